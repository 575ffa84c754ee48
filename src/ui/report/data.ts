import { useMemo, useRef } from 'preact/hooks'
import type { Audit } from '../../model/audit.ts'
import type { Preferences } from '../../model/preferences.ts'
import { report, together } from '../../report/report.ts'
import type { Findings, Report } from '../../report/view.ts'
import type { Interpreter } from '../../report/wording.ts'
import type { ReportActions } from './actions.ts'
import type { Route } from './route.ts'
import type { ReportState } from './state.ts'

/** What every view of the report is drawn from. */
export interface ViewProps {
  /** The chosen profiles, a report each. */
  reports: readonly Report[]
  /** The same profiles with all their posts. */
  audits: readonly Audit[]
  /** The chosen profiles seen as one. */
  whole: Findings
  state: ReportState
  route: Route
  /** Changes the address and with it the view. */
  go: (change: Partial<Route>) => void
  actions: ReportActions
  now: Date
}

/** Reports are made again only for an audit that has changed: one decision must not cost twenty thousand posts. */
export function useReports(
  state: ReportState,
  route: Route,
  now: Date,
  interpreter?: Interpreter,
): Pick<ViewProps, 'reports' | 'audits' | 'whole'> {
  const made = useRef(new WeakMap<Audit, { preferences: Preferences; report: Report }>())
  const { preferences } = state
  const audits = useMemo(
    () =>
      state.audits
        .filter(({ key }) => route.profile === undefined || key === route.profile)
        .map((audit) => interpreter?.audit(audit) ?? audit),
    [state.audits, route.profile, interpreter],
  )
  return useMemo(() => {
    const reports = audits.map((audit) => {
      const known = made.current.get(audit)
      if (known?.preferences === preferences) return known.report
      const fresh = report(audit, now, preferences)
      made.current.set(audit, { preferences, report: fresh })
      return fresh
    })
    return { audits, reports, whole: together(reports) }
  }, [audits, preferences, now])
}
