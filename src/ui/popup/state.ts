import type { Audit, AuditSummary, Decision, PageReport, Toured } from '../../model/audit.ts'
import type { Profile } from '../../model/post.ts'
import type { Teller } from '../../report/told.ts'
import type { OtherTab } from './calls.ts'

/** What the popup stands before. */
export type Phase =
  | { at: 'starting' }
  | { at: 'consent' }
  | { at: 'refused'; reason: string; earlier: readonly AuditSummary[] }
  /** No profile to vet, or nothing of it could be read and nothing is kept of it. */
  | { at: 'nothing'; page: PageReport; earlier: readonly AuditSummary[] }
  /** It is known whose profile this is, and not yet what is found on it. */
  | { at: 'met'; page: PageReport; profile: Profile }
  | ProfilePhase
  | { at: 'forgotten'; all: boolean }
  | { at: 'failed'; problem: string }

export interface ProfilePhase {
  at: 'profile'
  page: PageReport
  audit: Audit
  /** "Always show on this site" is granted. */
  allowed: boolean
  /** How much of the profile's tour was read. */
  toured: Toured
  /** Open tabs of other networks. */
  others: readonly OtherTab[]
}

/** The last thing done, and whether it can be taken back. */
export interface Toast {
  text: string
  undoable?: boolean
}

/** The audit after a decision, as the keeper will have it: shown at once, before it is stored. */
export function withDecision(audit: Audit, finding: string, decision: Decision, decidedAt: string): Audit {
  return { ...audit, decisions: { ...audit.decisions, [finding]: { finding, decision, decidedAt } } }
}

/** A sentence from whatever was thrown. */
export function problemOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : String(error)
}

/** What the page, the reading and the store told, in the language of the interface. */
export function toldPhase(phase: Phase, { said, page, audit }: Teller): Phase {
  switch (phase.at) {
    case 'refused':
      return { ...phase, reason: said(phase.reason) }
    case 'met':
    case 'nothing':
      return { ...phase, page: page(phase.page) }
    case 'profile':
      return { ...phase, page: page(phase.page), audit: audit(phase.audit) }
    case 'failed':
      return { ...phase, problem: said(phase.problem) }
    default:
      return phase
  }
}
