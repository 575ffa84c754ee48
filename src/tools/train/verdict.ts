import { RISK_CATEGORIES } from '../../model/finding.ts'
import type { Weights } from '../../model/rule.ts'
import { hundredth } from '../../engine/weigh/hundredth.ts'
import { logistic } from '../../engine/weigh/logistic.ts'
import { RISKY } from '../../engine/weigh/weigher.ts'
import { OUTPUTS, TOPICS } from './model.ts'
import { askFrom, calibrate, doubtBelow, NEVER, scoreAt, type Line, type Trial } from './thresholds.ts'

/** Shares of right findings, as on posts of which as few are risky as in a profile. */
export interface Wishes {
  /** A risk is said, with "look yourself", where this share of such findings is right; and plainly from the second share on. */
  said: number
  sure: number
  /** Topics of which more, or less, is asked. */
  saidOf: Readonly<Record<string, number>>
  /** A post is risky as a whole from the first share on; then a topic is named from the second share on, but for some. */
  risky: number
  hinted: number
  neverHinted: ReadonlySet<string>
  /** Notes and strengths cost nobody the job. */
  likely: number
  /** What patterns found is said where this share of such findings, with such words around them, is right: of risks, and of others. */
  kept: number
  keptOf: Readonly<Record<string, number>>
  keptOfOthers: number
  /**
   * Of those that would be kept, and are right, this share is given up for the time that it spares. Hardly any of hatred: the weights
   * do not see who is spoken of, but patterns do.
   */
  lost: number
  lostOf: Readonly<Record<string, number>>
}

/**
 * Opinions and peoples are talked of far more often, in ordinary posts and in shared news, than in the posts that were written to
 * learn from.
 */
export const WISHES: Wishes = {
  said: 0.41,
  sure: 0.9,
  saidOf: { politics: 0.95, hate: 0.5 },
  risky: 0.5,
  hinted: 0.12,
  neverHinted: new Set(['hate', 'politics', 'harassment']),
  likely: 0.35,
  kept: 0.06,
  keptOf: { hate: 0.01, harassment: 0.002, politics: 0.005, profanity: 0.02, violence: 0.02 },
  keptOfOthers: 0.005,
  lost: 0.01,
  lostOf: { hate: 0.002, harassment: 0.003 },
}

/** The outputs that are said, or that tell whether any is: all but how grave a post is. */
export const JUDGED: readonly string[] = [...TOPICS, RISKY]
const RISKS = RISK_CATEGORIES.length

/** What is asked of an output before it is said. */
const shareFor = (output: string, number: number, { said, saidOf, risky, likely }: Wishes): number => {
  if (output === RISKY) return risky
  return number < RISKS ? (saidOf[output] ?? said) : likely
}

/** Whether the topic that would be hinted at for post number `at` is right; undefined where none would be. */
const hintAt = (
  at: number,
  trials: readonly (readonly Trial[])[],
  lines: readonly Line[],
  { said, hinted }: Pick<Weights, 'said' | 'hinted'>,
): boolean | undefined => {
  const risks = trials.slice(0, RISKS).map((of) => of[at])
  const reaches = (score = -Infinity, least = NEVER): boolean => score >= least
  if (!reaches(trials[TOPICS.length]?.[at]?.score, said[TOPICS.length])) return undefined
  if (risks.some((trial, risk) => trial?.found === true || reaches(trial?.score, said[risk]))) return undefined
  const likely = risks.flatMap((trial, risk) => {
    const line = lines[risk]
    if (!trial || !line || !reaches(trial.score, hinted[risk])) return []
    return [{ holds: trial.holds, share: logistic(line.slope * trial.score + line.offset) }]
  })
  return likely.sort((a, b) => b.share - a.share)[0]?.holds
}

/** The share of right findings among those that are only hinted at. */
const hintedRight = (
  trials: readonly (readonly Trial[])[],
  natural: readonly boolean[],
  lines: readonly Line[],
  thresholds: Pick<Weights, 'said' | 'hinted'>,
): number => {
  const hints = natural.flatMap((is, at) => (is ? (hintAt(at, trials, lines, thresholds) ?? []) : []))
  return hints.length > 0 ? hints.filter(Boolean).length / hints.length : 0
}

/**
 * From which score on what is said. `trials`: of each of the judged outputs, all posts in the same order, scored by weights that never
 * saw them. `natural`: see `naturalIn`.
 */
export const verdictsBy = (
  trials: readonly (readonly Trial[])[],
  natural: readonly boolean[],
  wishes = WISHES,
): Pick<Weights, 'said' | 'sure' | 'hinted' | 'hintedRight' | 'kept' | 'doubted' | 'asked' | 'slope' | 'offset'> => {
  const lines = trials.map((of) => calibrate(of.filter((_, at) => natural[at])))
  /** Of each output that is judged by; no post reaches the others. */
  const each = (of: (trials: readonly Trial[], line: Line, name: string, number: number) => number): number[] =>
    OUTPUTS.map((name, i) => {
      const [trial, line] = [trials[i], lines[i]]
      return trial && line ? hundredth(of(trial, line, name, i)) : NEVER
    })
  const said = each((_, line, name, i) => scoreAt(line, shareFor(name, i, wishes)))
  const hinted = each((_, line, name, i) =>
    i < RISKS && !wishes.neverHinted.has(name) ? scoreAt(line, wishes.hinted) : NEVER,
  )
  const kept = each((_, line, name, i) =>
    scoreAt(line, wishes.keptOf[name] ?? (i < RISKS ? wishes.kept : wishes.keptOfOthers)),
  )
  return {
    said,
    kept,
    sure: each((_, line) => scoreAt(line, wishes.sure)),
    hinted,
    hintedRight: hundredth(hintedRight(trials, natural, lines, { said, hinted })),
    doubted: each((trial, _, name, i) => doubtBelow(trial, kept[i] ?? -NEVER, wishes.lostOf[name] ?? wishes.lost)),
    asked: each((trial, _, __, i) => askFrom(trial, said[i] ?? NEVER)),
    slope: lines.map(({ slope }) => hundredth(slope)),
    offset: lines.map(({ offset }) => hundredth(offset)),
  }
}
