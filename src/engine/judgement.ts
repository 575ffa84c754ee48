import {
  RISK_CATEGORIES, STRENGTH_KINDS, NOTE_CATEGORIES, type CategoryId, type Finding, type RiskCategory, type Severity, type Span, type Strength, type StrengthKind,
} from '../model/finding.ts' // prettier-ignore
import type { Post } from '../model/post.ts'
import type { Calibration, Topic } from '../model/rule.ts'
import { markOf } from './hash.ts'
import type { ReadyFlag, ReadyRule } from './rulebook.ts'

/** What one rule found in one post. */
export interface Found {
  rule: ReadyRule
  flags: ReadyFlag[]
  spans: Span[]
  /** For what patterns found: how likely it is right by the weights, which have heard it. */
  likely?: number
  /** What the weights said, where no pattern did. */
  weighed?: { severity: Severity; confidence: number; unsure: boolean }
}

export const topicsOf = (found: readonly Found[]): ReadonlySet<Topic> =>
  new Set(found.map(({ rule }) => rule.rule.topic))

/** The topics and the rules of what was found: some rules are righter than others. */
export const evidenceOf = (found: readonly Found[]): ReadonlySet<string> =>
  new Set(found.flatMap(({ rule: { rule } }) => [rule.topic, rule.id]))

/** A risk that is likelier wrong than right is for the person to look at. */
const LOOK_BELOW = 0.5

const ORDER: readonly Severity[] = ['none', 'low', 'medium', 'high']
const UNMEASURED = 0.6

export const isRisk = (topic: string): topic is RiskCategory => (RISK_CATEGORIES as readonly string[]).includes(topic)
export const isStrength = (topic: Topic): topic is StrengthKind => (STRENGTH_KINDS as readonly string[]).includes(topic)
const isNote = (topic: Topic): boolean => (NOTE_CATEGORIES as readonly string[]).includes(topic)
const isCategory = (topic: Topic): topic is CategoryId => isNote(topic) || isRisk(topic)

const worst = (severities: readonly Severity[]): Severity =>
  severities.reduce((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'none')

const oneDown: Readonly<Record<Severity, Severity>> = { high: 'medium', medium: 'low', low: 'low', none: 'none' }

const severityOf = ({ rule, flags, spans, weighed }: Found, post: Post): Severity => {
  if (isNote(rule.rule.topic)) return 'none'
  const said = weighed?.severity ?? worst(flags.map((flag) => flag.flag.severity ?? rule.rule.severity ?? 'low'))
  const { often } = rule.rule
  const own = often && spans.length >= often.times ? worst([said, often.severity]) : said
  return post.voice === 'repost' ? oneDown[own] : own
}

/** Where the second hash of a finding begins. */
const SECOND = 0x01000193

const reason = ({ rule, flags }: Found): string => {
  const { understood, why, source } = rule.rule
  const own = flags.find((flag) => flag.flag.understood)?.flag.understood ?? understood
  const ground = source ? ` (${source.name}${source.figure ? `: ${source.figure}` : ''})` : ''
  return `${own} ${why}${ground}`
}

const merge = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

const toFinding = (found: Found, category: CategoryId, post: Post, calibration: Calibration): Finding => {
  const spans = merge(found.spans)
  const words = spans.map(({ start, end }) => post.text.slice(start, end)).join('\n')
  const { id } = found.rule.rule
  const { weighed, likely, flags } = found
  const unsure =
    weighed?.unsure ?? ((isRisk(category) && (likely ?? 1) < LOOK_BELOW) || flags.every(({ flag }) => flag.unsure))
  return {
    id: markOf(`${post.site}\n${post.id}\n${id}\n${words}`, SECOND),
    post: post.id,
    category,
    rule: id,
    severity: severityOf({ ...found, spans }, post),
    confidence: weighed?.confidence ?? likely ?? calibration[id] ?? UNMEASURED,
    spans,
    because: reason(found),
    ...(unsure && { unsure: true }),
  }
}

const overlap = (a: Finding, b: Finding): boolean =>
  a.spans.some((s) => b.spans.some((t) => s.start < t.end && t.start < s.end))

const stronger = (a: Finding, b: Finding): number =>
  ORDER.indexOf(b.severity) - ORDER.indexOf(a.severity) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1)

const startOf = ({ spans }: Finding | Strength): number => spans[0]?.start ?? 0

/** Two rules of a category that mark the same words are one finding: the stronger one. */
const withoutDoubles = (findings: readonly Finding[]): Finding[] => {
  const kept: Finding[] = []
  for (const finding of [...findings].sort(stronger)) {
    if (!kept.some((other) => other.category === finding.category && overlap(other, finding))) kept.push(finding)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b) || stronger(a, b))
}

/** Categories beside which praise is no strength: thanks to the friends who taught one to steal a car. */
const SPOILING = new Set<CategoryId>([
  'hate',
  'harassment',
  'violence',
  'sexual',
  'drugs',
  'crime',
  'dishonesty',
  'attitude',
])

const isSpoilt = (findings: readonly Finding[]): boolean =>
  findings.some(({ category, severity }) => SPOILING.has(category) && (severity === 'medium' || severity === 'high'))

const NOTHING: { findings: readonly Finding[]; strengths: readonly Strength[] } = { findings: [], strengths: [] }

/** Findings and strengths of one post from what its rules found. */
export const judge = (
  all: readonly Found[],
  post: Post,
  calibration: Calibration,
): { findings: readonly Finding[]; strengths: readonly Strength[] } => {
  if (all.length === 0) return NOTHING
  const findings: Finding[] = []
  const strengths: Strength[] = []
  for (const found of all) {
    const { id, topic } = found.rule.rule
    if (isStrength(topic))
      strengths.push({ post: post.id, kind: topic, rule: id, spans: merge(found.spans), because: reason(found) })
    else if (isCategory(topic)) findings.push(toFinding(found, topic, post, calibration))
  }
  strengths.sort((a, b) => startOf(a) - startOf(b))
  return { findings: withoutDoubles(findings), strengths: isSpoilt(findings) ? [] : strengths }
}
