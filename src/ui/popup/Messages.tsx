import type { ComponentChildren, JSX } from 'preact'
import type { AuditSummary, PageReport } from '../../model/audit.ts'
import type { Profile } from '../../model/post.ts'
import { siteName } from '../../report/site-names.ts'
import { Notice } from '../components/Notice.tsx'
import { Subject } from '../components/Subject.tsx'
import { formatDay } from '../format/dates.ts'
import { useMessages } from '../messages/context.ts'
import type { Messages } from '../messages/en.ts'
import type { PopupActions } from './actions.ts'

export function Starting(): JSX.Element {
  const { common } = useMessages()
  return (
    <div class="message">
      <h1 class="muted">{common.loading}</h1>
      <Skeleton />
    </div>
  )
}

function Skeleton(): JSX.Element {
  return (
    <>
      <div class="skeleton" aria-hidden="true" />
      <div class="skeleton wide" aria-hidden="true" />
      <div class="skeleton tall" aria-hidden="true" />
    </>
  )
}

/** Whose profile this is, before anything of it is judged. */
export function Met({ page, profile }: { page: PageReport; profile: Profile }): JSX.Element {
  const { common } = useMessages()
  return (
    <>
      <section class="subject">
        <Subject profile={profile} siteTitle={page.siteTitle ?? siteName(profile.site)} />
        <p class="muted">{common.judging}</p>
      </section>
      <Skeleton />
    </>
  )
}

/** Nothing is read before the person agrees. */
export function Consent({ actions }: { actions: PopupActions }): JSX.Element {
  const { consent } = useMessages()
  return (
    <div class="message">
      <h1>{consent.title}</h1>
      <p>{consent.lead}</p>
      <ul class="bullets">
        {consent.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button primary" onClick={actions.agree}>
          {consent.agree}
        </button>
        <button type="button" class="link-button" onClick={actions.readMore}>
          {consent.more}
        </button>
      </div>
      <p class="muted small">{consent.nothingYet}</p>
    </div>
  )
}

interface MessageProps {
  title: string
  /** What happened, in a sentence of the reader or of an error. */
  reason?: string | undefined
  /** What the person can do. */
  advice: string
  tone?: 'bad' | 'warn'
  children?: ComponentChildren
}

/** A page on which there is nothing to show: what it is, and what to do. */
export function Message({ title, reason, advice, tone, children }: MessageProps): JSX.Element {
  return (
    <div class="message">
      <h1>{title}</h1>
      {reason && (tone ? <Notice tone={tone}>{reason}</Notice> : <p>{reason}</p>)}
      <p>{advice}</p>
      {children}
    </div>
  )
}

/** Title and advice for a page without anything to judge. */
export function nothingTexts(page: PageReport, pages: Messages['pages']): Omit<MessageProps, 'children'> {
  const { reason } = page
  if (page.kind === 'wall') return { title: pages.wallTitle, advice: pages.wallAdvice, reason, tone: 'warn' }
  if (page.kind === 'unreadable')
    return { title: pages.unreadableTitle, advice: pages.unreadableAdvice, reason, tone: 'bad' }
  return { title: pages.otherTitle, advice: pages.otherAdvice, reason }
}

/** What was read before, so that a click on any page leads back to it. */
export function Earlier({
  audits,
  actions,
}: {
  audits: readonly AuditSummary[]
  actions: PopupActions
}): JSX.Element | null {
  const { pages, locale } = useMessages()
  if (audits.length === 0) return null
  return (
    <>
      <h2>{pages.earlier}</h2>
      <ul class="profiles">
        {audits.map(({ key, profile, posts, readAt }) => (
          <li key={key}>
            <button type="button" class="button" onClick={() => actions.openReport(key)}>
              <bdi>{profile.name ?? profile.handle}</bdi>
              <span class="muted small">
                <bdi>@{profile.handle}</bdi> · {pages.earlierPosts(posts, formatDay(readAt, locale))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
