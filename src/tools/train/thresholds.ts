import type { Seen } from './model.ts'

/** A score of a post that it was not learnt from, and whether the output really holds. */
export interface Trial {
  score: number
  holds: boolean
}

export const trialsOf = (seen: readonly Seen[], scores: readonly Float32Array[], topic: string, output: number): Trial[] =>
  seen.map(({ row }, i) => ({
    score: scores[i]?.[output] ?? -Infinity,
    holds: (row.labels ?? []).some(({ category }) => category === topic) || row.strengths.some((kind) => kind === topic),
  }))

/** Too few posts above a threshold prove nothing. */
const LEAST_SAID = 8

/**
 * The lowest score from which on at least this share of posts is right, Infinity where there is none.
 * Judged from the top: a threshold counts every post above it.
 */
export const thresholdFor = (trials: readonly Trial[], share: number): number => {
  const sorted = [...trials].sort((a, b) => b.score - a.score)
  let right = 0
  let threshold = Infinity
  sorted.forEach(({ score, holds }, i) => {
    if (holds) right++
    if (i + 1 >= LEAST_SAID && right / (i + 1) >= share) threshold = score
  })
  return threshold
}

const ROUNDS = 400
const PACE = 0.5

/** Logistic calibration (Platt 1999) of scores that were said: how often such a score is right. */
export const calibrate = (trials: readonly Trial[]): { slope: number; offset: number } => {
  let slope = 1
  let offset = 0
  for (let round = 0; round < ROUNDS; round++) {
    let slopeBy = 0
    let offsetBy = 0
    for (const { score, holds } of trials) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - (holds ? 1 : 0)
      slopeBy += error * score
      offsetBy += error
    }
    slope -= (PACE * slopeBy) / Math.max(1, trials.length)
    offset -= (PACE * offsetBy) / Math.max(1, trials.length)
  }
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 }
}
