import type { Audit } from '../model/audit.ts'
import type { Post } from '../model/post.ts'
import { isWholePost } from './parts.ts'

/** What the newest reading shows beside the earlier ones. */
export interface Rereading {
  /** ISO 8601, UTC: when the newest reading was; undefined when there was only one. */
  at?: string
  /** Not there any more, though posts around them were read: deleted, hidden or limited. */
  gone: Post[]
  /** First seen in the newest reading. */
  fresh: Post[]
  /** Findings decided as fixed whose words were seen again after the decision. */
  back: { finding: string; post: Post; decidedAt: string }[]
}

/** A reading lasts a while: posts seen within this time of another belong to the same one. */
const SAME_READING = 30 * 60_000

/**
 * Compares the newest reading with what was known. A post counts as gone only if the newest reading showed both an older and a
 * newer post of the same voice: what lies outside was simply not read.
 */
export function rereading(audit: Pick<Audit, 'posts' | 'findings' | 'decisions'>): Rereading {
  const posts = audit.posts.filter((post) => isWholePost(post) && !post.pinned)
  const start = startOfNewest(posts)
  const back = seenAgain(audit)
  if (start === undefined) return { gone: [], fresh: [], back }
  const seen = posts.filter(({ lastSeen }) => Date.parse(lastSeen ?? '') >= start)
  const spans = spansByVoice(seen)
  return {
    at: new Date(start).toISOString(),
    gone: posts.filter((post) => Date.parse(post.lastSeen ?? '') < start && inside(post, spans)),
    fresh: seen.filter(({ firstSeen }) => Date.parse(firstSeen ?? '') >= start),
    back,
  }
}

/** Undefined when everything was seen in one reading. */
function startOfNewest(posts: readonly Post[]): number | undefined {
  const times = posts.map(({ lastSeen }) => Date.parse(lastSeen ?? '')).filter((time) => !Number.isNaN(time))
  times.sort((a, b) => b - a)
  const first = posts.reduce(
    (least, { firstSeen }) => Math.min(least, Date.parse(firstSeen ?? '') || Infinity),
    Infinity,
  )
  let [start] = times
  if (start === undefined) return undefined
  for (const time of times) {
    if (start - time > SAME_READING) return start
    start = time
  }
  return start - first > SAME_READING ? start : undefined
}

type Spans = Map<string, { from: string; to: string }>

function spansByVoice(posts: readonly Post[]): Spans {
  const spans: Spans = new Map()
  for (const { voice, writtenAt } of posts) {
    if (writtenAt === undefined) continue
    const { from, to } = spans.get(voice) ?? { from: writtenAt, to: writtenAt }
    spans.set(voice, { from: writtenAt < from ? writtenAt : from, to: writtenAt > to ? writtenAt : to })
  }
  return spans
}

function inside({ voice, writtenAt }: Post, spans: Spans): boolean {
  const span = spans.get(voice)
  return writtenAt !== undefined && span !== undefined && span.from < writtenAt && writtenAt < span.to
}

function seenAgain({ posts, findings, decisions }: Pick<Audit, 'posts' | 'findings' | 'decisions'>): Rereading['back'] {
  const byId = new Map(posts.map((post) => [post.id, post]))
  return findings.flatMap(({ id, post: postId }) => {
    const record = Object.hasOwn(decisions, id) ? decisions[id] : undefined
    const post = byId.get(postId)
    if (record?.decision !== 'fixed' || post?.lastSeen === undefined) return []
    return post.lastSeen > record.decidedAt ? [{ finding: id, post, decidedAt: record.decidedAt }] : []
  })
}
