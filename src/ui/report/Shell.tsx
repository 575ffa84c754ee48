import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { siteName } from '../../report/site-names.ts'
import { Brand } from '../components/Brand.tsx'
import { Notice } from '../components/Notice.tsx'
import { Toast } from '../components/Toast.tsx'
import { useUndoKey } from '../components/use-undo-key.ts'
import { formatDay } from '../format/dates.ts'
import { formatNumber } from '../format/numbers.ts'
import { useMessages } from '../messages/context.ts'
import type { ViewProps } from './data.ts'
import { ImportButton } from './ImportButton.tsx'
import { formatRoute, VIEW_IDS, type ViewId } from './route.ts'
import { VIEWS } from './views.ts'

/** The frame of the report: brand, profiles, parts, and the chosen part. */
export function Shell(props: ViewProps): JSX.Element {
  const { nav } = useMessages()
  const { state, actions, route } = props
  useUndoKey(actions.undo)
  const main = useFocusOnNewView(route.view)
  return (
    <div class="report">
      <a class="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {nav.skip}
      </a>
      <header class="report-head">
        <Brand />
        {state.audits.length > 1 && <ProfileSelect {...props} />}
        {state.at === 'ready' && (
          <button type="button" class="link-button" onClick={actions.print}>
            {nav.print}
          </button>
        )}
      </header>
      {state.at === 'ready' && <Nav {...props} />}
      <main ref={main} id="main" tabIndex={-1} aria-busy={state.at === 'starting'}>
        <PrintHead {...props} />
        <Body {...props} />
      </main>
      <Toast
        text={state.toast?.text}
        bad={state.toast?.bad}
        onUndo={state.toast?.undoable ? actions.undo : undefined}
        onClose={actions.dismiss}
      />
    </div>
  )
}

/** On paper nothing else says of whom and of when it is. */
function PrintHead({ reports, now }: ViewProps): JSX.Element {
  const { reportPage, common, locale } = useMessages()
  const whose = reports.map(({ profile }) => `@${profile.handle} (${siteName(profile.site)})`)
  return (
    <p class="print-only print-head small muted">
      {[`${common.appName}: ${reportPage.title}`, formatDay(now.toISOString(), locale), ...whose].join(' · ')}
    </p>
  )
}

/** A link with a hash would change the address that says which view this is. */
function skipTo(event: Event, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}

/** Going to another part takes the focus and the window there, as a new page would. */
function useFocusOnNewView(view: ViewId): { current: HTMLElement | null } {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [view])
  return main
}

function ProfileSelect({ state, route, go }: ViewProps): JSX.Element {
  const { reportPage } = useMessages()
  return (
    <label class="profile-select">
      <span class="small muted">{reportPage.profile}</span>
      <select
        class="select"
        value={route.profile ?? ''}
        onChange={({ currentTarget }) => go({ profile: currentTarget.value || undefined })}
      >
        <option value="">{reportPage.allProfiles(state.audits.length)}</option>
        {state.audits.map(({ key, profile }) => (
          <option key={key} value={key}>
            @{profile.handle} ({siteName(profile.site)})
          </option>
        ))}
      </select>
    </label>
  )
}

function Nav({ route, whole }: ViewProps): JSX.Element {
  const { nav, locale } = useMessages()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // On a narrow screen the parts scroll sideways.
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - 24
  }, [route.view])
  const counts: Partial<Record<ViewId, number>> = {
    findings: whole.open.length,
    private: whole.notes.length,
    strengths: whole.strengths.reduce((sum, { items }) => sum + items.length, 0),
  }
  return (
    <nav class="parts" aria-label={nav.label}>
      <ul ref={list}>
        {VIEW_IDS.map((view) => (
          <li key={view}>
            <a
              href={formatRoute({ view, ...(route.profile && { profile: route.profile }) })}
              aria-current={view === route.view ? 'page' : undefined}
            >
              <span>{nav[view]}</span>
              {counts[view] !== undefined && <span class="count">{formatNumber(counts[view], locale)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Body(props: ViewProps): JSX.Element {
  const { reportPage, common } = useMessages()
  const { state, actions, route } = props
  if (state.at === 'starting')
    return (
      <>
        <h1 class="muted">{reportPage.starting}</h1>
        <div class="skeleton tall" aria-hidden="true" />
      </>
    )
  if (state.at === 'failed')
    return (
      <div class="stack">
        <h1>{reportPage.failedTitle}</h1>
        <Notice tone="bad">{state.problem}</Notice>
        <button type="button" class="button" onClick={actions.retry}>
          {common.retry}
        </button>
      </div>
    )
  if (state.audits.length === 0 && route.view !== 'settings') return <Empty {...props} />
  const View = VIEWS[route.view]
  return (
    <>
      <Busy state={state} />
      <View {...props} />
    </>
  )
}

function Empty({ state, actions }: ViewProps): JSX.Element {
  const { reportPage } = useMessages()
  return (
    <div class="stack narrow">
      <h1>{reportPage.emptyTitle}</h1>
      <Busy state={state} />
      <p>{reportPage.empty}</p>
      <h2>{reportPage.emptyImport}</h2>
      <ImportButton actions={actions} />
    </div>
  )
}

/** Anything that lasts longer than half a second says how far it is. */
function Busy({ state }: Pick<ViewProps, 'state'>): JSX.Element | null {
  const { reportPage } = useMessages()
  const pending = state.audits.reduce((sum, audit) => sum + (audit.pending ?? 0), 0)
  if (state.busy)
    return (
      <p class="busy" role="status">
        <progress max={state.busy.all} value={state.busy.done} aria-label={state.busy.text} /> {state.busy.text}
      </p>
    )
  if (pending === 0) return null
  return (
    <p class="busy" role="status">
      {reportPage.judging(pending)}
    </p>
  )
}
