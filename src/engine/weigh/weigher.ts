import type { Weights } from '../../model/rule.ts'
import type { Take } from './features.ts'
import { readWeights, type Table } from './weights.ts'

/** What the weights say of a post: an output with its log-odds, and the tokens (inclusive) that tell it most. */
export interface Weighed {
  output: string
  score: number
  from: number
  to: number
  /** What the features tell for it that lie wholly between two tokens (inclusive). Asked before the next post is weighed. */
  between: (first: number, last: number) => number
}

/** The features of the post weighed last, side by side: their hashes, later their slots, and the tokens they speak of. */
class Seen {
  count = 0
  slots = new Int32Array(256)
  from = new Int32Array(256)
  to = new Int32Array(256)

  add(hash: number, from: number, to: number): void {
    if (this.count === this.slots.length) this.grow()
    this.slots[this.count] = hash
    this.from[this.count] = from
    this.to[this.count++] = to
  }

  private grow(): void {
    for (const name of ['slots', 'from', 'to'] as const) {
      const larger = new Int32Array(this.count * 2)
      larger.set(this[name])
      this[name] = larger
    }
  }
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
  private readonly scores: Float32Array
  private readonly numbers: ReadonlyMap<string, number>
  private readonly seen = new Seen()
  private readonly take: Take = (hash, from, to) => {
    this.seen.add(hash, from, to)
  }
  private posts = 0

  /** @throws Error when the weights are damaged. */
  constructor(private readonly model: Weights) {
    const { outputs, bias, said, sure, doubted } = model
    if ([bias, said, sure, doubted].some(({ length }) => length !== outputs.length))
      throw new Error('the weights are damaged: not every output has its bias and thresholds')
    this.table = readWeights(model)
    this.scores = Float32Array.from(bias)
    this.numbers = new Map(outputs.map((output, number) => [output, number]))
  }

  /** Weighs a post anew. `read` calls back with every feature of it. */
  weigh(read: (take: Take) => void): void {
    this.seen.count = 0
    read(this.take)
    this.scores.set(this.model.bias)
    this.addAll()
  }

  /** A further feature of the whole post weighed last; what was met before weighs no more. */
  also(hash: number): void {
    const { table, posts } = this
    const slot = table.slotOf(hash)
    if (slot < 0 || table.slots[slot + 3] === posts) return
    table.slots[slot + 3] = posts
    this.add(slot)
  }

  /** The outputs at or above their threshold for the post weighed last, with their place. `count`: its tokens. */
  said(count: number, sentenceOf: (at: number) => number): Weighed[] {
    const { scores } = this
    const said: Weighed[] = []
    for (let output = 0; output < scores.length; output++) {
      const score = scores[output] ?? 0
      if (score < (this.model.said[output] ?? Infinity)) continue
      const [from, to] = bestStretch(this.tells(output, count), sentenceOf)
      const between = (first: number, last: number): number => this.between(output, first, last)
      said.push({ output: this.model.outputs[output] ?? '', score, from, to, between })
    }
    return said
  }

  /** Whether the post weighed last speaks against whatever a pattern may say for this output. */
  doubts(output: string): boolean {
    const number = this.numbers.get(output) ?? -1
    return (this.scores[number] ?? Infinity) < (this.model.doubted[number] ?? -Infinity)
  }

  /** Log-odds of an output for the post weighed last. */
  last(output: string): number {
    return this.scores[this.numbers.get(output) ?? -1] ?? -Infinity
  }

  /** Looks the features up, and adds what each of them weighs. Those that weigh nothing are forgotten. */
  private addAll(): void {
    const { seen, table } = this
    const { slots, from, to, count } = seen
    const post = ++this.posts
    for (let i = 0; i < count; i++) slots[i] = table.slotOf(slots[i] ?? 0)
    seen.count = 0
    for (let i = 0; i < count; i++) {
      const slot = slots[i] ?? -1
      if (slot < 0) continue
      if (table.slots[slot + 3] !== post) this.add(slot)
      table.slots[slot + 3] = post
      seen.add(slot, from[i] ?? -1, to[i] ?? -1)
    }
  }

  private add(slot: number): void {
    const { slots, pairs, odds } = this.table
    const { scores } = this
    const end = slots[slot + 2] ?? 0
    for (let i = slots[slot + 1] ?? 0; i < end; i++) {
      const pair = pairs[i] ?? 0
      scores[pair >> 8] = (scores[pair >> 8] ?? 0) + (odds[pair & 255] ?? 0)
    }
  }

  private weightOf(slot: number, output: number): number {
    const { slots, pairs, odds } = this.table
    for (let i = slots[slot + 1] ?? 0; i < (slots[slot + 2] ?? 0); i++)
      if ((pairs[i] ?? 0) >> 8 === output) return odds[(pairs[i] ?? 0) & 255] ?? 0
    return 0
  }

  private between(output: number, first: number, last: number): number {
    const { slots, from, to, count } = this.seen
    let sum = 0
    for (let i = 0; i < count; i++)
      if ((from[i] ?? -1) >= first && (to[i] ?? 0) <= last) sum += this.weightOf(slots[i] ?? 0, output)
    return sum
  }

  /** How much each token tells for an output: a feature's weight goes half to its first and half to its last token. */
  private tells(output: number, count: number): Float32Array {
    const { slots, from, to } = this.seen
    const tells = new Float32Array(count)
    for (let i = 0; i < this.seen.count; i++) {
      const first = from[i] ?? -1
      const last = to[i] ?? -1
      if (first < 0) continue
      const half = this.weightOf(slots[i] ?? 0, output) / 2
      tells[first] = (tells[first] ?? 0) + half
      tells[last] = (tells[last] ?? 0) + half
    }
    return tells
  }
}
