import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '../../../src/engine/book/bytes.ts'
import { packNetwork, readNetwork, rounded } from '../../../src/engine/weigh/network-bytes.ts'
import { Network, type NetworkNumbers } from '../../../src/engine/weigh/network.ts'
import { WIDTH } from '../../../src/engine/weigh/sights.ts'
import { Weigher } from '../../../src/engine/weigh/weigher.ts'
import { packWeights } from '../../../src/engine/weigh/weights.ts'

const OUTPUTS = 2

const arrayOf = (length: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.float({ min: -4, max: 4, noNaN: true, noDefaultInfinity: true }), {
      minLength: length,
      maxLength: length,
    })
    .map((values) => rounded(Float32Array.from(values)))

const anyNetwork: fc.Arbitrary<NetworkNumbers> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 0xffffffff }), { maxLength: 6 }),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .chain(([words, depth, filters]) =>
    fc.record({
      words: fc.constant(Uint32Array.from(words).sort()),
      depth: fc.constant(depth),
      filters: fc.constant(filters),
      vectors: arrayOf(words.length * depth),
      kernel: arrayOf(WIDTH * depth * filters),
      threshold: arrayOf(filters),
      weights: arrayOf(filters * OUTPUTS),
      bias: arrayOf(OUTPUTS),
    }),
  )

const packed = (network: NetworkNumbers): Uint8Array => {
  const writer = new ByteWriter()
  packNetwork(writer, network)
  return writer.all()
}

const unpacked = (bytes: Uint8Array): NetworkNumbers => readNetwork(new ByteReader(bytes, 'damaged'), OUTPUTS)

const toldBy = (numbers: NetworkNumbers, atoms: readonly number[]): number[] => {
  const network = new Network(numbers)
  const scores = new Float32Array(OUTPUTS)
  network.read({ atoms, tokens: [] }, network.newPass(), scores)
  return [...scores]
}

const most = (values: Float32Array): number => values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)

/** What two bytes for each sight, of which each filter adds up three, and a threshold, take off the exactness of an output. */
const roundedOff = (
  { depth, filters, vectors, kernel, threshold, weights }: NetworkNumbers,
  output: number,
): number => {
  const unit = Math.max(most(threshold), depth * most(vectors) * most(kernel)) / 0x7fff
  const told = Array.from({ length: filters }, (_, f) => Math.abs(weights[f * OUTPUTS + output] ?? 0))
  return ((WIDTH + 1) / 2) * unit * told.reduce((sum, weight) => sum + weight, 0)
}

/** The same, written down as the paper has it. */
const plainly = (numbers: NetworkNumbers, atoms: readonly number[]): number[] => {
  const { words, depth, filters, vectors, kernel, threshold, weights, bias } = numbers
  const vector = (atom: number | undefined): number[] => {
    const row = atom === undefined ? -1 : words.indexOf(atom)
    return Array.from({ length: depth }, (_, d) => (row < 0 ? 0 : (vectors[row * depth + d] ?? 0)))
  }
  const seen = Array.from({ length: filters }, (_, f) =>
    Math.max(
      0,
      ...atoms.map((_, at) =>
        [-1, 0, 1].reduce(
          (sum, step, offset) =>
            vector(atoms[at + step]).reduce(
              (all, value, d) => all + value * (kernel[(offset * depth + d) * filters + f] ?? 0),
              sum,
            ),
          threshold[f] ?? 0,
        ),
      ),
    ),
  )
  return Array.from(bias, (own, k) =>
    seen.reduce((sum, sight, f) => sum + sight * (weights[f * OUTPUTS + k] ?? 0), own),
  )
}

describe('a packed network', () => {
  it('comes out nearly as it went in', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const read = unpacked(packed(network))
        expect([read.words, read.depth, read.filters]).toEqual([network.words, network.depth, network.filters])
        for (const name of ['vectors', 'kernel', 'threshold', 'weights', 'bias'] as const) {
          const most = Math.max(0, ...network[name].map(Math.abs))
          expect(read[name]).toHaveLength(network[name].length)
          network[name].forEach((value, i) =>
            expect(Math.abs(value - (read[name][i] ?? NaN))).toBeLessThan(most / 100 + 1e-6),
          )
        }
      }),
    )
  })

  it('is rounded to near what it was', () => {
    const values = Float32Array.from([-4, -1, 0, 0.013, 2])
    rounded(values).forEach((value, i) => expect(Math.abs(value - (values[i] ?? 0))).toBeLessThan(4 / 127))
    expect([...rounded(new Float32Array(3))]).toEqual([0, 0, 0])
  })

  it('that is cut off at any place says so', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const bytes = packed(network)
        for (let end = 0; end < bytes.length; end++)
          expect(() => unpacked(bytes.subarray(0, end))).toThrow('damaged: they are cut off')
      }),
      { numRuns: 20 },
    )
  })
})

