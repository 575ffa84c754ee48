import type { Audit, Decision, DecisionRecord, News, PageReport, Toured } from '../../../src/model/audit.ts'
import type { Wording } from '../../../src/model/wording.ts'
import type { OtherTab, PopupCalls } from '../../../src/ui/popup/calls.ts'
import { audit, finding, post } from '../report/sample.ts'

export const sample = (): Audit =>
  audit({
    posts: [post('p1', 'I hate my boss', { writtenAt: '2026-09-14T10:00:00Z' }), post('p2', 'damn it')],
    findings: [
      finding('boss', {
        category: 'badmouthing',
        rule: 'badmouthing/boss',
        severity: 'high',
        spans: [{ start: 2, end: 14 }],
      }),
      finding('swear', { post: 'p2', severity: 'low' }),
    ],
    rules: { 'badmouthing/boss': { title: 'Runs down a boss', why: 'Why text.', advice: 'Advice text.' } },
    coverage: {
      posts: 40,
      oldest: '2022-03-02T12:00:00Z',
      newest: '2026-11-05T12:00:00Z',
      truncated: 0,
      undated: 0,
      unread: [{ reason: 'No author.' }, { reason: 'No author.' }, { reason: 'No text.' }],
      complete: false,
    },
  })

export const page = (more: Partial<PageReport> = {}): PageReport => ({
  kind: 'profile',
  key: 'bluesky:ada.example',
  siteTitle: 'Bluesky',
  hosts: ['https://bsky.example/*'],
  marksAllowed: true,
  progress: { state: 'idle', posts: 40 },
  ...more,
})

/** A made-up world around the popup that keeps decisions and notes what was asked of it. */
export class World implements PopupCalls {
  asked: string[] = []
  listeners = new Set<(news: News) => void>()
  consent_ = true
  kept: Audit | undefined = sample()
  report: PageReport = page()
  /** What the page says before it has sent anything. */
  met: PageReport | undefined
  /** The background takes this long to take what was read. */
  slow: Promise<void> = Promise.resolve()
  pageFails: Error | undefined
  decideFails = false
  allows = true
  shows = true
  history: DecisionRecord[] = []

  background: PopupCalls['background'] = {
    audit: () => {
      this.asked.push('audit')
      return Promise.resolve(this.kept)
    },
    audits: () =>
      Promise.resolve(
        this.kept
          ? [{ key: this.kept.key, profile: this.kept.profile, posts: 40, readAt: '2026-11-20T12:00:00Z' }]
          : [],
      ),
    decide: (_key: string, id: string, decision: Decision) => {
      this.asked.push(`decide ${id} ${decision}`)
      if (this.decideFails) return Promise.reject(new Error('full'))
      this.record({ finding: id, decision, decidedAt: '2026-11-22T10:00:00Z' })
      return Promise.resolve()
    },
    undo: () => {
      this.asked.push('undo')
      const last = this.history.pop()
      if (last && this.kept) {
        const rest = Object.entries(this.kept.decisions).filter(([id]) => id !== last.finding)
        this.kept = { ...this.kept, decisions: Object.fromEntries(rest) }
      }
      return Promise.resolve(last)
    },
    forget: (key: string) => this.note(`forget ${key}`),
    forgetAll: () => this.note('forgetAll'),
  }

  page = () => {
    this.asked.push('page')
    if (this.pageFails) return Promise.reject(this.pageFails)
    const calls = {
      meet: () => Promise.resolve(this.met ?? this.report),
      look: () => {
        this.asked.push('look')
        return this.slow.then(() => this.report)
      },
      readWhole: (command: string) => {
        this.asked.push(`read ${command}`)
        return Promise.resolve({ state: 'reading' as const, posts: 60, oldest: '2021-01-01T12:00:00Z' })
      },
      show: (id: string) => {
        this.asked.push(`show ${id}`)
        return Promise.resolve(this.shows)
      },
      unmark: () => Promise.resolve(),
      structure: () => Promise.resolve('main\n'),
    }
    return Promise.resolve({ calls, tab: 7 })
  }

  onNews = (listener: (news: News) => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  stored: unknown
  preferences = () => Promise.resolve(this.stored)
  savePreferences = (preferences: unknown) => {
    this.stored = preferences
    return Promise.resolve()
  }

  consented = () => Promise.resolve(this.consent_)
  consent = () => {
    this.consent_ = true
    return Promise.resolve()
  }
  toured_: Toured = {}
  toured = () => Promise.resolve(this.toured_)
  others: OtherTab[] = []
  otherTabs = () => Promise.resolve(this.others)
  goTo = (tab: number) => void this.asked.push(`go to ${String(tab)}`)
  openPost = (url: string) => this.note(`open ${url}`)
  saveText = (name: string, text: string) => void this.asked.push(`save ${name} ${text.trim()}`)
  siteAllowed = () => Promise.resolve(false)
  allowSite = () => Promise.resolve(this.allows)
  disallowSite = () => this.note('disallow')
  openReport = (key?: string) => void this.asked.push(`report ${key ?? ''}`)
  words: Wording | undefined
  wording = () => Promise.resolve(this.words)
  openWelcome = () => void this.asked.push('welcome')

  tell(news: News): void {
    for (const listener of this.listeners) listener(news)
  }

  private note(what: string): Promise<void> {
    this.asked.push(what)
    return Promise.resolve()
  }

  private record(entry: DecisionRecord): void {
    this.history.push(entry)
    if (this.kept) this.kept = { ...this.kept, decisions: { ...this.kept.decisions, [entry.finding]: entry } }
  }
}
