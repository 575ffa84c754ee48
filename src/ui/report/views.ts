import type { ComponentType } from 'preact'
import type { ViewProps } from './data.ts'
import type { ViewId } from './route.ts'
import { CleanUp } from './views/CleanUp.tsx'
import { Consistency } from './views/Consistency.tsx'
import { CoverageView } from './views/CoverageView.tsx'
import { ExportView } from './views/ExportView.tsx'
import { FindingsView } from './views/FindingsView.tsx'
import { FirstMinute } from './views/FirstMinute.tsx'
import { Glance } from './views/Glance.tsx'
import { ImageView } from './views/ImageView.tsx'
import { OverTime } from './views/OverTime.tsx'
import { PrivateNotes } from './views/PrivateNotes.tsx'
import { Settings } from './views/Settings.tsx'
import { StrengthsView } from './views/StrengthsView.tsx'

export const VIEWS: Readonly<Record<ViewId, ComponentType<ViewProps>>> = {
  glance: Glance,
  minute: FirstMinute,
  findings: FindingsView,
  cleanup: CleanUp,
  image: ImageView,
  strengths: StrengthsView,
  consistency: Consistency,
  time: OverTime,
  private: PrivateNotes,
  coverage: CoverageView,
  export: ExportView,
  settings: Settings,
}
