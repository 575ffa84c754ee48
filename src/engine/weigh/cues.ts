import { GAP_TERM, type CueEntries } from '../book/book.ts'
import type { Reading } from '../text/written.ts'
import type { Token } from '../text/token.ts'
import { hashOf } from '../hash.ts'

/** A cue met in a post: tokens `from` to `to`, inclusive. */
export interface CueHit {
  cue: number
  from: number
  to: number
}

const MOST_GAP = 2
/** Numbers that are known of each term. */
const SPAN = 4

/** Bits to remember pairs of terms by: with one pair in fifteen, that is how often a pair is thought to be known that is not. */
const PAIR_BITS = 1 << 19

const pairBit = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 13

/** The second term of a pair that has a gap between: another number than any term has. */
const behindGap = (term: number): number => ~term

/** The entries of all cue lists, ready to be looked up word by word. */
export class CueIndex {
  /** One number for each name, for the features. */
  readonly hashes: readonly number[]
  /**
   * Of each term four numbers: the first of the sequences that begin with it, the first of those that have a second term, the first whose
   * second term is no gap, and the one behind the last.
   */
  readonly spans: Uint32Array
  /** The second term of each sequence, -1 where it has but one: most searches are for it, and find it in one fetch. */
  private readonly seconds: Int32Array
  /**
   * A bit for each pair of terms that a sequence begins with, with a gap between them or without (a Bloom filter): most words that
   * follow each other are none.
   */
  private readonly pairs = new Int32Array(PAIR_BITS >> 5)

  constructor(private readonly entries: CueEntries) {
    this.hashes = entries.names.map(hashOf)
    const { starts, items } = entries.sequences
    const count = starts.length - 1
    this.seconds = new Int32Array(count)
    for (let n = 0; n < count; n++) this.seconds[n] = this.term(n, 1)
    for (let n = 0; n < count; n++) {
      const second = this.seconds[n] ?? 0
      this.remember(items[starts[n] ?? 0] ?? 0, second === GAP_TERM ? behindGap(this.term(n, 2)) : second)
    }
    this.spans = new Uint32Array(entries.terms * SPAN)
    for (let n = 0, next = 0; n < count; n = next) {
      const term = items[starts[n] ?? 0] ?? 0
      while (next < count && items[starts[next] ?? 0] === term) next++
      this.spans.set([n, this.bySecond(n, next, 0), this.bySecond(n, next, GAP_TERM + 1), next], term * SPAN)
    }
  }

  /** The cues that a word is by itself, each once. */
  alone(reading: Reading): readonly number[] {
    return (reading.alone ??= this.withOne(reading))
  }

  private withOne({ numbers, terms, end }: Reading): readonly number[] {
    const cues = new Set<number>()
    for (const term of numbers.subarray(terms, end)) {
      const longer = this.spans[term * SPAN + 1] ?? 0
      for (let n = this.spans[term * SPAN] ?? 0; n < longer; n++) cues.add(this.owner(n))
    }
    return [...cues]
  }

  /** Whether any sequence may begin with these two terms. */
  mayBegin(first: number, second: number): boolean {
    const bit = pairBit(first, second)
    return ((this.pairs[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }

  private remember(first: number, second: number): void {
    const bit = pairBit(first, second)
    this.pairs[bit >> 5] = (this.pairs[bit >> 5] ?? 0) | (1 << (bit & 31))
  }

  owner(sequence: number): number {
    return this.entries.owners[sequence] ?? 0
  }

  /** Term number `depth` of a sequence, -1 where it is over. */
  term(sequence: number, depth: number): number {
    const { starts, items } = this.entries.sequences
    const at = (starts[sequence] ?? 0) + depth
    return at < (starts[sequence + 1] ?? 0) ? (items[at] ?? -1) : -1
  }

  /** The first sequence from `low` to `high` whose term at `depth` is not below `term`: a search by halves. */
  from(low: number, high: number, depth: number, term: number): number {
    return depth === 1 ? this.bySecond(low, high, term) : this.byTerm(low, high, depth, term)
  }

  private bySecond(low: number, high: number, term: number): number {
    const { seconds } = this
    while (low < high) {
      const middle = (low + high) >> 1
      if ((seconds[middle] ?? 0) < term) low = middle + 1
      else high = middle
    }
    return low
  }

  private byTerm(low: number, high: number, depth: number, term: number): number {
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.term(middle, depth) < term) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** One post, while its cues are looked for. */
class Search {
  readonly hits: CueHit[] = []

  constructor(
    private readonly tokens: readonly Token[],
    private readonly readings: readonly Reading[],
    private readonly index: CueIndex,
  ) {}

  /** Every cue of several words that begins at token `from`. */
  at(from: number): void {
    const reading = this.readings[from]
    if (!reading || !this.isJoined(from, from + 1)) return
    for (let at = reading.terms; at < reading.end; at++) this.begin(reading.numbers[at] ?? 0, from)
  }

  /** Those that begin with a term for which token `from` stands. */
  private begin(first: number, from: number): void {
    const { spans } = this.index
    const low = spans[first * SPAN + 1] ?? 0
    const words = spans[first * SPAN + 2] ?? 0
    const high = spans[first * SPAN + 3] ?? 0
    const next = from + 1
    if (words > low)
      for (let at = next + 1; at <= next + MOST_GAP && this.isJoined(from, at - 1); at++)
        if (this.mayFollow(first, at, true)) this.narrow(low, words, 2, from, at)
    if (words < high && this.mayFollow(first, next, false)) this.narrow(words, high, 1, from, next)
  }

  /** Whether any sequence begins with this term and a word at token `at`. */
  private mayFollow(first: number, at: number, hasGap: boolean): boolean {
    const reading = this.readings[at]
    if (!reading) return false
    for (let i = reading.terms; i < reading.end; i++) {
      const term = reading.numbers[i] ?? 0
      if (this.index.mayBegin(first, hasGap ? behindGap(term) : term)) return true
    }
    return false
  }

  /** Sequences `low` to `high` fit up to their term `depth`, which the token `next` must stand for. */
  private narrow(low: number, high: number, depth: number, from: number, next: number): void {
    const { index } = this
    let first = low
    for (; first < high && index.term(first, depth) < 0; first++)
      this.hits.push({ cue: index.owner(first), from, to: next - 1 })
    if (first === high || !this.isJoined(from, next)) return
    if (index.term(first, depth) === GAP_TERM) {
      const end = index.from(first, high, depth, GAP_TERM + 1)
      for (let gap = 1; gap <= MOST_GAP && this.isJoined(from, next + gap - 1); gap++)
        this.narrow(first, end, depth + 1, from, next + gap)
      first = end
    }
    if (first === high) return
    const reading = this.readings[next]
    if (!reading) return
    for (let i = reading.terms; i < reading.end; i++) {
      const term = reading.numbers[i] ?? 0
      const begin = index.from(first, high, depth, term)
      if (index.term(begin, depth) !== term || begin >= high) continue
      this.narrow(begin, index.from(begin, high, depth, term + 1), depth + 1, from, next + 1)
    }
  }

  private isJoined(from: number, at: number): boolean {
    return this.tokens[at]?.sentence === this.tokens[from]?.sentence
  }
}

/** Every cue of several words in the post, in order of its first word; see `alone` for the others. `readings`: of each token. */
export const cuesIn = (tokens: readonly Token[], readings: readonly Reading[], index: CueIndex): CueHit[] => {
  const search = new Search(tokens, readings, index)
  for (let from = 0; from < tokens.length; from++) search.at(from)
  return search.hits
}
