import type { JSX } from 'preact'
import type { FindingView } from '../../report/view.ts'
import { useMessages } from '../messages/context.ts'
import type { FindingActions } from './actions.ts'
import { CardList } from './CardList.tsx'

/** Closed at first, in case somebody looks over the shoulder. Never counted. */
export function Care({
  findings,
  actions,
}: {
  findings: readonly FindingView[]
  actions: FindingActions
}): JSX.Element | null {
  const { care } = useMessages()
  if (findings.length === 0) return null
  return (
    <details class="care">
      <summary>{care.summary}</summary>
      <div>
        <p>{care.lead}</p>
        <p>
          {care.help}{' '}
          <a href={care.helpUrl} target="_blank" rel="noopener noreferrer">
            {care.helpName}
          </a>
          . {care.emergency}
        </p>
        <details>
          <summary class="small">{care.posts}</summary>
          <CardList findings={findings} actions={actions} gentle />
        </details>
      </div>
    </details>
  )
}
