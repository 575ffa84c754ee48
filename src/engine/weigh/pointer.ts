import type { Network } from './network.ts'
import type { Told } from './told.ts'
import { firstPair, pairCount, type Table } from './weights.ts'

/** Tokens: the mark of a finding is a phrase, not a page. */
export const LONGEST_SPAN = 14
/** A token stays in the span while it tells at least this part of what the best token tells. */
const LEAST_SHARE = 0.2

/** The stretch with the greatest sum of what its tokens tell above the least share. Linear in the tokens (Kadane). */
const bestStretch = (tells: Float32Array, sentenceOf: (at: number) => number): readonly [number, number] => {
  const least = LEAST_SHARE * tells.reduce((a, b) => Math.max(a, b), 0)
  let best: readonly [number, number] = [0, 0]
  let most = -Infinity
  let start = 0
  let sum = 0
  for (let at = 0; at < tells.length; at++) {
    const fresh = sum <= 0 || at - start >= LONGEST_SPAN || sentenceOf(at) !== sentenceOf(start)
    if (fresh) {
      start = at
      sum = 0
    }
    sum += (tells[at] ?? 0) - least
    if (sum > most) {
      most = sum
      best = [start, at]
    }
  }
  return best
}

/** The words of a piece that tell an output: tokens of the piece, both inclusive. */
export interface Pointed {
  from: number
  to: number
  /** What is told wholly between two tokens (inclusive). Asked before the next post is weighed. */
  between: (first: number, last: number) => number
}

/** Tells which words of a piece made the weights, and the network, say what they say. */
export class Pointer {
  constructor(
    private readonly table: Table,
    private readonly network: Network | undefined,
  ) {}

  /** Of a piece of `count` tokens. */
  point(told: Told, output: number, count: number, sentenceOf: (at: number) => number): Pointed {
    told.spellOut()
    const sights = this.sights(told, output, count)
    const [from, to] = bestStretch(this.tells(told, output, sights), sentenceOf)
    return { from, to, between: (first, last) => this.between(told, output, sights, first, last) }
  }

  private weightOf(row: number, output: number): number {
    const { pairs, odds } = this.table
    const first = firstPair(row)
    for (let i = first; i < first + pairCount(row); i++)
      if ((pairs[i] ?? 0) >> 8 === output) return odds[(pairs[i] ?? 0) & 255] ?? 0
    return 0
  }

  private between(told: Told, output: number, sights: Float32Array, first: number, last: number): number {
    const { rows, from, to, count } = told
    let sum = 0
    for (let i = 0; i < count; i++)
      if ((from[i] ?? -1) >= first && (to[i] ?? 0) <= last) sum += this.weightOf(rows[i] ?? 0, output)
    for (let at = Math.max(0, first); at <= last; at++) sum += sights[at] ?? 0
    return sum
  }

  /** How much each of the `count` tokens made the network tell for an output. */
  private sights({ pass, sequence }: Told, output: number, count: number): Float32Array {
    const tells = new Float32Array(count)
    if (this.network && pass) this.network.mark(sequence, pass, output, tells)
    return tells
  }

  /**
   * How much each token tells for an output: a feature's weight goes half to its first and half to its last token, what a filter
   * saw goes to the tokens that made it see that.
   */
  private tells(told: Told, output: number, sights: Float32Array): Float32Array {
    const { rows, from, to } = told
    const tells = sights.slice()
    for (let i = 0; i < told.count; i++) {
      const first = from[i] ?? -1
      const last = to[i] ?? -1
      if (first < 0) continue
      const half = this.weightOf(rows[i] ?? 0, output) / 2
      tells[first] = (tells[first] ?? 0) + half
      tells[last] = (tells[last] ?? 0) + half
    }
    return tells
  }
}
