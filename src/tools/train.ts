// `npm run train`: learns the weights from our own posts (train/posts/) into src/rules/weights.json, and prints what can
// be expected of them: each fifth of the files is weighed by what the other four taught.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../engine/examine.ts'
import { packWeights, type Packable } from '../engine/weigh/weights.ts'
import { RISK_CATEGORIES } from '../model/finding.ts'
import type { Weights } from '../model/rule.ts'
import { calibration, cues, language, lexicon, rules } from '../rules/registry.ts'
import { readAllAnnotated } from './train/annotated.ts'
import { learnModel, OUTPUTS, scoredUnseen, seenBy, TOPICS, type Model } from './train/model.ts'
import { calibrate, thresholdFor, trialsOf } from './train/thresholds.ts'

/** Log-odds for one unit of a packed weight, and the least that is worth packing. */
const UNIT = 0.05
const LEAST = 2
/** Said with "look yourself" from this share of right findings on, and plainly from the other. */
const SAID = 0.5
const SURE = 0.75

const root = process.env.PREVET_ROOT ?? '.'
const seen = seenBy(createEngine({ rules, lexicon, language, calibration, cues }), readAllAnnotated(join(root, 'src/tools/train/posts')))
const unseen = scoredUnseen(seen)
const trials = TOPICS.map((topic, output) => trialsOf(seen, unseen, topic, output))
const rounded = (score: number): number => (score === Infinity ? 99 : Math.round(score * 100) / 100)
const said = trials.map((of) => rounded(thresholdFor(of, SAID)))
const sure = trials.map((of, i) => Math.max(said[i] ?? 0, rounded(thresholdFor(of, SURE))))

const packable = ({ learned, numbers }: Model): Packable[] =>
  [...numbers].flatMap(([hash, number]) => {
    const row = learned.weights.subarray(number * OUTPUTS.length, (number + 1) * OUTPUTS.length)
    const pairs = Array.from(row, (weight, output) => [output, Math.max(-127, Math.min(127, Math.round(weight / UNIT)))] as const)
    const telling = pairs.filter(([, units]) => Math.abs(units) >= LEAST)
    return telling.length > 0 ? [{ hash, pairs: telling }] : []
  })

const model = learnModel(seen)
const features = packable(model)
const risky = trials.slice(0, RISK_CATEGORIES.length)
const weights: Weights = {
  outputs: OUTPUTS,
  bias: Array.from(model.learned.bias, (bias) => Math.round(bias * 100) / 100),
  said: [...said, 99, 99],
  sure: [...sure, 99, 99],
  unit: UNIT,
  calibration: calibrate(risky.flatMap((of, i) => of.filter(({ score }) => score >= (said[i] ?? 0) - 1))),
  data: Buffer.from(packWeights(features)).toString('base64'),
}
writeFileSync(join(root, 'src/rules/weights.json'), `${JSON.stringify(weights)}\n`)

console.log(`${String(seen.length)} posts, ${String(features.length)} features, ${String(Math.round(weights.data.length / 1024))} KB`)
TOPICS.forEach((topic, i) => {
  const of = trials[i] ?? []
  const told = of.filter(({ score }) => score >= (said[i] ?? 0))
  const right = told.filter(({ holds }) => holds).length
  const all = of.filter(({ holds }) => holds).length
  console.log(`  ${topic.padEnd(16)} right ${String(right)} of ${String(told.length)} said, of ${String(all)} that hold`)
})
