import type { Decision, ProfileKey } from '../../model/audit.ts'
import type { FindingView } from '../../report/view.ts'
import type { ReadCommand } from '../components/ReadWhole.tsx'

/** What a person can do in the popup; the view knows nothing of how it is done. */
export interface PopupActions {
  agree: () => void
  readMore: () => void
  retry: () => void
  decide: (view: FindingView, decision: Decision) => void
  undo: () => void
  dismiss: () => void
  show: (view: FindingView) => void
  readWhole: (command: ReadCommand) => void
  setAlways: (always: boolean) => void
  forget: () => void
  forgetAll: () => void
  /** Saves a redacted report of how the page is built. */
  saveStructure: () => void
  /** Goes to another tab. */
  goTo: (tab: number) => void
  openReport: (key?: ProfileKey) => void
}
