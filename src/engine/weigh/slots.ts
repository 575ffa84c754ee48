import { TOUCHED } from '../touched.ts'

/** What stands behind the hash where a slot is empty. */
const EMPTY = -1

/** Slots for each hash: with fewer it would be searched for longer, with more they would lie further apart. */
const ROOM = 1.5

/**
 * A hash table with open addressing. A slot is two numbers side by side: the hash, then what is known by it, which is never below nought. V8
 * would know hashes in a Map by a box for each.
 */
export class Slots {
  readonly numbers: Int32Array

  constructor(count: number) {
    let capacity = 16
    while (capacity < count * ROOM) capacity *= 2
    this.numbers = new Int32Array(capacity * 2).fill(EMPTY)
  }

  /** Gives a hash that is not yet there a slot. */
  add(hash: number, known: number): void {
    const { numbers } = this
    let at = (hash << 1) & (numbers.length - 1)
    while (numbers[at + 1] !== EMPTY) at = (at + 2) & (numbers.length - 1)
    numbers[at] = hash
    numbers[at + 1] = known
  }

  /** Reads the slots of the first `count` hashes, whatever they hold: see `TOUCHED`. */
  touch(hashes: ArrayLike<number>, count: number): void {
    const { numbers } = this
    const last = numbers.length - 1
    let touched = 0
    for (let i = 0; i < count; i++) touched ^= numbers[((hashes[i] ?? 0) << 1) & last] ?? 0
    TOUCHED[0] = touched
  }

  /** What is known by a hash, -1 where nothing is. */
  get(hash: number): number {
    const { numbers } = this
    const last = numbers.length - 1
    for (let at = (hash << 1) & last; ; at = (at + 2) & last) {
      const known = numbers[at + 1] ?? EMPTY
      if (known === EMPTY || numbers[at] === (hash | 0)) return known
    }
  }
}
