import { STRENGTH_KINDS, type StrengthKind } from '../model/finding.ts'
import type { Post, Profile } from '../model/post.ts'
import type { Gradual } from './gradually.ts'
import type { Advert } from './image/advert.ts'
import { matching } from './image/match.ts'
import { qualityOf, type QualityId } from './image/quality.ts'
import { isWholePost } from './parts.ts'
import type { Findings } from './view.ts'

/** What is looked for in every field before a single post is read. */
export type Basic = 'name' | 'bio' | 'recent'

/** What a hiring manager looks for and does not find; nothing of it is a fault, and nothing is counted. */
export interface Missing {
  basics: Basic[]
  strengths: StrengthKind[]
  /** Asked for by the advert or usual in the field, and shown by no post. */
  qualities: QualityId[]
}

const YEAR = 365.25 * 24 * 3600 * 1000

export function* missing(
  profiles: readonly Profile[],
  posts: readonly Post[],
  findings: Findings,
  wanted: Pick<Advert, 'qualities' | 'skills'>,
  now: Date,
): Gradual<Missing> {
  const kinds = new Set(findings.strengths.map(({ kind }) => kind))
  const { qualities } = yield* matching({ ...wanted, skills: [] }, findings, posts)
  return {
    basics: [
      ...(profiles.some(({ name }) => name) ? [] : (['name'] as const)),
      ...(profiles.some(({ bio }) => bio) || posts.some(({ voice }) => voice === 'bio') ? [] : (['bio'] as const)),
      ...(isQuiet(posts, now) ? (['recent'] as const) : []),
    ],
    strengths: STRENGTH_KINDS.filter((kind) => !kinds.has(kind)),
    qualities: qualities.filter(({ id, shown }) => shown.length === 0 && !qualityOf(id).silent).map(({ id }) => id),
  }
}

/** There are dated posts of the person's own, and all of them are old. */
function isQuiet(posts: readonly Post[], now: Date): boolean {
  const times = posts.flatMap((post) =>
    isWholePost(post) && post.voice !== 'others' ? [Date.parse(post.writtenAt ?? '')].filter((at) => !isNaN(at)) : [],
  )
  return times.length > 0 && times.every((at) => now.getTime() - at > YEAR)
}
