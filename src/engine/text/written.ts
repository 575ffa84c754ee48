import { hashOf } from '../hash.ts'

/** What one written word leads to in the book. What is read for every word of every post is short and lies side by side. */
export interface Reading {
  /** The sets that hold it from `sets` on, the entries of the rulebook from `entries` on, the terms of cues from `terms` to `end`. */
  numbers: Uint16Array
  sets: number
  entries: number
  terms: number
  /** Behind the last. */
  end: number
  /** The cues that it is by itself, once they are asked for: see `CueIndex.alone`. */
  alone: readonly number[] | undefined
  /** The word as the weights see it. */
  atom: number
  /** It could be somebody's name, if written with a capital. */
  plain: boolean
  /** The topics of its entries, a bit each, once they are asked for. */
  topics: number | undefined
  /** What it weighs by itself, once that is asked, from `weighsFrom` to before `weighsTo`: see `layOut`. */
  weighs: Uint16Array | undefined
  weighsFrom: number
  weighsTo: number
  /** In which block its entries were tried last: a word that comes again leads to nothing new there. */
  tried: number
}

/** What is remembered under how it is written. */
interface Remembered {
  readonly spelling: string
}

/** A word as it was written. Tokens that are written alike share one, so that what is known of it is looked up once. */
export interface Written extends Remembered {
  /** Plain form first, then other readings (`fuuuck` → `fuck`). */
  readonly forms: readonly string[]
  /** What it tells of its clause: bits of FACT. */
  readonly facts: number
  /** Worked out when the book is first asked. */
  reading: Reading | undefined
  /** The same word where a structure begins, by the structures: see `withStructures`. */
  begins: Map<string, Written> | undefined
  /** The further words of a spelling that stands for several: `can't` is can, not. */
  readonly more: readonly Written[]
}

/** Most words of most posts are the same few thousand. */
const MOST_REMEMBERED = 20_000
/** A longer word is hardly met twice. */
const LONGEST_REMEMBERED = 40
/** Powers of two: at first, and three times as many as are remembered. Between them no more than is needed, so that it lies close together. */
const FEWEST_PLACES = 1 << 10
const MOST_PLACES = 1 << 16
/** Words that were made to fall into the same place are not searched through for ever. */
const MOST_TRIED = 8

/** Whether the text from `start` to `end` is this word. Asked of every word: for so few letters calling `startsWith` takes longer. */
const stands = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

/** What stands for words, by how they are written; a memory, never an input. */
export class Memory<T extends Remembered = Written> {
  private places: (T | undefined)[] = emptyPlaces(FEWEST_PLACES)
  private size = 0

  /** `read`: works out what stands for a word that was not met before. */
  recall(written: string, read: (written: string) => T): T {
    return this.recallIn(written, 0, written.length, hashOf(written), read)
  }

  /** The same for a word that stands in a text, which is not cut out of it if it is known. `hash`: of its units. */
  recallIn(text: string, start: number, end: number, hash: number, readAnew: (spelling: string) => T): T {
    const { places } = this
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const known = places[(hash + tried) & (places.length - 1)]
      if (known === undefined) break
      if (stands(known.spelling, text, start, end)) return known
    }
    const read = readAnew(text.slice(start, end))
    if (end - start <= LONGEST_REMEMBERED) this.remember(hash, read)
    return read
  }

  private remember(hash: number, known: T): void {
    if (this.size >= MOST_REMEMBERED) {
      this.places = emptyPlaces(FEWEST_PLACES)
      this.size = 0
    }
    if (this.size * 3 >= this.places.length && this.places.length < MOST_PLACES) this.grow()
    this.put(hash, known)
  }

  private grow(): void {
    const { places } = this
    this.places = emptyPlaces(places.length * 2)
    this.size = 0
    for (const known of places) if (known) this.put(hashOf(known.spelling), known)
  }

  private put(hash: number, known: T): void {
    const { places } = this
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = (hash + tried) & (places.length - 1)
      if (places[place] !== undefined) continue
      places[place] = known
      this.size++
      return
    }
  }
}

const emptyPlaces = <T>(count: number): (T | undefined)[] => new Array<T | undefined>(count).fill(undefined)
