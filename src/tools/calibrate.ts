// `npm run calibrate [FILE.jsonl …]`: how often each rule of patterns was right on labelled posts, ours (train/posts/) and
// those of the files, into src/rules/calibration.json. Without files: ../shared/corpus/dev*.jsonl where it is there.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../engine/examine.ts'
import { hundredth } from '../engine/weigh/hundredth.ts'
import { knowledge } from '../rules/registry.ts'
import { readCorpus } from './score/corpus.ts'
import { readAllAnnotated } from './train/annotated.ts'

const root = process.env.PREVET_ROOT ?? '.'
const corpus = join(root, '../shared/corpus')
/** What is assumed of a rule before it was seen, and how many posts that assumption counts. */
const PRIOR = 0.7
const PRIOR_WEIGHT = 3

const given = process.argv.slice(2)
const files =
  given.length > 0 || !existsSync(corpus)
    ? given
    : readdirSync(corpus)
        .filter((name) => /^dev.*\.jsonl$/.test(name))
        .map((name) => join(corpus, name))

const right = new Map<string, number>()
const seen = new Map<string, number>()
const engine = createEngine({ ...knowledge, weights: undefined, calibration: {} })
const rows = [...readAllAnnotated(join(root, 'src/tools/train/posts')), ...files.flatMap(readCorpus)]
for (const row of rows) {
  const gold = new Set((row.labels ?? []).map(({ category }) => category))
  for (const { rule, category } of engine.examine([row.post]).findings) {
    seen.set(rule, (seen.get(rule) ?? 0) + 1)
    if (gold.has(category)) right.set(rule, (right.get(rule) ?? 0) + 1)
  }
}

const figures = [...seen.keys()].sort().map((rule) => {
  const confidence = ((right.get(rule) ?? 0) + PRIOR * PRIOR_WEIGHT) / ((seen.get(rule) ?? 0) + PRIOR_WEIGHT)
  return [rule, hundredth(confidence)] as const
})
writeFileSync(join(root, 'src/rules/calibration.json'), `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`)
console.log(
  `${figures.length} rules measured on ${rows.length} posts; the others were met nowhere and keep the engine's default.`,
)