describe('a network', () => {
  it('sees what its filters see, at the place where they see most', () => {
    const anyAtoms = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 })
    fc.assert(
      fc.property(anyNetwork, anyAtoms, (network, places) => {
        // Some of the words are known, some not.
        const atoms = places.map((place) => network.words[place] ?? place)
        const told = toldBy(network, atoms)
        plainly(network, atoms).forEach((score, k) =>
          expect(Math.abs((told[k] ?? NaN) - score)).toBeLessThan(0.005 + roundedOff(network, k)),
        )
      }),
    )
  })

  it('reads a second piece as if there had been no first', () => {
    fc.assert(
      fc.property(anyNetwork, (numbers) => {
        const network = new Network(numbers)
        const pass = network.newPass()
        const atoms = [...numbers.words, ...numbers.words]
        network.read({ atoms, tokens: [] }, pass, new Float32Array(OUTPUTS))
        const scores = new Float32Array(OUTPUTS)
        network.read({ atoms: atoms.slice(1, 3), tokens: [] }, pass, scores)
        expect([...scores]).toEqual(toldBy(numbers, atoms.slice(1, 3)))
      }),
    )
  })

  it('tells the same of words that it had to forget', () => {
    const count = 7_000
    const many: NetworkNumbers = {
      words: Uint32Array.from({ length: count }, (_, i) => i + 1),
      depth: 1,
      filters: 2,
      vectors: Float32Array.from({ length: count }, (_, i) => ((i * 7919) % 1013) / 100 - 5),
      kernel: Float32Array.of(1, -1, 2, 1, 1, 3),
      threshold: Float32Array.of(-2, 1),
      weights: Float32Array.of(1, 2, -1, 1),
      bias: Float32Array.of(0, -1),
    }
    const network = new Network(many)
    const told = (from: number): number[] => {
      const scores = new Float32Array(2)
      network.read({ atoms: Array.from({ length: 10 }, (_, i) => from + i), tokens: [] }, network.newPass(), scores)
      return [...scores]
    }
    const begins = Array.from({ length: count / 10 }, (_, i) => i * 10 + 1)
    const once = begins.map(told)
    expect(begins.map(told)).toEqual(once)
    expect(new Set(once.map((scores) => scores.join())).size).toBeGreaterThan(100)
  })

  // One filter, which looks for word 8 behind word 7 and then tells 2 for crime.
  const tiny: NetworkNumbers = {
    words: Uint32Array.of(7, 8),
    depth: 2,
    filters: 1,
    vectors: Float32Array.of(1, 0, 0, 1),
    kernel: Float32Array.of(1, 0, 0, 1, 0, 0),
    threshold: Float32Array.of(-1),
    weights: Float32Array.of(0, 2),
    bias: Float32Array.of(0, -1),
  }

  it.each([
    ['both in order', [1, 7, 8, 2], 1],
    ['the other way round', [1, 8, 7, 2], -1],
    ['one alone', [7, 1, 1], -1],
    ['twice is no more than once', [7, 8, 7, 8], 1],
    ['nothing', [], -1],
  ])('knows the order of words: %s', (_, atoms, crime) => {
    const [hate = NaN, own = NaN] = toldBy(tiny, atoms)
    expect(hate).toBeCloseTo(0, 1)
    expect(own).toBeCloseTo(crime, 1)
  })

  it('tells the weigher which words it saw', () => {
    const data = btoa(String.fromCharCode(...packWeights([], tiny)))
    const two = [0, 0]
    const words = { atoms: [5, 1, 2, 7, 8, 3], tokens: [-1, 0, 1, 2, 3, 4] }
    const weigherFrom = (asked: number): Weigher =>
      new Weigher({
        outputs: ['hate', 'crime'],
        bias: two,
        said: [1, 0],
        sure: two,
        hinted: [99, 99],
        hintedRight: 0.5,
        kept: two,
        doubted: two,
        slope: two,
        offset: two,
        asked: [asked, asked],
        unit: 1,
        data,
      })
    const saidFrom = (asked: number) => {
      const weigher = weigherFrom(asked)
      weigher.scale.begin()
      weigher.scale.next()
      weigher.scale.weigh()
      if (weigher.scale.isNear(0)) weigher.scale.ask(0, words)
      return weigher.said(0, { from: 10, to: 14 }, () => 0)
    }
    const [said] = saidFrom(0)
    expect(said).toMatchObject({ output: 'crime' })
    expect([said?.from, said?.to]).toEqual([12, 13])
    expect(said?.between(12, 13)).toBeCloseTo(2, 1)
    expect(said?.between(13, 14)).toBeCloseTo(1, 1)
    // The weights alone say 0 of everything: too little for a network that is asked from 1 on.
    expect(saidFrom(1)).toEqual([])
  })
})
