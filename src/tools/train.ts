// `npm run train`: learns the weights from our own posts (train/posts/) into src/rules/weights.json, and prints what can
// be expected of them: each fifth of the files is weighed by what the other four taught. The fifths, and all of it, are learnt in
// threads of their own, which run this very file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { createEngine } from '../engine/examine.ts'
import { markOf } from '../engine/hash.ts'
import { hundredth } from '../engine/weigh/hundredth.ts'
import { packWeights, type Packable } from '../engine/weigh/weights.ts'
import type { Weights } from '../model/rule.ts'
import { knowledge } from '../rules/registry.ts'
import { readAllAnnotated } from './train/annotated.ts'
import { cutLong } from './train/cut.ts'
import { FOLDS, learnModel, OUTPUTS, scoredUnseen, seenBy, UNIT, type Model, type Scored } from './train/model.ts'
import { inThreads } from './train/threads.ts'
import { naturalIn, NEVER, trialsOf } from './train/thresholds.ts'
import { JUDGED, verdictsBy } from './train/verdict.ts'

const root = process.env.PREVET_ROOT ?? '.'
const engine = createEngine({ ...knowledge, weights: undefined })
const seen = seenBy(engine, readAllAnnotated(join(root, 'src/tools/train/posts'), cutLong))
const cues = Object.keys(knowledge.cues)

const packable = ({ learned, numbers }: Model): Packable[] =>
  [...numbers].flatMap(([hash, number]) => {
    const row = learned.weights.subarray(number * OUTPUTS.length, (number + 1) * OUTPUTS.length)
    const units = Array.from(row, (weight) => Math.round(weight / UNIT))
    const pairs = units.map((count, output) => [output, count] as const).filter(([, count]) => count !== 0)
    return pairs.length > 0 ? [{ hash, pairs }] : []
  })

/** What the thresholds are told by: how each post is scored by a model that never saw it. */
const write = (model: Model, unseen: readonly Scored[]): void => {
  const trials = JUDGED.map((_, output) => trialsOf(seen, unseen, output))
  const features = packable(model)
  const weights: Weights = {
    outputs: OUTPUTS,
    bias: Array.from(model.learned.bias, hundredth),
    ...verdictsBy(trials, naturalIn(seen)),
    unit: UNIT,
    data: Buffer.from(packWeights(features, model.network)).toString('base64'),
  }
  writeFileSync(join(root, 'src/rules/weights.json'), `${JSON.stringify(weights)}\n`)

  console.log(
    `${String(seen.length)} posts, ${String(features.length)} features, ${String(Math.round(weights.data.length / 1024))} KB`,
  )
  JUDGED.forEach((name, i) => {
    const of = trials[i] ?? []
    const told = of.filter(({ score }) => score >= (weights.said[i] ?? NEVER))
    const right = told.filter(({ holds }) => holds).length
    const dropped = of.filter(({ found, before }) => found && before < (weights.doubted[i] ?? -NEVER))
    const all = of.filter(({ holds }) => holds).length
    console.log(
      `  ${name.padEnd(16)} right ${String(right)} of ${String(told.length)} said, of ${String(all)} that hold; of patterns ${String(dropped.length)} not asked for, ${String(dropped.filter(({ holds }) => holds).length)} of them right`,
    )
  })
  console.log(`  hinted at, right ${String(Math.round(weights.hintedRight * 100))} %`)
}

/** The fifths first, all of it last. */
const job = (number: number): Map<number, Scored> | Model =>
  number < FOLDS ? scoredUnseen(seen, cues, number) : learnModel(seen, cues)

/** What was learnt last: with `-- again`, only the thresholds are told anew, by the same posts. */
const KEPT = join(root, '.cache/learnt.bin')

interface Kept {
  /** Of the posts with their labels. */
  mark: string
  model: Model
  unseen: Scored[]
}

const markOfPosts = (): string =>
  markOf(seen.map(({ row }) => JSON.stringify([row.post.text, row.labels, row.strengths])).join('\n'), 1)

const learnAll = async (): Promise<[Model, Scored[]]> => {
  const results = await inThreads<Map<number, Scored> | Model>(fileURLToPath(import.meta.url), FOLDS + 1)
  const unseen: Scored[] = []
  for (const fold of results.slice(0, FOLDS) as Map<number, Scored>[])
    for (const [post, scored] of fold) unseen[post] = scored
  const model = results[FOLDS] as Model
  mkdirSync(dirname(KEPT), { recursive: true })
  writeFileSync(KEPT, serialize({ mark: markOfPosts(), model, unseen } satisfies Kept))
  return [model, unseen]
}

const kept = (): [Model, Scored[]] => {
  const { mark, model, unseen } = deserialize(readFileSync(KEPT)) as Kept
  if (mark !== markOfPosts()) throw new Error('The posts are not those that were learnt from: train without "again".')
  return [model, unseen]
}

if (isMainThread) write(...(process.argv.includes('again') ? kept() : await learnAll()))
else parentPort?.postMessage(job(workerData as number))
