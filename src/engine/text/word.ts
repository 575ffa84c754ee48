import type { Remembered } from './memory.ts'

/**
 * What the book and the weights know of a word. What is read for every word of every post is short and lies side by side: `numbers` holds
 * the sets that the word is in from `sets` on, the entries of the rulebook that it leads to from `entries` on, the terms of cues that it
 * can stand for from `terms` on, the cues that it is by itself from `cues` on, and what it weighs by itself (see `layOut`) from `weighs` to
 * before `end`.
 */
export interface Known {
  numbers: Uint16Array
  sets: number
  entries: number
  terms: number
  cues: number
  weighs: number
  end: number
  /** The word as the weights see it, in 32 bits with a sign: V8 keeps a larger number in a box of its own. */
  atom: number
  /** It could be somebody's name, if written with a capital. */
  plain: boolean
}

/** Of a word of which it was not yet asked to which topics it leads. */
export const NOT_ASKED = -1

/** A word as it was written. Tokens that are written alike share one, so that what is known of it is looked up once. */
export class Word implements Remembered, Known {
  // In the order in which they are read: a processor has the first of them at hand together.
  low = 0
  high = 0
  /** The further words of a spelling that stands for several: `can't` is can, not. */
  readonly more: readonly Word[]
  readonly numbers: Uint16Array
  readonly sets: number
  readonly entries: number
  readonly terms: number
  readonly cues: number
  readonly weighs: number
  readonly end: number
  readonly atom: number
  /** What it tells of its clause: bits of FACT. */
  readonly facts: number
  /** The topics of its entries, a bit each, or `NOT_ASKED`. */
  topics = NOT_ASKED
  readonly plain: boolean
  /** Plain form first, then other readings (`fuuuck` → `fuck`). */
  readonly forms: readonly string[]
  readonly spelling: string
  /** The same word where a structure begins, by the structures: see `withStructures`. */
  begins: Map<string, Word> | undefined

  constructor(spelling: string, forms: readonly string[], facts: number, known: Known, more: readonly Word[]) {
    this.spelling = spelling
    this.more = more
    this.numbers = known.numbers
    this.sets = known.sets
    this.entries = known.entries
    this.terms = known.terms
    this.cues = known.cues
    this.weighs = known.weighs
    this.end = known.end
    this.atom = known.atom
    this.facts = facts
    this.plain = known.plain
    this.forms = forms
  }
}
