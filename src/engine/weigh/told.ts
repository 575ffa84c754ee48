import type { Reading } from '../text/written.ts'
import type { CueIndex } from './cues.ts'
import type { Taker } from './features.ts'
import type { ForwardPass } from './network.ts'
import type { Sequence } from './sequence.ts'

const NO_WORDS: Sequence = { atoms: [], tokens: [] }

/** Finds where in the weights stands what a word tells by itself. */
export type RowsOf = (reading: Reading, index: CueIndex) => readonly number[]

/** What one piece of a post tells: its log-odds, and its features side by side: their hashes, later their rows, and their tokens. */
export class Told implements Taker {
  readonly scores: Float32Array
  count = 0
  rows = new Int32Array(128)
  from = new Int32Array(128)
  to = new Int32Array(128)
  /** Words that stand there as most do: the rows of what each tells, and its token. */
  readonly words: (readonly number[])[] = []
  readonly places: number[] = []

  /** Too little was found for the network to be asked: nothing is said. */
  isSilent = false
  /** What the network read. */
  sequence: Sequence = NO_WORDS

  /** `pass`: room for what a network makes of the piece, if there is one. */
  constructor(
    outputs: number,
    readonly pass: ForwardPass | undefined,
    private readonly rowsOf: RowsOf,
  ) {
    this.scores = new Float32Array(outputs)
  }

  begin(bias: readonly number[]): void {
    this.scores.set(bias)
    this.count = 0
    this.words.length = 0
    this.places.length = 0
    this.sequence = NO_WORDS
    this.isSilent = false
  }

  feature = (hash: number, from: number, to: number): void => {
    this.add(hash, from, to)
  }

  word = (reading: Reading, at: number, index: CueIndex): void => {
    this.words.push((reading.rows ??= this.rowsOf(reading, index)))
    this.places.push(at)
  }

  add(row: number, from: number, to: number): void {
    if (this.count === this.rows.length) this.grow()
    this.rows[this.count] = row
    this.from[this.count] = from
    this.to[this.count++] = to
  }

  private grow(): void {
    for (const name of ['rows', 'from', 'to'] as const) {
      const larger = new Int32Array(this.count * 2)
      larger.set(this[name])
      this[name] = larger
    }
  }
}
