import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Decision } from '../../../model/audit.ts'
import { commonDecision, type FindingGroup } from '../../../report/groups.ts'
import { siteName } from '../../../report/site-names.ts'
import type { FindingView } from '../../../report/view.ts'
import { DecisionBar } from '../../components/DecisionBar.tsx'
import { Because, FindingCard } from '../../components/FindingCard.tsx'
import { Excerpt } from '../../components/Excerpt.tsx'
import { StandingBadge } from '../../components/SeverityBadge.tsx'
import { StepList } from '../../components/StepList.tsx'
import { useMessages } from '../../messages/context.ts'
import type { ReportActions } from '../actions.ts'
import type { ViewProps } from '../data.ts'
import { SilenceBar } from './SilenceBar.tsx'

interface GroupCardProps {
  group: FindingGroup
  actions: ReportActions
  audits: ViewProps['audits']
}

/** One finding, or the same words in several posts with one decision for all. */
export function GroupCard({ group, actions, audits }: GroupCardProps): JSX.Element {
  const [first] = group.items
  if (!first) return <></>
  return group.items.length === 1 ? (
    <One view={first} actions={actions} audits={audits} />
  ) : (
    <Several group={group} first={first} actions={actions} audits={audits} />
  )
}

interface OneProps {
  view: FindingView
  actions: ReportActions
  audits: ViewProps['audits']
}

export function One({ view, actions, audits }: OneProps): JSX.Element {
  const { subject } = useMessages()
  const profile = audits.find(({ key }) => key === view.key)?.profile
  return (
    <FindingCard
      view={view}
      actions={{ decide: (each, decision) => actions.decide([each], decision) }}
      about={audits.length > 1 && profile ? `@${profile.handle} ${subject.on(siteName(profile.site))}` : undefined}
      around={300}
    >
      {view.decision === 'wrong' && <SilenceBar view={view} actions={actions} />}
    </FindingCard>
  )
}

function Several({ group, first, actions, audits }: GroupCardProps & { first: FindingView }): JSX.Element {
  const { findingsView, categories } = useMessages()
  const [open, setOpen] = useState(false)
  const title = first.rule?.title ?? categories[first.finding.category].title
  const decide = (decision: Decision): void => actions.decide(group.items, decision)
  const common = commonDecision(group)
  return (
    <article class="card group-card" aria-label={`${title}: ${group.words}`}>
      <div class="meta">
        <StandingBadge finding={first.finding} />
        <span>{categories[first.finding.category].title}</span>
        <span>{findingsView.posts(group.items.length)}</span>
      </div>
      <h3 tabIndex={-1}>
        {title} <bdi class="quoted">{findingsView.quoted(group.words)}</bdi>
      </h3>
      <Excerpt text={first.post?.text} spans={first.finding.spans} />
      <Because finding={first.finding} rule={first.rule} />
      <DecisionBar decision={common} about={findingsView.decideAll(group.items.length)} onDecide={decide} />
      {common === 'wrong' && <SilenceBar view={first} several actions={actions} />}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="small">{findingsView.examples(group.items.length)}</summary>
        {open && (
          <StepList items={group.items} step={10} keyOf={({ id }) => id}>
            {(view) => <One view={view} actions={actions} audits={audits} />}
          </StepList>
        )}
      </details>
    </article>
  )
}
