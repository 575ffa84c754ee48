import type { News, ProfileKey } from '../../model/audit.ts'
import type { Audits } from './audits.ts'

/** News come in bursts; one fetch answers them all. */
const DELAY = 300

/** News of our own decisions arrive within this time, in milliseconds. */
const OWN_NEWS = 500

/** What is done with what was fetched. */
interface Ends {
  drawn: () => void
  failed: (error: unknown) => void
}

/** Keeps the audits in step with what is stored, without fetching what was decided here anyway. */
export class Refresher {
  readonly #audits: Audits
  readonly #ends: Ends
  readonly #stale = new Set<ProfileKey>()
  #all = false
  #ownNewsUntil = 0
  #writing = 0
  #writes = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(audits: Audits, ends: Ends) {
    this.#audits = audits
    this.#ends = ends
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  hear = (news: News): void => {
    if (news.kind !== 'changed' || this.#isOwnNews(news)) return
    if (news.key === undefined) this.#all = true
    else this.#stale.add(news.key)
    this.#later()
  }

  /** Something is being stored: until `wrote`, nothing that was fetched may be shown. */
  writes(): void {
    this.#writing++
    this.#writes++
  }

  /** `again`: what is kept may differ from what is shown, and is fetched. */
  wrote(again: boolean): void {
    this.#writing--
    this.#writes++
    this.#ownNewsUntil = Date.now() + OWN_NEWS
    if (!again) return
    for (const { key } of this.#audits.list) this.#stale.add(key)
    this.#later()
  }

  /** The posts that are still missing. */
  complete = (): Promise<void> => this.#audits.loadPosts(this.#ends.drawn, this.#unchanged())

  /** What was decided here is shown already; fetching thousands of findings again would only make the page stop. */
  #isOwnNews({ key }: { key?: ProfileKey }): boolean {
    return key !== undefined && (this.#writing > 0 || Date.now() < this.#ownNewsUntil) && this.#stale.size === 0
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#refresh().catch(this.#ends.failed)
    }, DELAY)
  }

  async #refresh(): Promise<void> {
    if (this.#writing > 0) {
      this.#later()
      return
    }
    const known = new Set(this.#audits.list.map(({ key }) => key))
    const stale = [...this.#stale]
    const still = this.#unchanged()
    this.#stale.clear()
    if (this.#all || stale.some((key) => !known.has(key))) await this.#audits.loadFindings(still)
    else await Promise.all(stale.map((key) => this.#audits.refresh(key, still)))
    if (still()) this.#all = false
    else for (const key of stale) this.#stale.add(key)
    this.#ends.drawn()
    await this.complete()
    if (this.#audits.pending || this.#stale.size > 0) {
      for (const { key, pending } of this.#audits.list) if (pending) this.#stale.add(key)
      this.#later()
    }
  }

  /** A decision made meanwhile is newer than what was fetched before it. */
  #unchanged(): () => boolean {
    const writes = this.#writes
    return () => this.#writes === writes
  }
}
