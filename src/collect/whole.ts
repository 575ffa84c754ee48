import type { PageCalls, ReadingProgress } from '../model/audit.ts'
import { atBottom, type Scroll } from './scroll.ts'
import type { Visit } from './visit.ts'

export interface WholeParts {
  visit: Visit
  scroll: Scroll
  /** Reads what the page shows now. */
  read: () => Promise<void>
  /** Hands over what was read; `complete` when the end of the profile was reached. */
  deliver: (complete: boolean) => Promise<void>
  /** The page says that it is loading. */
  busy: () => boolean
  /** Resolves when the person can see the page: a hidden one loads nothing more. */
  visible: (signal: AbortSignal) => Promise<void>
  hidden: () => boolean
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** 0 to 1. */
  random: () => number
  tell: (progress: ReadingProgress) => void
  /** Ends everything when the script stops. */
  life: AbortSignal
  /** What this network never shows, as a sentence. */
  limit?: string
}

type Command = Parameters<PageCalls['readWhole']>[0]

/** How long to wait at the bottom for more, in milliseconds, try after try. */
const AT_THE_BOTTOM = [600, 900, 1400, 2100, 3000]
/** How much longer while the page says that it is loading. */
const BUSY_TRIES = 12
/** So many screens without a post, and it is no profile any more that scrolls by. */
const EMPTY_SCREENS = 40
const SLOWEST = 4

const END = 'The end of the profile was reached.'
const NOTHING_NEW = 'Nothing new came for a while, so the reading ended here.'
const NOTHING_READ = 'No post could be read on this page.'
const HIDDEN = 'The reading goes on when you come back to this tab.'
const TAKEN_OVER = 'You took over, so the reading pauses. Resume it when you are done.'

/** Asked anew each time: it changes while one waits. */
const over = (signal: AbortSignal): boolean => signal.aborted

/** Reads a whole profile by scrolling down as a person would. It never clicks. */
export class WholeReading {
  #progress: ReadingProgress
  readonly #parts: WholeParts
  #run: AbortController | undefined
  /** Resolves when a pause is over. */
  #gate: { open: Promise<void>; release: () => void } | undefined
  #begun = false
  /** 1 on a quick site, up to `SLOWEST` on one that takes its time. */
  #slowness = 1

  constructor(parts: WholeParts) {
    this.#parts = parts
    this.#progress = parts.visit.progress('idle')
  }

  get progress(): ReadingProgress {
    const { state, reason } = this.#progress
    return this.#parts.visit.progress(state, reason)
  }

  /** Answers at once; the reading goes on by itself. */
  command(command: Command): ReadingProgress {
    const { state } = this.#progress
    if (command === 'start' && state !== 'reading') this.#start()
    if (command === 'resume' && state === 'paused') this.#resume()
    if (command === 'pause' && state === 'reading') this.#pause()
    if (command === 'stop' && (state === 'reading' || state === 'paused')) this.stop()
    return this.progress
  }

  /** The person took over. */
  interrupt(): void {
    if (this.#progress.state === 'reading') this.#pause(TAKEN_OVER)
  }

  stop(reason?: string): void {
    if (!this.#run) return
    this.#finish('stopped', reason)
  }

  #start(): void {
    if (this.#progress.state === 'paused') {
      this.#resume()
      return
    }
    const run = new AbortController()
    this.#run = run
    this.#tell('reading')
    void this.#scrollThrough(AbortSignal.any([run.signal, this.#parts.life])).catch((error: unknown) => {
      if (this.#run === run) this.#finish('failed', error instanceof Error ? error.message : String(error))
    })
  }

