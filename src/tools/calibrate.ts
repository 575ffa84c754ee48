// `npm run calibrate [FILE.jsonl …]`: how often each rule was right on labelled posts, into src/rules/calibration.json.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../engine/examine.ts'
import { language, lexicon, rules } from '../rules/registry.ts'
import { readCorpus } from './score/corpus.ts'

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
const engine = createEngine({ rules, lexicon, language, calibration: {} })
for (const row of files.flatMap(readCorpus)) {
  const gold = new Set((row.labels ?? []).map(({ category }) => category))
  for (const { rule, category } of engine.examine([row.post]).findings) {
    seen.set(rule, (seen.get(rule) ?? 0) + 1)
    if (gold.has(category)) right.set(rule, (right.get(rule) ?? 0) + 1)
  }
}

if (files.length === 0) {
  console.error(
    'No labelled posts: ../shared/corpus is not beside the project and no file was named. Nothing was changed.',
  )
  process.exitCode = 1
} else {
  const figures = [...seen.keys()].sort().map((rule) => {
    const confidence = ((right.get(rule) ?? 0) + PRIOR * PRIOR_WEIGHT) / ((seen.get(rule) ?? 0) + PRIOR_WEIGHT)
    return [rule, Math.round(confidence * 100) / 100] as const
  })
  writeFileSync(join(root, 'src/rules/calibration.json'), `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`)
  console.log(
    `${figures.length} rules measured on ${files.length} files; ${rules.length - figures.length} were met nowhere and keep the engine's default.`,
  )
}
