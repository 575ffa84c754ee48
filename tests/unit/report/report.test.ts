import { describe, expect, test } from 'vitest'
import { recency, weigh } from '../../../src/report/formula.ts'
import { applyFilter, categoryCounts } from '../../../src/report/filter.ts'
import { webAddress } from '../../../src/report/links.ts'
import { NO_PREFERENCES } from '../../../src/model/preferences.ts'
import { redecided, report, together } from '../../../src/report/report.ts'
import { NOW, audit, finding, post } from './sample.ts'

const ids = (views: { finding: { id: string } }[]) => views.map((view) => view.finding.id)
const decided = (id: string, decision: 'keep' | 'fixed' | 'open' | 'will-fix', decidedAt = '2026-11-20T00:00:00Z') => ({
  [id]: { finding: id, decision, decidedAt },
})

describe('weigh', () => {
  const now = post('p1', 'x')

  test('private notes weigh nothing', () => {
    expect(weigh(finding('a', { category: 'protected', severity: 'none' }), now, NOW)).toBe(0)
  })

  test('severity, confidence, age, voice and audience each lower it', () => {
    const full = weigh(finding('a', { severity: 'high' }), now, NOW)
    expect(weigh(finding('a', { severity: 'medium' }), now, NOW)).toBeLessThan(full)
    expect(weigh(finding('a', { severity: 'high', confidence: 0.4 }), now, NOW)).toBeLessThan(full)
    expect(weigh(finding('a', { severity: 'high', unsure: true }), now, NOW)).toBeLessThan(full)
    expect(weigh(finding('a', { severity: 'high' }), post('p1', 'x', { writtenAt: '2019-01-01' }), NOW)).toBeLessThan(
      full,
    )
    expect(weigh(finding('a', { severity: 'high' }), post('p1', 'x', { voice: 'repost' }), NOW)).toBeLessThan(full)
    expect(weigh(finding('a', { severity: 'high' }), post('p1', 'x', { audience: 'friends' }), NOW)).toBeLessThan(full)
  })

  test('recency falls with the years and never goes wrong on a broken date', () => {
    const ages = ['2026-06-01', '2024-06-01', '2021-06-01', '2015-06-01'].map((day) => recency(day, NOW))
    expect(ages).toEqual([...ages].sort((a, b) => b - a))
    expect(recency('not a date', NOW)).toBe(recency(undefined, NOW))
    expect(recency('2031-01-01', NOW)).toBe(1)
  })
})

describe('report', () => {
  test('puts what matters most first, and what only the person can judge last and apart', () => {
    const findings = [
      finding('low', { severity: 'low' }),
      finding('high', { severity: 'high' }),
      finding('unsure', { severity: 'high', unsure: true }),
      finding('medium'),
    ]
    const { open, counts } = report(audit({ findings }), NOW)
    expect(ids(open)).toEqual(['high', 'medium', 'low', 'unsure'])
    expect(counts.high).toEqual({ open: 1, all: 1 })
    expect(counts.unsure).toEqual({ open: 1, all: 1 })
  })

  test('many findings that only the person can judge never make the highest level', () => {
    const categories = ['hate', 'violence', 'crime'] as const
    const many = categories.flatMap((category) =>
      Array.from({ length: 10 }, (_, index) =>
        finding(`${category}${index}`, { category, severity: 'high', confidence: 0.5, unsure: true }),
      ),
    )
    const level = (findings: typeof many) => report(audit({ findings }), NOW).attention.level
    expect(level(many)).not.toBe('much')
    expect(level(many.map((each) => ({ ...each, unsure: false })))).toBe('much')
  })

  test('only what was looked for, and of which nothing is out of sight, has passed', () => {
    const sworn = audit({ findings: [finding('a')] })
    expect(report(sworn, NOW).passed).toContain('hate')
    expect(report(sworn, NOW).passed).not.toContain('profanity')
    const allowed = { ...NO_PREFERENCES, allowed: ['damn'], off: ['hate' as const] }
    expect(report(sworn, NOW, allowed).open).toEqual([])
    expect(report(sworn, NOW, allowed).passed).not.toContain('profanity')
    expect(report(sworn, NOW, allowed).passed).not.toContain('hate')
    const unread = audit({ coverage: { ...sworn.coverage, posts: 0 } })
    expect(report(unread, NOW).passed).toEqual([])
    expect(together([report(sworn, NOW), report({ ...unread, key: 'x:a' }, NOW)]).passed).toEqual([])
  })

  test('keeps private notes and distress out of counts, level and list', () => {
    const findings = [
      finding('n', { category: 'protected', severity: 'none' }),
      finding('w', { category: 'wellbeing', severity: 'none' }),
      finding('odd', { category: 'personal-data', severity: 'high' }),
    ]
    const view = report(audit({ findings }), NOW)
    expect(view.open).toEqual([])
    expect(view.counts.high.all).toBe(0)
    expect(view.attention).toEqual({ level: 'none', sum: 0, parts: [] })
    expect(ids(view.notes).sort()).toEqual(['n', 'odd'])
    expect(ids(view.care)).toEqual(['w'])
  })

  test('splits open from decided, the newest decision first, and counts both', () => {
    const findings = ['a', 'b', 'c', 'd'].map((id) => finding(id))
    const decisions = {
      ...decided('a', 'keep', '2026-11-01T00:00:00Z'),
      ...decided('b', 'fixed', '2026-11-09T00:00:00Z'),
      ...decided('c', 'open'),
    }
    const view = report(audit({ findings, decisions }), NOW)
    expect(ids(view.open).sort()).toEqual(['c', 'd'])
    expect(ids(view.decided)).toEqual(['b', 'a'])
    expect(view.counts.medium).toEqual({ open: 2, all: 4 })
  })

  test('a finding named like an object member has no decision', () => {
    expect(ids(report(audit({ findings: [finding('constructor')] }), NOW).open)).toEqual(['constructor'])
  })

  test('the level counts what is open or on the list, never politics', () => {
    const sum = (more: Parameters<typeof audit>[0]) => report(audit(more), NOW).attention.sum
    const findings = [finding('a', { severity: 'high' })]
    expect(sum({ findings })).toBeGreaterThan(0)
    expect(sum({ findings, decisions: decided('a', 'will-fix') })).toBe(sum({ findings }))
    expect(sum({ findings, decisions: decided('a', 'keep') })).toBe(0)
    expect(sum({ findings: [finding('p', { category: 'politics', severity: 'high' })] })).toBe(0)
  })

  test('a habit adds up, but less each time', () => {
    const sum = (count: number) =>
      report(audit({ findings: Array.from({ length: count }, (_, index) => finding(String(index))) }), NOW).attention
        .sum
    expect(sum(2)).toBeGreaterThan(sum(1))
    expect(sum(2)).toBeLessThan(2 * sum(1))
  })

  test('lists the categories in which nothing was found', () => {
    const { passed } = report(audit({ findings: [finding('a')] }), NOW)
    expect(passed).toHaveLength(12)
    expect(passed).not.toContain('profanity')
  })

  test('counts unread cards by their reason', () => {
    const unread = [{ reason: 'No text.' }, { reason: 'No id.' }, { reason: 'No id.', id: 'x' }]
    const { coverage } = report(audit({ coverage: { ...audit().coverage, unread } }), NOW)
    expect(coverage.unreadCount).toBe(3)
    expect(coverage.unread[0]).toEqual({ reason: 'No id.', count: 2 })
  })

  test('groups strengths by kind with the newest post first', () => {
    const strength = (post: string, kind: 'learning' | 'courtesy') => ({
      post,
      kind,
      rule: `${kind}/x`,
      spans: [],
      because: 'Good.',
    })
    const view = report(
      audit({
        posts: [post('old', 'x', { writtenAt: '2020-01-01T00:00:00Z' }), post('new', 'y')],
        strengths: [strength('old', 'learning'), strength('new', 'learning'), strength('gone', 'courtesy')],
      }),
      NOW,
    )
    expect(view.strengths.map(({ kind, items }) => [kind, items.map((item) => item.post?.id)])).toEqual([
      ['learning', ['new', 'old']],
      ['courtesy', [undefined]],
    ])
  })
})

