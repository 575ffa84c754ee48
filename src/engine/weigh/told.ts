import type { Take } from './features.ts'
import type { ForwardPass } from './network.ts'
import type { Sequence } from './sequence.ts'

const NO_WORDS: Sequence = { atoms: [], tokens: [] }

/** What one piece of a post tells: its log-odds, and its features side by side: their hashes, later their slots, and their tokens. */
export class Told {
  readonly scores: Float32Array
  count = 0
  slots = new Int32Array(128)
  from = new Int32Array(128)
  to = new Int32Array(128)
  /** `add`, to be handed on. */
  readonly take: Take = (hash, from, to) => {
    this.add(hash, from, to)
  }

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

  begin(bias: readonly number[]): void {
    this.scores.set(bias)
    this.count = 0
    this.sequence = NO_WORDS
    this.isSilent = false
  }

  add(hash: number, from: number, to: number): void {
    if (this.count === this.slots.length) this.grow()
    this.slots[this.count] = hash
    this.from[this.count] = from
    this.to[this.count++] = to
  }

  private grow(): void {
    for (const name of ['slots', 'from', 'to'] as const) {
      const larger = new Int32Array(this.count * 2)
      larger.set(this[name])
      this[name] = larger
    }
  }
}
