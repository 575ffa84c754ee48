import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Preferences } from '../../model/preferences.ts'
import { NO_FILTER } from '../../report/filter.ts'
import { report } from '../../report/report.ts'
import { siteName } from '../../report/site-names.ts'
import type { Report } from '../../report/view.ts'
import type { FindingActions } from '../components/actions.ts'
import { Care } from '../components/Care.tsx'
import { Coverage } from '../components/Coverage.tsx'
import { Notice } from '../components/Notice.tsx'
import { ReadWhole } from '../components/ReadWhole.tsx'
import { Strengths } from '../components/Strengths.tsx'
import { Subject } from '../components/Subject.tsx'
import { Tabs, type Tab } from '../components/Tabs.tsx'
import { useMessages } from '../messages/context.ts'
import type { Messages } from '../messages/en.ts'
import type { PopupActions } from './actions.ts'
import { Elsewhere } from './Elsewhere.tsx'
import { Evidence } from './Evidence.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { Decided, Notes } from './Panels.tsx'
import type { ProfilePhase } from './state.ts'
import { StructureReport } from './StructureReport.tsx'
import { Tour } from './Tour.tsx'

type TabId = 'findings' | 'notes' | 'strengths' | 'decided'

interface ProfileViewProps {
  phase: ProfilePhase
  preferences: Preferences
  actions: PopupActions
  now: Date
}

/** A profile that was read: whose, how much, and what was found. */
export function ProfileView({
  phase: { page, audit, toured, others },
  preferences,
  actions,
  now,
}: ProfileViewProps): JSX.Element {
  const words = useMessages()
  const view = useMemo(() => report(audit, now, preferences), [audit, now, preferences])
  const [tab, setTab] = useState<TabId>('findings')
  const [filter, setFilter] = useState(NO_FILTER)
  const cards: FindingActions = { decide: actions.decide, ...(page.marksAllowed && { show: actions.show }) }
  return (
    <>
      <section class="subject">
        <Subject profile={view.profile} siteTitle={page.siteTitle ?? siteName(view.profile.site)} />
        <Coverage coverage={view.coverage} />
        {audit.pending && <p class="small muted">{words.reportPage.judging(audit.pending)}</p>}
        <Hidden view={view} />
        {page.limit && <p class="small muted">{page.limit}</p>}
        <Evidence page={page} now={now} />
        {page.kind === 'post' && <p class="small">{words.subject.singlePost}</p>}
      </section>
      <Problems sentences={[...(page.reason ? [page.reason] : []), ...view.problems]} />
      <ReadWhole progress={page.progress} complete={view.coverage.complete} onCommand={actions.readWhole} />
      <Tour page={page} toured={toured} />
      <Elsewhere tabs={others} actions={actions} />
      <Care findings={view.care} actions={cards} />
      <Tabs label={words.tabs.label} tabs={tabsOf(view, words)} chosen={tab} onChoose={setTab}>
        {tab === 'findings' && <FindingsPanel view={view} filter={filter} onFilter={setFilter} actions={cards} />}
        {tab === 'notes' && <Notes findings={view.notes} actions={cards} />}
        {tab === 'strengths' && (
          <>
            <h2 class="hidden-visually">{words.strengthsView.title}</h2>
            <Strengths groups={view.strengths} />
          </>
        )}
        {tab === 'decided' && <Decided findings={[...view.decided, ...view.decidedNotes]} actions={cards} />}
      </Tabs>
      {view.coverage.unreadCount > 0 && <StructureReport actions={actions} />}
    </>
  )
}

/** What the person's own settings keep out of sight is said, never silent. */
function Hidden({ view }: { view: Report }): JSX.Element | null {
  const { reportPage } = useMessages()
  const hidden = Object.values(view.hidden).reduce((sum, amount) => sum + amount, 0)
  return hidden > 0 ? <p class="small muted">{reportPage.hidden(hidden)}</p> : null
}

function tabsOf(view: Report, { tabs }: Messages): Tab<TabId>[] {
  return [
    { id: 'findings', title: tabs.findings, count: view.open.length },
    { id: 'notes', title: tabs.notes, count: view.notes.length },
    { id: 'strengths', title: tabs.strengths, count: view.strengths.reduce((sum, { items }) => sum + items.length, 0) },
    { id: 'decided', title: tabs.decided, count: view.decided.length + view.decidedNotes.length },
  ]
}

function Problems({ sentences }: { sentences: readonly string[] }): JSX.Element | null {
  if (sentences.length === 0) return null
  return (
    <Notice tone="bad">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
