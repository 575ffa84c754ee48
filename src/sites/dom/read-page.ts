import type { Post, Profile, Reading } from '../../model/post.ts'
import type { Page, SiteReader } from '../../model/site.ts'

/** The fuller of two readings of one post: the same card can stand on a page twice, cut and whole. */
export function fuller(a: Post, b: Post): Post {
  const [first, second] = b.text.length > a.text.length || (a.truncated && !b.truncated) ? [b, a] : [a, b]
  return first.pinned === undefined && second.pinned ? { ...first, pinned: true } : first
}

/** Everything that a page shows now, each post once, in the order of the page. */
export function readPage(reader: SiteReader, page: Page, profile: Profile): Reading {
  const posts = new Map<string, Post>()
  const reading: Reading = { profile, posts: [], unread: [] }
  for (const card of reader.cards(page)) {
    const result = reader.read(card, page, profile)
    if (result === 'skip') continue
    if ('unread' in result) reading.unread.push(result.unread)
    else for (const post of result.posts) posts.set(post.id, fuller(posts.get(post.id) ?? post, post))
  }
  return { ...reading, posts: [...posts.values()] }
}
