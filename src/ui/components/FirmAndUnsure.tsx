import type { JSX } from 'preact'
import { partedByStanding } from '../../report/standing.ts'
import type { FindingView } from '../../report/view.ts'
import { useMessages } from '../messages/context.ts'
import type { FindingActions } from './actions.ts'
import { CardList } from './CardList.tsx'

interface FirmAndUnsureProps {
  findings: readonly FindingView[]
  actions: FindingActions
}

/** Firm findings, and apart from them what only the person can judge. */
export function FirmAndUnsure({ findings, actions }: FirmAndUnsureProps): JSX.Element {
  const { firm, unsure } = partedByStanding(findings)
  return (
    <>
      {firm.length > 0 && <CardList findings={firm} actions={actions} />}
      {unsure.length > 0 && (
        <section class="stack unsure">
          <UnsureHead count={unsure.length} />
          <CardList findings={unsure} actions={actions} />
        </section>
      )}
    </>
  )
}

export function UnsureHead({ count }: { count: number }): JSX.Element {
  const { unsure } = useMessages()
  return (
    <header class="unsure-head">
      <h2>
        {unsure.title} <span class="muted">({count})</span>
      </h2>
      <p class="small muted">{unsure.about}</p>
    </header>
  )
}
