import type { Weights } from '../../model/rule.ts'
import { logistic } from './logistic.ts'
import { Network } from './network.ts'
import type { Piece } from './pieces.ts'
import { Pointer, type Pointed } from './pointer.ts'
import { Scale } from './scale.ts'
import type { Told } from './told.ts'
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

/** Tells what the weights say of post after post: what reaches its threshold on the scale, how likely it is, and by which words. */
export class Weigher {
  /** What all features weigh. */
  readonly table: Table
  /** What is laid on it is judged by. */
  readonly scale: Scale
  private readonly pointer: Pointer
  private readonly numbers: ReadonlyMap<string, number>
  private readonly risky: number
  /** As exact as scores are, of which many a one is just the threshold: both are whole hundredths. */
  private readonly doubted: Float32Array

  /** @throws Error when the weights are damaged. */
  constructor(private readonly model: Weights) {
    const { outputs, bias, said, sure, hinted, kept, doubted, asked } = model
    if ([bias, said, sure, hinted, kept, doubted, asked].some(({ length }) => length !== outputs.length))
      throw new Error('the weights are damaged: not every output has its bias and thresholds')
    const { table, network: numbers } = readWeights(model)
    const network = numbers && new Network(numbers)
    this.table = table
    this.scale = new Scale(model, table, network)
    this.pointer = new Pointer(table, network)
    this.numbers = new Map(outputs.map((output, number) => [output, number]))
    this.risky = outputs.indexOf(RISKY)
    this.doubted = Float32Array.from(doubted)
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
    return this.scale.areAllBelow(this.doubted, number)
  }

  /**
   * How likely what patterns found of this topic in one of these pieces is right, a share; nothing where it is too unlikely to be said.
   */
  likely(topic: string, pieces: readonly number[]): number | undefined {
    const output = this.numberOf(topic)
    const least = this.model.kept[output] ?? -Infinity
    const shares = pieces.flatMap((number) => {
      const told = this.scale.told(number)
      return told && (told.scores[output] ?? -Infinity) >= least ? [this.share(told, output)] : []
    })
    return shares.length > 0 ? Math.max(...shares) : undefined
  }

  /** Log-odds of an output for piece number `number` of the post. */
  score(output: string, number: number): number {
    return this.scale.told(number)?.scores[this.numberOf(output)] ?? -Infinity
  }

  /** A piece of which the weights are near to saying something. */
  private toldBy(number: number): Told | undefined {
    const told = this.scale.told(number)
    return told?.isSilent === false ? told : undefined
  }

  /** The outputs at or above their threshold, but for the one that is no topic. */
  private reaching({ scores }: Told, thresholds: readonly number[]): number[] {
    const reaching: number[] = []
    for (let output = 0; output < scores.length; output++)
      if (output !== this.risky && (scores[output] ?? -Infinity) >= (thresholds[output] ?? Infinity))
        reaching.push(output)
    return reaching
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
}
