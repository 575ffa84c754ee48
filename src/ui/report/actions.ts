import type { Decision, ProfileKey } from '../../model/audit.ts'
import type { Preferences, Silence } from '../../model/preferences.ts'
import type { FindingView } from '../../report/view.ts'

/** What a person can do in the report; the views know nothing of how it is done. */
export interface ReportActions {
  retry: () => void
  /** One decision for one finding or for a group. */
  decide: (views: readonly FindingView[], decision: Decision) => void
  undo: () => void
  dismiss: () => void
  prefer: (change: Partial<Preferences>) => void
  silence: (silence: Silence) => void
  forget: (key: ProfileKey) => void
  forgetAll: () => void
  save: (file: { name: string; type: string; text: string }) => void
  print: () => void
  openPost: (url: string) => void
  /** Lays the profiles and decisions of an exported file over what is here. */
  importFile: (text: string) => void
}
