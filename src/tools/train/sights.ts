import type { NetworkNumbers } from '../../engine/weigh/network.ts'
import { lookInto, WIDTH } from '../../engine/weigh/sights.ts'

/** Numbers that do not change while a batch of posts is shown. */
type Learnt = Pick<NetworkNumbers, 'depth' | 'filters' | 'vectors' | 'kernel'>

/**
 * What each filter sees in a word as the first, the middle and the last of those that it looks at: the same all through a batch, so it is
 * worked out once.
 */
export class Sights {
  /** Side by side; the first of them is of no word, and nought. */
  readonly values: Float32Array
  /** Of each word where its sights begin, 0 as long as the batch did not meet it; and the words that it met. */
  private readonly begins: Int32Array
  private met: number[] = []
  private readonly size: number

  /** `words`: how many there are; `most`: how many of them a batch can meet. */
  constructor(
    words: number,
    most: number,
    private readonly learnt: Learnt,
  ) {
    this.size = WIDTH * learnt.filters
    this.values = new Float32Array((Math.min(words, most) + 1) * this.size)
    this.begins = new Int32Array(words)
  }

  /** Where the sights of a word begin. `row`: negative for none. */
  of(row: number): number {
    if (row < 0) return 0
    const known = this.begins[row] ?? 0
    return known > 0 ? known : this.look(row)
  }

  /** The numbers were changed: what was seen holds no more. */
  forget(): void {
    for (const row of this.met) this.begins[row] = 0
    this.met = []
  }

  private look(row: number): number {
    const { values, size } = this
    const begin = this.met.push(row) * size
    this.begins[row] = begin
    lookInto(values, begin, row, this.learnt)
    return begin
  }
}
