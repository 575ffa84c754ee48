import type { Decision, News, PageCalls } from '../../model/audit.ts'
import { NO_PREFERENCES, type Preferences } from '../../model/preferences.ts'
import { checkedPreferences, withoutProfile, withoutTexts } from '../../report/check-preferences.ts'
import type { FindingView } from '../../report/view.ts'
import type { ReadCommand } from '../components/ReadWhole.tsx'
import type { Messages } from '../messages/en.ts'
import type { PopupActions } from './actions.ts'
import type { PopupCalls } from './calls.ts'
import { openPopup, WISH } from './open.ts'
import { problemOf, withDecision, type Phase, type ProfilePhase, type Toast } from './state.ts'

/** News come in bursts while a profile is read; one fetch answers them all. */
const REFRESH_DELAY = 250

export interface PopupState {
  phase: Phase
  preferences: Preferences
  toast: Toast | undefined
  /** A new object asks for the focus on this finding. */
  focus?: { finding: string }
}

/**
 * Keeps the popup's state between the person and the background. A decision shows at once and is taken back with a
 * sentence when it could not be kept; an audit that was fetched before a decision never overwrites it.
 */
export class PopupController implements PopupActions {
  state: PopupState = { phase: { at: 'starting' }, preferences: NO_PREFERENCES, toast: undefined }
  readonly #calls: PopupCalls
  readonly #words: () => Messages
  readonly #changed: (state: PopupState) => void
  #page: { calls: PageCalls; tab: number } | undefined
  #decisions = 0
  /** The finding whose decision was taken back: it gets the focus when it is there again. */
  #returning: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopNews: () => void = () => undefined

  constructor(calls: PopupCalls, words: () => Messages, changed: (state: PopupState) => void) {
    this.#calls = calls
    this.#words = words
    this.#changed = changed
  }

  /** Opens the page and listens. Returns when the first picture is there. */
  start = async (): Promise<void> => {
    this.#stopNews()
    this.#stopNews = this.#calls.onNews(this.#hear)
    const stored = await this.#calls.preferences().catch(() => undefined)
    this.#set({ preferences: checkedPreferences(stored) })
    await this.#open()
  }

