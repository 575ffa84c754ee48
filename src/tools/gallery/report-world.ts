import { wordingIn } from '../../rules/wording.ts'
import type { Audit, DecisionRecord } from '../../model/audit.ts'
import { NO_PREFERENCES, type Preferences } from '../../model/preferences.ts'
import type { ReportWorld } from '../../ui/report/calls.ts'
import { decided, hardLines, manyLines, rtlLines, sampleAudit } from './sample-audit.ts'

const withParts = (audit: Audit): Audit => ({
  ...audit,
  posts: [
    { id: 'bio', site: audit.profile.site, voice: 'bio', text: 'Nurse in Leeds. Cats, bread, bad puns. Views my own.' },
    {
      id: 'pin',
      site: audit.profile.site,
      voice: 'own',
      pinned: true,
      text: 'Hello, I am Robin! Nurse at Oakfield House since 2015, BSc, based in Leeds.',
      writtenAt: '2022-03-02T09:00:00Z',
    },
    ...audit.posts.map((post, index) => ({ ...post, noticed: (index * 37) % 91 })),
    ...Array.from({ length: 60 }, (_, index) => ({
      id: `calm-${index}`,
      site: audit.profile.site,
      voice: 'own' as const,
      text: `A calm post about bread, number ${index}`,
      writtenAt: new Date(Date.UTC(2022, 3 + index * 0.9, 1 + (index % 27), index % 24)).toISOString(),
      firstSeen: '2026-11-01T10:00:00Z',
      lastSeen: index === 40 ? '2026-11-01T10:00:00Z' : '2026-11-20T10:00:00Z',
    })),
  ],
})

const second = (): Audit => ({
  ...withParts(
    sampleAudit(manyLines(9), {
      profile: {
        site: 'mastodon',
        handle: 'robin@hachyderm.example',
        name: 'Robin A.',
        url: 'https://hachyderm.example/@robin',
      },
    }),
  ),
  key: 'mastodon:robin@hachyderm.example',
})

/** The audits of each made-up report, by name. */
export const REPORTS: Record<
  string,
  { audits: Audit[]; preferences?: Partial<Preferences>; fails?: boolean; never?: boolean; slow?: boolean }
> = {
  two: { audits: [decided(withParts(sampleAudit()), 'will-fix', 'fixed', 'wrong'), second()] },
  one: { audits: [withParts(sampleAudit())] },
  calm: { audits: [sampleAudit([], { problems: ['The disk is full, so the newest 12 posts could not be kept.'] })] },
  hard: { audits: [sampleAudit([...hardLines, ...rtlLines])] },
  many: { audits: [sampleAudit(manyLines(20000))] },
  chosen: {
    audits: [withParts(sampleAudit()), second()],
    preferences: {
      field: 'health',
      watch: ['bread', 'referee'],
      allowed: ['420'],
      silences: [{ kind: 'rule', rule: 'profanity/strong' }],
      cv: 'Robin Ashdown\nLeeds\n\nRegistered Nurse, Oakfield House\n2018 to present\n\nNursing diploma, 2014',
      advert:
        'Ward nurse wanted. You are a team player with attention to detail, reliable and compassionate, and protect patients’ privacy. First aid and Excel are useful. We are looking for somebody who is keen to learn.\n\nWhat we offer\nA creative team.',
    },
  },
  german: { audits: [withParts(sampleAudit())], preferences: { language: 'de' } },
  /** Most posts are not here yet, some are still being judged, a rule broke, and the disk is full. */
  partial: {
    slow: true,
    audits: [
      sampleAudit(undefined, {
        pending: 1204,
        broken: [{ rule: 'crime/taking', error: 'It threw.' }],
        problems: ['The disk is full, so the newest 12 posts could not be kept.'],
      }),
    ],
  },
  none: { audits: [] },
  failed: { audits: [], fails: true },
  starting: { audits: [], never: true },
}

/** A world in which the report is true; decisions are kept in memory. */
export function reportWorld(name: string): ReportWorld {
  const given = REPORTS[name] ?? { audits: [] }
  const audits = new Map(given.audits.map((audit) => [audit.key, audit]))
  const made: { key: string; record: DecisionRecord }[] = []
  const change = (key: string, finding: string, decision: DecisionRecord['decision']): void => {
    const audit = audits.get(key)
    const record = { finding, decision, decidedAt: '2026-11-22T10:00:00Z' }
    if (audit) audits.set(key, { ...audit, decisions: { ...audit.decisions, [finding]: record } })
  }
  return {
    background: {
      audit: (key, wish) =>
        given.slow && wish?.posts === 'all' ? new Promise(() => undefined) : Promise.resolve(audits.get(key)),
      audits() {
        if (given.fails) return Promise.reject(new Error('The store was written by a newer version of Prevet.'))
        if (given.never) return new Promise(() => undefined)
        return Promise.resolve(
          [...audits.values()].map(({ key, profile }) => ({ key, profile, posts: 40, readAt: '2026-11-20T10:00:00Z' })),
        )
      },
      keep: ({ profile }) => Promise.resolve({ key: `${profile.site}:${profile.handle}`, added: 0 }),
      decide(key, finding, decision) {
        made.push({ key, record: { finding, decision, decidedAt: '' } })
        change(key, finding, decision)
        return Promise.resolve()
      },
      undo() {
        const last = made.pop()
        if (last) change(last.key, last.record.finding, 'open')
        return Promise.resolve(last?.record)
      },
      search: () => Promise.resolve({ total: 0, posts: [] }),
      forget(key) {
        audits.delete(key)
        return Promise.resolve()
      },
      forgetAll() {
        audits.clear()
        return Promise.resolve()
      },
    },
    onNews: () => () => undefined,
    preferences: () => Promise.resolve({ ...NO_PREFERENCES, ...given.preferences }),
    savePreferences: () => Promise.resolve(),
    onPreferences: () => () => undefined,
    save: () => undefined,
    print: () => undefined,
    openPost: () => Promise.resolve(),
    wording: wordingIn,
  }
}
