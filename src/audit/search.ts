import type { PostPage, PostQuery } from '../model/audit.ts'
import type { Post } from '../model/post.ts'

const PAGE = 50

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function byTimeDown(a: Post, b: Post): number {
  const [x, y] = [a.writtenAt ?? '', b.writtenAt ?? '']
  return x < y ? 1 : x > y ? -1 : 0
}

/** The posts that hold every word of the query, newest first, undated last. */
export function searchPosts(posts: readonly Post[], { words, from = 0, limit = PAGE }: PostQuery): PostPage {
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const found = posts
    .filter((post) => {
      const text = folded(`${post.text} ${post.shared ?? ''}`)
      return wanted.every((word) => text.includes(word))
    })
    .sort(byTimeDown)
  return { total: found.length, posts: found.slice(from, from + limit) }
}
