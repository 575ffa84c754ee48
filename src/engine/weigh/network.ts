import type { Sequence } from './sequence.ts'
import { NOWHERE, Sights } from './sights.ts'

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

/** Places without a token stand for none. */
const addAt = (tells: Float32Array, token: number | undefined, told: number): void => {
  if (token !== undefined && token >= 0 && token < tells.length) tells[token] = (tells[token] ?? 0) + told
}

/** The network, ready to read piece after piece. */
export class Network {
  private readonly sights: Sights
  /** Of each filter what must be seen, in units, and what was seen in the piece that is read. */
  private readonly least: Int32Array
  private readonly most: Int32Array
  private readonly outputs: number

  constructor(private readonly numbers: NetworkNumbers) {
    this.sights = new Sights(numbers)
    const { unit } = this.sights
    this.least = Int32Array.from(numbers.threshold, (threshold) => Math.round(-threshold / unit))
    this.most = new Int32Array(numbers.filters)
    this.outputs = numbers.bias.length
  }

  newPass(): ForwardPass {
    return new ForwardPass(this.numbers.filters)
  }

  /** Reads a piece, and adds to `scores` what it tells. */
  read({ atoms }: Sequence, pass: ForwardPass, scores: Float32Array): void {
    const { filters } = this.numbers
    const { least, most } = this
    const { seen, peaks } = pass
    most.set(least)
    const spots = this.sights.of(atoms)
    const { all, unit } = this.sights
    let here = NOWHERE
    let behind = spots[0] ?? NOWHERE
    for (let at = 0; at < atoms.length; at++) {
      const before = here
      here = behind
      behind = at + 1 < atoms.length ? (spots[at + 1] ?? NOWHERE) : NOWHERE
      const [second, third] = [here + filters, behind + 2 * filters]
      for (let f = 0; f < filters; f++) {
        const sight = (all[before + f] ?? 0) + (all[second + f] ?? 0) + (all[third + f] ?? 0)
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
    const spots = this.sights.of(atoms)
    const { all } = this.sights
    const sight = (at: number, number: number): number =>
      at < 0 || at >= atoms.length ? 0 : (all[(spots[at] ?? NOWHERE) + number] ?? 0)
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
}
