import type { JSX } from 'preact'
import { STRENGTH_KINDS } from '../../../model/finding.ts'
import { Strengths } from '../../components/Strengths.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ViewProps } from '../data.ts'
import { Head } from './Head.tsx'

/** Strengths by kind with their posts, and the kinds that are looked for and not found. */
export function StrengthsView({ whole, reports }: ViewProps): JSX.Element {
  const { strengthsPage, strengthsView, strengths } = useMessages()
  const found = new Set(whole.strengths.map(({ kind }) => kind))
  const missing = STRENGTH_KINDS.filter((kind) => !found.has(kind))
  return (
    <div class="stack">
      <Head title={strengthsPage.title} lead={strengthsView.lead} reports={reports} />
      <Strengths groups={whole.strengths} level={2} />
      {missing.length > 0 && (
        <section class="panel">
          <h2>{strengthsPage.missing}</h2>
          <p class="small muted">{strengthsPage.missingLead}</p>
          <dl class="facts-list">
            {missing.map((kind) => (
              <div key={kind}>
                <dt>{strengths[kind].title}</dt>
                <dd>{strengths[kind].about}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}
