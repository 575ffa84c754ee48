import type { Sequence } from './sequence.ts'
import { Slots } from './slots.ts'
import { TOUCHED } from '../touched.ts'

/**
 * A convolutional network over words (Kim 2014): each filter looks at every few words in a row and keeps the place that says most;
 * what the filters saw there is weighed as any feature is. It knows what a word is like from the company it keeps in the posts
 * that were learnt from, where the weights know only the word itself.
 */
export interface NetworkNumbers {
  /** The atoms that it knows, rising. */
  words: Uint32Array
  /** Numbers for a word, and filters. */
  depth: number
  filters: number
  /** `word * depth + number`. */
  vectors: Float32Array
  /** `(offset * depth + number) * filters + filter`, of the word before, the word itself and the word behind. */
  kernel: Float32Array
  /** Of each filter: what is added before anything below nought is forgotten. */
  threshold: Float32Array
  /** `filter * outputs + output`, and one bias an output: log-odds. */
  weights: Float32Array
  bias: Float32Array
}

/** Words that a filter sees at once. */
export const WIDTH = 3

/** What the network made of one piece. */
export class ForwardPass {
  /** Of each filter: what it saw where it saw most, 0 where it saw nothing; and the place of the middle word there. */
  readonly seen: Float32Array
  readonly peaks: Int32Array

  constructor(filters: number) {
    this.seen = new Float32Array(filters)
    this.peaks = new Int32Array(filters)
  }
}

/** Most words of most posts are the same few thousand: what filters see in them is worked out once. Room is made for so many at first. */
const MOST_REMEMBERED = 6_000
const FEWEST_REMEMBERED = 250

const NOT_YET = -1
/** Where what filters see where no word is, or none that is known, begins. */
const NOWHERE = 0

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

/** Places without a token stand for none. */
const addAt = (tells: Float32Array, token: number | undefined, told: number): void => {
  if (token !== undefined && token >= 0 && token < tells.length) tells[token] = (tells[token] ?? 0) + told
}

/** The network, ready to read piece after piece. */
export class Network {
  private readonly rows: Slots
  /** What was worked out, row by row, in units: two bytes a number, since it is much that is read for a post. First what no word shows. */
  private sights: Int16Array
  private remembered = 0
  /** Of each row where that begins, `NOT_YET` if it was not. */
  private readonly places: Int32Array
  /** Of the words of the piece that is read. */
  private spots = new Int32Array(64)
  private readonly unit: number
  private readonly looked: Float32Array
  /** Of each filter what must be seen, in units, and what was seen in the piece that is read. */
  private readonly least: Int32Array
  private readonly most: Int32Array
  private readonly outputs: number

  constructor(private readonly numbers: NetworkNumbers) {
    this.rows = new Slots(numbers.words.length)
    numbers.words.forEach((word, row) => this.rows.add(word, row))
    this.sights = new Int16Array(WIDTH * numbers.filters * FEWEST_REMEMBERED)
    this.places = new Int32Array(numbers.words.length).fill(NOT_YET)
    this.looked = new Float32Array(WIDTH * numbers.filters)
    this.unit = (largest(numbers) || 1) / MOST_UNITS
    this.least = Int32Array.from(numbers.threshold, (threshold) => Math.round(-threshold / this.unit))
    this.most = new Int32Array(numbers.filters)
    this.outputs = numbers.bias.length
  }

  newPass(): ForwardPass {
    return new ForwardPass(this.numbers.filters)
  }

