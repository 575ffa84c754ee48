/** Whose words a text holds, and where it stands. */
export type Voice = 'own' | 'reply' | 'quote' | 'repost' | 'bio' | 'image' | 'others'

export type Audience = 'public' | 'followers' | 'friends' | 'private' | 'unknown'

/** The person whose page is read. `isOwner` is true only when a language-free mark proves that the viewer owns it. */
export interface Profile {
  /** The reader's name, e.g. `x`, `bluesky`, `mastodon`, `generic`. */
  site: string
  /** Without a leading @. On federated networks with its host: `ada@example.social`. */
  handle: string
  name?: string
  url: string
  bio?: string
  /** What the page says the profile's picture shows: somebody's own words, never "profile picture of Ada". */
  photo?: string
  isOwner?: boolean
}

/** One text that the profile shows. */
export interface Post {
  /** Unique within the site and stable from reading to reading. */
  id: string
  site: string
  url?: string
  voice: Voice
  /** Handle of the person who wrote `text`. */
  author?: string
  /** That person's name as the card shows it, where it shows more than the handle. */
  authorName?: string
  /** A heading above `text`, by the same person; not part of `text`. */
  title?: string
  /** As the page has it: emoji and line breaks kept, nothing trimmed inside. */
  text: string
  /** The page holds only the beginning of the text. */
  truncated?: boolean
  /** ISO 8601 in UTC. */
  writtenAt?: string
  /** `writtenAt` was worked out from words like "3h" and may be off. */
  inexactTime?: boolean
  audience?: Audience
  /** Image descriptions. */
  images?: string[]
  /** The quoted text, which is not the owner's. */
  shared?: string
  pinned?: boolean
  /** Likes, shares and answers together, as far as the page tells them; only of what the owner wrote. */
  noticed?: number
  /** ISO 8601 in UTC, filled in by the audit: the first and the newest reading that showed this post. */
  firstSeen?: string
  lastSeen?: string
}

/** A card that looked like a post and could not be read. */
export interface UnreadCard {
  /** Enough to tell two cards apart, when there is such a mark. */
  id?: string
  /** One sentence for the person. */
  reason: string
}

/** What one look at a page gave. */
export interface Reading {
  profile: Profile
  posts: Post[]
  unread: UnreadCard[]
  /** ISO 8601 in UTC: when the page was read. A reading that comes twice is the same reading. */
  readAt?: string
}
