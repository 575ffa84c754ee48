/** Somebody in the sample. Everybody is made up; `.example` is a name that can belong to nobody. */
export interface Person {
  handle: string
  name: string
  bio: string
}

/** One post of the sample, network-neutral. */
export interface SamplePost {
  /** ISO 8601, UTC; also the post's name within its profile. */
  at: string
  text: string
  pinned?: true
  /** The words stand in a thread under the person's previous post. */
  reply?: true
  /** Somebody else's post, passed on. */
  repostOf?: Person
  /** Somebody else's post that `text` comments on. */
  quoted?: { by: Person; text: string }
  /** Descriptions of the pictures. */
  images?: readonly string[]
}

/** A profile as a network shows it, newest post first. */
export interface Sample {
  person: Person
  posts: readonly SamplePost[]
  /** The page is shown as its owner sees it. */
  isOwner: boolean
}
