import type { BackgroundCalls, Kept } from '../model/audit.ts'
import type { Post, Profile, Reading, UnreadCard } from '../model/post.ts'
import { markOf } from './mark-of.ts'
import { wait } from './wait.ts'

export interface OutboxParts {
  keep: BackgroundCalls['keep']
  /** Milliseconds since 1970. */
  now: () => number
  /** Ends all waiting when the script stops. */
  life: AbortSignal
}

const MOST_POSTS = 200
const MOST_CHARACTERS = 300_000
/** How long to wait before a reading that was not taken is sent again, in milliseconds. */
const PATIENCE = [300, 1000, 3000]

/**
 * What was read of one profile on its way to the background: every post once, in lots, until the background says that
 * it is stored. A background that died meanwhile is sent the lot again.
 */
export class Outbox {
  /** The last failure as a sentence; nothing while all goes well. */
  problem: string | undefined
  /** The person had the profile forgotten: nothing goes out before `restart`. */
  forgotten = false
  readonly #parts: OutboxParts
  #profile: Profile
  readonly #posts = new Map<string, Post>()
  readonly #unread = new Map<string, UnreadCard>()
  /** What was handed over for good, by a mark of its content. */
  readonly #sent = new Map<string, string>()
  /** Lots that are made up and have to go out (again). */
  readonly #lots: Reading[] = []
  /** What the background holds in memory alone. */
  readonly #unstored: Reading[] = []
  #since: string | undefined
  #complete = false
  #greet = true
  #last: Promise<void> = Promise.resolve()

  constructor(profile: Profile, parts: OutboxParts) {
    this.#profile = profile
    this.#parts = parts
  }

  get profile(): Profile {
    return this.#profile
  }

  set profile(profile: Profile) {
    if (JSON.stringify(profile) !== JSON.stringify(this.#profile)) this.#greet = true
    this.#profile = profile
  }

  /** A post whose likes go on counting while the page is open is the same post: only their first telling is news. */
  add(post: Post): void {
    const mark = markOf(JSON.stringify({ ...post, noticed: post.noticed !== undefined }))
    if (this.#sent.get(post.id) === mark) return
    this.#sent.set(post.id, mark)
    this.#posts.set(post.id, post)
  }

  addUnread(id: string, card: UnreadCard): void {
    const mark = markOf(card.reason)
    if (this.#sent.get(`unread ${id}`) === mark) return
    this.#sent.set(`unread ${id}`, mark)
    this.#unread.set(id, { ...card, id })
  }

  /** The end of the profile was reached. */
  complete(): void {
    this.#complete = true
    this.#greet = true
  }

  /** Has the next `send` speak to the background even when there is nothing new, and send again what is not stored. */
  greet(): void {
    this.#greet = true
    this.#lots.push(...this.#unstored.splice(0))
  }

  /** Forgets what was sent: all of it has to go out again. */
  restart(): void {
    this.#sent.clear()
    this.#posts.clear()
    this.#unread.clear()
    this.#lots.length = 0
    this.#unstored.length = 0
    this.#since = undefined
    this.#complete = false
    this.#greet = true
    this.forgotten = false
  }

  /** Sends what waits, one lot after the other. Never rejects: what was not taken stays here, the reason in `problem`. */
  send(): Promise<void> {
    const turn = this.#last.then(() => this.#drain())
    this.#last = turn
    return turn
  }

  async #drain(): Promise<void> {
    while (!this.forgotten && this.#waiting()) {
      if (this.#lots.length === 0) this.#lots.push(this.#makeLot())
      const [lot] = this.#lots
      if (!lot || !(await this.#deliver(lot))) return
      this.#lots.shift()
    }
  }

  #waiting(): boolean {
    return this.#greet || this.#lots.length > 0 || this.#posts.size > 0 || this.#unread.size > 0
  }

  async #deliver(lot: Reading): Promise<boolean> {
    for (const pause of [0, ...PATIENCE]) {
      if (pause > 0) await wait(pause, this.#parts.life)
      if (this.#parts.life.aborted) return false
      try {
        this.#answered(lot, await this.#parts.keep(lot, this.#complete, this.#since))
        return true
      } catch (error) {
        this.problem = error instanceof Error ? error.message : String(error)
      }
    }
    return false
  }

  /** Takes out as much as fits into one message. */
  #makeLot(): Reading {
    const posts: Post[] = []
    let characters = 0
    for (const [id, post] of this.#posts) {
      characters += post.text.length
      if (posts.length > 0 && (posts.length >= MOST_POSTS || characters > MOST_CHARACTERS)) break
      posts.push(post)
      this.#posts.delete(id)
    }
    const unread = [...this.#unread.values()].slice(0, MOST_POSTS)
    for (const { id } of unread) if (id !== undefined) this.#unread.delete(id)
    this.#greet = false
    return { profile: this.#profile, posts, unread, readAt: new Date(this.#parts.now()).toISOString() }
  }

  #answered(lot: Reading, { stored, since, forgotten }: Kept): void {
    this.problem = undefined
    if (forgotten) this.forgotten = true
    if (since !== undefined) this.#since = since
    if (stored === false) this.#unstored.push(lot)
  }
}
