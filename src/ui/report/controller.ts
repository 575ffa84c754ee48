import type { Decision, News, ProfileKey } from '../../model/audit.ts'
import { NO_PREFERENCES, type Preferences, type Silence } from '../../model/preferences.ts'
import { checkedPreferences, mergedPreferences, withoutProfile, withoutTexts } from '../../report/check-preferences.ts'
import { readExport } from '../../report/export/import.ts'
import type { FindingView } from '../../report/view.ts'
import type { Messages } from '../messages/en.ts'
import { problemOf, withDecision } from '../popup/state.ts'
import type { ReportActions } from './actions.ts'
import { Audits } from './audits.ts'
import type { ReportWorld } from './calls.ts'
import { bringIn } from './import.ts'
import type { ReportState } from './state.ts'

/** News come in bursts; one fetch answers them all. */
const REFRESH_DELAY = 300

/** News of our own decisions arrive within this time, in milliseconds. */
const OWN_NEWS = 500

/** How many decisions are shown as progress and not at once. */
const MANY = 20

const isSame = (a: Silence, b: Silence): boolean =>
  Object.entries(a).every(([name, value]) => (b as unknown as Record<string, unknown>)[name] === value)

/** Keeps the report's state between the person, the background and the settings. */
export class ReportController implements ReportActions {
  state: ReportState = { at: 'starting', audits: [], complete: false, preferences: NO_PREFERENCES }
  readonly #world: ReportWorld
  readonly #words: () => Messages
  readonly #changed: () => void
  readonly #audits: Audits
  readonly #stale = new Set<ProfileKey>()
  /** What was done here, newest last: the profiles of decisions, a batch each, or what was silenced. */
  readonly #made: (ProfileKey[] | Silence)[] = []
  #all = false
  #ownNewsUntil = 0
  #writing = 0
  #writes = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #stops: (() => void)[] = []

  constructor(world: ReportWorld, words: () => Messages, changed: () => void) {
    this.#world = world
    this.#words = words
    this.#changed = changed
    this.#audits = new Audits(world.background)
  }

