import type { Audit } from '../../model/audit.ts'
import { report } from '../../report/report.ts'
import type { FindingView, Report } from '../../report/view.ts'
import { en } from '../../ui/messages/en.ts'
import { table } from './table.ts'

const day = (iso: string | undefined): string => iso?.slice(0, 10) ?? ''

/** The words that a finding is about, as they stand in the post. */
function wordsOf({ finding, post }: FindingView): string {
  return finding.spans.map(({ start, end }) => post?.text.slice(start, end) ?? '').join(' … ')
}

function row(view: FindingView): string[] {
  const { severity, category, because, unsure } = view.finding
  return [
    unsure ? en.severities.unsure.title : en.severities[severity].title,
    en.categories[category].title,
    day(view.post?.writtenAt),
    wordsOf(view),
    because,
  ]
}

function summary({ profile, coverage, counts }: Report): string {
  const { high, medium, low, unsure } = counts
  return [
    `@${profile.handle} (${profile.name ?? ''}): ${String(coverage.posts)} posts read, ${day(coverage.oldest)} to ${day(coverage.newest)}.`,
    `${String(high.open)} high, ${String(medium.open)} medium, ${String(low.open)} low, ${String(unsure.open)} to look at yourself.`,
  ].join(' ')
}

function strengths({ strengths: groups }: Report): string {
  const named = groups.filter(({ items }) => items.length > 0)
  return named.map(({ kind, items }) => `${en.strengths[kind].title} ${String(items.length)}`).join(', ')
}

/** What was found, for a terminal. */
export function printed(audit: Audit, now: Date): string {
  const view = report(audit, now)
  const head = ['Severity', 'Category', 'Date', 'Words', 'Why']
  const rows = [...view.open, ...view.notes].map(row)
  return [summary(view), '', table(head, rows, [13, 22, 10, 44, 60]), '', `Strengths: ${strengths(view)}.`].join('\n')
}
