import type { ComponentChildren, JSX } from 'preact'
import type { RuleNote } from '../../model/audit.ts'
import type { Finding } from '../../model/finding.ts'
import { webAddress } from '../../report/links.ts'
import type { FindingView } from '../../report/view.ts'
import { formatDay } from '../format/dates.ts'
import { confidenceWord } from '../format/sentences.ts'
import { useMessages, useRuleLanguage } from '../messages/context.ts'
import type { FindingActions } from './actions.ts'
import { DecisionBar } from './DecisionBar.tsx'
import { Excerpt } from './Excerpt.tsx'
import { Icon } from './Icon.tsx'
import { RuleDetails } from './RuleDetails.tsx'
import { StandingBadge } from './SeverityBadge.tsx'

interface FindingCardProps {
  view: FindingView
  actions: FindingActions
  /** Whose profile it is, where several are shown. */
  about?: string | undefined
  /** UTF-16 units of context kept beside each mark. */
  around?: number
  children?: ComponentChildren
  /** Distress is shown with care: no severity, no decision. */
  gentle?: boolean
}

/** One finding: what was found, in which words, why, and what the person can do. */
export function FindingCard({ view, actions, about, around, children, gentle = false }: FindingCardProps): JSX.Element {
  const words = useMessages()
  const { finding, post } = view
  const category = words.categories[finding.category].title
  const title = view.rule?.title ?? category
  const voice = post ? words.voices[post.voice] : ''
  return (
    <article class="card" data-finding={finding.id} aria-label={title}>
      <div class="meta">
        {!gentle && <StandingBadge finding={finding} />}
        <span>{category}</span>
        <Day writtenAt={post?.writtenAt} />
      </div>
      {!gentle && <h3 tabIndex={-1}>{title}</h3>}
      <Excerpt text={post?.text} spans={finding.spans} {...(around !== undefined && { around })} />
      {(voice || about) && <p class="voice">{[about, voice].filter(Boolean).join(' · ')}</p>}
      {!gentle && <Because finding={finding} rule={view.rule} />}
      <PostLinks view={view} actions={actions} />
      {!gentle && (
        <DecisionBar decision={view.decision} about={title} onDecide={(decision) => actions.decide(view, decision)} />
      )}
      {children}
    </article>
  )
}

function Day({ writtenAt }: { writtenAt: string | undefined }): JSX.Element {
  const { locale, common } = useMessages()
  const day = formatDay(writtenAt, locale)
  return day ? <time dateTime={writtenAt}>{day}</time> : <span>{common.noDate}</span>
}

/** What was understood, how surely, and under a fold why it matters, what to do and what the law says. */
export function Because({ finding, rule }: { finding: Finding; rule: RuleNote | undefined }): JSX.Element {
  const words = useMessages()
  return (
    <>
      <p lang={useRuleLanguage()}>{finding.because}</p>
      <div class="grounds">
        {finding.severity !== 'none' && <p class="muted small">{confidenceWord(finding, words)}</p>}
        {rule && <RuleDetails rule={rule} because={finding.because} />}
      </div>
    </>
  )
}

function PostLinks({ view, actions }: Pick<FindingCardProps, 'view' | 'actions'>): JSX.Element | null {
  const { findings, common } = useMessages()
  const address = webAddress(view.post?.url)
  const { show } = actions
  if (!show && !address) return null
  return (
    <div class="card-actions">
      {show && view.post && (
        <button type="button" class="link-button" onClick={() => show(view)}>
          <Icon name="target" />
          {findings.showOnPage}
        </button>
      )}
      {address && (
        <a class="link-button" href={address} target="_blank" rel="noopener noreferrer">
          <Icon name="away" />
          {findings.openPost}
          <span class="hidden-visually"> ({common.newTab})</span>
        </a>
      )}
    </div>
  )
}
