/** What one written word leads to in the book. */
export interface Reading {
  sets: Uint32Array
  entries: Uint32Array
  terms: Uint32Array
  /** The word as the weights see it. */
  atom: number
  /** It could be somebody's name, if written with a capital. */
  plain: boolean
  /** In which block its entries were tried last: a word that comes again leads to nothing new there. */
  tried: number
}

/** A word as it was written. Tokens that are written alike share one, so that what is known of it is looked up once. */
export interface Written {
  /** Plain form first, then other readings (`fuuuck` → `fuck`). */
  readonly forms: readonly string[]
  /** What it tells of its clause: bits of FACT. */
  readonly facts: number
  /** Worked out when the book is first asked. */
  reading: Reading | undefined
  /** The same word where a structure begins, by the structures: see `withStructures`. */
  begins: Map<string, Written> | undefined
}

/** Most words of most posts are the same few thousand. */
const MOST_REMEMBERED = 20_000
/** A longer word is hardly met twice. */
const LONGEST_REMEMBERED = 40

/** What stands for words, by how they are written; a memory, never an input. */
export class Memory<T = readonly Written[]> {
  private readonly words = new Map<string, T>()

  /** `read`: works out what stands for a word that was not met before. */
  recall(written: string, read: (written: string) => T): T {
    const known = this.words.get(written)
    if (known !== undefined) return known
    const words = read(written)
    if (this.words.size >= MOST_REMEMBERED) this.words.clear()
    if (written.length <= LONGEST_REMEMBERED) this.words.set(written, words)
    return words
  }
}