  /** Reads a piece, and adds to `scores` what it tells. */
  read({ atoms }: Sequence, pass: ForwardPass, scores: Float32Array): void {
    const { filters } = this.numbers
    const { least, most, unit } = this
    const { seen, peaks } = pass
    most.set(least)
    const spots = this.spotsOf(atoms)
    const { sights } = this
    let here = NOWHERE
    let behind = spots[0] ?? NOWHERE
    for (let at = 0; at < atoms.length; at++) {
      const before = here
      here = behind
      behind = at + 1 < atoms.length ? (spots[at + 1] ?? NOWHERE) : NOWHERE
      const [second, third] = [here + filters, behind + 2 * filters]
      for (let f = 0; f < filters; f++) {
        const sight = (sights[before + f] ?? 0) + (sights[second + f] ?? 0) + (sights[third + f] ?? 0)
        if (sight > (most[f] ?? 0)) {
          most[f] = sight
          peaks[f] = at
        }
      }
    }
    for (let f = 0; f < filters; f++) seen[f] = ((most[f] ?? 0) - (least[f] ?? 0)) * unit
    this.weigh(seen, scores)
  }

  /** Adds to `tells`, token by token, what the filters tell for an output: each by the words that made it see what it saw. */
  mark({ atoms, tokens }: Sequence, { seen, peaks }: ForwardPass, output: number, tells: Float32Array): void {
    const { filters, weights } = this.numbers
    const spots = this.spotsOf(atoms)
    const sight = (at: number, number: number): number =>
      at < 0 || at >= atoms.length ? 0 : (this.sights[(spots[at] ?? NOWHERE) + number] ?? 0)
    for (let f = 0; f < filters; f++) {
      const told = (seen[f] ?? 0) * (weights[f * this.outputs + output] ?? 0)
      if (told === 0) continue
      const at = peaks[f] ?? 0
      const before = Math.max(0, sight(at - 1, f))
      const here = Math.max(0, sight(at, filters + f))
      const behind = Math.max(0, sight(at + 1, 2 * filters + f))
      const share = told / (before + here + behind || 1)
      addAt(tells, tokens[at - 1], before * share)
      addAt(tells, tokens[at], here * share)
      addAt(tells, tokens[at + 1], behind * share)
    }
  }

  private weigh(seen: Float32Array, scores: Float32Array): void {
    const { outputs } = this
    const { filters, weights, bias } = this.numbers
    for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + (bias[k] ?? 0)
    for (let f = 0; f < filters; f++) {
      const sight = seen[f] ?? 0
      if (sight === 0) continue
      const base = f * outputs
      for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + sight * (weights[base + k] ?? 0)
    }
  }

  /** Where what filters see in each word of a piece begins; all of it is touched beforehand: see `TOUCHED`. */
  private spotsOf(atoms: readonly number[]): Int32Array {
    const { rows, numbers } = this
    if (atoms.length > this.spots.length) this.spots = new Int32Array(atoms.length * 2)
    const { spots } = this
    if (this.remembered > MOST_REMEMBERED) this.forget()
    rows.touch(atoms, atoms.length)
    for (let at = 0; at < atoms.length; at++) spots[at] = this.spotOf(atoms[at] ?? 0)
    const { sights } = this
    let touched = 0
    for (let at = 0; at < atoms.length; at++) {
      const spot = spots[at] ?? NOWHERE
      for (let i = 0; i < WIDTH * numbers.filters; i += LINE) touched ^= sights[spot + i] ?? 0
    }
    TOUCHED[0] = touched
    return spots
  }

  /** Where what filters see in a word begins: as the first of the words that they look at, as the middle and as the last. */
  private spotOf(atom: number): number {
    const row = this.rows.get(atom)
    if (row < 0) return NOWHERE
    const place = this.places[row] ?? NOT_YET
    return place === NOT_YET ? this.remember(row) : place
  }

  private forget(): void {
    this.remembered = 0
    this.places.fill(NOT_YET)
  }

  /** When too much is remembered, all of it is forgotten before the next piece: what is remembered of this one is still asked for. */
  private remember(row: number): number {
    const size = WIDTH * this.numbers.filters
    const place = ++this.remembered * size
    if (place + size > this.sights.length) {
      const larger = new Int16Array(this.sights.length * 2)
      larger.set(this.sights)
      this.sights = larger
    }
    lookInto(this.looked, 0, row, this.numbers)
    for (let i = 0; i < size; i++) this.sights[place + i] = Math.round((this.looked[i] ?? 0) / this.unit)
    return (this.places[row] = place)
  }
}