  start = async (): Promise<void> => {
    this.close()
    this.#stops = [
      this.#world.onNews(this.#hear),
      this.#world.onPreferences((stored) => this.#set({ preferences: checkedPreferences(stored) })),
    ]
    try {
      const loaded = this.#audits.loadFindings()
      // A failure of the settings is told first; that of the findings must not be lost meanwhile.
      loaded.catch(() => undefined)
      this.#set({ preferences: checkedPreferences(await this.#world.preferences()) })
      await loaded
      this.#draw({ at: 'ready' })
      await this.#complete()
    } catch (error) {
      this.#set({ at: 'failed', problem: problemOf(error) })
    }
  }

  close = (): void => {
    for (const stop of this.#stops) stop()
    clearTimeout(this.#timer)
  }

  retry = (): void => {
    this.#set({ at: 'starting' })
    void this.start()
  }

  dismiss = (): void => this.#set({ toast: undefined })

  decide = (views: readonly FindingView[], decision: Decision): void => {
    const [first] = views
    if (!first) return
    const { toast, decisions, reportPage } = this.#words()
    const now = new Date().toISOString()
    for (const { key, finding } of views)
      this.#audits.change(key, (audit) => withDecision(audit, finding.id, decision, now))
    const what = views.length > 1 ? reportPage.findings(views.length) : this.#titleOf(first)
    this.#made.push(views.map(({ key }) => key))
    this.#draw({ toast: { text: toast.decided(decisions[decision].done, what), undoable: true } })
    this.#write(views, ({ key, finding }) => this.#world.background.decide(key, finding.id, decision))
  }

  undo = (): void => {
    const batch = this.#made.pop() ?? this.#latestDecided()
    if (!Array.isArray(batch)) {
      this.prefer({ silences: this.state.preferences.silences.filter((silence) => !isSame(silence, batch)) })
      this.#set({ toast: { text: this.#words().silence.undone, undoable: this.#canUndo() } })
      return
    }
    if (batch.length === 0) {
      this.#set({ toast: { text: this.#words().reportPage.nothingToUndo } })
      return
    }
    this.#write(
      [...batch].reverse(),
      (key) => this.#world.background.undo(key),
      () => {
        this.#set({ toast: { text: this.#words().common.undone, undoable: this.#canUndo() } })
      },
    )
  }

  prefer = (change: Partial<Preferences>): void => {
    const preferences = checkedPreferences({ ...this.state.preferences, ...change })
    this.#set({ preferences })
    this.#world
      .savePreferences(preferences)
      .catch((error: unknown) => this.#set({ toast: { text: problemOf(error), bad: true } }))
  }

  silence = (silence: Silence): void => {
    this.prefer({ silences: [...this.state.preferences.silences, silence] })
    this.#made.push(silence)
    this.#set({ toast: { text: this.#words().silence.done[silence.kind], undoable: true } })
  }

  forget = (key: ProfileKey): void =>
    this.#run(async () => {
      await this.#world.background.forget(key)
      this.#audits.drop(key)
      this.#draw({ toast: { text: this.#words().pages.forgottenTitle } })
      this.prefer(withoutProfile(this.state.preferences, key))
    })

  forgetAll = (): void =>
    this.#run(async () => {
      await this.#world.background.forgetAll()
      for (const { key } of this.#audits.list) this.#audits.drop(key)
      this.#made.length = 0
      this.#draw({ toast: { text: this.#words().pages.forgottenAll } })
      this.prefer({ advert: undefined, cv: undefined, ...withoutTexts(this.state.preferences) })
    })

  save = (file: { name: string; type: string; text: string }): void => this.#world.save(file)

  print = (): void => this.#world.print()

  openPost = (url: string): void => this.#run(() => this.#world.openPost(url))

  importFile = (text: string): void =>
    this.#run(async () => {
      const words = this.#words().imports
      const read = readExport(text)
      if ('problem' in read) {
        this.#set({ toast: { text: words.problems[read.problem], bad: true } })
        return
      }
      const progress = (done: number, all: number): void => this.#set({ busy: { text: words.busy, done, all } })
      const brought = await bringIn(read, this.#world.background, progress).finally(() =>
        this.#set({ busy: undefined }),
      )
      this.prefer(mergedPreferences(this.state.preferences, read.preferences))
      await this.#audits.loadFindings()
      const told = [words.done(brought.profiles, brought.decisions), read.left > 0 && words.left(read.left)]
      this.#draw({ toast: { text: told.filter(Boolean).join(' ') } })
      await this.#complete()
    })

  /** Stores one after the other. After a failure or an undo (`done`), what is kept is fetched again and shown. */
  #write<Item>(items: readonly Item[], write: (item: Item) => Promise<unknown>, done?: () => void): void {
    this.#run(async () => {
      let again = done !== undefined
      this.#writing++
      this.#writes++
      try {
        for (const [index, item] of items.entries()) {
          if (items.length > MANY && index % MANY === 0)
            this.#set({ busy: { text: this.#words().reportPage.storing, done: index, all: items.length } })
          await write(item)
        }
        done?.()
      } catch (error) {
        again = true
        this.#set({ toast: { text: `${this.#words().toast.notKept} ${problemOf(error)}`, bad: true } })
      } finally {
        this.#writing--
        this.#writes++
        this.#ownNewsUntil = Date.now() + OWN_NEWS
        if (this.state.busy) this.#set({ busy: undefined })
        if (again) for (const { key } of this.#audits.list) this.#stale.add(key)
        if (again) this.#later()
      }
    })
  }

  #canUndo = (): boolean => this.#made.length > 0 || this.#latestDecided().length > 0

  #titleOf({ rule, finding }: FindingView): string {
    return rule?.title ?? this.#words().categories[finding.category].title
  }

  /** The profile of the newest decision that can be taken back, for an undo beyond what was done on this page. */
  #latestDecided(): ProfileKey[] {
    const undoable = this.#audits.list.flatMap((audit) =>
      audit.undoable ? [{ key: audit.key, at: audit.undoable.decidedAt }] : [],
    )
    const [latest] = undoable.sort((a, b) => (a.at < b.at ? 1 : -1))
    return latest ? [latest.key] : []
  }

  #hear = (news: News): void => {
    if (news.kind !== 'changed' || this.#isOwnNews(news)) return
    if (news.key === undefined) this.#all = true
    else this.#stale.add(news.key)
    this.#later()
  }

  /** What was decided here is shown already; fetching thousands of findings again would only make the page stop. */
  #isOwnNews({ key }: { key?: ProfileKey }): boolean {
    return key !== undefined && (this.#writing > 0 || Date.now() < this.#ownNewsUntil) && this.#stale.size === 0
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#run(this.#refresh)
    }, REFRESH_DELAY)
  }

  #refresh = async (): Promise<void> => {
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
    this.#draw({})
    await this.#complete()
    if (this.#audits.pending || this.#stale.size > 0) {
      for (const { key, pending } of this.#audits.list) if (pending) this.#stale.add(key)
      this.#later()
    }
  }

  #complete = (): Promise<void> => this.#audits.loadPosts(() => this.#draw({}), this.#unchanged())

  /** A decision made meanwhile is newer than what was fetched before it. */
  #unchanged(): () => boolean {
    const writes = this.#writes
    return () => this.#writes === writes
  }

  #run(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.#set({ toast: { text: problemOf(error), bad: true } }))
  }

  #draw(change: Partial<ReportState>): void {
    this.#set({ audits: this.#audits.list, complete: this.#audits.complete, ...change })
  }

  #set(change: Partial<ReportState>): void {
    this.state = { ...this.state, ...change }
    this.#changed()
  }
}
