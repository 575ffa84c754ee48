import type { Weights } from '../../model/rule.ts'
import { featuresOfWord, type Taker } from './features.ts'
import { logistic } from './logistic.ts'
import { Network } from './network.ts'
import type { Piece } from './pieces.ts'
import { Pointer, type Pointed } from './pointer.ts'
import type { Sequence } from './sequence.ts'
import { Told } from './told.ts'
import { readWeights, type Table } from './weights.ts'

/** The output that tells whether a piece is risky at all, whatever its topic. */
export const RISKY = 'risky'

/** What the weights say of a piece: an output with its log-odds, and the words of the post that tell it most. */
export interface Weighed extends Pointed {
  output: string
  score: number
  /** Of such findings, how many are right. */
  share: number
}

/** A linear model and, where there is one, a network beside it, ready to weigh post after post, piece by piece. */
export class Weigher {
  private readonly table: Table
  private readonly network: Network | undefined
  private readonly pointer: Pointer
  private readonly numbers: ReadonlyMap<string, number>
  private readonly risky: number
  /** Room for the pieces of the post under examination, of which the first `used` are weighed. */
  private readonly room: Told[] = []
  private used = 0
  private weighed = 0

  /** @throws Error when the weights are damaged. */
  constructor(private readonly model: Weights) {
    const { outputs, bias, said, sure, hinted, kept, doubted, asked } = model
    if ([bias, said, sure, hinted, kept, doubted, asked].some(({ length }) => length !== outputs.length))
      throw new Error('the weights are damaged: not every output has its bias and thresholds')
    const { table, network } = readWeights(model)
    this.table = table
    this.network = network && new Network(network)
    this.pointer = new Pointer(table, this.network)
    this.numbers = new Map(outputs.map((output, number) => [output, number]))
    this.risky = outputs.indexOf(RISKY)
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
    const told = this.room[number]
    const row = this.table.rowOf(hash)
    if (told && row >= 0) this.add(row, told.scores)
  }

  /** Has the network read a piece, where the weights are near to saying something of it. `sequence`: its words in order. */
  ask(number: number, sequence: () => Sequence): void {
    const told = this.room[number]
    if (!this.network || !told?.pass) return
    const { asked } = this.model
    told.isSilent = !told.scores.some((score, output) => score >= (asked[output] ?? Infinity))
    if (told.isSilent) return
    told.sequence = sequence()
    this.network.read(told.sequence, told.pass, told.scores)
  }

  /**
   * The outputs at or above their threshold in piece number `number`, which holds these tokens of the post. `known`: outputs that need
   * not be said.
   */
  said(number: number, piece: Piece, sentenceOf: (at: number) => number, known?: ReadonlySet<string>): Weighed[] {
    const told = this.toldBy(number)
    if (!told) return []
    const { outputs, said } = this.model
    return this.reaching(told, said)
      .filter((output) => !known?.has(outputs[output] ?? ''))
      .map((output) => this.sayOf(told, output, this.share(told, output), piece, sentenceOf))
  }

  /** The likeliest topic of piece number `number` where the piece is risky as a whole. To be asked where no risk is said by itself. */
  hinted(number: number, piece: Piece, sentenceOf: (at: number) => number): Weighed | undefined {
    const told = this.toldBy(number)
    const { said, hinted, hintedRight } = this.model
    if (!told || (told.scores[this.risky] ?? -Infinity) < (said[this.risky] ?? Infinity)) return undefined
    let likeliest = -1
    for (const output of this.reaching(told, hinted))
      if (likeliest < 0 || this.share(told, output) > this.share(told, likeliest)) likeliest = output
    return likeliest < 0 ? undefined : this.sayOf(told, likeliest, hintedRight, piece, sentenceOf)
  }

  /** The number of an output, -1 where there is none of that name. */
  numberOf(output: string): number {
    return this.numbers.get(output) ?? -1
  }

  /** Whether every piece speaks against whatever a pattern may say for the output of this number. */
  doubts(number: number): boolean {
    const below = this.model.doubted[number] ?? -Infinity
    for (let piece = 0; piece < this.used; piece++)
      if ((this.room[piece]?.scores[number] ?? Infinity) >= below) return false
    return this.used > 0
  }

  /**
   * How likely what patterns found of this topic in one of these pieces is right, a share; nothing where it is too unlikely to be said.
   */
  likely(topic: string, pieces: readonly number[]): number | undefined {
    const output = this.numberOf(topic)
    const least = this.model.kept[output] ?? -Infinity
    const shares = pieces.flatMap((number) => {
      const told = this.room[number]
      return told && (told.scores[output] ?? -Infinity) >= least ? [this.share(told, output)] : []
    })
    return shares.length > 0 ? Math.max(...shares) : undefined
  }

  /** Log-odds of an output for piece number `number` of the post. */
  score(output: string, number: number): number {
    return this.room[number]?.scores[this.numberOf(output)] ?? -Infinity
  }

  /** A piece of which the weights are near to saying something. */
  private toldBy(number: number): Told | undefined {
    const told = number < this.used ? this.room[number] : undefined
    return told?.isSilent === false ? told : undefined
  }

  /** The outputs at or above their threshold, but for the one that is no topic. */
  private reaching({ scores }: Told, thresholds: readonly number[]): number[] {
    return Array.from(scores.keys()).filter(
      (output) => output !== this.risky && (scores[output] ?? -Infinity) >= (thresholds[output] ?? Infinity),
    )
  }

  /** The share of right findings at the score of an output, measured on posts that the weights were not learnt from. */
  private share({ scores }: Told, output: number): number {
    const { slope, offset } = this.model
    return logistic((slope[output] ?? 1) * (scores[output] ?? -Infinity) + (offset[output] ?? 0))
  }

  private sayOf(
    told: Told,
    output: number,
    share: number,
    { from, to }: Piece,
    sentenceOf: (at: number) => number,
  ): Weighed {
    const words = this.pointer.point(told, output, to - from + 1, (at) => sentenceOf(from + at))
    return {
      output: this.model.outputs[output] ?? '',
      score: told.scores[output] ?? -Infinity,
      share,
      from: from + words.from,
      to: from + words.to,
      between: (first, last) => words.between(first - from, last - from),
    }
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
    if (rows[row * 2 + 1] !== number) this.add(row, told.scores)
    rows[row * 2 + 1] = number
    told.add(row, from, to)
  }

  private add(row: number, scores: Float32Array): void {
    const { rows, pairs, odds } = this.table
    const end = rows[row * 2 + 2] ?? 0
    for (let i = rows[row * 2] ?? 0; i < end; i++) {
      const pair = pairs[i] ?? 0
      scores[pair >> 8] = (scores[pair >> 8] ?? 0) + (odds[pair & 255] ?? 0)
    }
  }
}
