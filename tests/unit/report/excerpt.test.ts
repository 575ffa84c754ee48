import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, type Segment } from '../../../src/report/excerpt.ts'

const textOf = (segments: Segment[]) => segments.map((part) => (part.kind === 'gap' ? '' : part.text)).join('')
const marksOf = (segments: Segment[]) => segments.flatMap((part) => (part.kind === 'mark' ? [part.text] : []))

describe('excerpt', () => {
  test('marks the words where they stand', () => {
    expect(excerpt('I hate my boss.', [{ start: 2, end: 14 }])).toEqual([
      { kind: 'text', text: 'I ' },
      { kind: 'mark', text: 'hate my boss' },
      { kind: 'text', text: '.' },
    ])
  })

  test('joins overlapping spans and puts them in order', () => {
    const spans = [
      { start: 7, end: 14 },
      { start: 2, end: 9 },
    ]
    expect(marksOf(excerpt('I hate my boss.', spans))).toEqual(['hate my boss'])
  })

  test('keeps a little context of a long text and says where text was left out', () => {
    const text = `${'before '.repeat(1000)}WORD ${'after '.repeat(1000)}`
    const start = text.indexOf('WORD')
    const segments = excerpt(text, [{ start, end: start + 4 }], 60)
    expect(segments.map(({ kind }) => kind)).toEqual(['gap', 'text', 'mark', 'text', 'gap'])
    expect(textOf(segments).length).toBeLessThan(220)
    expect(textOf(segments)).toMatch(/^before .* WORD after.*after$/)
  })

  test('shows two far marks with a gap between them and two near ones without', () => {
    const text = `aa ${'x '.repeat(300)}bb cc`
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + 2 })
    const segments = excerpt(text, [at('aa'), at('bb'), at('cc')], 30)
    expect(segments.map(({ kind }) => kind)).toEqual(['mark', 'text', 'gap', 'text', 'mark', 'text', 'mark'])
  })

  test('never cuts a surrogate pair', () => {
    expect(marksOf(excerpt('a🍺b', [{ start: 2, end: 3 }]))).toEqual(['🍺'])
  })

  test('without context limit nothing is lost, whatever the offsets', () => {
    const offset = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(NaN, Infinity, -Infinity, 2.5))
    const spans = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), spans, (text, wanted) => {
        expect(textOf(excerpt(text, wanted))).toBe(text)
      }),
    )
  })

  test('with a limit, every mark is still there whole', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🍺'), minLength: 30, maxLength: 400 })
    fc.assert(
      fc.property(text, fc.nat(399), fc.nat(20), fc.nat(60), (words, start, length, around) => {
        const spans = [{ start, end: start + length }]
        expect(marksOf(excerpt(words, spans, around))).toEqual(marksOf(excerpt(words, spans)))
      }),
    )
  })
})
