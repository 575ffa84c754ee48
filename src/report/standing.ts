import type { Finding, Severity } from '../model/finding.ts'
import type { FindingView } from './view.ts'

/** What a person can filter by: how grave a finding is, or that only the person can tell whether it is one. */
export const STANDINGS = ['high', 'medium', 'low', 'unsure'] as const

export type Standing = (typeof STANDINGS)[number]

/** The third outcome has no severity yet: whether it is anything, the person decides. */
export function standingOf({ severity, unsure }: Pick<Finding, 'severity' | 'unsure'>): Severity | 'unsure' {
  return unsure && severity !== 'none' ? 'unsure' : severity
}

export const isUnsure = ({ finding }: Pick<FindingView, 'finding'>): boolean => standingOf(finding) === 'unsure'

/** Firm findings first, each part in the order it has. */
export function partedByStanding(findings: readonly FindingView[]): { firm: FindingView[]; unsure: FindingView[] } {
  return { firm: findings.filter((view) => !isUnsure(view)), unsure: findings.filter(isUnsure) }
}
