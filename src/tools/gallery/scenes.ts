import { wordingIn } from '../../rules/wording.ts'
import type { Audit, News, PageReport, ReadingProgress } from '../../model/audit.ts'
import type { PopupCalls } from '../../ui/popup/calls.ts'
import { decided, hardLines, manyLines, rtlLines, sampleAudit } from './sample-audit.ts'

/** What a made-up popup stands before. */
interface Scene {
  consented?: boolean
  refused?: string
  page?: Partial<PageReport>
  audit?: Audit
  audits?: boolean
  failing?: boolean
  never?: boolean
  /** The page is known, and the background has not answered. */
  slow?: boolean
}

const reading = (state: ReadingProgress['state'], reason?: string): ReadingProgress => ({
  state,
  posts: 312,
  oldest: '2023-08-04T10:00:00Z',
  ...(reason && { reason }),
})

const empty = sampleAudit([])
const coverage = { ...empty.coverage, posts: 0, unread: [], truncated: 0, oldest: undefined, newest: undefined }
const long = 'x'.repeat(90)

/** Every state of the popup, by name. */
export const SCENES: Record<string, Scene> = {
  profile: { audit: sampleAudit() },
  reading: { audit: sampleAudit(), page: { progress: reading('reading') } },
  paused: { audit: sampleAudit(), page: { progress: reading('paused') } },
  ended: {
    audit: { ...sampleAudit(), coverage: { ...sampleAudit().coverage, complete: true } },
    page: { progress: reading('ended', 'The end of the profile was reached.') },
  },
  nothing: { audit: empty },
  empty: { audit: { ...empty, coverage } },
  decided: { audit: decided(sampleAudit(), 'will-fix', 'fixed', 'keep', 'not-mine') },
  'all-decided': { audit: decided(sampleAudit(), 'will-fix', 'fixed', 'keep', 'not-mine', 'wrong') },
  hundreds: { audit: sampleAudit(manyLines(600)) },
  hard: {
    audit: sampleAudit(hardLines, {
      profile: {
        site: 'mastodon',
        handle: `${long}@${long}.example`,
        name: `Nobody ${long}`,
        url: 'javascript:alert(1)',
      },
    }),
  },
  rtl: {
    audit: sampleAudit(rtlLines, {
      profile: { site: 'x', handle: 'sample_ar', name: 'سامي المثال', url: 'https://x.com/sample_ar' },
    }),
  },
  problems: {
    audit: sampleAudit(undefined, {
      problems: ['The disk is full, so the newest 12 posts could not be kept.'],
      broken: [{ rule: 'hate/slur', error: 'The pattern is broken.' }],
    }),
  },
  consent: { consented: false },
  refused: { refused: 'Your browser does not let extensions read this page.', audits: true },
  other: { page: { kind: 'other', reason: 'This is a home feed, not a profile.' }, audits: true },
  wall: { page: { kind: 'wall', reason: 'Bluesky shows this profile to signed-in people alone.' } },
  unreadable: { page: { kind: 'unreadable', reason: 'There are about 20 posts here and none could be read.' } },
  failed: { failing: true },
  starting: { never: true },
  met: { audit: sampleAudit(), slow: true },
}

/** A world in which the scene is true; decisions are kept in memory. */
export function callsOf(scene: Scene): PopupCalls {
  let { audit } = scene
  const undone: { finding: string; decision: 'open'; decidedAt: string }[] = []
  const listeners = new Set<(news: News) => void>()
  const page: PageReport = {
    kind: 'profile',
    siteTitle: 'Bluesky',
    hosts: ['https://bsky.app/*'],
    marksAllowed: true,
    progress: { state: 'idle', posts: 40 },
    ...(audit && { key: audit.key, profile: audit.profile }),
    ...scene.page,
  }
  const summary = (a: Audit) => ({ key: a.key, profile: a.profile, posts: 40, readAt: '2026-11-20T10:00:00Z' })
  const settle = <T>(value: T): Promise<T> => (scene.never ? new Promise(() => undefined) : Promise.resolve(value))
  return {
    background: {
      audit: () => Promise.resolve(audit),
      audits: () => Promise.resolve(scene.audits ? [summary(sampleAudit())] : []),
      decide(_key, finding, decision) {
        if (audit)
          audit = {
            ...audit,
            decisions: { ...audit.decisions, [finding]: { finding, decision, decidedAt: '2026-11-22T10:00:00Z' } },
          }
        undone.push({ finding, decision: 'open', decidedAt: '2026-11-22T10:00:00Z' })
        return Promise.resolve()
      },
      undo() {
        const last = undone.pop()
        if (last && audit) audit = { ...audit, decisions: { ...audit.decisions, [last.finding]: last } }
        return Promise.resolve(last)
      },
      forget: () => Promise.resolve(),
      forgetAll: () => Promise.resolve(),
    },
    page() {
      if (scene.refused) return Promise.reject(new Error(scene.refused))
      return Promise.resolve({
        tab: 1,
        calls: {
          meet: () => settle(page),
          look: () =>
            scene.slow
              ? new Promise(() => undefined)
              : scene.failing
                ? Promise.reject(new Error('Prevet did not answer. Please try again.'))
                : settle(page),
          readWhole: (command) =>
            Promise.resolve({
              ...page.progress,
              state:
                command === 'start' || command === 'resume' ? 'reading' : command === 'pause' ? 'paused' : 'stopped',
            }),
          show: () => Promise.resolve(false),
          unmark: () => Promise.resolve(),
          structure: () => Promise.resolve(''),
        },
      })
    },
    onNews(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    preferences: () => Promise.resolve(undefined),
    savePreferences: () => Promise.resolve(),
    consented: () => Promise.resolve(scene.consented ?? true),
    consent: () => Promise.resolve(),
    siteAllowed: () => Promise.resolve(false),
    allowSite: () => Promise.resolve(true),
    disallowSite: () => Promise.resolve(),
    toured: () => Promise.resolve({ posts: 'whole' as const }),
    otherTabs: () => Promise.resolve([]),
    goTo: () => undefined,
    openPost: () => Promise.resolve(),
    saveText: () => undefined,
    openReport: () => undefined,
    openWelcome: () => undefined,
    wording: wordingIn,
  }
}
