import { describe, expect, test } from 'vitest'
import { CATEGORY_TEXTS, STRENGTH_TEXTS } from '../../../src/report/categories.ts'
import type { CoverageView } from '../../../src/report/view.ts'
import { formatDay } from '../../../src/ui/format/dates.ts'
import { confidenceWord, coverageSentence, gaps, nothingFoundSentence } from '../../../src/ui/format/sentences.ts'
import de from '../../../src/ui/messages/de.ts'
import { LANGUAGES, messagesFor } from '../../../src/ui/messages/languages.ts'
import { en } from '../../../src/ui/messages/en.ts'
import { finding } from '../report/sample.ts'

const read = (more: Partial<CoverageView> = {}): CoverageView => ({
  posts: 1,
  truncated: 0,
  undated: 0,
  unread: [],
  unreadCount: 0,
  complete: false,
  broken: [],
  ...more,
})

describe('sentences', () => {
  test('one post of one day', () => {
    const day = '2026-03-02T12:00:00Z'
    expect(coverageSentence(read({ oldest: day, newest: day }), en)).toBe('1 post read, 2 Mar 2026')
  })

  test('thousands are grouped, and no dates mean no span', () => {
    expect(coverageSentence(read({ posts: 12345 }), en)).toBe('12,345 posts read')
    expect(coverageSentence(read({ oldest: 'x', newest: 'y' }), en)).toBe('1 post read')
  })

  test('nothing found names what could not be read', () => {
    expect(nothingFoundSentence(read({ posts: 0, unreadCount: 1 }), en)).toBe(
      'Nothing found in the 0 posts read; 1 card could not be read.',
    )
  })

  test('every gap is one sentence, and none when all was read', () => {
    expect(gaps(read(), en)).toEqual([])
    expect(
      gaps(read({ unreadCount: 1, truncated: 1, undated: 2, broken: [{ rule: 'a', error: 'b' }] }), en),
    ).toHaveLength(4)
  })

  test('confidence falls with the figure; what only a person can tell says so', () => {
    const words = [0.95, 0.7, 0.3].map((confidence) => confidenceWord(finding('a', { confidence }), en))
    expect(new Set(words).size).toBe(3)
    expect(confidenceWord(finding('a', { confidence: 0.99, unsure: true }), en)).toMatch(/cannot tell.*Medium/)
  })

  test('a time that is none has no day', () => {
    expect(formatDay('soon', 'en-GB')).toBe('')
    expect(formatDay(undefined, 'en-GB')).toBe('')
  })

  test('every category and strength has a title and a sentence', () => {
    for (const { title, about } of [...Object.values(CATEGORY_TEXTS), ...Object.values(STRENGTH_TEXTS)]) {
      expect(title).toMatch(/^\p{Lu}/u)
      expect(about).toMatch(/\.$/)
    }
  })
})

describe('languages', () => {
  /** Every word of a catalogue by its path; functions are asked for a sentence. */
  function words(value: unknown, path = ''): [string, string][] {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value === 'function') return [[path, String((value as (...given: unknown[]) => unknown)(2, 'x', 3, 4))]]
    return Object.entries(value as object).flatMap(([name, inner]) => words(inner, `${path}.${name}`))
  }

  test('are found by their files, and the browser’s own is taken unless another is wished', () => {
    expect(LANGUAGES.map(({ language }) => language)).toEqual(['de', 'en'])
    expect(messagesFor('de-AT').language).toBe('de')
    expect(messagesFor('xx').language).toBe('en')
  })

  test('the second language has every word, and has translated it', () => {
    const german = new Map(words(de))
    const english = words(en)
    expect([...german.keys()].sort()).toEqual(english.map(([path]) => path).sort())
    const same = english.filter(
      ([path, text]) => german.get(path) === text && /[a-z]{4}/.test(text) && !/help|appName|\.name$|Name$/i.test(path),
    )
    // Text, Name, Pause: a few words are the same in both.
    expect(same.length / english.length, same.map(([path]) => path).join(' ')).toBeLessThan(0.05)
  })
})
