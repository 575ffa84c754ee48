import fc from 'fast-check'
import type { Examiner, Rules } from '../../../src/audit/examiner.ts'
import type { Post, Profile, Reading } from '../../../src/model/post.ts'

export const ada: Profile = {
  site: 's',
  handle: 'ada',
  url: 'https://s.example/ada',
  name: 'Ada',
  bio: 'I write soup.',
}

export function post(id: string, text = `Text of ${id}`, more: Partial<Post> = {}): Post {
  return { id, site: 's', voice: 'own', author: 'ada', text, ...more }
}

export function reading(posts: Post[], more: Partial<Reading> = {}): Reading {
  return { profile: ada, posts, unread: [], ...more }
}

/** An engine that finds the word "damn", and counts how often it was asked about which post. */
export function fakeExaminer(fingerprint = 'rules-1'): Examiner & Rules & { asked: string[] } {
  const asked: string[] = []
  const rules: Rules = {
    examine(posts) {
      asked.push(...posts.map(({ id }) => id))
      const findings = posts.flatMap(({ id, text }) => {
        const start = text.indexOf('damn')
        if (start < 0) return []
        const spans = [{ start, end: start + 4 }]
        const because = `Found by ${fingerprint}.`
        const finding = { id: `${id}/damn`, post: id, category: 'profanity', rule: 'profanity/mild', spans, because }
        return [{ ...finding, category: 'profanity' as const, severity: 'medium' as const, confidence: 1 }]
      })
      return { findings, strengths: [], broken: [] }
    },
  }
  return { ...rules, asked, fingerprint, rules: () => rules }
}

const times = ['2024-01-01T00:00:00.000Z', '2025-02-02T00:00:00.000Z']

const anyPost: fc.Arbitrary<Post> = fc.record(
  {
    id: fc.constantFrom('1', '2', '3'),
    site: fc.constant('s'),
    voice: fc.constantFrom('own' as const, 'reply' as const),
    text: fc.constantFrom('A long text', 'A long text that goes on', 'Another text', 'A long…', ''),
    truncated: fc.boolean(),
    writtenAt: fc.constantFrom(...times),
    inexactTime: fc.boolean(),
    audience: fc.constantFrom('public' as const, 'unknown' as const),
    images: fc.constantFrom([], ['A cat'], ['A cat', 'A dog']),
    shared: fc.constantFrom('Somebody said this.'),
    pinned: fc.boolean(),
  },
  { requiredKeys: ['id', 'site', 'voice', 'text'] },
)

const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    site: fc.constant('s'),
    handle: fc.constantFrom('ada', 'Ada'),
    url: fc.constant('https://s.example/ada'),
    name: fc.constantFrom('Ada', 'Ada L.'),
    bio: fc.constantFrom('I write soup.', 'I write code.'),
    isOwner: fc.boolean(),
  },
  { requiredKeys: ['site', 'handle', 'url'] },
)

const anyUnread = fc.record(
  { id: fc.constantFrom('1', 'x', 'y'), reason: fc.constantFrom('Broken.', 'Half built.') },
  { requiredKeys: ['reason'] },
)

export interface Heard {
  reading: Reading
  complete: boolean
  at: number
}

/** Readings of one profile that agree and contradict one another in every way. */
export const anyHeard: fc.Arbitrary<Heard> = fc.record({
  reading: fc.record({
    profile: anyProfile,
    posts: fc.array(anyPost, { maxLength: 4 }),
    unread: fc.array(anyUnread, { maxLength: 3 }),
  }),
  complete: fc.boolean(),
  at: fc.integer({ min: 1, max: 4 }),
})
