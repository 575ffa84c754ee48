import { profileKey, type BackgroundCalls, type ProfileKey, type ReaderCalls } from '../model/audit.ts'
import type { Page, SiteReader } from '../model/site.ts'
import { createBreath, whenIdle, type Breath } from './breath.ts'
import { Cards } from './cards.ts'
import { readPass } from './pass.ts'
import { Place } from './place.ts'
import type { Proof } from './prove.ts'
import { createRuns } from './runs.ts'
import { tabOf, tourOf } from './report.ts'
import { scrollOf, type Scroll } from './scroll.ts'
import { statusOf } from './status.ts'
import { stopAt } from './tour.ts'
import { Visit } from './visit.ts'
import { watch } from './watch.ts'

export interface ReadingParts extends Pick<BackgroundCalls, 'keep'>, Pick<ReaderCalls, 'left' | 'toured'> {
  window: Window
  readerFor: (page: Page) => SiteReader | undefined
  /** False once the extension that this script belongs to is gone. */
  alive: () => boolean
  /** The page shows another profile, or none. */
  switched: () => void
  /** A pass over the page is done. */
  passed: () => void
  life: AbortController
}

/** How long after a change the page is read again, in milliseconds. */
const SOON = 200
/** Where there is no profile it is enough to look now and then. */
const LATER = 400
/** We take at most one part in so many of the page's time. */
const SHARE = 4
/** Profiles whose state is kept while one walks from one to the other. */
const MOST_VISITS = 8

/** Reads one page as it changes: proves whose it is, reads the cards that are due, hands them over. */
export class PageReading {
  visit: Visit | undefined
  /** Why the last pass failed, in a sentence. */
  failure: string | undefined
  readonly cards = new Cards()
  readonly place: Place
  /** Reads what the page shows now; the promise is done when it has been read. Never rejects. */
  readonly read: () => Promise<void>
  readonly #parts: ReadingParts
  readonly #visits = new Map<ProfileKey, Visit>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #took = 0
  #active = false

