import type { Finding, Severity } from '../model/finding.ts'
import type { Audience, Post, Voice } from '../model/post.ts'

/**
 * The published formula. Every figure that orders the list or makes the attention level stands here and is shown
 * to the person as it is; nothing else enters.
 */
export const FORMULA = {
  severity: { high: 16, medium: 4, low: 1, none: 0 } satisfies Record<Severity, number>,
  /** A repost is already one severity lower when it arrives here. */
  voice: { own: 1, bio: 1.2, quote: 1, reply: 0.9, image: 0.8, repost: 0.8, others: 0 } satisfies Record<Voice, number>,
  audience: { public: 1, unknown: 1, followers: 0.8, friends: 0.6, private: 0.3 } satisfies Record<Audience, number>,
  /** Multiplies what only the person can judge: many of these together never make what one firm finding does. */
  unsure: 0.25,
  /** Full weight in the first year, then a straight line to `atLimit` after seven years; older weighs `older`. */
  recency: { fullYears: 1, limitYears: 7, atLimit: 0.4, older: 0.25, unknown: 0.7 },
  /** From these sums on, the attention level is called so. */
  levels: { some: 4, much: 24 },
} as const

const YEAR = 365.25 * 24 * 3600 * 1000

/** 0 to 1: how much a post of that time still matters. A time to come counts as today. */
export function recency(writtenAt: string | undefined, now: Date): number {
  const { fullYears, limitYears, atLimit, older, unknown } = FORMULA.recency
  const written = Date.parse(writtenAt ?? '')
  if (Number.isNaN(written)) return unknown
  const years = (now.getTime() - written) / YEAR
  if (years <= fullYears) return 1
  if (years > limitYears) return older
  return 1 - ((years - fullYears) / (limitYears - fullYears)) * (1 - atLimit)
}

/** How much one finding matters: severity × confidence × recency × voice × audience. Private notes weigh nothing. */
export function weigh(finding: Finding, post: Post | undefined, now: Date): number {
  const confidence = finding.confidence * (finding.unsure ? FORMULA.unsure : 1)
  return (
    FORMULA.severity[finding.severity] *
    confidence *
    recency(post?.writtenAt, now) *
    FORMULA.voice[post?.voice ?? 'own'] *
    FORMULA.audience[post?.audience ?? 'unknown']
  )
}
