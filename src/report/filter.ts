import type { CategoryId } from '../model/finding.ts'
import { standingOf, type Standing } from './standing.ts'
import type { CategoryCount, FindingView } from './view.ts'

/** What the person wants to see; empty sets let everything through. */
export interface Filter {
  severities: ReadonlySet<Standing>
  categories: ReadonlySet<CategoryId>
}

export const NO_FILTER: Filter = { severities: new Set(), categories: new Set() }

export function applyFilter(findings: readonly FindingView[], { severities, categories }: Filter): FindingView[] {
  return findings.filter(
    ({ finding }) =>
      (severities.size === 0 || (severities as ReadonlySet<string>).has(standingOf(finding))) &&
      (categories.size === 0 || categories.has(finding.category)),
  )
}

/** The categories that occur, the most frequent first. */
export function categoryCounts(findings: readonly FindingView[]): CategoryCount[] {
  const counts = new Map<CategoryId, number>()
  for (const { finding } of findings) counts.set(finding.category, (counts.get(finding.category) ?? 0) + 1)
  return [...counts].map(([category, count]) => ({ category, count })).sort((a, b) => b.count - a.count)
}
