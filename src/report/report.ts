import type { Audit } from '../model/audit.ts'
import {
  NOTE_CATEGORIES,
  RISK_CATEGORIES,
  STRENGTH_KINDS,
  type CategoryId,
  type Finding,
  type RiskCategory,
} from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import { NO_PREFERENCES, type Preferences } from '../model/preferences.ts'
import { attention } from './attention.ts'
import { coverage } from './coverage.ts'
import { factorOf } from './fields.ts'
import { weigh } from './formula.ts'
import { applyPreferences } from './preferences.ts'
import { isUnsure, standingOf, type Standing } from './standing.ts'
import type { Findings, FindingView, Report, SeverityCounts, StrengthGroup, StrengthView } from './view.ts'

/** What every view of an audit shows. Pure; `now` decides how old a post is. */
export function report(whole: Audit, now: Date, preferences: Preferences = NO_PREFERENCES): Report {
  const { audit, hidden, touched } = applyPreferences(whole, preferences, now)
  const posts = new Map(audit.posts.map((post) => [post.id, post]))
  const views = audit.findings.map((finding) => viewOf(finding, posts.get(finding.post), audit, { now, preferences }))
  const found = findingsOf(views, strengthsOf(audit, posts))
  return {
    key: audit.key,
    profile: audit.profile,
    coverage: coverage(audit),
    problems: audit.problems,
    hidden,
    checks: audit.checks ?? [],
    ...found,
    passed: audit.coverage.posts > 0 ? found.passed.filter((category) => !touched.has(category)) : [],
  }
}

/**
 * The same report after other decisions. Nothing is judged or weighed again: one decision among thousands of findings must be
 * drawn at once.
 */
export function redecided(before: Report, decisions: Audit['decisions']): Report {
  const all = [before.open, before.decided, before.notes, before.decidedNotes, before.care]
  const views = all.flatMap((views) => views.map((view) => withDecision(view, decisions)))
  const found = findingsOf(views, [])
  return { ...before, ...found, strengths: before.strengths, passed: before.passed }
}

/** Several profiles seen as one: the same order, counts and level over all of them. */
export function together(reports: readonly Report[]): Findings {
  const [only] = reports
  if (only && reports.length === 1) return only
  const views = reports.flatMap((each) => [
    ...each.open,
    ...each.decided,
    ...each.notes,
    ...each.decidedNotes,
    ...each.care,
  ])
  const strengths = reports.flatMap((each) => each.strengths.flatMap(({ items }) => items))
  const found = findingsOf(views, strengths)
  return {
    ...found,
    passed: found.passed.filter((category) => reports.every(({ passed }) => passed.includes(category))),
  }
}

function findingsOf(all: readonly FindingView[], strengths: readonly StrengthView[]): Findings {
  const care = all.filter(({ finding }) => finding.category === 'wellbeing')
  const notes = all.filter(({ finding }) => finding.category !== 'wellbeing' && isNote(finding)).sort(newestFirst)
  const risks = all.filter(({ finding }) => !isNote(finding)).sort(heaviestFirst)
  const found = new Set<CategoryId>(risks.map(({ finding }) => finding.category))
  return {
    counts: countSeverities(risks),
    attention: attention(risks),
    open: risks.filter(isOpen),
    decided: risks.filter(isDecided).sort(latestDecisionFirst),
    notes: notes.filter(isOpen),
    decidedNotes: notes.filter(isDecided).sort(latestDecisionFirst),
    care: care.sort(newestFirst),
    strengths: groupStrengths(strengths),
    passed: RISK_CATEGORIES.filter((category) => !found.has(category)),
  }
}

/** Private notes are never scored, whatever severity they carry. */
export function isNote({ category, severity }: Pick<Finding, 'category' | 'severity'>): boolean {
  return severity === 'none' || (NOTE_CATEGORIES as readonly CategoryId[]).includes(category)
}

const isOpen = ({ decision }: FindingView): boolean => decision === 'open'
const isDecided = (view: FindingView): boolean => !isOpen(view)

interface Viewpoint {
  now: Date
  preferences: Preferences
}

function viewOf(finding: Finding, post: Post | undefined, audit: Audit, { now, preferences }: Viewpoint): FindingView {
  const rule = audit.rules?.[finding.rule]
  const factor = isNote(finding) ? 0 : factorOf(finding.category as RiskCategory, preferences)
  const undecided: FindingView = {
    id: `${audit.key} ${finding.id}`,
    key: audit.key,
    finding,
    ...(post && { post }),
    ...(rule && { rule }),
    decision: 'open',
    weight: weigh(finding, post, now) * factor,
  }
  return withDecision(undecided, audit.decisions)
}

/** The same object when nothing was decided anew, so that what is drawn of it can stay. */
function withDecision(view: FindingView, decisions: Audit['decisions']): FindingView {
  const { id } = view.finding
  const record = Object.hasOwn(decisions, id) ? decisions[id] : undefined
  if (view.decision === (record?.decision ?? 'open') && view.decidedAt === record?.decidedAt) return view
  const renewed: FindingView = { ...view, decision: record?.decision ?? 'open' }
  if (record) renewed.decidedAt = record.decidedAt
  else delete renewed.decidedAt
  return renewed
}

const heaviestFirst = (a: FindingView, b: FindingView): number =>
  Number(isUnsure(a)) - Number(isUnsure(b)) || b.weight - a.weight || newestFirst(a, b)

/** Equals stand in one order, however often the list is put together. */
const newestFirst = (a: FindingView, b: FindingView): number =>
  byText(b.post?.writtenAt, a.post?.writtenAt) || byText(a.id, b.id)

const latestDecisionFirst = (a: FindingView, b: FindingView): number =>
  byText(b.decidedAt, a.decidedAt) || byText(a.id, b.id)

/** ISO times sort as text; what has none comes last when turned round. */
const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

function countSeverities(risks: readonly FindingView[]): SeverityCounts {
  const count = (standing: Standing) => {
    const all = risks.filter(({ finding }) => standingOf(finding) === standing)
    return { open: all.filter(isOpen).length, all: all.length }
  }
  return { high: count('high'), medium: count('medium'), low: count('low'), unsure: count('unsure') }
}

function strengthsOf(audit: Audit, posts: ReadonlyMap<string, Post>): StrengthView[] {
  return audit.strengths.map((strength) => {
    const post = posts.get(strength.post)
    const rule = audit.rules?.[strength.rule]
    return { key: audit.key, strength, ...(post && { post }), ...(rule && { rule }) }
  })
}

function groupStrengths(strengths: readonly StrengthView[]): StrengthGroup[] {
  return STRENGTH_KINDS.map((kind) => ({
    kind,
    items: strengths
      .filter(({ strength }) => strength.kind === kind)
      .sort((a, b) => byText(b.post?.writtenAt, a.post?.writtenAt)),
  })).filter(({ items }) => items.length > 0)
}
