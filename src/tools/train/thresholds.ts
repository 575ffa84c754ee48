import { logistic } from '../../engine/weigh/logistic.ts'
import { RISK_CATEGORIES } from '../../model/finding.ts'
import { risks } from '../score/measure.ts'
import { TOPICS, type Seen } from './model.ts'

/** A score of a post that it was not learnt from, and whether the output really holds. */
export interface Trial {
  score: number
  holds: boolean
  /** The post has no risk label at all. */
  clean: boolean
}

/** Log-odds times `slope` plus `offset` are the log-odds that a finding at that score is right. */
export interface Line {
  slope: number
  offset: number
}

export const trialsOf = (seen: readonly Seen[], scores: readonly Float32Array[], output: number): Trial[] =>
  seen.map(({ row }, i) => ({
    score: scores[i]?.[output] ?? -Infinity,
    holds:
      (row.labels ?? []).some(({ category }) => category === TOPICS[output]) ||
      row.strengths.some((kind) => kind === TOPICS[output]),
    clean: risks(row.labels).length === 0,
  }))

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

const isRisk = (output: number): boolean => output < RISK_CATEGORIES.length

/**
 * The log-odds, after calibration, from which on findings flag at most this share of the clean posts; the same for all
 * risks, so that one more false alarm buys as many findings in one category as in another.
 */
export const cutFor = (trials: readonly (readonly Trial[])[], lines: readonly Line[], share: number): number => {
  const posts = trials[0]?.length ?? 0
  const highest: number[] = []
  for (let post = 0; post < posts; post++) {
    if (trials[0]?.[post]?.clean !== true) continue
    highest.push(
      Math.max(
        ...lines.map(({ slope, offset }, output) =>
          isRisk(output) ? slope * (trials[output]?.[post]?.score ?? -Infinity) + offset : -Infinity,
        ),
      ),
    )
  }
  highest.sort((a, b) => b - a)
  return highest[Math.floor(highest.length * share)] ?? Infinity
}
