import type { PageCalls, PageReport, ReaderCalls, ReadingProgress } from '../model/audit.ts'
import type { Span } from '../model/finding.ts'
import { createBreath } from './breath.ts'
import { unmarkAll } from './marks.ts'
import { onPerson } from './person.ts'
import { PageReading, type ReadingParts } from './reading.ts'
import { reportOf, silentReport } from './report.ts'
import { markAgain, show, type Marking, type ShowParts, type Wanted } from './show.ts'
import { looksBusy } from './signs.ts'
import { structureOf } from './structure.ts'
import type { Visit } from './visit.ts'
import { atMost, wait } from './wait.ts'
import { WholeReading } from './whole.ts'

export interface CollectorParts
  extends
    Pick<ReadingParts, 'window' | 'readerFor' | 'keep' | 'left' | 'toured' | 'alive'>,
    Pick<ReaderCalls, 'styleMarks'> {
  tell: (progress: ReadingProgress) => void
  /** Whether the person agreed to readings. */
  consented: () => Promise<boolean>
}

/** How long `look` waits for a page that is still being built, and for a slow background, in milliseconds. */
const SLOW_PAGE = 1500
const NO_POSTS = 700
const YOUNG_PAGE = 8000
const SLOW_BACKGROUND = 3000
const MOMENT = 100

const ELSEWHERE = 'The page went to another profile, so the reading ended.'
const NO_PROFILE = 'This page shows no profile to read.'

/** Our part in a page: reads it, scrolls it when asked to, marks words in it. It changes nothing and never clicks. */
export class Collector {
  readonly calls: PageCalls
  readonly #parts: CollectorParts
  readonly #life = new AbortController()
  readonly #reading: PageReading
  #whole: WholeReading | undefined
  #styled = false
  /** The page was read for somebody who will now ask for all of it: it needs not be read twice. */
  #met = false
  #marked: { marking: Marking; stop: AbortController } | undefined

