import { TOUCHED } from '../touched.ts'
import type { Memory } from './memory.ts'
import type { Word } from './word.ts'

const MOST = 32
/** Of each word: where it begins and ends in the plain text, and its key. */
const NUMBERS = 4

/** Words of a text that wait until some are together: then what is known of them is touched, see `TOUCHED`, before they are read. */
export class Waiting {
  private readonly numbers = new Int32Array(MOST * NUMBERS)
  private readonly guesses = new Array<Word | undefined>(MOST).fill(undefined)
  count = 0

  get isFull(): boolean {
    return this.count === MOST
  }

  add(start: number, end: number, low: number, high: number): void {
    const { numbers } = this
    const at = this.count++ * NUMBERS
    numbers[at] = start
    numbers[at + 1] = end
    numbers[at + 2] = low
    numbers[at + 3] = high
  }

  start(i: number): number {
    return this.numbers[i * NUMBERS] ?? 0
  }

  end(i: number): number {
    return this.numbers[i * NUMBERS + 1] ?? 0
  }

  low(i: number): number {
    return this.numbers[i * NUMBERS + 2] ?? 0
  }

  high(i: number): number {
    return this.numbers[i * NUMBERS + 3] ?? 0
  }

  /** The word that number `i` may be: whether it is, its key tells. */
  guess(i: number): Word | undefined {
    return this.guesses[i]
  }

  /** Guesses all words that wait, and touches what is known of them: first where they are found, then themselves, then their numbers. */
  touch(memory: Memory): void {
    const { guesses, count } = this
    for (let i = 0; i < count; i++) guesses[i] = memory.guess(this.low(i), this.high(i))
    let touched = 0
    for (let i = 0; i < count; i++) {
      const word = guesses[i]
      if (word) touched ^= word.low ^ word.facts
    }
    for (let i = 0; i < count; i++) {
      const word = guesses[i]
      if (word) touched ^= (word.numbers[word.sets] ?? 0) ^ (word.numbers[word.terms] ?? 0)
    }
    TOUCHED[0] = touched
  }
}
