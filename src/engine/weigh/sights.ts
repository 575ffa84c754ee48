import { TOUCHED } from '../touched.ts'
import type { NetworkNumbers } from './network.ts'
import { Slots } from './slots.ts'

/** Words that a filter sees at once. */
export const WIDTH = 3

/** Most words of most posts are the same few thousand: what filters see in them is worked out once. Room is made for so many at first. */
const MOST_REMEMBERED = 6_000
const FEWEST_REMEMBERED = 250

/** Where what filters see where no word is, or none that is known, begins. */
export const NOWHERE = 0
const NOT_YET = -1

/** Puts into `sights`, from `begin` on, what every filter sees in a word as the first, the middle and the last that it looks at. */
export const lookInto = (
  sights: Float32Array,
  begin: number,
  row: number,
  { depth, filters, vectors, kernel }: Pick<NetworkNumbers, 'depth' | 'filters' | 'vectors' | 'kernel'>,
): void => {
  sights.fill(0, begin, begin + WIDTH * filters)
  for (let offset = 0; offset < WIDTH; offset++) {
    const into = begin + offset * filters
    for (let d = 0; d < depth; d++) {
      const value = vectors[row * depth + d] ?? 0
      const from = (offset * depth + d) * filters
      for (let f = 0; f < filters; f++) sights[into + f] = (sights[into + f] ?? 0) + value * (kernel[from + f] ?? 0)
    }
  }
}

/** Numbers of two bytes that come together when one of them is asked for: 64 bytes, with most processors. */
const LINE = 32

/** The largest number that two bytes tell. */
const MOST_UNITS = 0x7fff

/** What no sight and no threshold is larger than. */
const largest = ({ depth, filters, vectors, kernel, threshold }: NetworkNumbers): number => {
  const most = new Float32Array(depth)
  for (let i = 0; i < vectors.length; i++) most[i % depth] = Math.max(most[i % depth] ?? 0, Math.abs(vectors[i] ?? 0))
  const weights = new Float32Array(depth)
  for (let i = 0; i < kernel.length; i++) {
    const d = Math.floor(i / filters) % depth
    weights[d] = Math.max(weights[d] ?? 0, Math.abs(kernel[i] ?? 0))
  }
  const sight = most.reduce((sum, value, d) => sum + value * (weights[d] ?? 0), 0)
  return threshold.reduce((a, b) => Math.max(a, Math.abs(b)), sight)
}

/** What filters see in words, as the first of the words that they look at, as the middle and as the last, filter by filter. */
export class Sights {
  /** What one unit is. */
  readonly unit: number
  /** Of word after word, in units: two bytes a number, since it is much that is read for a post. First what no word shows. */
  all: Int16Array
  private remembered = 0
  private readonly rows: Slots
  /** Of each row where what is seen in its word begins, or `NOT_YET`. */
  private readonly places: Int32Array
  private readonly room: Float32Array
  /** Of the words that were asked for last. */
  private spots = new Int32Array(64)

  constructor(private readonly numbers: NetworkNumbers) {
    this.rows = new Slots(numbers.words.length)
    numbers.words.forEach((word, row) => this.rows.add(word, row))
    this.places = new Int32Array(numbers.words.length).fill(NOT_YET)
    this.room = new Float32Array(WIDTH * numbers.filters)
    this.all = new Int16Array(this.room.length * FEWEST_REMEMBERED)
    this.unit = (largest(numbers) || 1) / MOST_UNITS
  }

  /** Of each of these words where what is seen in it begins in `all`. All of that is touched: see `TOUCHED`. */
  of(atoms: readonly number[]): Int32Array {
    if (atoms.length > this.spots.length) this.spots = new Int32Array(atoms.length * 2)
    if (this.remembered > MOST_REMEMBERED) this.forget()
    const { rows, spots } = this
    rows.touch(atoms, atoms.length)
    for (let at = 0; at < atoms.length; at++) spots[at] = this.spotOf(atoms[at] ?? 0)
    const { all, room } = this
    let touched = 0
    for (let at = 0; at < atoms.length; at++) {
      const spot = spots[at] ?? NOWHERE
      for (let i = 0; i < room.length; i += LINE) touched ^= all[spot + i] ?? 0
    }
    TOUCHED[0] = touched
    return spots
  }

  private spotOf(atom: number): number {
    const row = this.rows.get(atom)
    if (row < 0) return NOWHERE
    const place = this.places[row] ?? NOT_YET
    return place === NOT_YET ? this.remember(row) : place
  }

  private remember(row: number): number {
    const { room, unit } = this
    const place = ++this.remembered * room.length
    if (place + room.length > this.all.length) this.grow()
    lookInto(room, 0, row, this.numbers)
    for (let i = 0; i < room.length; i++) this.all[place + i] = Math.round((room[i] ?? 0) / unit)
    return (this.places[row] = place)
  }

  private forget(): void {
    this.remembered = 0
    this.places.fill(NOT_YET)
  }

  private grow(): void {
    const larger = new Int16Array(this.all.length * 2)
    larger.set(this.all)
    this.all = larger
  }
}
