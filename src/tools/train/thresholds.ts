import { logistic } from '../../engine/weigh/logistic.ts'
import { TOPICS, type Scored, type Seen } from './model.ts'

/** A score that no post reaches. */
export const NEVER = 99

/** A score of a post that it was not learnt from, and whether the output really holds. */
export interface Trial {
  score: number
  /** The same before patterns were asked. */
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

export const trialsOf = (seen: readonly Seen[], scores: readonly Scored[], output: number): Trial[] =>
  seen.map(({ row, found }, i) => ({
    score: scores[i]?.whole[output] ?? -Infinity,
    before: scores[i]?.before[output] ?? -Infinity,
    holds:
      (row.labels ?? []).some(({ category }) => category === TOPICS[output]) ||
      row.strengths.some((kind) => kind === TOPICS[output]),
    found: found.has(TOPICS[output] ?? ''),
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

/** A right finding of a pattern is given up only for more than this many wrong ones. */
const WORTH = 3
/** Fewer wrong findings than this may be chance. */
const LEAST_GAIN = 3

/** Patterns are asked down to this far below: posts by others are weighed less well than our own. */
const MARGIN = 1

/**
 * The score below which what patterns say is better not said. `whole`: all posts are labelled with it; else patterns are trusted
 * wherever they were ever right.
 */
export const doubtBelow = (trials: readonly Trial[], whole: boolean): number => {
  const said = trials.filter(({ found }) => found).sort((a, b) => a.before - b.before)
  let [gain, most, below] = [0, LEAST_GAIN, said.find(({ holds }) => holds)?.before ?? -NEVER]
  said.forEach(({ holds }, i) => {
    gain += holds ? -WORTH : 1
    if (!whole || gain < most) return
    most = gain
    below = said[i + 1]?.before ?? below
  })
  return below - MARGIN
}
