import { hashOf } from '../hash.ts'
import type { Word } from './word.ts'

/** Most words of most posts are the same few thousand. */
const MOST_REMEMBERED = 20_000
/** A longer word is hardly met twice. */
const LONGEST_REMEMBERED = 40
/** Powers of two: at first, and three times as many as are remembered. Between them no more than is needed, so that it lies close together. */
const FEWEST_PLACES = 1 << 10
const MOST_PLACES = 1 << 16
/** Words that were made to fall into the same place are not searched through for ever. */
const MOST_TRIED = 8

/** `high` of whatever is no short word: there `low` is a hash of the spelling. */
const SPELT = -1

/** What is remembered under how it is written. */
export interface Remembered {
  /** By what it is found, as `Memory` puts it down: the key of a short word, or a hash and `SPELT`. */
  low: number
  high: number
  readonly spelling: string
}

/** What stands for words, by how they are written; a memory, never an input. */
export class Memory<T extends Remembered = Word> {
  private places: (T | undefined)[] = emptyPlaces(FEWEST_PLACES)
  private size = 0

  /** `read`: works out what stands for a word that was not met before. */
  recall(spelling: string, read: (spelling: string) => T): T {
    const low = hashOf(spelling) | 0
    const known = this.find(low, SPELT, spelling)
    if (known) return known
    const fresh = read(spelling)
    if (spelling.length <= LONGEST_REMEMBERED) this.remember(low, SPELT, fresh)
    return fresh
  }

  /** The same for a short word, by its key. */
  recallShort(low: number, high: number, read: () => T): T {
    const known = this.find(low, high)
    if (known) return known
    const fresh = read()
    this.remember(low, high, fresh)
    return fresh
  }

  /** What may stand for the short word of this key: whether it does, its own key tells. */
  guess(low: number, high: number): T | undefined {
    return this.places[placeOf(low, high) & (this.places.length - 1)]
  }

  /** `spelling`: asked for where the numbers do not tell it. */
  private find(low: number, high: number, spelling?: string): T | undefined {
    const { places } = this
    const first = placeOf(low, high)
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const known = places[(first + tried) & (places.length - 1)]
      if (known === undefined) return undefined
      if (known.low === low && known.high === high && (spelling === undefined || known.spelling === spelling))
        return known
    }
    return undefined
  }

  private remember(low: number, high: number, known: T): void {
    known.low = low
    known.high = high
    if (this.size >= MOST_REMEMBERED) {
      this.places = emptyPlaces(FEWEST_PLACES)
      this.size = 0
    }
    if (this.size * 3 >= this.places.length && this.places.length < MOST_PLACES) this.grow()
    this.put(known)
  }

  private grow(): void {
    const { places } = this
    this.places = emptyPlaces(places.length * 2)
    this.size = 0
    for (const known of places) if (known) this.put(known)
  }

  private put(known: T): void {
    const { places } = this
    const first = placeOf(known.low, known.high)
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = (first + tried) & (places.length - 1)
      if (places[place] !== undefined) continue
      places[place] = known
      this.size++
      return
    }
  }
}

/** Where to begin: every bit of both numbers reaches the low bits. */
const placeOf = (low: number, high: number): number => {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

const emptyPlaces = <T>(count: number): (T | undefined)[] => new Array<T | undefined>(count).fill(undefined)
