import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createEngine } from '../engine/examine.ts'
import { NOTE_CATEGORIES, RISK_CATEGORIES, STRENGTH_KINDS } from '../model/finding.ts'
import { knowledge } from '../rules/registry.ts'
import { readCorpus, type Row } from './score/corpus.ts'
import { readAnnotatedFile } from './train/annotated.ts'
import {
  cleanFlagged, countCategory, countStrength, f1, macroF1, precision, recall, riskFindings, riskyFound, severityAndEvidence, sum,
  type Count, type Judged,
} from './score/measure.ts' // prettier-ignore

const USAGE = `npm run --silent score -- [FILE.jsonl|FILE.txt …] [--wrong] [--misses CATEGORY] [--alarms CATEGORY|clean] [--rule ID] [--severity]
A .txt file holds annotated posts, as src/tools/train/posts does. --wrong shows every post that was not judged as it is
labelled. Without files: ../shared/corpus/dev*.jsonl where it is there.`

const corpus = join(process.env.PREVET_ROOT ?? '.', '../shared/corpus')
const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}
const optionValues = ['--misses', '--alarms', '--rule'].map(option)
const named = args.filter((arg) => !arg.startsWith('--') && !optionValues.includes(arg))

const defaults = (): string[] =>
  existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => /^dev.*\.jsonl$/.test(name))
        .map((name) => join(corpus, name))
    : []

const files = (named.length > 0 ? named : defaults()).map((file) =>
  existsSync(file) ? file : join(corpus, basename(file)),
)
const engine = createEngine(knowledge)

const judge = (row: Row): Judged => {
  const { findings, strengths, broken } = engine.examine([row.post])
  for (const { rule, error } of broken) brokenRules.set(rule, error)
  return { row, findings, strengths }
}
const brokenRules = new Map<string, string>()

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6)
const line = (name: string, count: Count): string =>
  `${name.padEnd(16)} P ${percent(precision(count))}  R ${percent(recall(count))}  F1 ${percent(f1(count))}   (${count.right} right, ${count.wrong} wrong, ${count.missed} missed)`

const labelled = (all: readonly Judged[]): void => {
  const [found, risky] = riskyFound(all)
  const clean = cleanFlagged(all)
  const degree = severityAndEvidence(all)
  for (const category of RISK_CATEGORIES) console.log(line(category, countCategory(all, category)))
  for (const category of NOTE_CATEGORIES) console.log(line(category, countCategory(all, category)))
  for (const kind of STRENGTH_KINDS) console.log(line(kind, countStrength(all, kind)))
  console.log(`posts ${all.length}; risky found ${percent(found / risky)} % of ${risky}`)
  console.log(
    `clean flagged ${percent(clean.flagged / clean.clean)} % of ${clean.clean}; at medium or high ${percent(clean.serious / clean.clean)} %`,
  )
  console.log(`macro-F1 of 13 categories ${percent(macroF1(all))}`)
  console.log(
    `severity same ${percent(degree.same)} %, within one step ${percent(degree.within)} %; evidence overlap ${percent(degree.overlap)} %`,
  )
  console.log(line('notes', sum(NOTE_CATEGORIES.map((category) => countCategory(all, category)))))
  console.log(line('strengths', sum(STRENGTH_KINDS.map((kind) => countStrength(all, kind)))))
}

const offensive = (all: readonly Judged[]): void => {
  const flagged = ({ findings }: Judged): boolean => riskFindings(findings).length > 0
  console.log(
    line('offensive', {
      right: all.filter((one) => one.row.offensive === true && flagged(one)).length,
      wrong: all.filter((one) => one.row.offensive === false && flagged(one)).length,
      missed: all.filter((one) => one.row.offensive === true && !flagged(one)).length,
    }),
  )
}

