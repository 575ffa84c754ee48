import type { KeptDecision, KeptPost, KeptProfile, KeptReading } from '../model/store.ts'

/** One profile in the background's memory: what the store holds, what it could not take, what is judged so far. */
export interface Shelf {
  profile?: KeptProfile
  posts: Map<string, KeptPost>
  history: readonly KeptDecision[]
  /** Everything that the store holds is on this shelf. */
  loaded: boolean
  /** Posts that the store could not take. */
  unsaved: Set<string>
  /** Posts that wait for the rules; meaningful for `basis` alone. */
  unjudged: Set<string>
  basis?: string
  /** Posts whose judgement the store does not have yet. */
  unwritten: Set<string>
  /** What went wrong, in sentences. */
  trouble: { load?: string; write?: string; rules?: string }
  /** The profile was forgotten: work on this shelf stops. */
  gone: boolean
}

export function emptyShelf(): Shelf {
  return {
    posts: new Map(),
    history: [],
    loaded: false,
    unsaved: new Set(),
    unjudged: new Set(),
    unwritten: new Set(),
    trouble: {},
    gone: false,
  }
}

/** Puts newer states of the profile and of some posts on the shelf. */
export function lay(shelf: Shelf, { profile, posts }: KeptReading): void {
  const { checks, broken } = shelf.profile ?? profile
  shelf.profile = { ...profile, ...(checks && { checks }), ...(broken && { broken }) }
  for (const post of posts) {
    shelf.posts.set(post.id, post)
    if (post.judgement === undefined || post.judgement.basis !== shelf.basis) shelf.unjudged.add(post.id)
  }
}

/** Those of the shelf's posts that have these ids. */
export function pick(shelf: Shelf, ids: Iterable<string>): KeptPost[] {
  return [...ids].flatMap((id) => shelf.posts.get(id) ?? [])
}

/** From now on only judgements on this basis count. */
export function judgeBy(shelf: Shelf, basis: string): void {
  if (shelf.basis === basis) return
  shelf.basis = basis
  shelf.unjudged = new Set(
    [...shelf.posts.values()].flatMap((post) => (post.judgement?.basis === basis ? [] : post.id)),
  )
}