  #paused(): boolean {
    return this.#gate !== undefined
  }

  #pause(reason?: string): void {
    let release = (): void => undefined
    const open = new Promise<void>((resolve) => {
      release = resolve
    })
    this.#gate = { open, release }
    this.#tell('paused', reason)
  }

  #resume(): void {
    this.#tell('reading')
    this.#gate?.release()
    this.#gate = undefined
  }

  #finish(state: ReadingProgress['state'], reason?: string): void {
    this.#run?.abort()
    this.#run = undefined
    this.#gate?.release()
    this.#gate = undefined
    this.#tell(state, reason)
  }

  #tell(state: ReadingProgress['state'], reason?: string): void {
    this.#progress = this.#parts.visit.progress(state, reason)
    this.#parts.tell(this.#progress)
  }

  /** Waits while the reading is paused or nobody sees the page. */
  async #mayGoOn(signal: AbortSignal): Promise<void> {
    while (this.#gate) await this.#gate.open
    if (!this.#parts.hidden() || over(signal)) return
    this.#tell('reading', HIDDEN)
    await this.#parts.visible(signal)
    if (!over(signal) && !this.#paused()) this.#tell('reading')
    await this.#mayGoOn(signal)
  }

  async #scrollThrough(signal: AbortSignal): Promise<void> {
    const { scroll, visit } = this.#parts
    // Posts above the place where the person stands may have vanished unread; later runs go on where they are.
    if (!this.#begun) scroll.to(0)
    this.#begun = true
    let empty = 0
    while (!over(signal)) {
      await this.#mayGoOn(signal)
      if (over(signal)) return
      const before = { reads: visit.reads, height: scroll.height() }
      if (atBottom(scroll) && !(await this.#moreComes(signal))) return this.#end(signal)
      await this.#step(signal)
      if (visit.reads > before.reads) empty = 0
      else if (scroll.height() > before.height) empty++
      if (empty > EMPTY_SCREENS) return this.#endEarly(signal)
    }
  }

  /** One screen further, or a little less, as people do. */
  async #step(signal: AbortSignal): Promise<void> {
    const { scroll, wait, read, random, deliver } = this.#parts
    if (!this.#paused() && !over(signal)) scroll.to(scroll.top() + scroll.view() * (0.6 + 0.3 * random()))
    await wait((500 + 600 * random()) * this.#slowness, signal)
    if (over(signal)) return
    await read()
    void deliver(false)
    this.#slowness = Math.max(1, this.#slowness * 0.9)
    if (this.#progress.state === 'reading') this.#tell('reading')
  }

  /** At the bottom: waits for the site, longer and longer. False when nothing comes any more. */
  async #moreComes(signal: AbortSignal): Promise<boolean> {
    const { scroll, visit, wait, read, busy, random } = this.#parts
    const [height, places] = [scroll.height(), visit.places.size]
    let waited = 0
    for (let attempt = 0; attempt < AT_THE_BOTTOM.length + BUSY_TRIES; attempt++) {
      if (attempt >= AT_THE_BOTTOM.length && !busy()) return false
      const pause = (AT_THE_BOTTOM[attempt] ?? 3000) * (0.8 + 0.4 * random())
      await wait(pause, signal)
      await this.#mayGoOn(signal)
      if (over(signal)) return true
      await read()
      waited += pause
      if (scroll.height() > height || visit.places.size > places || !atBottom(scroll)) {
        this.#slowness = Math.min(SLOWEST, Math.max(1, waited / 1000))
        return true
      }
      // A list that sleeps often wakes when one goes back a little.
      if (attempt === 2) await this.#nudge(signal)
    }
    return false
  }

  async #nudge(signal: AbortSignal): Promise<void> {
    const { scroll, wait } = this.#parts
    scroll.to(Math.max(0, scroll.top() - scroll.view() / 2))
    await wait(250, signal)
    if (!over(signal) && !this.#paused()) scroll.to(scroll.height())
  }

  async #end(signal: AbortSignal): Promise<void> {
    const { visit, deliver, limit } = this.#parts
    const read = visit.places.size > 0
    await deliver(read)
    if (over(signal)) return
    if (read) this.#finish('ended', limit === undefined ? END : `${END} ${limit}`)
    else this.#finish('failed', NOTHING_READ)
  }

  async #endEarly(signal: AbortSignal): Promise<void> {
    await this.#parts.deliver(false)
    if (!over(signal)) this.#finish('ended', NOTHING_NEW)
  }
}
