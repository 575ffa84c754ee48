import type { Post, Profile } from '../../../model/post.ts'
import { textOfHtml } from '../html.ts'
import { timeOfMastodonId } from '../id-time.ts'
import { plainName } from '../links.ts'

/** A row far from view: the author's name and the HTML source of the text, in two bare spans. */
export interface Stub {
  name: string
  html: string
}

/** Emoji are written with and without a variation mark; names are compared without. */
export function bareName(name: string | null | undefined): string {
  return plainName(name).replace(/\ufe0f/g, '')
}

export function stubOf(row: Element): Stub | undefined {
  if (row.querySelector('time,.status,[role="group"]')) return undefined
  const spans = [...row.querySelectorAll('span')]
  const [name, html] = spans
  if (spans.length !== 2 || !name || !html || name.children.length + html.children.length > 0) return undefined
  return { name: bareName(name.textContent), html: html.textContent }
}

/** Without a tag it is the warning alone, and no HTML. */
function drawn(html: string, document: Document): string {
  return html.trimStart().startsWith('<') ? textOfHtml(html, document, { skip: '.quote-inline' }) : html.trim()
}

/** What a stub tells: no handle, no audience, and of a post with a content warning only the warning. */
export function postOfStub(row: Element, id: string, stub: Stub, profile: Profile, author: string | undefined): Post {
  const warned = !stub.html.trimStart().startsWith('<')
  const writtenAt = timeOfMastodonId(id)
  const quotes = stub.html.includes('class="quote-inline"')
  return {
    id,
    site: profile.site,
    voice: author === undefined ? 'repost' : quotes ? 'quote' : 'own',
    ...(author !== undefined && { author, url: `${new URL(profile.url).origin}/@${author.split('@')[0] ?? ''}/${id}` }),
    authorName: stub.name,
    text: drawn(stub.html, row.ownerDocument),
    ...(warned && { truncated: true }),
    ...(writtenAt && { writtenAt }),
    // The id of a boost tells when it was boosted, not when it was written.
    ...(author === undefined && { inexactTime: true }),
  }
}