/** Beyond an open swear word nearly nothing in such posts should be flagged. */
const ordinary = (all: readonly Judged[]): void => {
  const flagged = all.filter(({ findings }) => riskFindings(findings).some(({ category }) => category !== 'profanity'))
  const serious = flagged.filter(({ findings }) =>
    riskFindings(findings).some((f) => f.category !== 'profanity' && f.severity !== 'low'),
  )
  console.log(
    `ordinary: ${flagged.length} of ${all.length} flagged beyond swear words (${percent(flagged.length / all.length)} %), ${serious.length} at medium or high`,
  )
}

const show = ({ row, findings, strengths }: Judged): void => {
  const said = [
    ...findings.map(
      (f) => `${f.rule} ${f.severity} «${f.spans.map((s) => row.post.text.slice(s.start, s.end)).join(' … ')}»`,
    ),
    ...strengths.map((s) => `${s.rule} «${s.spans.map((t) => row.post.text.slice(t.start, t.end)).join(' … ')}»`),
  ]
  const gold = [...(row.labels ?? []).map((l) => `${l.category} ${l.severity} «${l.evidence}»`), ...row.strengths]
  console.log(
    `${row.id} ${row.post.voice}: ${row.post.text.replaceAll('\n', ' ⏎ ')}\n    said: ${said.join(' | ') || '-'}\n    gold: ${gold.join(' | ') || '-'}  (${row.why})`,
  )
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((one) => b.includes(one)) && b.every((one) => a.includes(one))

const details = (all: readonly Judged[]): boolean => {
  const [misses, alarms, rule] = ['--misses', '--alarms', '--rule'].map(option)
  const gold = ({ row }: Judged): string[] => [...(row.labels ?? []).map((l) => l.category), ...row.strengths]
  const said = ({ findings, strengths }: Judged): string[] => [
    ...findings.map((f) => f.category),
    ...strengths.map((s) => s.kind),
  ]
  if (args.includes('--wrong')) all.filter((one) => !sameSet(gold(one), said(one))).forEach(show)
  else if (misses) all.filter((one) => gold(one).includes(misses) && !said(one).includes(misses)).forEach(show)
  else if (alarms === 'clean')
    all
      .filter(
        (one) =>
          riskFindings(one.findings).length > 0 &&
          riskFindings(one.findings).every((f) => !gold(one).includes(f.category)),
      )
      .forEach(show)
  else if (alarms) all.filter((one) => !gold(one).includes(alarms) && said(one).includes(alarms)).forEach(show)
  else if (rule)
    all
      .filter(({ findings, strengths }) => [...findings, ...strengths].some((f) => f.rule.startsWith(rule)))
      .forEach(show)
  else if (args.includes('--severity')) {
    const order = ['none', 'low', 'medium', 'high']
    all
      .filter(({ row, findings }) =>
        (row.labels ?? []).some((l) =>
          findings.some((f) => f.category === l.category && order.indexOf(f.severity) !== order.indexOf(l.severity)),
        ),
      )
      .forEach(show)
  } else return false
  return true
}

if (args.includes('--help') || files.length === 0) {
  console.log(
    files.length === 0
      ? `No corpus here: ../shared/corpus is not beside the project, so nothing was measured.\n${USAGE}`
      : USAGE,
  )
} else {
  const read = (file: string): Row[] => (file.endsWith('.txt') ? readAnnotatedFile(file) : readCorpus(file))
  const all = files.flatMap(read).map(judge)
  const kinds = {
    labelled: all.filter(({ row }) => row.labels !== undefined),
    offensive: all.filter(({ row }) => row.offensive !== undefined),
    ordinary: all.filter(({ row }) => row.labels === undefined && row.offensive === undefined),
  }
  if (!details(all)) {
    if (kinds.labelled.length > 0) labelled(kinds.labelled)
    if (kinds.offensive.length > 0) offensive(kinds.offensive)
    if (kinds.ordinary.length > 0) ordinary(kinds.ordinary)
  }
  for (const [rule, error] of brokenRules) console.log(`BROKEN ${rule}: ${error}`)
}
