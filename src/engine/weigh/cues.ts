import { GAP_TERM } from '../book/book.ts'
import type { Reading } from '../text/written.ts'
import type { Token } from '../text/token.ts'
import { countIn, firstIn, type CueIndex } from './cue-index.ts'

/** A cue met in a post: tokens `from` to `to`, inclusive. */
export interface CueHit {
  cue: number
  from: number
  to: number
}

const MOST_GAP = 2

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
    const { index } = this
    if (index.hasGap(first)) this.leap(first, from)
    const reading = this.readings[from + 1]
    if (!reading) return
    for (let i = reading.terms; i < reading.end; i++) {
      const led = index.ledBy(first, reading.numbers[i] ?? 0)
      if (led < 0) continue
      const count = countIn(led)
      if (count === 0) this.hits.push({ cue: firstIn(led), from, to: from + 1 })
      else this.narrow(firstIn(led), firstIn(led) + count, 2, from, from + 2)
    }
  }

  /** Those of them that have a gap behind it. */
  private leap(first: number, from: number): void {
    const [low, high] = this.index.leaps(first)
    for (let at = from + 2; at <= from + 1 + MOST_GAP && this.isJoined(from, at - 1); at++)
      if (this.mayLeap(first, at)) this.narrow(low, high, 2, from, at)
  }

  /** Whether any sequence begins with this term, a gap and a word at token `at`. */
  private mayLeap(first: number, at: number): boolean {
    const reading = this.readings[at]
    if (!reading) return false
    for (let i = reading.terms; i < reading.end; i++)
      if (this.index.mayLeap(first, reading.numbers[i] ?? 0)) return true
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
    if (first < high) this.branch(first, high, depth, from, next)
  }

  /** The same where term `depth` of each of the sequences is one that words stand for. */
  private branch(low: number, high: number, depth: number, from: number, next: number): void {
    const { index } = this
    const reading = this.readings[next]
    if (!reading) return
    for (let i = reading.terms; i < reading.end; i++) {
      const term = reading.numbers[i] ?? 0
      const begin = index.from(low, high, depth, term)
      if (begin >= high || index.term(begin, depth) !== term) continue
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
