import type { Weights } from '../../model/rule.ts'
import type { Take } from './features.ts'
import { readWeights, type Table } from './weights.ts'

/** What the weights say of a post: an output with its log-odds, and the tokens (inclusive) that tell it most. */
export interface Weighed {
  output: string
  score: number
  from: number
  to: number
  /** What the features tell for it that lie wholly between two tokens (inclusive). */
  between: (first: number, last: number) => number
}

/** One feature of the post that weighs something. */
interface Seen {
  row: number
  from: number
  to: number
}

/** The span of a finding is a phrase, not a page. */
const LONGEST_SPAN = 14
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

/** A linear model, ready to weigh post after post. */
export class Weigher {
  private readonly table: Table
  private readonly met: Uint32Array
  private readonly scores: Float32Array
  private posts = 0
  private seen: Seen[] = []

  /** @throws Error when the weights are damaged. */
  constructor(private readonly model: Weights) {
    const { outputs, bias, said, sure, doubted } = model
    if ([bias, said, sure, doubted].some(({ length }) => length !== outputs.length))
      throw new Error('the weights are damaged: not every output has its bias and thresholds')
    this.table = readWeights(model)
    this.met = new Uint32Array(this.table.size)
    this.scores = Float32Array.from(bias)
  }

  /** Weighs a post anew. `read` calls back with every feature of it. */
  weigh(read: (take: Take) => void): void {
    this.seen = []
    this.posts++
    this.scores.set(this.model.bias)
    read(this.take)
  }

  /** A further feature of the post weighed last; what is met again weighs no more. */
  readonly take: Take = (hash, from, to) => {
    const { table, met, posts } = this
    const row = table.rowOf(hash)
    if (row < 0) return
    if (met[row] !== posts) {
      met[row] = posts
      this.add(row)
    }
    this.seen.push({ row, from, to })
  }

  /** The outputs at or above their threshold for the post weighed last, with their place. `count`: its tokens. */
  said(count: number, sentenceOf: (at: number) => number): Weighed[] {
    const { seen } = this
    const said: Weighed[] = []
    this.scores.forEach((score, output) => {
      if (score >= (this.model.said[output] ?? Infinity)) {
        const [from, to] = bestStretch(this.tells(seen, output, count), sentenceOf)
        const between = (first: number, last: number): number => this.between(seen, output, first, last)
        said.push({ output: this.model.outputs[output] ?? '', score, from, to, between })
      }
    })
    return said
  }

  /** Whether the post weighed last speaks against whatever a pattern may say for this output. */
  doubts(output: string): boolean {
    const number = this.model.outputs.indexOf(output)
    return (this.scores[number] ?? Infinity) < (this.model.doubted[number] ?? -Infinity)
  }

  /** Log-odds of an output for the post weighed last. */
  last(output: string): number {
    return this.scores[this.model.outputs.indexOf(output)] ?? -Infinity
  }

  private add(row: number): void {
    const { starts, numbers, weights } = this.table
    const end = starts[row + 1] ?? 0
    for (let i = starts[row] ?? 0; i < end; i++) {
      const output = numbers[i] ?? 0
      this.scores[output] = (this.scores[output] ?? 0) + (weights[i] ?? 0)
    }
  }

  private weightOf(row: number, output: number): number {
    const { starts, numbers, weights } = this.table
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) if (numbers[i] === output) return weights[i] ?? 0
    return 0
  }

  private between(seen: readonly Seen[], output: number, first: number, last: number): number {
    let sum = 0
    for (const { row, from, to } of seen) if (from >= first && to <= last) sum += this.weightOf(row, output)
    return sum
  }

  /** How much each token tells for an output: a feature's weight goes half to its first and half to its last token. */
  private tells(seen: readonly Seen[], output: number, count: number): Float32Array {
    const tells = new Float32Array(count)
    for (const { row, from, to } of seen) {
      if (from < 0) continue
      const half = this.weightOf(row, output) / 2
      tells[from] = (tells[from] ?? 0) + half
      tells[to] = (tells[to] ?? 0) + half
    }
    return tells
  }
}
