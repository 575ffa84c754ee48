import type { Decision } from '../../model/audit.ts'
import type { FindingView } from '../../report/view.ts'

/** What a person can do with a finding. */
export interface FindingActions {
  decide: (view: FindingView, decision: Decision) => void
  /** Left out where there is no page to show it on. */
  show?: (view: FindingView) => void
}
