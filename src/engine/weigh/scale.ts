import type { Weights } from '../../model/rule.ts'
import type { Known } from '../text/word.ts'
import type { Taker } from './features.ts'
import { HEAD, rowAt, rowEnd } from './laid-out.ts'
import type { Network } from './network.ts'
import { Once } from './once.ts'
import type { Sequence } from './sequence.ts'
import { Told } from './told.ts'
import { TOUCHED } from '../touched.ts'
import { firstPair, pairCount, type Table } from './weights.ts'

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
  private readonly once = new Once()
  private readonly asked: Float64Array
  private readonly bias: Float32Array
  /** Of each output what the features of a piece weigh, in units. */
  private readonly units: Int32Array

  constructor(
    private readonly model: Pick<Weights, 'outputs' | 'bias' | 'asked' | 'unit'>,
    private readonly table: Table,
    private readonly network: Network | undefined,
  ) {
    this.asked = Float64Array.from(model.asked)
    this.bias = Float32Array.from(model.bias)
    this.units = new Int32Array(model.outputs.length)
  }

  /** A new post: nothing of it is weighed. */
  begin(): void {
    this.used = 0
  }

  /** A further piece of the post: what takes its features, to be weighed thereafter. */
  next(): Taker {
    const told = (this.room[this.used++] ??= new Told(this.model.outputs.length, this.network?.newPass()))
    told.begin(this.bias)
    return told
  }

  /** Weighs the piece that was begun last, of which every feature is taken. */
  weigh(): void {
    const told = this.told(this.used - 1)
    if (told) this.addAll(told)
  }

  /** A further feature of a whole piece that is weighed already. */
  also(hash: number, number: number): void {
    const told = this.told(number)
    const row = this.table.rowOf(hash)
    if (!told || row < 0) return
    this.units.fill(0)
    this.add(row)
    this.tell(told.scores)
  }

  /** Whether the weights are near to saying something of a piece. Without a network they say it themselves. */
  isNear(number: number): boolean {
    const told = this.told(number)
    if (!this.network || !told?.pass) return false
    told.isSilent = !reaches(told.scores, this.asked)
    return !told.isSilent
  }

  /** Has the network read a piece. `sequence`: its words in order. */
  ask(number: number, sequence: Sequence): void {
    const told = this.told(number)
    if (!this.network || !told?.pass) return
    told.sequence = sequence
    this.network.read(sequence, told.pass, told.scores)
  }

  /** Whether nothing is said of any piece. */
  get isSilent(): boolean {
    for (let piece = 0; piece < this.used; piece++) if (this.room[piece]?.isSilent === false) return false
    return true
  }

  /** What piece number `number` of the post tells; nothing where it has no such piece. */
  told(number: number): Told | undefined {
    return number < this.used ? this.room[number] : undefined
  }

  /** Whether every piece, and there is one, scores below what is `least` of an output. */
  areAllBelow(least: Float32Array, output: number): boolean {
    if (output < 0 || output >= least.length) return false
    for (let piece = 0; piece < this.used; piece++) {
      const scores = this.room[piece]?.scores
      if (!scores || (scores[output] ?? 0) >= (least[output] ?? 0)) return false
    }
    return this.used > 0
  }

  /** Looks the features up, and adds what each of them, and each word, weighs. Those that weigh nothing are forgotten. */
  private addAll(told: Told): void {
    const { rows, from, to, count, words, scores } = told
    this.once.begin()
    this.units.fill(0)
    this.table.turnIntoRows(rows, count)
    this.touchWords(told)
    told.count = 0
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? -1
      if (row < 0) continue
      if (this.once.isFirst(row)) this.add(row)
      told.add(row, from[i] ?? -1, to[i] ?? -1)
    }
    for (let word = 0; word < told.wordCount; word++) this.addWord(words[word])
    this.tell(scores)
  }

  /** Adds the log-odds that all units make. */
  private tell(scores: Float32Array): void {
    const { units } = this
    const { unit } = this.model
    for (let output = 0; output < scores.length; output++)
      scores[output] = (scores[output] ?? 0) + (units[output] ?? 0) * unit
  }

  /** Reads of each word the middle of what it weighs: see `TOUCHED`. */
  private touchWords({ words, wordCount }: Told): void {
    let touched = 0
    for (let word = 0; word < wordCount; word++) {
      const known = words[word]
      if (known) touched ^= known.numbers[(known.weighs + known.end) >> 1] ?? 0
    }
    TOUCHED[0] = touched
  }

  private addWord(word: Known | undefined): void {
    if (!word) return
    const { numbers, weighs, end } = word
    for (let at = weighs; at < end; at = rowEnd(numbers, at))
      if (this.once.isFirst(rowAt(numbers, at))) this.addPairs(numbers, at + HEAD, rowEnd(numbers, at))
  }

  private add(row: number): void {
    const first = firstPair(row)
    this.addPairs(this.table.pairs, first, first + pairCount(row))
  }

  private addPairs(pairs: Uint16Array, from: number, to: number): void {
    const { units } = this
    for (let i = from; i < to; i++) {
      const pair = pairs[i] ?? 0
      units[pair >> 8] = (units[pair >> 8] ?? 0) + (pair & 255) - 128
    }
  }
}
