import type { Audit } from '../../../src/model/audit.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Post } from '../../../src/model/post.ts'

export const NOW = new Date('2026-11-22T12:00:00Z')

export const post = (id: string, text: string, more: Partial<Post> = {}): Post => ({
  id,
  site: 'bluesky',
  voice: 'own',
  text,
  writtenAt: '2026-11-01T10:00:00Z',
  url: `https://bsky.example/post/${id}`,
  ...more,
})

export const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  post: 'p1',
  category: 'profanity',
  rule: 'profanity/strong',
  severity: 'medium',
  confidence: 0.9,
  spans: [{ start: 0, end: 4 }],
  because: 'You swear.',
  ...more,
})

export const audit = (more: Partial<Audit> = {}): Audit => ({
  key: 'bluesky:ada.example',
  profile: {
    site: 'bluesky',
    handle: 'ada.example',
    name: 'Ada Example',
    url: 'https://bsky.example/profile/ada.example',
  },
  posts: [post('p1', 'damn this')],
  findings: [],
  strengths: [],
  broken: [],
  decisions: {},
  coverage: { posts: 1, truncated: 0, undated: 0, unread: [], complete: false },
  problems: [],
  ...more,
})
