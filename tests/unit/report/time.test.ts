import { describe, expect, test } from 'vitest'
import type { Post } from '../../../src/model/post.ts'
import { firstMinute } from '../../../src/report/first-minute.ts'
import { report } from '../../../src/report/report.ts'
import { rereading } from '../../../src/report/rereading.ts'
import { timeline } from '../../../src/report/timeline.ts'
import { NOW, audit, finding, post } from './sample.ts'

const on = (day: string): Partial<Post> => ({ writtenAt: `${day}T12:00:00Z` })

describe('timeline', () => {
  test('fills the months between and counts findings apart', () => {
    const posts = [
      post('a', 'x', on('2026-01-10')),
      post('b', 'y', on('2026-04-10')),
      post('c', 'z', { writtenAt: 'soon' }),
    ]
    const view = report(audit({ posts, findings: [finding('f', { post: 'b' })] }), NOW)
    const { months, undated, networks, last } = timeline(posts, view.open)
    expect(months.map(({ label, posts: p, findings }) => [label, p, findings])).toEqual([
      ['2026-01', 1, 0],
      ['2026-02', 0, 0],
      ['2026-03', 0, 0],
      ['2026-04', 1, 1],
    ])
    expect(undated).toBe(1)
    expect(networks).toEqual([{ label: 'bluesky', posts: 3, findings: 1 }])
    expect(last).toEqual([{ category: 'profanity', count: 1, writtenAt: '2026-04-10T12:00:00Z' }])
  })

  test('a wrong date draws no thousand months, and no posts draw none', () => {
    expect(timeline([post('a', 'x', on('1905-01-01')), post('b', 'y', on('2026-01-01'))], []).months).toHaveLength(360)
    expect(timeline([], []).months).toEqual([])
  })

  test('rough times have no hour', () => {
    const { hours } = timeline([post('a', 'x', { ...on('2026-01-10'), inexactTime: true })], [])
    expect(hours).toHaveLength(24)
    expect(hours.reduce((sum, { posts }) => sum + posts, 0)).toBe(0)
  })
})

describe('rereading', () => {
  const first = { firstSeen: '2026-11-01T10:00:00Z', lastSeen: '2026-11-01T10:00:00Z' }
  const both = { firstSeen: '2026-11-01T10:00:00Z', lastSeen: '2026-11-01T10:05:00Z' }
  const row = (id: string, day: number, seen: Partial<Post>) =>
    post(id, 'x', {
      writtenAt: `2026-0${1 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')}T12:00:00Z`,
      ...seen,
    })
  const profile = (...gone: number[]) =>
    Array.from({ length: 12 }, (_, day) => row(`p${day}`, day, gone.includes(day) ? first : both))
  const goneIds = (posts: Post[]) => rereading(audit({ posts })).gone.map(({ id }) => id)

  test('gone is what stood between posts that were read again, one or several, minutes later', () => {
    expect(goneIds(profile(5))).toEqual(['p5'])
    expect(goneIds(profile(5, 6))).toEqual(['p6', 'p5'])
    expect(goneIds(profile(3, 8))).toEqual(['p8', 'p3'])
    expect(goneIds(profile(10))).toEqual(['p10'])
  })

  test('what was simply not read again is not gone', () => {
    // Only the newest posts were read again.
    expect(goneIds(profile(0, 1, 2, 3, 4, 5))).toEqual([])
    // The newest, and one old post that was opened by itself.
    expect(goneIds(profile(0, 1, 2, 4, 5, 6, 7))).toEqual([])
    expect(goneIds(profile(1, 2, 3, 4, 5, 6, 7))).toEqual([])
    // A list of posts without replies.
    const reply = { ...row('reply', 5, first), voice: 'reply' as const }
    expect(goneIds([...profile(), reply])).toEqual([])
    // A pinned post stands elsewhere.
    expect(goneIds(profile(5).map((each) => (each.id === 'p5' ? { ...each, pinned: true } : each)))).toEqual([])
  })

  test('one slow pass from top to bottom shows nothing gone', () => {
    const slow = Array.from({ length: 60 }, (_, day) => {
      const time = new Date(Date.UTC(2026, 10, 1, 10, 60 - day)).toISOString()
      return row(`p${day}`, day, { firstSeen: time, lastSeen: time })
    })
    expect(rereading(audit({ posts: slow }))).toEqual({ gone: [], fresh: [], back: [] })
    expect(rereading(audit({ posts: [] }))).toEqual({ gone: [], fresh: [], back: [] })
  })

  test('fresh is what was written since the reading before', () => {
    const late = { firstSeen: '2026-11-20T10:00:00Z', lastSeen: '2026-11-20T10:00:00Z' }
    const fresh = post('new', 'x', { ...late, writtenAt: '2026-11-10T12:00:00Z' })
    const deeper = post('deeper', 'x', { ...late, writtenAt: '2019-11-10T12:00:00Z' })
    const view = rereading(audit({ posts: [...profile(), fresh, deeper] }))
    expect(view.fresh.map(({ id }) => id)).toEqual(['new'])
    expect(view.at).toBe('2026-11-20T10:00:00Z')
  })

  test('notices fixed words that were seen again after the decision', () => {
    const decisions = {
      a: { finding: 'a', decision: 'fixed' as const, decidedAt: '2026-11-10T00:00:00Z' },
      b: { finding: 'b', decision: 'fixed' as const, decidedAt: '2026-11-10T00:00:00Z' },
    }
    const posts = [row('kept', 1, { ...first, lastSeen: '2026-11-12T00:00:00Z' }), row('gone', 2, first)]
    const findings = [finding('a', { post: 'kept' }), finding('b', { post: 'gone' })]
    expect(rereading(audit({ posts, findings, decisions })).back.map(({ finding }) => finding)).toEqual(['a'])
  })
})

describe('the first minute', () => {
  test('shows bio, pinned and the ten newest public posts with what is in them', () => {
    const posts = [
      post('bio', 'Nurse. Cat person.', { voice: 'bio' }),
      post('pin', 'Hello', { ...on('2020-01-01'), pinned: true }),
      post('friends', 'secret', { ...on('2026-11-21'), audience: 'friends' }),
      post('p1#image-1', 'May be an image', { voice: 'image' }),
      ...Array.from({ length: 12 }, (_, index) => post(`p${index}`, 'x', on(`2026-10-${10 + index}`))),
    ]
    const whole = audit({
      posts,
      findings: [finding('f', { post: 'p11' }), finding('n', { post: 'p10', severity: 'none' })],
    })
    const minute = firstMinute(whole, report(whole, NOW))
    expect(minute.bio?.post.text).toBe('Nurse. Cat person.')
    expect(minute.pinned.map((seen) => seen.post.id)).toEqual(['pin'])
    expect(minute.newest.map((seen) => seen.post.id)).toEqual([
      'p11',
      'p10',
      'p9',
      'p8',
      'p7',
      'p6',
      'p5',
      'p4',
      'p3',
      'p2',
    ])
    expect(minute.newest[0]?.findings).toHaveLength(1)
    expect(minute.newest[1]?.findings).toHaveLength(0)
  })
})
