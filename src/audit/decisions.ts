import type { Decision, DecisionRecord } from '../model/audit.ts'
import type { KeptDecision } from '../model/store.ts'

/** What a step adds to the history. */
export type NextStep = Omit<KeptDecision, 'profile' | 'step'>

function record({ finding, decision, decidedAt }: KeptDecision): DecisionRecord {
  return { finding, decision, decidedAt }
}

/** The decisions that hold: those that no later step takes back, oldest first. */
function standing(history: readonly KeptDecision[]): KeptDecision[] {
  const undone = new Set(history.flatMap((step) => step.undoes ?? []))
  return history.filter((step) => step.undoes === undefined && !undone.has(step.step))
}

/** The last decision on each finding. */
export function decided(history: readonly KeptDecision[]): Record<string, DecisionRecord> {
  return Object.fromEntries(standing(history).map((step) => [step.finding, record(step)]))
}

/** What `undo` would take back. */
export function undoable(history: readonly KeptDecision[]): DecisionRecord | undefined {
  const last = standing(history).at(-1)
  return last && record(last)
}

/** The same decision again adds nothing: a call that is repeated after the worker's death is still one decision. */
export function decideStep(
  history: readonly KeptDecision[],
  finding: string,
  decision: Decision,
  decidedAt: string,
): NextStep | undefined {
  const now = standing(history).findLast((step) => step.finding === finding)?.decision ?? 'open'
  return now === decision ? undefined : { finding, decision, decidedAt }
}

/** Takes back the last decision that holds, so that the one before it holds again. */
export function undoStep(history: readonly KeptDecision[], decidedAt: string): NextStep | undefined {
  const last = standing(history).at(-1)
  return last && { finding: last.finding, decision: last.decision, decidedAt, undoes: last.step }
}
