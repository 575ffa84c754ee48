import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Weights } from '../../../src/model/rule.ts'
import {
  firstPair,
  packWeights,
  pairCount,
  readWeights,
  unpackWeights,
  type Packable,
} from '../../../src/engine/weigh/weights.ts'
import { Weigher } from '../../../src/engine/weigh/weigher.ts'

const OUTPUTS = ['hate', 'crime', 'drugs']

const modelOf = (features: readonly Packable[], parts: Partial<Weights> = {}): Weights => ({
  outputs: OUTPUTS,
  bias: [-1, -2, -3],
  said: [0, 0, 0],
  sure: [1, 1, 1],
  hinted: [9, 9, 9],
  hintedRight: 0.5,
  kept: [-9, -9, -9],
  doubted: [-9, -9, -9],
  asked: [-9, -9, -9],
  slope: [1, 1, 1],
  offset: [0, 0, 0],
  unit: 0.5,
  data: btoa(String.fromCharCode(...packWeights(features))),
  ...parts,
})

const anyFeature = fc.record({
  hash: fc.integer({ min: 0, max: 0xffffffff }),
  pairs: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -128, max: 127 })), {
    maxLength: 3,
    selector: ([output]) => output,
  }),
})
const anyFeatures = fc.uniqueArray(anyFeature, { maxLength: 200, selector: ({ hash }) => hash })

describe('packed weights', () => {
  it('come out as they went in, in order of hash', () => {
    fc.assert(
      fc.property(anyFeatures, (features) => {
        expect(unpackWeights(packWeights(features))).toEqual([...features].sort((a, b) => a.hash - b.hash))
      }),
    )
  })

  it('are found by their hash, and no other hash is', () => {
    fc.assert(
      fc.property(anyFeatures, fc.integer({ min: 0, max: 0xffffffff }), (features, other) => {
        const { table } = readWeights(modelOf(features))
        for (const { hash, pairs } of features) {
          const row = table.rowOf(hash)
          const from = firstPair(row)
          const found = Array.from(table.pairs.subarray(from, from + pairCount(row)), (pair) => [
            pair >> 8,
            table.odds[pair & 255],
          ])
          expect(found).toEqual(pairs.map(([output, units]) => [output, units * 0.5]))
        }
        expect(table.rowOf(other) >= 0).toBe(features.some(({ hash }) => hash === other))
      }),
    )
  })

  it('that are cut off at any place say so', () => {
    const features = [1, 300, 70_000, 4_000_000_000].map((hash) => ({
      hash,
      pairs: [
        [0, 5],
        [2, -5],
      ] as const,
    }))
    const bytes = packWeights(features)
    for (let end = 1; end < bytes.length; end++)
      expect(() => unpackWeights(bytes.subarray(0, end))).toThrow('the weights are damaged: they are cut off')
    expect(unpackWeights(bytes.subarray(0, 0))).toEqual([])
  })

  it.each([
    ['a letter that is none of base64', { data: '%%%' }, /no base64/],
    [
      'an output that is not there',
      { outputs: ['hate'], bias: [0], said: [0], sure: [0], hinted: [9], kept: [0], doubted: [0], asked: [0] },
      /output that is not there/,
    ],
    ['a hash without end', { data: btoa('\x01\x00\x00' + '\xff'.repeat(6) + '\x01\x00') }, /no number/],
    ['a count without end', { data: btoa('\xff'.repeat(20) + '\x01\x00') }, /cut off/],
    ['a network that is cut off', { data: btoa('\x00\x01') }, /cut off/],
    ['something behind their end', { data: btoa('\x00'.repeat(1 + 3 + 5 + OUTPUTS.length + 1)) }, /do not end/],
    ['a lost threshold', { said: [0] }, /bias and thresholds/],
    ['biases too many', { bias: [0, 0, 0, 0] }, /bias and thresholds/],
  ])('with %s are refused with a sentence', (_, parts, message) => {
    expect(() => new Weigher(modelOf([{ hash: 7, pairs: [[2, 3]] }], parts))).toThrow(message)
  })

  it('of any text at all are read or refused, and never read for ever', () => {
    fc.assert(
      fc.property(fc.string(), (data) => {
        try {
          expect(new Weigher(modelOf([], { data })).said(0, { from: 0, to: 9 }, () => 0)).toEqual([])
        } catch (error) {
          expect(String(error)).toContain('the weights are damaged')
        }
      }),
    )
  })
})

/** One feature of a post: its hash and the tokens it speaks of. */
type Place = readonly [hash: number, from: number, to: number]

/** Weighs a further piece of a post. */
const weighPiece = ({ scale }: Weigher, places: readonly Place[]): void => {
  const { feature } = scale.next()
  for (const place of places) feature(...place)
  scale.weigh()
}

const weigh = (weigher: Weigher, places: readonly Place[], count = 10, sentences: readonly number[] = []) => {
  weigher.scale.begin()
  weighPiece(weigher, places)
  return weigher.said(0, { from: 0, to: count - 1 }, (at) => sentences[at] ?? 0)
}

