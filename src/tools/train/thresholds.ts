import { logistic } from '../../engine/weigh/logistic.ts'
import { RISK_CATEGORIES } from '../../model/finding.ts'
import { RISKY } from '../../engine/weigh/weigher.ts'
import { OUTPUTS, type Scored, type Seen } from './model.ts'

/** A score that no post reaches. */
export const NEVER = 99

/** A score of a post that it was not learnt from, and whether the output really holds. */
export interface Trial {
  score: number
  /** The same without the network; and before patterns were asked, too. */
  alone: number
  before: number
  holds: boolean
  /** A pattern says that it holds. */
  found: boolean
}

/** Log-odds times `slope` plus `offset` are the log-odds that a finding at that score is right. */
export interface Line {
  slope: number
  offset: number
}

const isRisk = (name: string): boolean => (RISK_CATEGORIES as readonly string[]).includes(name)

const holdsIn = ({ row: { labels, strengths } }: Seen, name: string): boolean =>
  (labels ?? []).some(({ category }) => category === name || (name === RISKY && isRisk(category))) ||
  strengths.some((kind) => kind === name)

export const trialsOf = (seen: readonly Seen[], scores: readonly Scored[], output: number): Trial[] => {
  const name = OUTPUTS[output] ?? ''
  return seen.map((one, i) => ({
    score: scores[i]?.whole[output] ?? -Infinity,
    alone: scores[i]?.alone[output] ?? -Infinity,
    before: scores[i]?.before[output] ?? -Infinity,
    holds: holdsIn(one, name),
    found: one.found.has(name),
  }))
}

const ROUNDS = 300
const PACE = 2

/** Logistic calibration (Platt 1999) by gradient descent; the problem is convex and tiny. */
export const calibrate = (trials: readonly Trial[]): Line => {
  let [slope, offset] = [1, 0]
  for (let round = 0; round < ROUNDS; round++) {
    let [slopeBy, offsetBy] = [0, 0]
    for (const { score, holds } of trials) {
      const error = logistic(slope * score + offset) - (holds ? 1 : 0)
      slopeBy += error * score
      offsetBy += error
    }
    slope -= (PACE * slopeBy) / trials.length
    offset -= (PACE * offsetBy) / trials.length
  }
  return { slope, offset }
}

/** The score at which the calibrated share of right findings is this one. */
export const scoreAt = ({ slope, offset }: Line, share: number): number =>
  slope > 0 ? (Math.log(share / (1 - share)) - offset) / slope : NEVER

/** The value below which this share of the values lies; `NEVER` of none. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * sorted.length)] ?? NEVER
}

/** The share of right findings that is given up for the time that it spares. */
const LOST_OF_NETWORK = 0.01

/** The score below which patterns need not be asked: only this share of their right findings stands below it. */
export const doubtBelow = (trials: readonly Trial[], lost: number): number =>
  quantile(
    trials.filter(({ found, holds }) => found && holds).map(({ before }) => before),
    lost,
  )

/** The score of the weights alone below which the network need not be asked: hardly ever was `said` reached from there. */
export const askFrom = (trials: readonly Trial[], said: number): number =>
  quantile(
    trials.filter(({ score, holds }) => holds && score >= said).map(({ alone }) => alone),
    LOST_OF_NETWORK,
  )