  close = (): void => {
    this.#stopNews()
    clearTimeout(this.#timer)
  }

  agree = (): void => {
    this.#run(async () => {
      await this.#calls.consent()
      await this.#open()
    })
  }

  readMore = (): void => this.#calls.openWelcome()

  retry = (): void => this.#run(this.#open)

  dismiss = (): void => this.#set({ toast: undefined })

  openReport = (key?: string): void => this.#calls.openReport(key)

  decide = ({ finding, rule }: FindingView, decision: Decision): void => {
    const phase = this.#profile()
    if (!phase) return
    const { decisions, categories, toast } = this.#words()
    const what = rule?.title ?? categories[finding.category].title
    this.#set({
      phase: { ...phase, audit: withDecision(phase.audit, finding.id, decision, new Date().toISOString()) },
      toast: { text: toast.decided(decisions[decision].done, what), undoable: true },
    })
    this.#keep(() => this.#calls.background.decide(phase.audit.key, finding.id, decision))
  }

  undo = (): void => {
    const phase = this.#profile()
    if (!phase) return
    this.#keep(async () => {
      const taken = await this.#calls.background.undo(phase.audit.key)
      if (!taken) return
      this.#returning = taken.finding
      this.#set({ toast: { text: this.#words().common.undone } })
    })
  }

  show = ({ finding, post }: FindingView): void => {
    const page = this.#page
    if (!page || !post) return
    const { findings } = this.#words()
    page.calls
      .show(post.id, finding.spans, post.writtenAt)
      .then(async (shown) => {
        this.#set({ toast: shown ? undefined : { text: findings.notOnPage } })
        // A list that cannot be scrolled back to it: the post has a page of its own.
        if (!shown && post.url) await this.#calls.openPost(post.url)
      })
      .catch(() => this.#set({ toast: { text: findings.showFailed } }))
  }

  saveStructure = (): void => {
    const page = this.#page
    if (!page) return
    page.calls
      .structure()
      .then((text) => this.#calls.saveText('prevet-structure.txt', text))
      .catch(() => this.#set({ toast: { text: this.#words().findings.showFailed } }))
  }

  goTo = (tab: number): void => this.#calls.goTo(tab)

  readWhole = (command: ReadCommand): void => {
    const page = this.#page
    if (!page) return
    page.calls
      .readWhole(command)
      .then((progress) => this.#hear({ kind: 'progress', progress, tab: page.tab }))
      .catch(() => this.#set({ toast: { text: this.#words().findings.showFailed } }))
  }

  setAlways = (always: boolean): void => {
    const phase = this.#profile()
    if (!phase) return
    const { hosts } = phase.page
    // Straight from the click: browsers refuse to ask later.
    const asked = always ? this.#calls.allowSite(hosts) : this.#calls.disallowSite(hosts).then(() => false)
    asked
      .then((allowed) => {
        const now = this.#profile()
        if (now) this.#set({ phase: { ...now, allowed } })
        if (always && !allowed) this.#set({ toast: { text: this.#words().site.refused } })
      })
      .catch((error: unknown) => this.#set({ toast: { text: problemOf(error) } }))
  }

  forget = (): void => {
    const phase = this.#profile()
    if (!phase) return
    const { key } = phase.audit
    this.#forget(
      () => this.#calls.background.forget(key),
      false,
      (preferences) => withoutProfile(preferences, key),
    )
  }

  forgetAll = (): void => this.#forget(this.#calls.background.forgetAll, true, withoutTexts)

  /** What settings hold of the profile's or the person's words goes as well. */
  #forget(delete_: () => Promise<void>, all: boolean, clean: (preferences: Preferences) => Preferences): void {
    delete_()
      .then(async () => {
        const stored = checkedPreferences(await this.#calls.preferences())
        await this.#calls.savePreferences(clean(stored))
      })
      .then(() => this.#set({ phase: { at: 'forgotten', all }, toast: undefined }))
      .catch(() => this.#set({ toast: { text: this.#words().storage.failed } }))
  }

  #open = async (): Promise<void> => {
    this.#set({ phase: { at: 'starting' } })
    const { phase, page } = await openPopup(this.#calls, (phase) => this.#set({ phase }))
    this.#page = page
    this.#set({ phase })
    if (phase.at === 'profile' && phase.audit.pending) this.#later()
  }

  #hear = (news: News): void => {
    const phase = this.#profile()
    if (!phase) return
    if (news.kind === 'changed') {
      if (news.key === undefined || news.key === phase.audit.key) this.#later()
      return
    }
    if (news.tab !== undefined && news.tab !== this.#page?.tab) return
    this.#set({ phase: { ...phase, page: { ...phase.page, progress: news.progress } } })
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#run(this.#refresh)
    }, REFRESH_DELAY)
  }

  #refresh = async (): Promise<void> => {
    const key = this.#profile()?.audit.key
    const decisions = this.#decisions
    if (key === undefined) return
    // A tour that cannot be asked for stays as it was known: the findings are what matters.
    const asked = this.#calls.toured(key).catch(() => undefined)
    const audit = await this.#calls.background.audit(key, WISH)
    const toured = await asked
    const phase = this.#profile()
    if (!audit || phase?.audit.key !== key) return
    if (this.#decisions === decisions) this.#show({ ...phase, audit, ...(toured && { toured }) })
    if (this.#decisions !== decisions || audit.pending) this.#later()
  }

  #show(phase: ProfilePhase): void {
    const focus = this.#returning && { finding: this.#returning }
    this.#returning = undefined
    this.#set({ phase, ...(focus && { focus }) })
  }

  /** Stores a change that may already be shown; whatever happens, what is kept is shown in the end. */
  #keep(change: () => Promise<void>): void {
    this.#decisions++
    change()
      .catch(() => this.#set({ toast: { text: this.#words().toast.notKept } }))
      .finally(() => {
        this.#decisions++
        this.#run(this.#refresh)
      })
      .catch(() => undefined)
  }

  #run(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.#set({ toast: { text: problemOf(error) } }))
  }

  #profile(): ProfilePhase | undefined {
    return this.state.phase.at === 'profile' ? this.state.phase : undefined
  }

  #set(change: Partial<PopupState>): void {
    this.state = { ...this.state, ...change }
    this.#changed(this.state)
  }
}