  constructor(parts: ReadingParts) {
    this.#parts = parts
    const { window, readerFor } = parts
    const clock = (): number => performance.now()
    const { document } = window
    const status = (): number | undefined => statusOf(window)
    this.place = new Place({ document, href: () => window.location.href, status, readerFor, clock })
    this.read = createRuns(() => this.#pass())
  }

  /** Begins to read by itself whenever the page changes. */
  begin(): void {
    if (this.#active) return
    this.#active = true
    const { window, life } = this.#parts
    watch({
      window,
      life: life.signal,
      changed: (records) => this.#changed(records),
      moved: () => this.#changed([]),
      hidden: () => void this.#parts.left().catch(() => undefined),
      shown: () => {
        this.visit?.outbox.greet()
        this.soon(0)
      },
    })
    this.soon(0)
  }

  /** The page as the reader gets it; undefined as long as it is not proven. */
  get proof(): Proof | undefined {
    return this.place.proof
  }

  scroll(): Scroll {
    const { document } = this.#parts.window
    const { proof } = this
    return scrollOf(document, proof?.reader?.scroller?.(proof.page))
  }

  /** Reads again in a while. */
  soon(delay: number): void {
    if (this.#timer !== undefined || !this.#active) return
    this.#timer = setTimeout(() => {
      void whenIdle(SOON).then(() => {
        this.#timer = undefined
        return this.read()
      })
    }, delay)
  }

  /** The person had the profile forgotten and now asks for it again. */
  restart(visit: Visit): void {
    this.cards.again(visit.key)
    visit.restart()
  }

  #changed(records: readonly MutationRecord[]): void {
    if (!this.#living()) return
    if (records.length > 0) this.cards.change(records)
    if (this.place.moved) this.#leave(records)
    this.soon(this.visit ? Math.max(SOON, SHARE * this.#took) : LATER)
  }

  #living(): boolean {
    const { life, alive } = this.#parts
    if (!life.signal.aborted && !alive()) life.abort()
    return !life.signal.aborted
  }

  /** What stands in the page while its address changes is the old profile's, but for what was just put there. */
  #leave(records: readonly MutationRecord[]): void {
    const { proof, visit } = this
    this.place.move()
    const fresh = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
    const isFresh = (card: Element): boolean => {
      for (let node: Node | null = card; node; node = node.parentNode) if (fresh.has(node)) return true
      return false
    }
    try {
      const present = proof?.reader?.cards(proof.page) ?? []
      this.cards.leave(fresh.size === 0 ? present : present.filter((card) => !isFresh(card)), visit?.key ?? '')
    } catch {
      // A reader that cannot make out the old page any more: then its cards are gone.
    }
  }

  async #pass(): Promise<void> {
    if (!this.#living()) return
    if (this.place.moved) this.#leave([])
    const breath = createBreath()
    if (!this.place.prove()) {
      this.soon(SOON)
      return
    }
    this.#adopt()
    const { visit, proof } = this
    // To prove the page and to find its cards may each take a while on a long one.
    await breath()
    if (visit && proof?.reader && !visit.outbox.forgotten) await this.#readCards(visit, proof, proof.reader, breath)
    this.#parts.passed()
  }

  async #readCards(visit: Visit, { page }: Proof, reader: SiteReader, breath: Breath): Promise<void> {
    const started = performance.now()
    const scroll = this.scroll()
    try {
      const again = await readPass({
        page,
        reader,
        visit,
        cards: this.cards,
        breath,
        clock: () => performance.now(),
        scrolled: () => scroll.top(),
        current: () => this.place.settled && this.visit === visit && !this.#parts.life.signal.aborted,
      })
      this.failure = undefined
      if (again) this.soon(SOON * 2)
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      this.failure = `The posts on this ${reader.title} page could not be found (${cause}). Nothing new was read.`
    }
    this.#took = performance.now() - started
    void visit.outbox.send()
    this.tell(false)
  }

  /** Tells that this page of the profile's tour was read: once, and once more when its end was reached. */
  tell(whole: boolean): void {
    const { visit, proof } = this
    if (!visit || !proof || visit.places.size === 0) return
    const stop = stopAt(tourOf(proof.reader, visit.outbox.profile), proof.page.url, tabOf(proof))
    if (!stop || visit.outbox.forgotten) return
    const told = `${stop.kind} ${String(whole)}`
    if (visit.toured.has(told)) return
    visit.toured.add(told)
    this.#parts.toured(visit.key, stop.kind, whole).catch(() => visit.toured.delete(told))
  }

  /** Takes on the profile that the page was proven to show. */
  #adopt(): void {
    const kind = this.proof?.kind
    const profile = kind && (kind.kind === 'profile' || kind.kind === 'post') ? kind.profile : undefined
    const before = this.visit
    this.visit = profile && this.#visitOf(profileKey(profile))
    if (profile) {
      const { keep, life } = this.#parts
      this.visit ??= new Visit(profile, { keep, now: Date.now, life: life.signal })
      // A post's page tells less of its author than the profile does: what was known stays known.
      this.visit.outbox.profile = { ...this.visit.outbox.profile, ...profile }
      this.#remember(this.visit)
    }
    if (before === this.visit) return
    if (!this.visit) this.#parts.left().catch(() => undefined)
    this.#parts.switched()
  }

  #visitOf(key: ProfileKey): Visit | undefined {
    const visit = this.#visits.get(key)
    if (visit && visit !== this.visit) visit.outbox.greet()
    return visit
  }

  #remember(visit: Visit): void {
    this.#visits.delete(visit.key)
    this.#visits.set(visit.key, visit)
    const [oldest] = this.#visits.keys()
    if (this.#visits.size > MOST_VISITS && oldest !== undefined) this.#visits.delete(oldest)
  }
}
