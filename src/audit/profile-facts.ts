import { profileKey } from '../model/audit.ts'
import type { Profile, UnreadCard } from '../model/post.ts'
import type { KeptProfile, Moment } from '../model/store.ts'
import { mergeTimed } from './moments.ts'
import { omit } from './omit.ts'
import { mergeUnread } from './unread.ts'

/** One reading's profile as facts. */
export function keptProfile(
  profile: Profile,
  unread: readonly UnreadCard[],
  complete: boolean,
  at: Moment,
): KeptProfile {
  const { site, handle, name, url, bio, photo, isOwner } = profile
  const facts = {
    url,
    ...(name !== undefined && { name }),
    ...(bio !== undefined && { bio }),
    ...(photo !== undefined && { photo }),
    ...(isOwner !== undefined && { isOwner }),
  }
  const born = new Date(at).toISOString()
  return { key: profileKey(profile), site, handle, born, since: at, at, facts, unread: [...unread], complete, posts: 0 }
}

/** `posts` and `born` are the store's own and stay as in `known`. */
export function mergeProfile(known: KeptProfile, read: KeptProfile): KeptProfile {
  return {
    ...omit(known, 'moments'),
    ...mergeTimed(known, read),
    // The same key may come in two spellings; either will do, as long as it is always the same.
    handle: known.handle < read.handle ? known.handle : read.handle,
    since: Math.min(known.since, read.since),
    unread: mergeUnread(known.unread, read.unread),
    complete: known.complete || read.complete,
  }
}

export function profileOf({ site, handle, facts }: KeptProfile): Profile {
  return { site, handle, ...facts }
}
