import type { Post, Profile, Reading, UnreadCard } from '../model/post.ts'

/** Post texts are strings and nothing else, wherever they come from; what is not as it should be is left out. */
function isPost(post: unknown): post is Post {
  if (typeof post !== 'object' || post === null) return false
  const { id, site, voice, text, images } = post as Partial<Record<keyof Post, unknown>>
  const strings = [id, site, voice, text].every((part) => typeof part === 'string')
  const described = images === undefined || (Array.isArray(images) && images.every((part) => typeof part === 'string'))
  return strings && id !== '' && described
}

function isUnread(card: unknown): card is UnreadCard {
  return typeof card === 'object' && card !== null && typeof (card as UnreadCard).reason === 'string'
}

function isProfile(profile: unknown): profile is Profile {
  if (typeof profile !== 'object' || profile === null) return false
  const { site, handle, url } = profile as Partial<Record<keyof Profile, unknown>>
  return [site, handle, url].every((part) => typeof part === 'string' && part !== '')
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A reading arrives from inside a page's process: its shape is not taken on trust. Throws a sentence without a profile. */
export function checkedReading(reading: Reading): Reading {
  const { profile, posts, unread, readAt } = reading as Partial<Record<keyof Reading, unknown>>
  if (!isProfile(profile)) throw new Error('A reading without a profile cannot be kept.')
  return {
    profile,
    posts: listOf(posts).filter(isPost),
    unread: listOf(unread).filter(isUnread),
    ...(typeof readAt === 'string' && { readAt }),
  }
}

/** When it was read, in milliseconds: never later than now, which a clock or a page might claim. */
export function momentOf({ readAt }: Reading, now: number): number {
  const read = readAt === undefined ? now : Date.parse(readAt)
  return Number.isNaN(read) ? now : Math.min(read, now)
}
