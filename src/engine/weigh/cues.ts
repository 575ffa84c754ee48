import { GAP_TERM } from '../book/book.ts'
import type { Token } from '../text/token.ts'
import { countIn, firstIn, keyOf, type CueIndex } from './cue-index.ts'

/** A cue met in a post: tokens `from` to `to`, inclusive. */
export interface CueHit {
  cue: number
  from: number
  to: number
}

const MOST_GAP = 2

/** Pairs of neighbours that lead to something, perhaps: the token of the first, what the pair is known by, and what it leads to. */
const ROOM = 256
const FROM = new Int32Array(ROOM)
const KEYS = new Int32Array(ROOM)
const LED = new Int32Array(ROOM)

/** One post, while its cues are looked for. */
class Search {
  readonly hits: CueHit[] = []
  /** Pairs that were put down, and not yet followed. */
  private count = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly index: CueIndex,
  ) {}

  /** Puts down the pairs with which a cue of several words may begin at token `from`. */
  at(from: number): void {
    const word = this.tokens[from]?.word
    const next = this.tokens[from + 1]?.word
    if (!word || !next || !this.isJoined(from, from + 1)) return
    for (let at = word.terms; at < word.cues; at++) {
      const first = word.numbers[at] ?? 0
      if (this.index.hasGap(first)) this.leap(first, from)
      for (let i = next.terms; i < next.cues; i++) this.put(first, next.numbers[i] ?? 0, from)
    }
  }

  /** Nothing is decided: whether the pair may lead anywhere cannot be foretold. */
  private put(first: number, second: number, from: number): void {
    if (this.count === ROOM) this.follow()
    FROM[this.count] = from
    KEYS[this.count] = keyOf(first, second)
    this.count += this.index.begins(first, second)
  }

  /** Follows all pairs that were put down; what is known of them is touched beforehand: see `TOUCHED`. */
  follow(): void {
    const { count, index } = this
    this.count = 0
    index.lookUp(KEYS, LED, count)
    for (let i = 0; i < count; i++) {
      const [led, from] = [LED[i] ?? -1, FROM[i] ?? 0]
      if (led < 0) continue
      const sequences = countIn(led)
      if (sequences === 0) this.hits.push({ cue: firstIn(led), from, to: from + 1 })
      else this.narrow(firstIn(led), firstIn(led) + sequences, 2, from, from + 2)
    }
  }

  /** Those of them that have a gap behind it. */
  private leap(first: number, from: number): void {
    this.follow()
    const [low, high] = this.index.leaps(first)
    for (let at = from + 2; at <= from + 1 + MOST_GAP && this.isJoined(from, at - 1); at++)
      if (this.mayLeap(first, at)) this.narrow(low, high, 2, from, at)
  }

  /** Whether any sequence begins with this term, a gap and a word at token `at`. */
  private mayLeap(first: number, at: number): boolean {
    const word = this.tokens[at]?.word
    if (!word) return false
    for (let i = word.terms; i < word.cues; i++) if (this.index.mayLeap(first, word.numbers[i] ?? 0)) return true
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
    const word = this.tokens[next]?.word
    if (!word) return
    for (let i = word.terms; i < word.cues; i++) {
      const term = word.numbers[i] ?? 0
      const begin = index.from(low, high, depth, term)
      if (begin >= high || index.term(begin, depth) !== term) continue
      this.narrow(begin, index.from(begin, high, depth, term + 1), depth + 1, from, next + 1)
    }
  }

  private isJoined(from: number, at: number): boolean {
    return this.tokens[at]?.sentence === this.tokens[from]?.sentence
  }
}

/** Every cue of several words in the post, in order of its first word; see `alone` for the others. */
export const cuesIn = (tokens: readonly Token[], index: CueIndex): CueHit[] => {
  const search = new Search(tokens, index)
  for (let from = 0; from < tokens.length; from++) search.at(from)
  search.follow()
  return search.hits
}