describe('the weigher', () => {
  // In units of 0.5: feature 1 tells 1.5 for hate, feature 2 tells 1 for hate and 3 for crime, feature 3 denies 1 of hate.
  const tiny = modelOf([
    { hash: 1, pairs: [[0, 3]] },
    { hash: 2, pairs: [[0, 2], [1, 6]] },
    { hash: 3, pairs: [[0, -2]] },
  ]) // prettier-ignore

  it.each([
    ['nothing known', [], []],
    ['one feature', [[1, 2, 2]], [['hate', 0.5]]],
    ['the same feature twice counts once', [[1, 2, 2], [1, 4, 4]], [['hate', 0.5]]],
    ['two outputs', [[1, 0, 0], [2, 1, 1]], [['hate', 1.5], ['crime', 1]]],
    ['something against it', [[1, 0, 0], [3, 1, 1]], []],
    ['a feature of the whole post', [[1, -1, -1]], [['hate', 0.5]]],
    ['features that weigh nothing', [[99, 0, 0], [1, 1, 1]], [['hate', 0.5]]],
  ] as const)('sums by hand: %s', (_, places, said) => {
    expect(weigh(new Weigher(tiny), places).map(({ output, score }) => [output, score])).toEqual(said)
  }) // prettier-ignore

  it('sums what any features weigh, each once, however many there are', () => {
    const anyHash = fc.integer({ min: 0, max: 60 })
    const anyHashes = fc.oneof(fc.array(anyHash), fc.array(anyHash, { minLength: 300, maxLength: 600 }))
    const anyModel = fc.array(fc.tuple(anyHash, fc.integer({ min: 0, max: 2 }), fc.integer({ min: -9, max: 9 })))
    fc.assert(
      fc.property(anyModel, anyHashes, (told, hashes) => {
        const features = [...new Set(told.map(([hash]) => hash))].map((hash) => ({
          hash,
          pairs: told.filter((one) => one[0] === hash).map(([, output, units]) => [output, units] as const),
        }))
        const weigher = new Weigher(modelOf(features))
        weigh(weigher, hashes.map((hash) => [hash, 0, 0])) // prettier-ignore
        const met = told.filter(([hash]) => hashes.includes(hash))
        for (const [output, name] of OUTPUTS.entries()) {
          const own = met.filter((one) => one[1] === output).reduce((sum, [, , units]) => sum + units * 0.5, 0)
          expect(weigher.score(name, 0)).toBe(own - output - 1)
        }
      }),
    )
  })

  it('forgets the post before', () => {
    const weigher = new Weigher(tiny)
    const once = weigh(weigher, [[1, 2, 2]])
    weigh(weigher, [[2, 1, 1], [3, 1, 1]]) // prettier-ignore
    expect(JSON.stringify(weigh(weigher, [[1, 2, 2]]))).toBe(JSON.stringify(once))
    expect(weigher.score('hate', 0)).toBe(0.5)
    expect(weigher.score('crime', 0)).toBe(-2)
    expect(weigher.score('weather', 0)).toBe(-Infinity)
  })

  it('weighs each piece by itself, and doubts what all of them speak against', () => {
    const weigher = new Weigher({ ...tiny, doubted: [0, 0, 0] })
    weigher.scale.begin()
    weighPiece(weigher, [[3, 0, 0]])
    expect(weigher.doubts(0)).toBe(true)
    weighPiece(weigher, [[1, 2, 2]])
    expect([weigher.score('hate', 0), weigher.score('hate', 1)]).toEqual([-2, 0.5])
    expect(weigher.doubts(0)).toBe(false)
    expect(weigher.said(0, { from: 0, to: 4 }, () => 0)).toEqual([])
    // Tokens of a piece are counted from its first; what is said of it stands in the post.
    expect(weigher.said(1, { from: 5, to: 9 }, () => 0)).toMatchObject([{ output: 'hate', from: 7, to: 7 }])
  })

  it('a further feature counts in its piece alone', () => {
    const weigher = new Weigher(tiny)
    weigher.scale.begin()
    for (const hash of [1, 1]) weighPiece(weigher, [[hash, 2, 2]])
    weigher.scale.also(2, 1)
    expect([weigher.score('crime', 0), weigher.score('crime', 1)]).toEqual([-2, 1])
  })

  it('marks the words that tell it most', () => {
    const [said] = weigh(new Weigher(tiny), [[1, 4, 5], [3, 0, 0], [2, 5, 5]]) // prettier-ignore
    expect([said?.from, said?.to]).toEqual([4, 5])
    expect(said?.between(5, 9)).toBe(1)
    expect(said?.between(4, 5)).toBe(2.5)
  })

  it('marks a phrase in one sentence, inside the post', () => {
    const anyPlaces = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1, max: 59 }), fc.integer({ min: 0, max: 2 })),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 1, max: 9 }), (raw, every) => {
        const places = raw.map(([hash, from, more]) => [hash, from, from < 0 ? -1 : Math.min(59, from + more)] as const)
        const sentences = Array.from({ length: 60 }, (_, at) => Math.floor(at / every))
        for (const { from, to } of weigh(new Weigher(tiny), places, 60, sentences)) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThan(60)
          expect(to - from).toBeLessThan(14)
          expect(sentences[to]).toBe(sentences[from])
        }
      }),
    )
  })
})