  constructor(parts: CollectorParts) {
    this.#parts = parts
    this.#reading = new PageReading({
      ...parts,
      life: this.#life,
      switched: () => this.#switched(),
      passed: () => this.#passed(),
    })
    this.calls = {
      meet: () => this.#meet(),
      look: () => this.#look(),
      readWhole: (command) => this.#readWhole(command),
      show: (post, spans, writtenAt) => this.#show(post, spans, writtenAt),
      unmark: () => {
        this.#unmark()
        return Promise.resolve()
      },
      structure: () => this.#structure(),
    }
    this.#life.signal.addEventListener('abort', () => this.#unmark())
    onPerson(parts.window, () => this.#whole?.interrupt(), this.#life.signal)
  }

  /** Reads the page by itself from now on, if the person agreed to readings. */
  async begin(): Promise<void> {
    if (await this.#parts.consented()) this.#reading.begin()
  }

  alive(): boolean {
    return !this.#life.signal.aborted && this.#parts.alive()
  }

  stop(): void {
    this.#life.abort()
  }

  get #visit(): Visit | undefined {
    return this.#reading.visit
  }

  async #meet(): Promise<PageReport> {
    if (!(await this.#parts.consented())) return silentReport()
    await this.#readNow()
    this.#met = true
    return this.#report()
  }

  async #look(): Promise<PageReport> {
    if (!(await this.#parts.consented())) return silentReport()
    if (!this.#met) await this.#readNow()
    this.#met = false
    const visit = this.#visit
    if (visit) await this.#handOver(visit)
    return this.#report()
  }

  async #readNow(): Promise<void> {
    this.#reading.begin()
    const forgotten = this.#visit
    if (forgotten?.outbox.forgotten) this.#reading.restart(forgotten)
    await this.#readBuilt()
  }

  /** Reads, and reads again for a little while where the page is still being built. */
  async #readBuilt(): Promise<void> {
    this.#reading.place.doubt()
    const started = performance.now()
    const passed = (): number => performance.now() - started
    await this.#reading.read()
    while (!this.#reading.place.settled && passed() < SLOW_PAGE) await this.#readAfter(MOMENT)
    while (this.#mayYetCome() && passed() < NO_POSTS) await this.#readAfter(MOMENT)
  }

  /** A profile without a post, or a page just opened that is no profile so far. */
  #mayYetCome(): boolean {
    return this.#visit ? this.#visit.places.size === 0 : performance.now() < YOUNG_PAGE
  }

  async #readAfter(pause: number): Promise<void> {
    await wait(pause, this.#life.signal)
    await this.#reading.read()
  }

  /** Makes sure that the background has what was read here, also when it was emptied or died meanwhile. */
  async #handOver(visit: Visit): Promise<void> {
    visit.outbox.greet()
    await atMost(SLOW_BACKGROUND, visit.outbox.send())
    if (!visit.outbox.forgotten) return
    this.#reading.restart(visit)
    await this.#reading.read()
    await atMost(SLOW_BACKGROUND, visit.outbox.send())
  }

  async #structure(): Promise<string> {
    if (!(await this.#parts.consented())) return ''
    const { reader, kind } = this.#reading.proof ?? {}
    const about = ['Prevet structure report', `reader: ${reader?.title ?? 'none'}`, `page: ${kind?.kind ?? 'unknown'}`]
    return structureOf(this.#parts.window.document, [...about, `layout known: ${reader?.evidence.date ?? 'none'}`])
  }

  #report(): PageReport {
    const { proof, failure } = this.#reading
    if (!proof) return silentReport()
    return reportOf({ proof, visit: this.#visit, failure, progress: this.#whole?.progress })
  }

  async #readWhole(command: Parameters<PageCalls['readWhole']>[0]): Promise<ReadingProgress> {
    const allowed = await this.#parts.consented()
    const visit = allowed ? this.#visit : undefined
    if (!visit) return { state: 'failed', posts: 0, reason: NO_PROFILE }
    this.#whole ??= this.#wholeOf(visit)
    return this.#whole.command(command)
  }

  #wholeOf(visit: Visit): WholeReading {
    const { document } = this.#parts.window
    const limit = this.#reading.proof?.reader?.limit
    return new WholeReading({
      visit,
      scroll: this.#reading.scroll(),
      read: this.#reading.read,
      deliver: (complete) => {
        if (complete) visit.outbox.complete()
        if (complete) this.#reading.tell(true)
        return visit.outbox.send()
      },
      busy: () => looksBusy(document),
      hidden: () => document.hidden,
      visible: (signal) => untilVisible(document, signal),
      wait,
      random: Math.random,
      tell: this.#parts.tell,
      life: this.#life.signal,
      ...(limit !== undefined && { limit }),
    })
  }

  async #show(id: string, spans: readonly Span[], writtenAt?: string): Promise<boolean> {
    const { visit, proof } = this.#reading
    if (!visit || !proof?.reader) return false
    this.#unmark()
    this.#whole?.interrupt()
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, this.#life.signal])
    const wanted: Wanted = { id, spans, ...(writtenAt !== undefined && { writtenAt }) }
    const parts: ShowParts = {
      page: proof.page,
      reader: proof.reader,
      visit,
      scroll: this.#reading.scroll(),
      breath: createBreath(),
      read: this.#reading.read,
      wait,
      styleMarks: () => this.#style(),
      signal,
    }
    const seeking = new AbortController()
    onPerson(this.#parts.window, () => seeking.abort(), seeking.signal)
    const found = await show({ ...parts, signal: AbortSignal.any([signal, seeking.signal]) }, wanted)
    seeking.abort()
    if (found && !signal.aborted) this.#marked = { marking: { parts, wanted, found }, stop }
    return found !== undefined
  }

  /** Once is enough for as long as the document lives. */
  async #style(): Promise<boolean> {
    this.#styled ||= await this.#parts.styleMarks().catch(() => false)
    return this.#styled
  }

  #unmark(): void {
    this.#marked?.stop.abort()
    this.#marked = undefined
    unmarkAll()
  }

  #switched(): void {
    this.#whole?.stop(ELSEWHERE)
    this.#whole = undefined
    this.#unmark()
  }

  /** Lists that are built anew while one scrolls lose their marks. */
  #passed(): void {
    if (this.#marked) void markAgain(this.#marked.marking)
  }
}

function untilVisible(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController()
    const check = (): void => {
      if (document.hidden && !signal.aborted) return
      done.abort()
      resolve()
    }
    document.addEventListener('visibilitychange', check, { signal: done.signal })
    signal.addEventListener('abort', check, { signal: done.signal })
    check()
  })
}
