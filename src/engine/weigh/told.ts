import type { Known } from '../text/word.ts'
import type { Taker } from './features.ts'
import { rowAt, rowEnd } from './laid-out.ts'
import type { ForwardPass } from './network.ts'
import type { Sequence } from './sequence.ts'

const NO_WORDS: Sequence = { atoms: [], tokens: [] }

/** What one piece of a post tells: its log-odds, and its features side by side: their hashes, later their rows, and their tokens. */
export class Told implements Taker {
  readonly scores: Float32Array
  count = 0
  rows = new Int32Array(128)
  from = new Int32Array(128)
  to = new Int32Array(128)
  /** Of words that stand there as most do, the first `wordCount`: each with what it weighs, and its token. The room is kept. */
  readonly words: Known[] = []
  readonly places: number[] = []
  wordCount = 0

  /** Too little was found for the network to be asked: nothing is said. */
  isSilent = false
  /** What the network read. */
  sequence: Sequence = NO_WORDS

  /** `pass`: room for what a network makes of the piece, if there is one. */
  constructor(
    outputs: number,
    readonly pass: ForwardPass | undefined,
  ) {
    this.scores = new Float32Array(outputs)
  }

  begin(bias: Float32Array): void {
    this.scores.set(bias)
    this.count = 0
    this.wordCount = 0
    this.sequence = NO_WORDS
    this.isSilent = false
  }

  feature = (hash: number, from: number, to: number): void => {
    this.add(hash, from, to)
  }

  word = (word: Known, at: number): void => {
    this.words[this.wordCount] = word
    this.places[this.wordCount++] = at
  }

  add(row: number, from: number, to: number): void {
    if (this.count === this.rows.length) this.grow()
    this.rows[this.count] = row
    this.from[this.count] = from
    this.to[this.count++] = to
  }

  /** Puts what the words weigh beside the features, for whoever wants to know of each row. */
  spellOut(): void {
    for (let word = 0; word < this.wordCount; word++) this.spellOutWord(this.words[word], this.places[word] ?? -1)
    this.wordCount = 0
  }

  private spellOutWord(word: Known | undefined, at: number): void {
    if (!word) return
    const { numbers, weighs, end } = word
    for (let i = weighs; i < end; i = rowEnd(numbers, i)) this.add(rowAt(numbers, i), at, at)
  }

  private grow(): void {
    for (const name of ['rows', 'from', 'to'] as const) {
      const larger = new Int32Array(this.count * 2)
      larger.set(this[name])
      this[name] = larger
    }
  }
}
