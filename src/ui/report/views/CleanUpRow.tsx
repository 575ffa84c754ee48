import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { webAddress } from '../../../report/links.ts'
import { commonDecision, type FindingGroup } from '../../../report/groups.ts'
import type { FindingView } from '../../../report/view.ts'
import { DecisionBar } from '../../components/DecisionBar.tsx'
import { Excerpt } from '../../components/Excerpt.tsx'
import { Icon } from '../../components/Icon.tsx'
import { StandingBadge } from '../../components/SeverityBadge.tsx'
import { formatDay } from '../../format/dates.ts'
import { useMessages } from '../../messages/context.ts'
import type { ReportActions } from '../actions.ts'
import type { Proof } from './proofs.ts'
import { SilenceBar } from './SilenceBar.tsx'

interface CleanUpRowProps {
  /** One finding, or those on the same words when they are put together. */
  group: FindingGroup
  current: boolean
  /** `3 of 40`. */
  place: string
  proof: Proof | undefined
  actions: ReportActions
  onFocus: () => void
}

/** One line of the clean-up list. The current one has the focus and shows how to change the post. */
export function CleanUpRow({ group, current, place, proof, actions, onFocus }: CleanUpRowProps): JSX.Element {
  const words = useMessages()
  const row = useFocusWhenCurrent(current)
  const [view] = group.items
  if (!view) return <></>
  const { finding, post, rule } = view
  const decision = commonDecision(group)
  const title = rule?.title ?? words.categories[finding.category].title
  return (
    <article
      ref={row}
      class={current ? 'card current' : 'card'}
      tabIndex={current ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      aria-label={`${place}: ${title}`}
      data-finding={finding.id}
      onFocusIn={onFocus}
    >
      <div class="meta">
        <StandingBadge finding={finding} />
        <span>{title}</span>
        {group.items.length > 1 && <b>{words.findingsView.posts(group.items.length)}</b>}
        <span class="print-only">{words.decisions[decision].title}</span>
        <time dateTime={post?.writtenAt}>{formatDay(post?.writtenAt, words.locale) || words.common.noDate}</time>
      </div>
      <Excerpt text={post?.text} spans={finding.spans} around={60} />
      <div class="row apart">
        <DecisionBar decision={decision} about={title} onDecide={(next) => actions.decide(group.items, next)} />
        <OpenPost view={view} />
      </div>
      {group.items.length === 1 && <Proved decision={decision} proof={proof} />}
      {decision === 'wrong' && <SilenceBar view={view} several={group.items.length > 1} actions={actions} />}
      {current && decision === 'will-fix' && <HowTo site={post?.site} />}
    </article>
  )
}

/** Follows the current row, but only when the focus is already in the list: a page that opens must not jump. */
function useFocusWhenCurrent(current: boolean): { current: HTMLElement | null } {
  const row = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const focus = document.activeElement
    if (!current || !row.current || row.current.contains(focus)) return
    if (focus === document.body || focus?.closest('.cleanup') || focus?.id === 'main')
      row.current.focus({ preventScroll: true })
  }, [current])
  return row
}

function OpenPost({ view: { post } }: { view: FindingView }): JSX.Element | null {
  const { findings, common } = useMessages()
  const address = webAddress(post?.url)
  if (!address) return null
  return (
    <a class="link-button" href={address} target="_blank" rel="noopener noreferrer">
      <Icon name="away" />
      {findings.openPost}
      <span class="hidden-visually"> ({common.newTab})</span>
    </a>
  )
}

function Proved({
  decision,
  proof,
}: {
  decision: FindingView['decision']
  proof: Proof | undefined
}): JSX.Element | null {
  const { cleanup, locale } = useMessages()
  if (proof) return <p class={`small proof ${proof.kind}`}>{cleanup[proof.kind](formatDay(proof.on, locale))}</p>
  return decision === 'fixed' ? <p class="small muted">{cleanup.wait}</p> : null
}

function HowTo({ site = '' }: { site: string | undefined }): JSX.Element {
  const { cleanup, howTo } = useMessages()
  const known: Readonly<Record<string, string>> = howTo
  return (
    <p class="small">
      <b>{cleanup.how}.</b> {(Object.hasOwn(known, site) ? known[site] : undefined) ?? howTo.other}
    </p>
  )
}
