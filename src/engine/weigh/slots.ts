import { TOUCHED } from '../touched.ts'

/** What stands behind the hash where a slot is empty. */
const EMPTY = -1

/**
 * A hash table with open addressing, of which at most half is taken. All of a slot lies side by side: the hash, then what is known by
 * it, of which the first number is never below nought. V8 would know hashes in a Map by a box for each.
 */
export class Slots {
  readonly numbers: Int32Array

  /** `shift`: a slot has 2 to the power of this numbers. */
  constructor(
    count: number,
    private readonly shift: number,
  ) {
    let capacity = 16
    while (capacity < count * 2) capacity *= 2
    this.numbers = new Int32Array(capacity << shift).fill(EMPTY)
  }

  /** Gives a hash that is not yet there a slot, and tells where it begins. `first`: what stands behind the hash. */
  add(hash: number, first: number): number {
    const { numbers, shift } = this
    let at = (hash << shift) & (numbers.length - 1)
    while (numbers[at + 1] !== EMPTY) at = (at + (1 << shift)) & (numbers.length - 1)
    numbers[at] = hash
    numbers[at + 1] = first
    return at
  }

  /** Reads the slots of all these hashes, whatever they hold: see `TOUCHED`. */
  touch(hashes: ArrayLike<number>, count: number): void {
    const { numbers, shift } = this
    const last = numbers.length - 1
    let touched = 0
    for (let i = 0; i < count; i++) touched ^= numbers[((hashes[i] ?? 0) << shift) & last] ?? 0
    TOUCHED[0] = touched
  }

  /** Where the slot of a hash begins, -1 where it has none. */
  find(hash: number): number {
    const { numbers, shift } = this
    const last = numbers.length - 1
    for (let at = (hash << shift) & last; ; at = (at + (1 << shift)) & last) {
      if (numbers[at + 1] === EMPTY) return -1
      if (numbers[at] === (hash | 0)) return at
    }
  }
}
