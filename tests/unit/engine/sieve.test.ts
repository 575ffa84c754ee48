import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factWords } from '../../../src/engine/facts/clause.ts'
import { Look } from '../../../src/engine/look.ts'
import { Lists } from '../../../src/engine/pattern/lists.ts'
import { matchAt, type Compiled, type Match } from '../../../src/engine/pattern/pattern.ts'
import { sift } from '../../../src/engine/pattern/sift.ts'
import { baseOf, Block, blockAt, blocksOf } from '../../../src/engine/pattern/block.ts'
import { writeBook } from '../../../src/engine/book/write.ts'
import { Dictionary } from '../../../src/engine/book/dictionary.ts'
import { openRulebook, type Rulebook } from '../../../src/engine/rulebook.ts'
import { CueIndex } from '../../../src/engine/weigh/cue-index.ts'
import { english } from '../../../src/rules/language/english.ts'
import { rule, viewIn } from './small.ts'

/** `many` is longer than a list of which each word has a mask of its own. */
const LEXICON = {
  drink: ['%beer', 'red wine', 'wine'],
  place: ['in the pub', 'pub', 'at home'],
  many: ['red', 'beer', ...Array.from({ length: 24 }, (_, i) => `word${'a'.repeat(i)}`)],
}

const element = fc.letrec<{ one: string; row: string }>((tie) => ({
  one: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('i', 'red', 'wine', 'in', 'pub', 'not', 'and') },
    { weight: 4, arbitrary: fc.constantFrom('@drink', '@place', '@many', '@number', '@emoji', '@name', '@handle', '@capital', '@year', '*') },
    { weight: 3, arbitrary: fc.constantFrom('..', '..2', '//', '//', '^', '$', '!red', '<!in') },
    { weight: 2, arbitrary: tie('row').map((row) => `(${row})`) },
    { weight: 2, arbitrary: tie('row').map((row) => `(${row})?`) },
    { weight: 2, arbitrary: fc.tuple(tie('row'), tie('row'), tie('row')).map((ways) => `(${ways.join('|')})`) },
  ),
  row: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((row) => row.join(' ')),
})) // prettier-ignore

const word = fc.constantFrom(...'i red wine in pub not and beer Home at Kevin 1999 12 🍺 @kim . , . ?'.split(' '))
const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength, maxLength }).map((words) => words.join(' '))

/** Of one block, of some, and longer than a block looks ahead. */
const anyText = fc.oneof(text(0, 20), text(40, 120), text(200, 260))

const words = factWords(english, new Set())

/** One pattern in a book of its own. */
const open = (pattern: string): { dictionary: Dictionary; rulebook: Rulebook; compiled: Compiled; block: Block } => {
  const rules = [rule('drugs/one', { flags: [pattern] })]
  const book = writeBook({ rules, lexicon: LEXICON, language: english, calibration: {} })
  const rulebook = openRulebook(rules, book, new Lists(LEXICON, english))
  const compiled = rulebook.entries[0]?.compiled
  if (!compiled) throw new Error(`the pattern ${pattern} cannot be read`)
  return { dictionary: new Dictionary(book, new CueIndex(book.cues)), rulebook, compiled, block: new Block(book) }
}

/** Tokens at which the matcher finds a match, those at which the sieve lets it try, and what is found by the pattern's words. */
const starts = (pattern: string, written: string): { exact: number[]; sifted: number[]; hits: Match[] } => {
  const { dictionary, rulebook, compiled, block } = open(pattern)
  const view = viewIn(written, dictionary)
  const look = new Look(view, words, rulebook)
  const all = view.tokens.map((_, at) => at)
  const blocks = blocksOf(all.length)
  const passes = (at: number): boolean => {
    block.load(view.tokens, baseOf(blockAt(at, blocks)), 1)
    return ((sift(rulebook.code, compiled.sieve, block) >>> (at - block.base)) & 1) === 1
  }
  return {
    exact: all.filter((at) => matchAt(compiled, look.state, at)),
    sifted: all.filter(passes),
    hits: look.hits().map(({ match }) => match),
  }
}

describe('the sieve', () => {
  it('lets every match of any pattern through, in posts of one block, of many, and of more than a block looks ahead', () => {
    fc.assert(
      fc.property(element.row, fc.boolean(), anyText, (row, before, written) => {
        const { exact, sifted } = starts(before ? `pub ${row}` : `${row} pub`, written)
        expect(exact.filter((at) => !sifted.includes(at))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('and the words that lead to a pattern drop no match of it either', () => {
    fc.assert(
      fc.property(element.row, anyText, (row, written) => {
        const { exact, hits } = starts(`${row} (pub|wine in|@many)`, written)
        expect(hits.filter(({ from }) => !exact.includes(from))).toEqual([])
        // Matches of one pattern do not overlap.
        expect(exact.filter((at) => !hits.some(({ from, to }) => from <= at && at <= to))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('finds what begins in one block and is led to by a word behind it', () => {
    for (let gap = 1; gap <= 40; gap++) {
      const written = `${'i '.repeat(170 + gap)}red ${'i '.repeat(40)}`
      const { exact, hits } = starts('// i (pub|@many)', written)
      expect(exact.filter((at) => !hits.some(({ from, to }) => from <= at && at <= to))).toEqual([])
    }
  })

  it('finds what is led to by its last word, however far behind the block in which it begins', () => {
    for (let before = 0; before <= 50; before++) {
      const written = `${'dry '.repeat(before)}red ${'dry '.repeat(36)}pub ${'dry '.repeat(160)}`
      expect(starts('(red|@many) ..12 ..12 ..12 pub', written).hits.map(({ from }) => from)).toEqual([before])
    }
  })

  it('tells by what follows far behind a block that nothing can match', () => {
    const far = `red ${'dry '.repeat(60)}`
    expect(starts('red ..12 ..12 ..12 pub', `${far} pub`).sifted).toContain(0)
    expect(starts('red ..12 ..12 ..12 pub', `${far} wine`).sifted).toEqual([])
  })

  it.each([
    ['had red pub', 'i had wine, red', []],
    ['red (wine|beer) in the pub', 'red beer in the pub. red wine at the pub', [0]],
    ['wine ..2 pub', 'wine in the pub, wine not the pub, wine', [0]],
    ['red pub', 'red. pub', []],
    ['pub $', 'pub dry, pub 🍺 dry', [2]],
  ])('lets "%s" try only where it can fit: %s', (pattern, written, expected) => {
    expect(starts(pattern, written).sifted).toEqual(expected)
  })

  it.each(['pub', '(pub|in wine)', '(wine|red|in (pub|beer))'])(
    'lets a match through that ends behind the block in which it begins: %s',
    (end) => {
      for (const more of [0, 40, 300]) {
        const written = `red ${'dry '.repeat(34)} in pub ${'dry '.repeat(more)}`
        expect(starts(`red ..12 ..12 ..12 ${end}`, written).sifted).toContain(0)
      }
    },
  )

  it('keeps what a block held of one post out of the next', () => {
    const { dictionary, rulebook, compiled, block } = open('red wine')
    const read = (written: string, post: number): number => {
      block.load(viewIn(written, dictionary).tokens, 0, post)
      return sift(rulebook.code, compiled.sieve, block)
    }
    expect(read('red wine', 1)).toBe(1)
    expect(read('white wine', 2)).toBe(0)
    expect(read('a red wine', 3)).toBe(2)
  })
})
