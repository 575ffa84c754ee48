import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader, ByteWriter } from '../../../src/engine/book/bytes.ts'
import { packBook, unpackBook } from '../../../src/engine/book/pack.ts'
import { ship, unship } from '../../../src/engine/book/shipped.ts'
import { writeBook } from '../../../src/engine/book/write.ts'
import { createEngine } from '../../../src/engine/examine.ts'
import type { EngineInput } from '../../../src/engine/input.ts'
import { english } from '../../../src/rules/language/english.ts'
import { rule, weightsOf } from './small.ts'

const word = fc.constantFrom('red', 'wine', 'winery', '%drink', 'gin', '🍺', '0', '£0')
const cueList = fc.array(fc.array(fc.oneof(word, fc.constant('_')), { minLength: 1, maxLength: 5 }), { maxLength: 12 })
const pattern = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

const input: fc.Arbitrary<EngineInput> = fc
  .tuple(fc.array(pattern, { maxLength: 6 }), fc.array(cueList, { maxLength: 4 }))
  .map(([flags, lists]) => ({
    rules: [rule('drugs/one', { flags }), rule('alcohol/two', { flags: ['(unclosed', 'x'], allows: flags })],
    lexicon: {},
    language: english,
    calibration: {},
    cues: Object.fromEntries(lists.map((list, n) => [`a/${String(n)}`, list.map((row) => row.join(' ')).join(', ')])),
  }))

describe('a book', () => {
  it('comes out of its package as it went in', () => {
    fc.assert(
      fc.property(input, (given) => {
        const book = writeBook(given)
        expect(unpackBook(packBook(book))).toEqual(book)
      }),
      { numRuns: 300 },
    )
  })

  it('says so when it is cut off or holds nonsense, and never hangs', () => {
    const { text, numbers } = packBook(writeBook(fc.sample(input, { numRuns: 1, seed: 4 })[0] ?? ({} as never)))
    const unpack = (bytes: Uint8Array) => () => unpackBook({ text, numbers: bytes })
    expect(unpack(numbers)).not.toThrow()
    for (let length = 0; length < numbers.length; length += 7)
      expect(unpack(numbers.subarray(0, length))).toThrow('damaged')
    expect(unpack(Uint8Array.of(255, 255, 255, 255, 15))).toThrow('a count is too high')
  })

  it('judges as the rules do that it was written of', () => {
    const given: EngineInput = {
      rules: [
        rule('drugs/one', { flags: ['%smoke (weed|@drink)'], allows: ['in a film'] }),
        rule('drugs/whole', { weighed: true, flags: [] }),
      ],
      lexicon: { drink: ['%beer', 'red wine'] },
      language: english,
      calibration: {},
      cues: { 'a/high': 'baked, off my _' },
      weights: weightsOf({ 'a/high': { drugs: 3 } }),
    }
    const { input: read, book } = unship(ship(given), english)
    const texts = ['smoking weed', 'Smoked red wine?', 'smoked weed in a film', 'so baked', 'off my face', 'nothing']
    const posts = texts.map((text, n) => ({ id: String(n), site: 's', voice: 'own' as const, text }))
    const judged = createEngine(read, book).examine(posts)
    expect(judged).toEqual(createEngine(given).examine(posts))
    expect(judged.findings.map(({ post }) => post)).toEqual(['0', '1', '3', '4'])
  })

  it('reports a rule that cannot be read, and the others keep their patterns', () => {
    const rules = [
      rule('drugs/broken', { flags: ['weed', 'gin (tonic'] }),
      rule('drugs/broken-beside', { flags: [{ words: 'weed', without: ['@nowhere'] }] }),
      rule('alcohol/whole', { flags: ['gin'] }),
    ]
    const engine = createEngine({ rules, lexicon: {}, language: english, calibration: {} })
    const { findings, broken } = engine.examine([{ id: 'p', site: 's', voice: 'own', text: 'weed and gin' }])
    expect(findings.map(({ rule: id }) => id)).toEqual(['alcohol/whole'])
    expect(broken.map(({ rule: id }) => id)).toEqual(['drugs/broken', 'drugs/broken-beside'])
  })
})

describe('numbers in bytes', () => {
  it('are read as they were written', () => {
    const number = fc.integer({ min: 0, max: 0xffffffff })
    fc.assert(
      fc.property(fc.array(number), fc.array(number), (any, some) => {
        const rising = [...some].sort((a, b) => a - b)
        const writer = new ByteWriter()
        writer.list(any)
        writer.rising(rising)
        const reader = new ByteReader(writer.all(), 'these numbers are damaged')
        expect([...reader.list()]).toEqual(any)
        expect([...reader.rising()]).toEqual(rising)
      }),
    )
  })

  it('that should rise and do not are not written', () => {
    expect(() => new ByteWriter().rising([2, 1])).toThrow('do not')
  })
})
