import type { JSX } from 'preact'
import type { FindingView } from '../../report/view.ts'
import type { FindingActions } from '../components/actions.ts'
import { CardList } from '../components/CardList.tsx'
import { useMessages } from '../messages/context.ts'

interface PanelProps {
  findings: readonly FindingView[]
  actions: FindingActions
}

/** Private notes, apart from everything that is counted. */
export function Notes({ findings, actions }: PanelProps): JSX.Element {
  const { notes } = useMessages()
  return <Panel title={notes.title} lead={findings.length > 0 ? notes.lead : notes.none} {...{ findings, actions }} />
}

/** The person's own decisions, each with the way back. */
export function Decided({ findings, actions }: PanelProps): JSX.Element {
  const { decided } = useMessages()
  const lead = findings.length > 0 ? decided.lead : decided.none
  return <Panel title={decided.title} lead={lead} {...{ findings, actions }} />
}

function Panel({ title, lead, findings, actions }: PanelProps & { title: string; lead: string }): JSX.Element {
  return (
    <div class="stack">
      <h2 class="hidden-visually">{title}</h2>
      <p class="muted">{lead}</p>
      <CardList findings={findings} actions={actions} />
    </div>
  )
}