describe('filter', () => {
  const { open } = report(
    audit({
      findings: [
        finding('a'),
        finding('b', { category: 'drugs', severity: 'high' }),
        finding('c', { severity: 'low' }),
      ],
    }),
    NOW,
  )

  test('empty sets let everything through', () => {
    expect(applyFilter(open, { severities: new Set(), categories: new Set() })).toHaveLength(3)
  })

  test('narrows by severity and category together', () => {
    expect(
      ids(applyFilter(open, { severities: new Set(['medium', 'low']), categories: new Set(['profanity']) })),
    ).toEqual(['a', 'c'])
    expect(applyFilter(open, { severities: new Set(['low']), categories: new Set(['drugs']) })).toEqual([])
  })

  test('counts categories, the most frequent first', () => {
    expect(categoryCounts(open)[0]).toEqual({ category: 'profanity', count: 2 })
  })
})

describe('webAddress', () => {
  test('lets only web addresses become links', () => {
    expect(webAddress('https://a.example/b')).toBe('https://a.example/b')
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://a.example/1',
      '/relative',
      '',
      undefined,
    ])
      expect(webAddress(bad)).toBeUndefined()
  })
})

describe('a report after other decisions', () => {
  const posts = Array.from({ length: 40 }, (_, at) =>
    post(`p${String(at)}`, 'damn this', { writtenAt: `2026-0${String((at % 9) + 1)}-01T10:00:00Z` }),
  )
  const findings = posts.map(({ id }, at) =>
    finding(`f${String(at)}`, {
      post: id,
      severity: (['high', 'medium', 'low', 'none'] as const)[at % 4] ?? 'low',
      category: at % 4 === 3 ? 'protected' : at % 5 === 0 ? 'wellbeing' : 'profanity',
      ...(at % 7 === 0 && { unsure: true }),
    }),
  )
  const decided = (...ids: number[]) =>
    audit({
      posts,
      findings,
      decisions: Object.fromEntries(
        ids.map((at) => [
          `f${String(at)}`,
          {
            finding: `f${String(at)}`,
            decision: 'keep' as const,
            decidedAt: `2026-11-0${String((at % 9) + 1)}T00:00:00Z`,
          },
        ]),
      ),
    })

  test('is the same as one made anew, in the same order, also when decisions are taken back', () => {
    const steps = [decided(1), decided(1, 2, 3, 7, 14), decided(2, 3), decided()]
    let now = report(decided(), NOW)
    for (const whole of steps) {
      now = redecided(now, whole.decisions)
      expect(now).toEqual(report(whole, NOW))
    }
  })

  test('keeps what was not decided as the same objects', () => {
    const before = report(decided(), NOW)
    const after = redecided(before, decided(1).decisions)
    const known = new Set(before.open)
    expect(after.open.filter((view) => !known.has(view))).toEqual([])
    expect(after.open).toHaveLength(before.open.length - 1)
  })
})
