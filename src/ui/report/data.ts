import { useMemo, useRef } from 'preact/hooks'
import type { Audit, ProfileKey } from '../../model/audit.ts'
import type { Preferences } from '../../model/preferences.ts'
import { redecided, report, together } from '../../report/report.ts'
import type { Findings, Report } from '../../report/view.ts'
import type { Interpreter } from '../../report/wording.ts'
import { tellerFor } from '../messages/told.ts'
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

interface Made {
  audit: Audit
  preferences: Preferences
  report: Report
}

/** What a decision changes in an audit. */
const DECIDED: ReadonlySet<string> = new Set<keyof Audit>(['decisions', 'undoable'])

const isSameBesides = (a: Audit, b: Audit): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => DECIDED.has(name) || a[name as keyof Audit] === b[name as keyof Audit],
  )

/** What was made before, if it still holds; with other decisions alone it is brought up to date. */
function remade(audit: Audit, preferences: Preferences, made: Made | undefined): Report | undefined {
  if (made?.preferences !== preferences) return undefined
  if (made.audit === audit) return made.report
  return isSameBesides(made.audit, audit) ? redecided(made.report, audit.decisions) : undefined
}

/** Reports are made again only for an audit that has changed: one decision must not cost twenty thousand posts. */
export function useReports(
  state: ReportState,
  route: Route,
  now: Date,
  language: string,
  interpreter?: Interpreter,
): Pick<ViewProps, 'reports' | 'audits' | 'whole'> {
  const made = useRef(new Map<ProfileKey, Made>())
  const { preferences } = state
  const told = tellerFor(language)
  const audits = useMemo(
    () =>
      state.audits
        .filter(({ key }) => route.profile === undefined || key === route.profile)
        .map((audit) => told.audit(interpreter?.audit(audit) ?? audit)),
    [state.audits, route.profile, interpreter, told],
  )
  return useMemo(() => {
    const reports = audits.map((audit) => {
      const fresh = remade(audit, preferences, made.current.get(audit.key)) ?? report(audit, now, preferences)
      made.current.set(audit.key, { audit, preferences, report: fresh })
      return fresh
    })
    return { audits, reports, whole: together(reports) }
  }, [audits, preferences, now])
}
