import type { BrokenRule } from '../../model/finding.ts'
import type { Rows } from './rows.ts'

/** What a word is, beside what it leads to; bits of `Book.flags`. */
export const WORD = { known: 1, identity: 2, side: 4 } as const

/** In a cue's entry: one or two words of any kind. No word has this term. */
export const GAP_TERM = 0

/** Entries of the cue lists: each a row of terms, in order, so that all that begin alike stand together. */
export interface CueEntries {
  names: readonly string[]
  sequences: Rows
  /** For each sequence the number of its list's name. */
  owners: Uint32Array
  /** Terms are numbered from 0 to one less than this. */
  terms: number
}

/**
 * All that is worked out of rules, word lists and cues before the first post: what each word leads to, in numbers.
 * Made once when the extension is built (`src/tools/build/book.ts`), since making it costs a second.
 */
export interface Book {
  /** See `fingerprintOf`. */
  fingerprint: string
  /** Every form that anything asks for, in order; its number is its place here. */
  words: readonly string[]
  flags: Uint8Array
  /** For each word: the sets that sieves look for it in. */
  sets: Rows
  /** For each word: the entries of the rulebook that it leads to. */
  entries: Rows
  /** For each word: the terms of cue entries that it can stand for. */
  terms: Rows
  /** The most tokens that a match of a pattern takes that leads to its flag. */
  longest: number
  setCount: number
  /** Numbers of the sets that blocks ask for themselves. */
  marks: Readonly<Record<Mark, number>>
  /** All sieves, and for each pattern (in the order of `readyRule`) where its own begins. */
  code: Uint16Array
  sieves: Uint32Array
  cues: CueEntries
  /** Rules that cannot be read; their patterns have no numbers. */
  broken: readonly BrokenRule[]
}

export const MARKS = ['emoji', 'capital', 'name', 'negators', 'openers'] as const
export type Mark = (typeof MARKS)[number]
