import type { Audit } from '../../model/audit.ts'
import type { Preferences } from '../../model/preferences.ts'

export interface ReportToast {
  text: string
  undoable?: boolean
  bad?: boolean
}

export interface ReportState {
  at: 'starting' | 'ready' | 'failed'
  problem?: string
  audits: readonly Audit[]
  /** Every post of every profile is here, and not only those with findings. */
  complete: boolean
  preferences: Preferences
  toast?: ReportToast | undefined
  /** Something that takes long: what, and how far. */
  busy?: { text: string; done: number; all: number } | undefined
}
