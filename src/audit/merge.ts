import type { Reading } from '../model/post.ts'
import type { KeptPost, KeptProfile, KeptReading, Moment } from '../model/store.ts'
import { isPart, textsOf } from './parts.ts'
import { keptPost, mergePost } from './post-facts.ts'
import { keptProfile, mergeProfile } from './profile-facts.ts'
import { mergeUnread, withoutRead } from './unread.ts'

/** A reading as it would be kept if nothing were known yet. */
export function keptReading(reading: Reading, complete: boolean, at: Moment): KeptReading {
  const profile = keptProfile(reading.profile, mergeUnread(reading.unread, []), complete, at)
  return {
    profile,
    posts: mergePosts(
      [],
      textsOf(reading).map((text) => keptPost(profile.key, text, at)),
    ),
  }
}

function mergePosts(known: readonly KeptPost[], read: readonly KeptPost[]): KeptPost[] {
  const posts = new Map(known.map((post) => [post.id, post]))
  for (const post of read) {
    const other = posts.get(post.id)
    posts.set(post.id, other ? mergePost(other, post) : post)
  }
  return [...posts.values()]
}

function count(posts: readonly KeptPost[]): number {
  return posts.filter((post) => !isPart(post.id)).length
}

export interface Merged extends KeptReading {
  /** Posts (not their parts) that were not known. */
  added: number
}

/**
 * Lays a reading over what is known. `known` holds those of the stored posts that the reading or its unread cards name
 * (`idsOf`). Pure, and independent of order and repetition.
 */
export function mergeReading(profile: KeptProfile | undefined, known: readonly KeptPost[], read: KeptReading): Merged {
  const posts = mergePosts(known, read.posts)
  const added = count(posts) - count(known)
  const merged = profile ? mergeProfile(profile, read.profile) : read.profile
  const unread = withoutRead(merged.unread, new Set(posts.map((post) => post.id)))
  return { profile: { ...merged, unread, posts: (profile?.posts ?? 0) + added }, posts, added }
}

/** The ids whose stored posts `mergeReading` needs. */
export function idsOf({ profile, posts }: KeptReading): string[] {
  const unread = profile.unread.flatMap((card) => card.id ?? [])
  return [...new Set([...posts.map((post) => post.id), ...unread])]
}
