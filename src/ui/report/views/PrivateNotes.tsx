import type { JSX } from 'preact'
import { Care } from '../../components/Care.tsx'
import { FindingCard } from '../../components/FindingCard.tsx'
import { StepList } from '../../components/StepList.tsx'
import { useMessages } from '../../messages/context.ts'
import type { FindingView } from '../../../report/view.ts'
import type { ViewProps } from '../data.ts'
import { Head } from './Head.tsx'

/** What is nobody's business, apart from everything that is counted. */
export function PrivateNotes({ whole, reports, actions }: ViewProps): JSX.Element {
  const { privatePage } = useMessages()
  const all = [...whole.notes, ...whole.decidedNotes]
  const of = (category: string): FindingView[] => all.filter(({ finding }) => finding.category === category)
  const decide = { decide: (view: FindingView, decision: FindingView['decision']) => actions.decide([view], decision) }
  return (
    <div class="stack">
      <Head title={privatePage.title} lead={privatePage.lead} reports={reports} />
      <Care findings={whole.care} actions={decide} />
      <Group title={privatePage.strangers} notes={of('personal-data')} decide={decide} />
      <Group
        title={privatePage.employers}
        notes={all.filter((view) => view.finding.category !== 'personal-data')}
        decide={decide}
      />
    </div>
  )
}

interface GroupProps {
  title: string
  notes: readonly FindingView[]
  decide: Parameters<typeof FindingCard>[0]['actions']
}

function Group({ title, notes, decide }: GroupProps): JSX.Element {
  const { privatePage } = useMessages()
  return (
    <section class="stack">
      <h2>
        {title} <span class="muted">({notes.length})</span>
      </h2>
      {notes.length === 0 && <p class="muted">{privatePage.none}</p>}
      <StepList items={notes} step={20} keyOf={({ id }) => id}>
        {(view) => <FindingCard view={view} actions={decide} around={300} />}
      </StepList>
    </section>
  )
}
