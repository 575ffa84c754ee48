import { profileKey, type ProfileKey, type ReadingProgress } from '../model/audit.ts'
import type { Post, Profile, UnreadCard } from '../model/post.ts'
import { markOf } from './mark-of.ts'
import { Outbox, type OutboxParts } from './outbox.ts'

/** Where a post was last seen: its card while that lives, and how far down the page it stood. */
export interface Place {
  card: WeakRef<Element>
  /** Distance from the top of what scrolls, in pixels. */
  y: number
  writtenAt?: string
  pinned?: boolean
}

/** One profile as this page showed it: who it is, what was read, and what goes to the background. */
export class Visit {
  readonly key: ProfileKey
  readonly outbox: Outbox
  readonly places = new Map<string, Place>()
  readonly unread = new Map<string, UnreadCard>()
  /** Under which id a card is listed in `unread`. */
  readonly #unreadAs = new WeakMap<Element, string>()
  /** What was told of the profile's tour. */
  readonly toured = new Set<string>()
  /** Counts every time that a post was read, known or not. */
  reads = 0

  constructor(profile: Profile, parts: OutboxParts) {
    this.key = profileKey(profile)
    this.outbox = new Outbox(profile, parts)
  }

  /** Takes in what a card gave. */
  take(card: Element, posts: readonly Post[], y: number): void {
    this.#notUnread(this.#unreadAs.get(card))
    for (const post of posts) {
      const { id, writtenAt, pinned } = post
      this.reads++
      this.#notUnread(id)
      this.places.set(id, {
        card: new WeakRef(card),
        y,
        ...(writtenAt !== undefined && { writtenAt }),
        ...(pinned && { pinned }),
      })
      this.outbox.add(post)
    }
  }

  /** Takes in that a card could not be read. `mark` tells it from others when the card itself has no id. */
  takeUnread(card: Element, unread: UnreadCard, mark: string | undefined): void {
    const id = unread.id ?? mark ?? `card-${markOf(card.textContent.slice(0, 500))}`
    this.#unreadAs.set(card, id)
    this.unread.set(id, unread)
    this.outbox.addUnread(id, unread)
  }

  #notUnread(id: string | undefined): void {
    if (id !== undefined) this.unread.delete(id)
  }

  /** The time of the oldest post, ISO 8601 in UTC. A pinned post says nothing of how far one got. */
  oldest(): string | undefined {
    let oldest: string | undefined
    for (const { writtenAt, pinned } of this.places.values()) {
      if (writtenAt !== undefined && !pinned && (oldest === undefined || writtenAt < oldest)) oldest = writtenAt
    }
    return oldest
  }

  progress(state: ReadingProgress['state'], reason?: string): ReadingProgress {
    const oldest = this.oldest()
    return {
      state,
      posts: this.places.size,
      ...(oldest !== undefined && { oldest }),
      ...(reason !== undefined && { reason }),
    }
  }

  /** All of it has to be read and sent again. */
  restart(): void {
    this.places.clear()
    this.unread.clear()
    this.toured.clear()
    this.outbox.restart()
  }
}
