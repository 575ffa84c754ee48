import type { Decision, ProfileKey } from '../../model/audit.ts'
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
import { Refresher } from './refresher.ts'
import { silencedWords } from './silenced.ts'
import type { ReportState } from './state.ts'

/** How many decisions are shown as progress and not at once. */
const MANY = 20

/** Reading more letters than that takes longer than half a second on a slow machine. */
const LONG_FILE = 2_000_000

/** The settings that a change changes, as they are. */
const before = (preferences: Preferences, change: Partial<Preferences>): Partial<Preferences> =>
  Object.fromEntries(Object.keys(change).map((name) => [name, preferences[name as keyof Preferences]]))

/** Keeps the report's state between the person, the background and the settings. */
export class ReportController implements ReportActions {
  state: ReportState = { at: 'starting', audits: [], complete: false, preferences: NO_PREFERENCES }
  readonly #world: ReportWorld
  readonly #words: () => Messages
  readonly #changed: () => void
  readonly #audits: Audits
  readonly #fresh: Refresher
  /** What was done here, newest last: the profiles of decisions, a batch each, or settings as they were before. */
  readonly #made: (ProfileKey[] | Partial<Preferences>)[] = []
  #stops: (() => void)[] = []

  constructor(world: ReportWorld, words: () => Messages, changed: () => void) {
    this.#world = world
    this.#words = words
    this.#changed = changed
    this.#audits = new Audits(world.background)
    this.#fresh = new Refresher(this.#audits, { drawn: () => this.#draw({}), failed: this.#fail })
  }

  start = async (): Promise<void> => {
    this.close()
    this.#stops = [
      this.#world.onNews(this.#fresh.hear),
      this.#world.onPreferences((stored) => this.#set({ preferences: checkedPreferences(stored) })),
    ]
    try {
      const loaded = this.#audits.loadFindings()
      // A failure of the settings is told first; that of the findings must not be lost meanwhile.
      loaded.catch(() => undefined)
      this.#set({ preferences: checkedPreferences(await this.#world.preferences()) })
      await loaded
      this.#draw({ at: 'ready' })
      await this.#fresh.complete()
    } catch (error) {
      this.#set({ at: 'failed', problem: problemOf(error) })
    }
  }

  close = (): void => {
    for (const stop of this.#stops) stop()
    this.#fresh.close()
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
    const undone = (): void => this.#set({ toast: { text: this.#words().common.undone, undoable: this.#canUndo() } })
    if (!Array.isArray(batch)) {
      this.#settle(batch)
      undone()
    } else if (batch.length === 0) this.#set({ toast: { text: this.#words().reportPage.nothingToUndo } })
    else this.#write([...batch].reverse(), (key) => this.#world.background.undo(key), undone)
  }

  prefer = (change: Partial<Preferences>): void => this.#choose(change, () => this.#words().settings.changed)

  silence = (silence: Silence): void => {
    const what = silencedWords(silence, this.state.audits, this.#words())
    this.#choose({ silences: [...this.state.preferences.silences, silence] }, () => this.#words().silence.done(what))
  }

  forget = (key: ProfileKey): void =>
    this.#run(async () => {
      await this.#world.background.forget(key)
      this.#audits.drop(key)
      this.#draw({ toast: { text: this.#words().pages.forgottenTitle } })
      this.#settle(withoutProfile(this.state.preferences, key))
      // Settings from before would bring words of the profile back.
      this.#forgetSettings()
    })

  forgetAll = (): void =>
    this.#run(async () => {
      await this.#world.background.forgetAll()
      for (const { key } of this.#audits.list) this.#audits.drop(key)
      this.#made.length = 0
      this.#draw({ toast: { text: this.#words().pages.forgottenAll } })
      this.#settle({ advert: undefined, cv: undefined, ...withoutTexts(this.state.preferences) })
    })

  save = (file: { name: string; type: string; text: string }): void => this.#world.save(file)

  print = (): void => this.#world.print()

  openPost = (url: string): void => this.#run(() => this.#world.openPost(url))

  importFile = (text: string): void =>
    this.#run(async () => {
      const words = this.#words().imports
      if (text.length > LONG_FILE) await this.#announce(words.busy)
      const read = readExport(text)
      if ('problem' in read) {
        this.#set({ busy: undefined, toast: { text: words.problems[read.problem], bad: true } })
        return
      }
      const progress = (done: number, all: number): void => this.#set({ busy: { text: words.busy, done, all } })
      const brought = await bringIn(read, this.#world.background, progress).finally(() =>
        this.#set({ busy: undefined }),
      )
      this.#settle(mergedPreferences(this.state.preferences, read.preferences))
      await this.#audits.loadFindings()
      const told = [words.done(brought.profiles, brought.decisions), read.left > 0 && words.left(read.left)]
      this.#draw({ toast: { text: told.filter(Boolean).join(' ') } })
      await this.#fresh.complete()
    })

  /** Says what begins, and gives the page the time to draw it: reading a long file is one piece of work. */
  #announce(text: string): Promise<void> {
    this.#set({ busy: { text, done: 0, all: 1 } })
    return new Promise((drawn) => setTimeout(drawn, 50))
  }

  /** Stores one after the other. After a failure or an undo (`done`), what is kept is fetched again and shown. */
  #write<Item>(items: readonly Item[], write: (item: Item) => Promise<unknown>, done?: () => void): void {
    this.#run(async () => {
      let again = done !== undefined
      this.#fresh.writes()
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
        if (this.state.busy) this.#set({ busy: undefined })
        this.#fresh.wrote(again)
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

  /** A change of settings that can be taken back. It is told afterwards, since the language may be what changes. */
  #choose(change: Partial<Preferences>, told: () => string): void {
    this.#made.push(before(this.state.preferences, change))
    this.#settle(change)
    this.#set({ toast: { text: told(), undoable: true } })
  }

  #settle(change: Partial<Preferences>): void {
    const preferences = checkedPreferences({ ...this.state.preferences, ...change })
    this.#set({ preferences })
    this.#world.savePreferences(preferences).catch(this.#fail)
  }

  #forgetSettings(): void {
    const decisions = this.#made.filter((done) => Array.isArray(done))
    this.#made.splice(0, Infinity, ...decisions)
  }

  #run(work: () => Promise<void>): void {
    work().catch(this.#fail)
  }

  #fail = (error: unknown): void => this.#set({ toast: { text: problemOf(error), bad: true } })

  #draw(change: Partial<ReportState>): void {
    this.#set({ audits: this.#audits.list, complete: this.#audits.complete, ...change })
  }

  #set(change: Partial<ReportState>): void {
    this.state = { ...this.state, ...change }
    this.#changed()
  }
}
