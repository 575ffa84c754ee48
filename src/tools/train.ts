// `npm run train`: learns the weights from our own posts (train/posts/) into src/rules/weights.json, and prints what can
// be expected of them: each fifth of the files is weighed by what the other four taught. The fifths, and all of it, are learnt in
// threads of their own, which run this very file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { createEngine } from '../engine/examine.ts'
import { packWeights, type Packable } from '../engine/weigh/weights.ts'
import { RISK_CATEGORIES } from '../model/finding.ts'
import type { Weights } from '../model/rule.ts'
import { knowledge } from '../rules/registry.ts'
import { readAllAnnotated } from './train/annotated.ts'
import { cutLong } from './train/cut.ts'
import {
  FOLDS,
  learnModel,
  OUTPUTS,
  scoredUnseen,
  seenBy,
  TOPICS,
  UNIT,
  type Model,
  type Scored,
} from './train/model.ts'
import { inThreads } from './train/threads.ts'
import { askFrom, calibrate, doubtBelow, NEVER, trialsOf, type Line } from './train/thresholds.ts'

const oddsOf = (share: number): number => Math.log(share / (1 - share))
/** A risk is said, with "look yourself", where this share of such findings is right; and plainly from the second share on. */
const SAID = 0.6
const SURE = 0.93
/**
 * Opinions, peoples and firms are talked of far more often, in ordinary posts and in shared news, than in the posts that were written
 * to learn from: there a wrong alarm would wrong most people, so more is asked for.
 */
const SAID_OF: Readonly<Record<string, number>> = { politics: 0.9, hate: 0.8, confidential: 0.7, badmouthing: 0.65 }
/**
 * The share of right findings by patterns that is given up for the wrong ones, and the time, that it spares. Less of what may be a
 * word among harmless ones.
 */
const LOST = 0.02
const LOST_OF: Readonly<Record<string, number>> = { harassment: 0.005, profanity: 0.003 }
/** Notes and strengths cost nobody the job: they are said from these odds on. */
const EVEN = Math.log(0.8)

const root = process.env.PREVET_ROOT ?? '.'
const engine = createEngine({ ...knowledge, weights: undefined })
const seen = seenBy(engine, readAllAnnotated(join(root, 'src/tools/train/posts'), cutLong))
const cues = Object.keys(knowledge.cues)

const hundredth = (value: number): number => Math.round(value * 100) / 100

const packable = ({ learned, numbers }: Model): Packable[] =>
  [...numbers].flatMap(([hash, number]) => {
    const row = learned.weights.subarray(number * OUTPUTS.length, (number + 1) * OUTPUTS.length)
    const units = Array.from(row, (weight) => Math.round(weight / UNIT))
    const pairs = units.map((count, output) => [output, count] as const).filter(([, count]) => count !== 0)
    return pairs.length > 0 ? [{ hash, pairs }] : []
  })

/** The score of an output at which its calibrated log-odds reach what is wanted: of a risk, that share of right findings. */
const thresholds = (lines: readonly Line[], shareOf: (topic: string) => number): number[] =>
  lines.map(({ slope, offset }, output) => {
    const wanted = output < RISK_CATEGORIES.length ? oddsOf(shareOf(TOPICS[output] ?? '')) : EVEN
    return hundredth(slope > 0 ? (wanted - offset) / slope : NEVER)
  })

/** What the thresholds are told by: how each post is scored by a model that never saw it. */
const write = (model: Model, unseen: readonly Scored[]): void => {
  const trials = TOPICS.map((_, output) => trialsOf(seen, unseen, output))
  const lines = trials.map(calibrate)
  const features = packable(model)
  const [said, sure] = [thresholds(lines, (topic) => SAID_OF[topic] ?? SAID), thresholds(lines, () => SURE)]
  const weights: Weights = {
    outputs: OUTPUTS,
    bias: Array.from(model.learned.bias, hundredth),
    said: [...said, NEVER, NEVER],
    sure: [...sure, NEVER, NEVER],
    doubted: OUTPUTS.map((topic, i) =>
      i < TOPICS.length ? hundredth(doubtBelow(trials[i] ?? [], LOST_OF[topic] ?? LOST)) : -NEVER,
    ),
    asked: OUTPUTS.map((_, i) => (i < TOPICS.length ? hundredth(askFrom(trials[i] ?? [], said[i] ?? NEVER)) : NEVER)),
    slope: lines.map(({ slope }) => hundredth(slope)),
    offset: lines.map(({ offset }) => hundredth(offset)),
    unit: UNIT,
    data: Buffer.from(packWeights(features, model.network)).toString('base64'),
  }
  writeFileSync(join(root, 'src/rules/weights.json'), `${JSON.stringify(weights)}\n`)

  console.log(
    `${String(seen.length)} posts, ${String(features.length)} features, ${String(Math.round(weights.data.length / 1024))} KB`,
  )
  TOPICS.forEach((topic, i) => {
    const of = trials[i] ?? []
    const told = of.filter(({ score }) => score >= (said[i] ?? NEVER))
    const right = told.filter(({ holds }) => holds).length
    const dropped = of.filter(({ found, before }) => found && before < (weights.doubted[i] ?? -NEVER))
    const all = of.filter(({ holds }) => holds).length
    console.log(
      `  ${topic.padEnd(16)} right ${String(right)} of ${String(told.length)} said, of ${String(all)} that hold; of patterns ${String(dropped.length)} doubted, ${String(dropped.filter(({ holds }) => holds).length)} of them right`,
    )
  })
}

/** The fifths first, all of it last. */
const job = (number: number): Map<number, Scored> | Model =>
  number < FOLDS ? scoredUnseen(seen, cues, number) : learnModel(seen, cues)

if (isMainThread) {
  const results = await inThreads<Map<number, Scored> | Model>(fileURLToPath(import.meta.url), FOLDS + 1)
  const folds = results.slice(0, FOLDS) as Map<number, Scored>[]
  const unseen: Scored[] = []
  for (const fold of folds) for (const [post, scored] of fold) unseen[post] = scored
  write(results[FOLDS] as Model, unseen)
} else parentPort?.postMessage(job(workerData as number))
