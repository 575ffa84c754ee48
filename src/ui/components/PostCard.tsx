import type { ComponentChildren, JSX } from 'preact'
import type { Span } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'
import { webAddress } from '../../report/links.ts'
import { siteName } from '../../report/site-names.ts'
import { formatDay } from '../format/dates.ts'
import { useMessages } from '../messages/context.ts'
import { Excerpt } from './Excerpt.tsx'
import { Icon } from './Icon.tsx'

interface PostCardProps {
  post: Post | undefined
  spans?: readonly Span[]
  /** In place of the network's name. */
  about?: ComponentChildren
  around?: number
  /** Without network, day and voice, where the heading above says all of it. */
  bare?: boolean
  children?: ComponentChildren
}

/** A post as it was read, with marks but without a judgement. */
export function PostCard({ post, spans = [], about, around, bare = false, children }: PostCardProps): JSX.Element {
  const { locale, findings, common, voices } = useMessages()
  const address = webAddress(post?.url)
  const day = formatDay(post?.writtenAt, locale)
  return (
    <div class="card">
      {!bare && (
        <div class="meta">
          <span>{about ?? siteName(post?.site ?? '')}</span>
          {day ? <time dateTime={post?.writtenAt}>{day}</time> : <span>{common.noDate}</span>}
        </div>
      )}
      <Excerpt text={post?.text} spans={spans} {...(around !== undefined && { around })} />
      {!bare && post && voices[post.voice] && <p class="voice">{voices[post.voice]}</p>}
      {children}
      {address && (
        <div class="card-actions">
          <a class="link-button" href={address} target="_blank" rel="noopener noreferrer">
            <Icon name="away" />
            {findings.openPost}
            <span class="hidden-visually"> ({common.newTab})</span>
          </a>
        </div>
      )}
    </div>
  )
}
