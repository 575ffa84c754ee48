import type { Coverage } from '../model/audit.ts'
import type { Post } from '../model/post.ts'
import type { KeptProfile } from '../model/store.ts'
import { isPart } from './parts.ts'

/** What was read of a profile and what was not. Parts of posts are not counted. */
export function coverageOf(profile: KeptProfile, texts: readonly Post[]): Coverage {
  const posts = texts.filter((post) => !isPart(post.id))
  let oldest: string | undefined
  let newest: string | undefined
  for (const { writtenAt } of posts) {
    if (writtenAt === undefined) continue
    if (oldest === undefined || writtenAt < oldest) oldest = writtenAt
    if (newest === undefined || writtenAt > newest) newest = writtenAt
  }
  return {
    posts: posts.length,
    ...(oldest !== undefined && { oldest }),
    ...(newest !== undefined && { newest }),
    truncated: posts.filter((post) => post.truncated).length,
    undated: posts.filter((post) => post.writtenAt === undefined).length,
    unread: profile.unread,
    complete: profile.complete,
  }
}
