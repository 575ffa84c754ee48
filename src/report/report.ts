import type { Audit } from '../model/audit.ts'
import { NOTE_CATEGORIES, RISK_CATEGORIES, STRENGTH_KINDS, type CategoryId, type Finding } from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import { attention } from './attention.ts'
import { coverage } from './coverage.ts'
import { weigh } from './formula.ts'
import type { FindingView, Report, RiskSeverity, SeverityCounts, StrengthGroup } from './view.ts'

/** What every view of an audit shows. Pure; `now` decides how old a post is. */
export function report(audit: Audit, now: Date): Report {
  const posts = new Map(audit.posts.map((post) => [post.id, post]))
  const all = audit.findings.map((finding) => viewOf(finding, posts.get(finding.post), audit, now))
  const care = all.filter(({ finding }) => finding.category === 'wellbeing')
  const notes = all.filter(({ finding }) => finding.category !== 'wellbeing' && isNote(finding)).sort(newestFirst)
  const risks = all.filter(({ finding }) => !isNote(finding)).sort(heaviestFirst)
  const found = new Set<CategoryId>(risks.map(({ finding }) => finding.category))
  return {
    profile: audit.profile,
    coverage: coverage(audit),
    counts: countSeverities(risks),
    attention: attention(risks),
    open: risks.filter(isOpen),
    decided: risks.filter(isDecided).sort(latestDecisionFirst),
    notes: notes.filter(isOpen),
    decidedNotes: notes.filter(isDecided).sort(latestDecisionFirst),
    care: care.sort(newestFirst),
    strengths: groupStrengths(audit, posts),
    passed: RISK_CATEGORIES.filter((category) => !found.has(category)),
    problems: audit.problems,
  }
}

/** Private notes are never scored, whatever severity they carry. */
export function isNote({ category, severity }: Pick<Finding, 'category' | 'severity'>): boolean {
  return severity === 'none' || (NOTE_CATEGORIES as readonly CategoryId[]).includes(category)
}

const isOpen = ({ decision }: FindingView): boolean => decision === 'open'
const isDecided = (view: FindingView): boolean => !isOpen(view)

function viewOf(finding: Finding, post: Post | undefined, audit: Audit, now: Date): FindingView {
  const record = Object.hasOwn(audit.decisions, finding.id) ? audit.decisions[finding.id] : undefined
  const rule = audit.rules?.[finding.rule]
  return {
    finding,
    ...(post && { post }),
    ...(rule && { rule }),
    decision: record?.decision ?? 'open',
    ...(record && { decidedAt: record.decidedAt }),
    weight: weigh(finding, post, now),
  }
}

const heaviestFirst = (a: FindingView, b: FindingView): number => b.weight - a.weight || newestFirst(a, b)

const newestFirst = (a: FindingView, b: FindingView): number => byText(b.post?.writtenAt, a.post?.writtenAt)

const latestDecisionFirst = (a: FindingView, b: FindingView): number => byText(b.decidedAt, a.decidedAt)

/** ISO times sort as text; what has none comes last when turned round. */
const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

function countSeverities(risks: readonly FindingView[]): SeverityCounts {
  const count = (severity: RiskSeverity) => {
    const all = risks.filter(({ finding }) => finding.severity === severity)
    return { open: all.filter(isOpen).length, all: all.length }
  }
  return { high: count('high'), medium: count('medium'), low: count('low') }
}

function groupStrengths(audit: Audit, posts: ReadonlyMap<string, Post>): StrengthGroup[] {
  return STRENGTH_KINDS.map((kind) => ({
    kind,
    items: audit.strengths
      .filter((strength) => strength.kind === kind)
      .map((strength) => {
        const post = posts.get(strength.post)
        const rule = audit.rules?.[strength.rule]
        return { strength, ...(post && { post }), ...(rule && { rule }) }
      })
      .sort((a, b) => byText(b.post?.writtenAt, a.post?.writtenAt)),
  })).filter(({ items }) => items.length > 0)
}
