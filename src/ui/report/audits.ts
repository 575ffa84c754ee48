import type { Audit, ProfileKey } from '../../model/audit.ts'
import type { Post } from '../../model/post.ts'
import type { ReportWorld } from './calls.ts'

/** Show after this time what is judged by then. */
const PATIENCE = 700

const always = (): boolean => true

/**
 * The audits of a report. Findings come first, so that the page stands at once; the rest of the posts follows. Once it is here,
 * news fetch the findings alone, as long as the number of posts is the same.
 */
export class Audits {
  readonly #background: ReportWorld['background']
  readonly #audits = new Map<ProfileKey, Audit>()
  readonly #posts = new Map<ProfileKey, Post[]>()

  constructor(background: ReportWorld['background']) {
    this.#background = background
  }

  get list(): Audit[] {
    return [...this.#audits.values()]
  }

  get complete(): boolean {
    return this.list.every(({ key }) => this.#posts.has(key))
  }

  get pending(): boolean {
    return this.list.some(({ pending }) => pending)
  }

  /** `still` is asked before anything that was fetched takes the place of what is here. */
  async loadFindings(still: () => boolean = always): Promise<void> {
    const summaries = await this.#background.audits()
    const known = new Set(summaries.map(({ key }) => key))
    for (const key of this.#audits.keys()) if (!known.has(key)) this.drop(key)
    await Promise.all(summaries.map(({ key }) => this.refresh(key, still)))
  }

  /** Fetches the posts that are still missing, one profile after the other. */
  async loadPosts(arrived: () => void, still: () => boolean = always): Promise<void> {
    for (const { key } of this.list) {
      if (this.#posts.has(key)) continue
      const whole = await this.#background.audit(key, { posts: 'all', patience: PATIENCE })
      if (!whole || !still()) continue
      this.#posts.set(key, whole.posts)
      this.#audits.set(key, whole)
      arrived()
    }
  }

  async refresh(key: ProfileKey, still: () => boolean = always): Promise<void> {
    const fresh = await this.#background.audit(key, { posts: 'found', patience: PATIENCE })
    if (!still()) return
    if (!fresh) {
      this.drop(key)
      return
    }
    const posts = this.#posts.get(key)
    const known = posts && !fresh.pending && this.#isSameReading(key, fresh)
    if (!known) this.#posts.delete(key)
    this.#audits.set(key, known ? { ...fresh, posts } : fresh)
  }

  /** Whether no page was read since all posts were fetched: as many posts, and those with findings last seen at the same time. */
  #isSameReading(key: ProfileKey, fresh: Audit): boolean {
    const before = this.#audits.get(key)
    if (before?.coverage.posts !== fresh.coverage.posts) return false
    const seen = new Map(before.posts.map(({ id, lastSeen }) => [id, lastSeen]))
    return fresh.posts.every(({ id, lastSeen }) => seen.has(id) && seen.get(id) === lastSeen)
  }

  drop(key: ProfileKey): void {
    this.#audits.delete(key)
    this.#posts.delete(key)
  }

  change(key: ProfileKey, change: (audit: Audit) => Audit): void {
    const audit = this.#audits.get(key)
    if (audit) this.#audits.set(key, change(audit))
  }
}
