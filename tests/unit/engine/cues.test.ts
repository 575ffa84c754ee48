import { describe, expect, it } from 'vitest'
import { Dictionary } from '../../../src/engine/book/dictionary.ts'
import { writeBook } from '../../../src/engine/book/write.ts'
import { CueIndex } from '../../../src/engine/weigh/cue-index.ts'
import { cuesIn, type CueHit } from '../../../src/engine/weigh/cues.ts'
import type { Token } from '../../../src/engine/text/token.ts'
import type { Word } from '../../../src/engine/text/word.ts'
import type { Cues, Language } from '../../../src/model/rule.ts'
import { english } from '../../../src/rules/language/english.ts'
import { viewIn } from './small.ts'

const language: Language = { ...english, irregular: {}, inflect: (lemma) => [lemma, `${lemma}s`, `${lemma}ed`] }

/** Cue lists in a book of their own. `look`: told of the tokens that are looked at. */
const open = (cues: Cues, look = (tokens: readonly Token[]) => tokens) => {
  const book = writeBook({ rules: [], lexicon: {}, language, calibration: {}, cues })
  const index = new CueIndex(book.cues)
  const dictionary = new Dictionary(book, index)
  const hits = (text: string): CueHit[] => {
    const { tokens } = viewIn(text, dictionary)
    const alone = tokens.flatMap(({ word }, at) =>
      Array.from(word.numbers.subarray(word.cues, word.weighs), (cue) => ({ cue, from: at, to: at })),
    )
    return [...alone, ...cuesIn(look(tokens), index)].sort((a, b) => a.from - b.from)
  }
  return { names: book.cues.names, hits }
}

/** What the entries of one list mark in a text. */
const met = (entries: string, text: string): string[] => {
  const view = viewIn(text)
  return open({ 'a/b': entries })
    .hits(text)
    .map(({ from, to }) => {
      const { start, end } = view.span(from, to)
      return text.slice(start, end)
    })
}

describe('entries of a cue list', () => {
  it.each([
    ['a word', 'nicked', 'He NICKED it', ['NICKED']],
    ['a word with punctuation around', 'nicked', '…“nicked”!', ['nicked']],
    ['another word', 'nicked', 'a nickel', []],
    ['every form of a lemma', '%nick', 'nick, nicks and nicked', ['nick', 'nicks', 'nicked']],
    ['a lemma inside a phrase', 'got %nick', 'we got nicked', ['got nicked']],
    ['a phrase', 'half a pint', 'just half a pint', ['half a pint']],
    ['a phrase that goes on differently', 'half a pint', 'half a pound', []],
    ['several entries on several lines', 'gin,\n  rum', 'rum and gin', ['rum', 'gin']],
    ['a gap of one word', 'sold _ pills', 'sold some pills', ['sold some pills']],
    ['a gap of two words', 'sold _ pills', 'sold him some pills', ['sold him some pills']],
    ['no gap at all', 'sold _ pills', 'sold pills', []],
    ['a gap of three words', 'sold _ pills', 'sold him all my pills', []],
    [
      'a gap in the second place and a lemma behind',
      'sold _ %pill to',
      'sold ten pills to a kid',
      ['sold ten pills to'],
    ],
    ['a number below a thousand', '0 pints', '12 pints', ['12 pints']],
    ['a number from a thousand on', '0000 quid', '2,500 quid', ['2,500 quid']],
    ['a small number is no large one', '0000 quid', '500 quid', []],
    ['a number with its unit', '0g', '5g of it', ['5g']],
    ['a number in money', '£0', 'for £20', ['£20']],
    ['a number in money as a bare number', '0 pills', '$20 pills', ['$20 pills']],
    ['an emoji', '🍺', 'evening 🍺', ['🍺']],
    ['emoji and word', '🍺 time', '🍺 time', ['🍺 time']],
    ['a phrase across a sentence border', 'got nicked', 'We got. Nicked it is', []],
    ['a gap across a sentence border', 'sold _ pills', 'Sold. Some pills', []],
    ['a phrase at the very end that is cut off', 'got nicked', 'we got', []],
  ])('%s', (_, entries, text, found) => {
    expect(met(entries, text)).toEqual(found)
  })

  it('tell which list they stand in, and one word may stand in several', () => {
    const { hits, names } = open({ 'z/last': 'gin', 'a/first': 'gin, rum' })
    expect(
      hits('gin')
        .map(({ cue }) => names[cue])
        .sort(),
    ).toEqual(['a/first', 'z/last'])
  })

  it('are met all, however many stand in a text', () => {
    const text = 'we got nicked half a pint '.repeat(300)
    expect(met('got nicked, half a pint', text)).toHaveLength(600)
    expect(met('got nicked, half a pint, nicked _ a', text)).toHaveLength(900)
  })

  it('that stand in a list twice are met once', () => {
    expect(open({ 'a/b': 'gin, rum,\ngin' }).hits('gin')).toHaveLength(1)
  })

  it('do not depend on the order in which the lists come', () => {
    const names = (cues: Cues): readonly string[] => open(cues).names
    expect(names({ b: 'x', a: 'y' })).toEqual(names({ a: 'y', b: 'x' }))
  })
})

/** How often the look-up asks what a token's word stands for. */
const readsFor = (text: string, entries: string): number => {
  let reads = 0
  const counted = (tokens: readonly Token[]): Token[] =>
    tokens.map((token) => {
      const { terms } = token.word
      const get = (): number => {
        reads++
        return terms
      }
      return { ...token, word: Object.create(token.word, { terms: { get } }) as Word }
    })
  open({ 'a/b': entries }, counted).hits(text)
  return reads
}

describe('a hostile text', () => {
  it.each([
    ['one word over and over', 'a '],
    ['nearly a phrase', 'a a a a b '],
    ['numbers', '1 '],
  ])('costs in proportion to its length: %s', (_, piece) => {
    const entries = 'a a a a a c, a _ a _ a c, a _ _ _ a c, 0 _ 0 _ 0 c, 0'
    const [once, twice] = [500, 1000].map((times) => readsFor(piece.repeat(times), entries))
    expect(twice).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual(2 * (once ?? 0) + 200)
  })
})
