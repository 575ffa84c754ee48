import { GAP_TERM, type CueEntries } from '../book/book.ts'
import { hashOf } from '../hash.ts'
import { TOUCHED } from '../touched.ts'
import { Slots } from './slots.ts'

const THIRD = 2

/** Numbers that are known of each term. */
const SPAN = 3

/** Bits to remember pairs of terms by: with one pair in fifteen, that is how often a pair is thought to be known that is not. */
const PAIR_BITS = 1 << 19

const pairBit = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 13

/** The second term of a pair that has a gap between: another number than any term has. */
const behindGap = (term: number): number => ~term

/** One number for a pair of terms of two bytes each, and another for any other pair: multiplying by an odd number loses nothing. */
export const keyOf = (first: number, second: number): number => {
  const key = Math.imul((first << 16) | second, 0x9e3779b1)
  return key ^ (key >>> 15)
}

/**
 * What a pair of terms leads to, in one number: the first of the sequences that begin with it, and how many they are; or no sequence,
 * and the cue that the pair is by itself, as most are.
 */
const COUNT_BITS = 11
const MOST_COUNT = (1 << COUNT_BITS) - 1
const MOST_FIRST = 1 << (31 - COUNT_BITS)
export const countIn = (led: number): number => led & MOST_COUNT
export const firstIn = (led: number): number => led >> COUNT_BITS

/** A pair by its key, and what it leads to. */
interface Led {
  key: number
  to: number
}

/** The entries of all cue lists, ready to be looked up word by word. */
export class CueIndex {
  /** One number for each name, for the features. */
  readonly hashes: readonly number[]
  /**
   * Of each term three numbers: the first of the sequences that begin with it, the first of those that have a second term, and the first
   * whose second term is no gap.
   */
  private readonly spans: Uint32Array
  /** Of each term whether a gap is behind it in any sequence. */
  private readonly gapped: Uint8Array
  /**
   * A bit for each pair of terms that a sequence begins with, with a gap between them or without (a Bloom filter): most words that
   * follow each other are none.
   */
  private readonly pairs = new Int32Array(PAIR_BITS >> 5)
  /** What each pair without a gap leads to: see `countIn`. */
  private readonly led: Slots

  /** Of each sequence its third term and one more, so that nought is none: what is asked of most, side by side. */
  private readonly thirds: Uint16Array

  /** @throws Error when there are more cues than one number counts. */
  constructor(private readonly entries: CueEntries) {
    this.hashes = entries.names.map(hashOf)
    const count = entries.sequences.starts.length - 1
    this.thirds = Uint16Array.from({ length: count }, (_, n) => this.termOf(n, THIRD) + 1)
    this.spans = new Uint32Array(entries.terms * SPAN)
    this.gapped = new Uint8Array(entries.terms)
    const led: Led[] = []
    for (let n = 0; n < count;) {
      const first = this.term(n, 0)
      const next = this.from(n, count, 0, first + 1)
      this.enter(first, n, next, led)
      n = next
    }
    // No larger than it must be: it is read for every other word of a post.
    this.led = new Slots(led.length)
    for (const { key, to } of led) this.led.add(key, to)
  }

  /** The cues that a word is by itself that stands for these terms, each once. */
  alone(terms: Iterable<number>): number[] {
    const cues = new Set<number>()
    for (const term of terms) {
      const longer = this.spans[term * SPAN + 1] ?? 0
      for (let n = this.spans[term * SPAN] ?? 0; n < longer; n++) cues.add(this.owner(n))
    }
    return [...cues]
  }

  /** 1 where a sequence may begin with two neighbours, 0 where none does. */
  begins(first: number, second: number): number {
    const bit = pairBit(first, second)
    return ((this.pairs[bit >> 5] ?? 0) >>> (bit & 31)) & 1
  }

  /** Puts into `led` what the pairs known by the first `count` keys lead to, -1 where that is nothing: see `countIn`. */
  lookUp(keys: Int32Array, led: Int32Array, count: number): void {
    this.led.touch(keys, count)
    let touched = 0
    for (let i = 0; i < count; i++) {
      const to = this.led.get(keys[i] ?? 0)
      touched ^= this.thirds[firstIn(to)] ?? 0
      led[i] = to
    }
    TOUCHED[0] = touched
  }

  /** Whether a gap is behind this term in any sequence. */
  hasGap(first: number): boolean {
    return this.gapped[first] === 1
  }

  /** Whether any sequence may begin with this term, a gap, and the second. */
  mayLeap(first: number, second: number): boolean {
    return this.begins(first, behindGap(second)) === 1
  }

  /** The sequences that begin with this term and a gap, from the first to before the second. */
  leaps(first: number): readonly [number, number] {
    return [this.spans[first * SPAN + 1] ?? 0, this.spans[first * SPAN + 2] ?? 0]
  }

  owner(sequence: number): number {
    return this.entries.owners[sequence] ?? 0
  }

  /** Term number `depth` of a sequence, -1 where it is over. */
  term(sequence: number, depth: number): number {
    return depth === THIRD ? (this.thirds[sequence] ?? 0) - 1 : this.termOf(sequence, depth)
  }

  private termOf(sequence: number, depth: number): number {
    const { starts, items } = this.entries.sequences
    const at = (starts[sequence] ?? 0) + depth
    return at < (starts[sequence + 1] ?? 0) ? (items[at] ?? -1) : -1
  }

  /** The first sequence from `low` to `high` whose term at `depth` is not below `term`: a search by halves. */
  from(low: number, high: number, depth: number, term: number): number {
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.term(middle, depth) < term) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Takes in the sequences from `low` to before `high`, which are all that begin with this term. `led`: gets what its pairs lead to. */
  private enter(first: number, low: number, high: number, led: Led[]): void {
    const longer = this.from(low, high, 1, 0)
    const words = this.from(longer, high, 1, GAP_TERM + 1)
    this.spans.set([low, longer, words], first * SPAN)
    if (words > longer) this.gapped[first] = 1
    for (let n = longer; n < words; n++) this.remember(first, behindGap(this.term(n, 2)))
    for (let n = words; n < high;) {
      const second = this.term(n, 1)
      const next = this.from(n, high, 1, second + 1)
      this.remember(first, second)
      led.push({ key: keyOf(first, second), to: this.lead(n, next) })
      n = next
    }
  }

  /** What a pair leads to that all sequences from `low` to before `high` begin with. */
  private lead(low: number, high: number): number {
    const isAlone = high === low + 1 && this.term(low, 2) < 0
    const [from, count] = isAlone ? [this.owner(low), 0] : [low, high - low]
    if (from >= MOST_FIRST || count > MOST_COUNT) throw new Error('there are too many cues')
    return (from << COUNT_BITS) + count
  }

  private remember(first: number, second: number): void {
    const bit = pairBit(first, second)
    this.pairs[bit >> 5] = (this.pairs[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
}
