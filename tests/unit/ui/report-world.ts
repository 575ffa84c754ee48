import type { Audit, AuditWish, DecisionRecord, News } from '../../../src/model/audit.ts'
import type { Reading } from '../../../src/model/post.ts'
import { NO_PREFERENCES, type Preferences } from '../../../src/model/preferences.ts'
import type { Wording } from '../../../src/model/wording.ts'
import type { ReportWorld } from '../../../src/ui/report/calls.ts'

/** A made-up world around the report that keeps decisions, settings and saved files. */
export class FakeReportWorld implements ReportWorld {
  audits: Map<string, Audit>
  asked: string[] = []
  listeners = new Set<(news: News) => void>()
  saved: { name: string; text: string }[] = []
  stored: unknown
  kept: Reading[] = []
  decideFails = false
  history: { key: string; record: DecisionRecord; before?: DecisionRecord }[] = []

  constructor(audits: readonly Audit[], preferences: Partial<Preferences> = {}) {
    this.audits = new Map(audits.map((audit) => [audit.key, audit]))
    this.stored = { ...NO_PREFERENCES, ...preferences }
  }

  background: ReportWorld['background'] = {
    audit: (key: string, wish?: AuditWish) => {
      this.asked.push(`audit ${wish?.posts ?? ''}`)
      return Promise.resolve(this.audits.get(key))
    },
    audits: () =>
      Promise.resolve(
        [...this.audits.values()].map(({ key, profile, posts }) => ({
          key,
          profile,
          posts: posts.length,
          readAt: '2026-11-20T00:00:00Z',
        })),
      ),
    keep: (reading: Reading) => {
      this.kept.push(reading)
      return Promise.resolve({ key: `${reading.profile.site}:${reading.profile.handle}`, added: reading.posts.length })
    },
    decide: (key: string, finding: string, decision: DecisionRecord['decision']) => {
      this.asked.push(`decide ${finding} ${decision}`)
      if (this.decideFails) return Promise.reject(new Error('The disk is full.'))
      const audit = this.audits.get(key)
      const before = audit?.decisions[finding]
      const record = { finding, decision, decidedAt: new Date().toISOString() }
      this.history.push({ key, record, ...(before && { before }) })
      if (audit) this.audits.set(key, { ...audit, decisions: { ...audit.decisions, [finding]: record } })
      return Promise.resolve()
    },
    undo: (key: string) => {
      this.asked.push('undo')
      const at = this.history.findLastIndex((entry) => entry.key === key)
      const [last] = at < 0 ? [] : this.history.splice(at, 1)
      const audit = this.audits.get(key)
      if (last && audit) {
        const rest = Object.entries(audit.decisions).filter(([id]) => id !== last.record.finding)
        const entries = last.before ? [...rest, [last.before.finding, last.before] as const] : rest
        this.audits.set(key, { ...audit, decisions: Object.fromEntries(entries) })
      }
      return Promise.resolve(last?.record)
    },
    search: () => Promise.resolve({ total: 0, posts: [] }),
    forget: (key: string) => {
      this.audits.delete(key)
      return Promise.resolve()
    },
    forgetAll: () => {
      this.audits.clear()
      return Promise.resolve()
    },
  }

  onNews = (listener: (news: News) => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  preferences = () => Promise.resolve(this.stored)
  savePreferences = (preferences: Preferences) => {
    this.stored = preferences
    return Promise.resolve()
  }
  onPreferences = () => () => undefined
  save = (file: { name: string; text: string }) => void this.saved.push(file)
  words: Wording | undefined
  wording = () => Promise.resolve(this.words)
  print = () => void this.asked.push('print')
  openPost = (url: string) => {
    this.asked.push(`open ${url}`)
    return Promise.resolve()
  }
}
