import type { DecisionRecord } from '../model/audit.ts'
import type { Finding } from '../model/finding.ts'

/** How many findings of medium and above wait for a decision. Private notes (severity `none`) never count. */
export function countOpen(findings: Iterable<Finding>, decisions: Readonly<Record<string, DecisionRecord>>): number {
  let open = 0
  for (const { id, severity } of findings) {
    const undecided = (decisions[id]?.decision ?? 'open') === 'open'
    if (undecided && (severity === 'medium' || severity === 'high')) open++
  }
  return open
}
