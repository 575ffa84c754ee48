import type { Audit } from '../../../model/audit.ts'
import { rereading } from '../../../report/rereading.ts'

/** What a later reading says of a finding. */
export interface Proof {
  kind: 'gone' | 'back'
  /** ISO 8601, UTC. */
  on: string
}

/** By `FindingView.id`: whose post was gone in the newest reading, and who was marked fixed but seen again. */
export function proofs(audits: readonly Audit[]): Map<string, Proof> {
  const found = new Map<string, Proof>()
  for (const audit of audits) {
    const { gone, back, at } = rereading(audit)
    const goneIds = new Set(gone.map(({ id }) => id))
    for (const { id, post } of audit.findings)
      if (at !== undefined && goneIds.has(post)) found.set(`${audit.key} ${id}`, { kind: 'gone', on: at })
    for (const { finding, post } of back)
      found.set(`${audit.key} ${finding}`, { kind: 'back', on: post.lastSeen ?? '' })
  }
  return found
}
