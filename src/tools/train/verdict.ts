import { RISK_CATEGORIES } from '../../model/finding.ts'
import type { Weights } from '../../model/rule.ts'
import { logistic } from '../../engine/weigh/logistic.ts'
import { RISKY } from '../../engine/weigh/weigher.ts'
import { OUTPUTS, TOPICS } from './model.ts'
import { askFrom, calibrate, doubtBelow, NEVER, scoreAt, type Line, type Trial } from './thresholds.ts'

/** A risk is said, with "look yourself", where this share of such findings is right; and plainly from the second share on. */
const SAID = 0.6
const SURE = 0.93
/**
 * Opinions, peoples and firms are talked of far more often, in ordinary posts and in shared news, than in the posts that were written
 * to learn from: there a wrong alarm would wrong most people, so more is asked for.
 */
const SAID_OF: Readonly<Record<string, number>> = { politics: 0.9, hate: 0.8, confidential: 0.7, badmouthing: 0.65 }
/**
 * A post is risky as a whole where this share of such posts is; then a topic is named from the second share on, but for those that
 * ordinary posts talk of, too.
 */
const RISKY_FROM = 0.8
const HINTED = 0.25
const NEVER_HINTED: ReadonlySet<string> = new Set(['hate', 'politics', 'sexual'])
/** Notes and strengths cost nobody the job: they are said from this share on. */
const LIKELY = 0.444
/**
 * The share of right findings by patterns that is given up for the wrong ones, and the time, that it spares. Less of what may be a
 * word among harmless ones.
 */
const LOST = 0.02
const LOST_OF: Readonly<Record<string, number>> = { harassment: 0.005, profanity: 0.003 }

/** The outputs that are said, or that tell whether any is: all but how grave a post is. */
export const JUDGED: readonly string[] = [...TOPICS, RISKY]
const RISKS = RISK_CATEGORIES.length

/** What is asked of an output before it is said. */
const shareFor = (output: string, number: number): number => {
  if (output === RISKY) return RISKY_FROM
  return number < RISKS ? (SAID_OF[output] ?? SAID) : LIKELY
}

const hundredth = (value: number): number => Math.round(value * 100) / 100

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
  lines: readonly Line[],
  thresholds: Pick<Weights, 'said' | 'hinted'>,
): number => {
  const hints = (trials[0] ?? []).flatMap((_, at) => hintAt(at, trials, lines, thresholds) ?? [])
  return hints.length > 0 ? hints.filter(Boolean).length / hints.length : 0
}

/**
 * From which score on what is said. `trials`: of each of the judged outputs, all posts in the same order, scored by weights that never
 * saw them.
 */
export const verdictsBy = (
  trials: readonly (readonly Trial[])[],
): Pick<Weights, 'said' | 'sure' | 'hinted' | 'hintedRight' | 'doubted' | 'asked' | 'slope' | 'offset'> => {
  const lines = trials.map(calibrate)
  /** Of each output that is judged by; no post reaches the others. */
  const each = (of: (trials: readonly Trial[], line: Line, name: string, number: number) => number): number[] =>
    OUTPUTS.map((name, i) => {
      const [trial, line] = [trials[i], lines[i]]
      return trial && line ? hundredth(of(trial, line, name, i)) : NEVER
    })
  const said = each((_, line, name, i) => scoreAt(line, shareFor(name, i)))
  const hinted = each((_, line, name, i) => (i < RISKS && !NEVER_HINTED.has(name) ? scoreAt(line, HINTED) : NEVER))
  return {
    said,
    sure: each((_, line) => scoreAt(line, SURE)),
    hinted,
    hintedRight: hundredth(hintedRight(trials, lines, { said, hinted })),
    doubted: each((trial, _, name) => doubtBelow(trial, LOST_OF[name] ?? LOST)),
    asked: each((trial, _, __, i) => askFrom(trial, said[i] ?? NEVER)),
    slope: lines.map(({ slope }) => hundredth(slope)),
    offset: lines.map(({ offset }) => hundredth(offset)),
  }
}
