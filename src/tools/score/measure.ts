import {
  NOTE_CATEGORIES,
  RISK_CATEGORIES,
  type CategoryId,
  type Finding,
  type Severity,
  type Strength,
} from '../../model/finding.ts'
import type { Label, Row } from './corpus.ts'

/** A row with what the engine said of it. */
export interface Judged {
  row: Row
  findings: readonly Finding[]
  strengths: readonly Strength[]
}

export interface Count {
  right: number
  wrong: number
  missed: number
}

export const precision = ({ right, wrong }: Count): number => (right + wrong === 0 ? 1 : right / (right + wrong))
export const recall = ({ right, missed }: Count): number => (right + missed === 0 ? 1 : right / (right + missed))
export const f1 = (count: Count): number => {
  const [p, r] = [precision(count), recall(count)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

const isNote = (category: string): boolean => (NOTE_CATEGORIES as readonly string[]).includes(category)
export const risks = (labels: readonly Label[] | undefined): Label[] =>
  (labels ?? []).filter(({ category }) => !isNote(category))
export const riskFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ category }) => !isNote(category))

/** Per label kind: in how many posts it was rightly found, wrongly found, missed. */
const countSets = (pairs: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[], kind: string): Count => ({
  right: pairs.filter(([gold, said]) => gold.has(kind) && said.has(kind)).length,
  wrong: pairs.filter(([gold, said]) => !gold.has(kind) && said.has(kind)).length,
  missed: pairs.filter(([gold, said]) => gold.has(kind) && !said.has(kind)).length,
})

export const countCategory = (judged: readonly Judged[], category: CategoryId): Count =>
  countSets(
    judged.map(({ row, findings }) => [
      new Set((row.labels ?? []).map((l) => l.category)),
      new Set(findings.map((f) => f.category)),
    ]),
    category,
  )

export const countStrength = (judged: readonly Judged[], kind: string): Count =>
  countSets(
    judged.map(({ row, strengths }) => [new Set<string>(row.strengths), new Set<string>(strengths.map((s) => s.kind))]),
    kind,
  )

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
    right: 0,
    wrong: 0,
    missed: 0,
  })

/** Risky posts in which at least one right category was found. */
export const riskyFound = (judged: readonly Judged[]): readonly [number, number] => {
  const risky = judged.filter(({ row }) => risks(row.labels).length > 0)
  const found = risky.filter(({ row, findings }) =>
    risks(row.labels).some((l) => findings.some((f) => f.category === l.category)),
  )
  return [found.length, risky.length]
}

/** Posts without any risk label that were flagged, at all and at medium or high. */
export const cleanFlagged = (judged: readonly Judged[]): { clean: number; flagged: number; serious: number } => {
  const clean = judged.filter(({ row }) => risks(row.labels).length === 0)
  const flagged = clean.filter(({ findings }) => riskFindings(findings).length > 0)
  const serious = flagged.filter(({ findings }) => riskFindings(findings).some(({ severity }) => severity !== 'low'))
  return { clean: clean.length, flagged: flagged.length, serious: serious.length }
}

const STEPS: readonly Severity[] = ['none', 'low', 'medium', 'high']

interface Pair {
  label: Label
  finding: Finding
  text: string
}

/** For each risk label whose category was found: the finding of that category that overlaps it best. */
const pairs = (judged: readonly Judged[]): Pair[] =>
  judged.flatMap(({ row, findings }) =>
    risks(row.labels).flatMap((label) => {
      const own = findings.filter(({ category }) => category === label.category)
      const finding = own.find((f) => overlaps(label, f, row.post.text)) ?? own[0]
      return finding ? [{ label, finding, text: row.post.text }] : []
    }),
  )

const overlaps = (label: Label, finding: Finding, text: string): boolean => {
  const start = text.indexOf(label.evidence)
  const end = start + label.evidence.length
  return start >= 0 && finding.spans.some((span) => span.start < end && start < span.end)
}

export const severityAndEvidence = (judged: readonly Judged[]): { same: number; within: number; overlap: number } => {
  const all = pairs(judged)
  const step = ({ label, finding }: Pair): number =>
    Math.abs(STEPS.indexOf(label.severity) - STEPS.indexOf(finding.severity))
  const share = (n: number): number => (all.length === 0 ? 1 : n / all.length)
  return {
    same: share(all.filter((pair) => step(pair) === 0).length),
    within: share(all.filter((pair) => step(pair) <= 1).length),
    overlap: share(all.filter(({ label, finding, text }) => overlaps(label, finding, text)).length),
  }
}

export const macroF1 = (judged: readonly Judged[]): number =>
  RISK_CATEGORIES.map((category) => f1(countCategory(judged, category))).reduce((a, b) => a + b, 0) /
  RISK_CATEGORIES.length
