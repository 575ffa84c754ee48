import type { Weights } from '../../model/rule.ts'
import { featuresOfWord, type Taker } from './features.ts'
import type { Network } from './network.ts'
import type { Sequence } from './sequence.ts'
import { Told } from './told.ts'
import { ROW, type Table } from './weights.ts'

/** Whether any score reaches its threshold. */
const reaches = (scores: Float32Array, thresholds: Float64Array): boolean => {
  for (let output = 0; output < scores.length; output++)
    if ((scores[output] ?? -Infinity) >= (thresholds[output] ?? Infinity)) return true
  return false
}

/** Adds up what the features of a post weigh, piece by piece, and has a network, where there is one, read the pieces that matter. */
export class Scale {
  /** Room for the pieces of the post under examination, of which the first `used` are weighed. */
  private readonly room: Told[] = []
  private used = 0
  private weighed = 0
  private readonly asked: Float64Array

  constructor(
    private readonly model: Pick<Weights, 'outputs' | 'bias' | 'asked'>,
    private readonly table: Table,
    private readonly network: Network | undefined,
  ) {
    this.asked = Float64Array.from(model.asked)
  }

  /** A new post: nothing of it is weighed. */
  begin(): void {
    this.used = 0
  }

  /** Weighs a further piece of the post. `read` hands over every feature of it. */
  weigh(read: (take: Taker) => void): void {
    const told = (this.room[this.used++] ??= this.newRoom())
    told.begin(this.model.bias)
    read(told)
    this.addAll(told)
  }

  /** A further feature of a whole piece, which `read` did not call back with. */
  also(hash: number, number: number): void {
    const told = this.told(number)
    const row = this.table.rowOf(hash)
    if (told && row >= 0) this.add(row, told.scores)
  }

  /** Has the network read a piece, where the weights are near to saying something of it. `sequence`: its words in order. */
  ask(number: number, sequence: () => Sequence): void {
    const told = this.told(number)
    if (!this.network || !told?.pass) return
    told.isSilent = !reaches(told.scores, this.asked)
    if (told.isSilent) return
    told.sequence = sequence()
    this.network.read(told.sequence, told.pass, told.scores)
  }

  /** What piece number `number` of the post tells; nothing where it has no such piece. */
  told(number: number): Told | undefined {
    return number < this.used ? this.room[number] : undefined
  }

  /** Whether every piece, and there is one, scores below what is `least` of an output. */
  areAllBelow(least: Float64Array, output: number): boolean {
    for (let piece = 0; piece < this.used; piece++)
      if ((this.room[piece]?.scores[output] ?? Infinity) >= (least[output] ?? -Infinity)) return false
    return this.used > 0
  }

  private newRoom(): Told {
    return new Told(this.model.outputs.length, this.network?.newPass(), (reading, index) =>
      featuresOfWord(reading, index)
        .map((hash) => this.table.rowOf(hash))
        .filter((row) => row >= 0),
    )
  }

  /** Looks the features up, and adds what each of them weighs. Those that weigh nothing are forgotten. */
  private addAll(told: Told): void {
    const { rows, from, to, count, words, places } = told
    const number = ++this.weighed
    for (let i = 0; i < count; i++) rows[i] = this.table.rowOf(rows[i] ?? 0)
    told.count = 0
    for (let i = 0; i < count; i++) this.meet(told, rows[i] ?? -1, from[i] ?? -1, to[i] ?? -1, number)
    for (let w = 0; w < words.length; w++) {
      const at = places[w] ?? -1
      for (const row of words[w] ?? []) this.meet(told, row, at, at, number)
    }
  }

  /** A feature counts once a piece. `number`: of the piece. */
  private meet(told: Told, row: number, from: number, to: number, number: number): void {
    if (row < 0) return
    const { rows } = this.table
    if (rows[row + ROW.met] !== number) this.add(row, told.scores)
    rows[row + ROW.met] = number
    told.add(row, from, to)
  }

  private add(row: number, scores: Float32Array): void {
    const { rows, pairs, odds } = this.table
    const end = rows[row + ROW.end] ?? 0
    for (let i = rows[row + ROW.first] ?? 0; i < end; i++) {
      const pair = pairs[i] ?? 0
      scores[pair >> 8] = (scores[pair >> 8] ?? 0) + (odds[pair & 255] ?? 0)
    }
  }
}
