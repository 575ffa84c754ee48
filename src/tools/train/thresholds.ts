import { isRisk } from '../../engine/judgement.ts'
import { logistic } from '../../engine/weigh/logistic.ts'
import { RISKY } from '../../engine/weigh/weigher.ts'
import { fileOf, OUTPUTS, type Scored, type Seen } from './model.ts'

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

/** A real profile is mostly harmless. Files of our own in which more is risky tell the weights what risks are like, not how rare. */
const MOST_RISKY = 0.3

/** Of each post, whether it stands in a file in which about as much is risky as in a profile: how likely a finding is right, these tell. */
export const naturalIn = (seen: readonly Seen[]): boolean[] => {
  const counts = new Map<string, { risky: number; all: number }>()
  for (const one of seen) {
    const count = counts.get(fileOf(one)) ?? { risky: 0, all: 0 }
    counts.set(fileOf(one), count)
    count.all++
    if (holdsIn(one, RISKY)) count.risky++
  }
  return seen.map((one) => {
    const { risky, all } = counts.get(fileOf(one)) ?? { risky: 1, all: 1 }
    return risky <= MOST_RISKY * all
  })
}

const ROUNDS = 40
/** No step of the search goes further than this. */
const FARTHEST = 1
/** Keeps the search going where all is alike. */
const TINY = 1e-9

const bounded = (step: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, step))

/** Logistic calibration (Platt 1999) by Newton's method; the problem is convex and has two numbers. */
export const calibrate = (trials: readonly Trial[]): Line => {
  const right = trials.filter(({ holds }) => holds).length
  // Platt's own targets: what was always right in a few trials is not right for ever.
  const [yes, no] = [(right + 1) / (right + 2), 1 / (trials.length - right + 2)]
  let [slope, offset] = [1, 0]
  for (let round = 0; round < ROUNDS; round++) {
    let [slopeBy, offsetBy, bySlope, byBoth, byOffset] = [0, 0, TINY, 0, TINY]
    for (const { score, holds } of trials) {
      const share = logistic(slope * score + offset)
      const error = share - (holds ? yes : no)
      const weight = share * (1 - share)
      slopeBy += error * score
      offsetBy += error
      bySlope += weight * score * score
      byBoth += weight * score
      byOffset += weight
    }
    const determinant = bySlope * byOffset - byBoth * byBoth + TINY
    slope -= bounded((byOffset * slopeBy - byBoth * offsetBy) / determinant)
    offset -= bounded((bySlope * offsetBy - byBoth * slopeBy) / determinant)
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
const LOST_OF_NETWORK = 0.015

/**
 * The score, before patterns are asked, below which they need not be: only this share of their right findings stands below it. `kept`:
 * the score from which on a finding of theirs is said.
 */
export const doubtBelow = (trials: readonly Trial[], kept: number, lost: number): number =>
  quantile(
    trials.filter(({ found, holds, score }) => found && holds && score >= kept).map(({ before }) => before),
    lost,
  )

/** The score of the weights alone below which the network need not be asked: hardly ever was `said` reached from there. */
export const askFrom = (trials: readonly Trial[], said: number): number =>
  quantile(
    trials.filter(({ score, holds }) => holds && score >= said).map(({ alone }) => alone),
    LOST_OF_NETWORK,
  )
