import { escapeHtml } from './bluesky.ts'
import type { Person, SamplePost } from './sample.ts'

/** Posts in the structure of X's web client (test ids and nesting as its pages have them), made for tests. */
const EPOCH = 1_288_834_974_657n

/** A status id holds its time. */
export function statusId(at: string): string {
  return String((BigInt(Date.parse(at)) - EPOCH) << 22n)
}

function userName({ name, handle }: Person, link: string): string {
  const href = link === '' ? '' : ` href="/${handle}" role="link"`
  const tag = link === '' ? 'div' : 'a'
  return `<div data-testid="User-Name"><div><${tag}${href}><span>${escapeHtml(name)}</span></${tag}></div><div><${tag}${href}><span>@${handle}</span></${tag}>${link}</div></div>`
}

function permalink(author: Person, at: string): string {
  return `<a href="/${author.handle}/status/${statusId(at)}" role="link"><time datetime="${new Date(at).toISOString()}">${at.slice(0, 10)}</time></a>`
}

const words = (text: string): string =>
  `<div data-testid="tweetText" dir="auto" lang="en"><span>${escapeHtml(text)}</span></div>`

function quote({ by, text }: { by: Person; text: string }): string {
  return `<div aria-labelledby="q"><div role="link" tabindex="0">${userName(by, '')}${words(text)}</div></div>`
}

function context(post: SamplePost, owner: Person): string {
  if (post.pinned) return '<div><span data-testid="socialContext">Pinned</span></div>'
  if (!post.repostOf) return ''
  return `<div><a href="/${owner.handle}" role="link"><span data-testid="socialContext">${escapeHtml(owner.name)} reposted</span></a></div>`
}

/** One cell of the list; the client gives it its place. */
export function cell(post: SamplePost, owner: Person): string {
  const author = post.repostOf ?? owner
  const photos = (post.images ?? []).map(
    (alt) => `<div data-testid="tweetPhoto"><img alt="${escapeHtml(alt)}" src="/picture.svg"></div>`,
  )
  const parts = [words(post.text), ...photos, post.quoted ? quote(post.quoted) : '']
  return `<div data-testid="cellInnerDiv"><div><article data-testid="tweet" role="article" tabindex="0">${context(post, owner)}<div data-testid="Tweet-User-Avatar"></div>${userName(author, permalink(author, post.at))}${parts.join('')}<div role="group"><button data-testid="reply"></button><button data-testid="like"></button></div></article></div></div>`
}
