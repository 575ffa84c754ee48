import { useRef } from 'preact/hooks'
import type { Audit } from '../../model/audit.ts'
import type { Post } from '../../model/post.ts'

/** All posts of the audits: the same list as long as they hold the same posts, whatever was decided meanwhile. */
export function usePosts(audits: readonly Audit[]): readonly Post[] {
  const last = useRef<{ lists: readonly Post[][]; posts: readonly Post[] }>({ lists: [], posts: [] })
  const lists = audits.map(({ posts }) => posts)
  const isSame =
    lists.length === last.current.lists.length && lists.every((list, at) => list === last.current.lists[at])
  if (!isSame) last.current = { lists, posts: lists.flat() }
  return last.current.posts
}
