import type { Person, SamplePost } from './sample.ts'
import { did, tid } from './tid.ts'

/**
 * Rows in the structure of Bluesky's web client of 2026 (test ids, links and nesting as its pages have them),
 * made for the sample and styled by us.
 */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign)
}

const ICON = '<svg fill="none" width="16" viewBox="0 0 24 24" height="16"><path d="M4 4h16v16H4z"></path></svg>'

/** Names stand between bidi marks, as the client writes them. */
const isolated = (text: string): string => `\u202A${escapeHtml(text)}\u202C`

export function avatar({ name }: Person): string {
  return `<div data-expoimage="true" data-testid="userAvatarImage" class="avatar">${escapeHtml(name.charAt(0))}</div>`
}

function byline(person: Person): string {
  const link = (text: string, look: string): string =>
    `<a href="/profile/${did(person.handle)}" dir="auto" aria-label="View profile" role="link" class="${look}">${text}</a>`
  return `<div><div><div>${link(isolated(person.name), 'name')}${link(`&nbsp;${isolated(`@${person.handle}`)}`, 'handle')}</div></div></div>`
}

function permalink(person: Person, at: string): string {
  const shown = new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  const short = new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
  return `<a href="/profile/${did(person.handle)}/post/${tid(at)}" dir="auto" aria-label="${shown}" role="link" data-tooltip="${shown}" class="when"><span>· </span>${short}</a>`
}

function reason(post: SamplePost, owner: Person): string {
  if (post.pinned) return `<div class="reason">${ICON}<div dir="auto">Pinned</div></div>`
  if (!post.repostOf) return ''
  const by = `Reposted by ${escapeHtml(owner.name)}`
  return `<a href="/profile/${did(owner.handle)}" aria-label="${by}" role="link" tabindex="0" class="reason">${ICON}<div><div><div dir="auto">${by}</div></div></div></a>`
}

function text(words: string): string {
  return `<div><div dir="auto" data-word-wrap="1" data-testid="postText">${escapeHtml(words)}</div></div>`
}

function image(alt: string): string {
  const shown = escapeHtml(alt)
  return `<div><button aria-label="${shown}" role="button" tabindex="0" type="button"><div data-expoimage="true"><div><img alt="${shown}" loading="lazy" src="/picture.svg"></div></div></button><div><div dir="auto">ALT</div></div></div>`
}

function quote({ by, text: words }: { by: Person; text: string }): string {
  return `<div><div role="link" tabindex="0" class="quote"><div>${avatar(by)}<div><div>${byline(by)}</div></div></div><div dir="auto" data-word-wrap="1">${escapeHtml(words)}</div></div></div>`
}

function buttons(): string {
  const button = (id: string, label: string): string =>
    `<div><button aria-label="${label}" role="button" tabindex="0" data-testid="${id}" type="button">${ICON}</button></div>`
  return `<div class="buttons">${button('replyBtn', 'Reply (0 replies)')}${button('repostBtn', 'Repost or quote post')}${button('likeBtn', 'Like (2 likes)')}${button('postDropdownBtn', 'Open post options menu')}</div>`
}

/** One row of the list of posts. */
export function row(post: SamplePost, owner: Person): string {
  const author = post.repostOf ?? owner
  const replied = post.reply ? `<div class="reason">${ICON}<div dir="auto">Replied to you</div></div>` : ''
  const pictures = post.images ? `<div><div class="pictures">${post.images.map(image).join('')}</div></div>` : ''
  const quoted = post.quoted ? `<div>${quote(post.quoted)}</div>` : ''
  return `<div><div role="link" tabindex="0" data-testid="feedItem-by-${author.handle}"><div style="border-top-width: 1px; overflow: hidden;"><div></div><div><div></div><div>${reason(post, owner)}</div></div><div class="post"><div><div><div><a href="/profile/${did(author.handle)}" aria-label="${escapeHtml(author.name)}'s avatar" role="link" tabindex="0">${avatar(author)}</a></div></div></div><div><div><div>${byline(author)}${permalink(author, post.at)}</div></div>${replied}<div data-testid="contentHider-post">${text(post.text)}${pictures}${quoted}</div>${buttons()}</div></div></div></div></div>`
}
