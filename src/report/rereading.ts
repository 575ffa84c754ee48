import type { Audit } from '../model/audit.ts'
import type { Post } from '../model/post.ts'
import { isWholePost } from './parts.ts'

/** What the newest reading shows beside the earlier ones. */
export interface Rereading {
  /** ISO 8601, UTC: when the profile was last read; undefined when nothing was read twice. */
  at?: string
  /** Not there any more, though posts around them were read again: deleted, hidden or limited. */
  gone: Post[]
  /** Written and first seen since the readings before. */
  fresh: Post[]
  /** Findings decided as fixed whose words were seen again after the decision. */
  back: { finding: string; post: Post; decidedAt: string }[]
}

/** Posts of one and the same pass may be told in any order within this time, in milliseconds. */
const ONE_PASS = 20_000

/** A reading that begins after such a pause is another one. */
const PAUSE = 30 * 60_000

/** So many posts on each side must have been read again: one alone may have been opened by itself. */
const WITNESSES = 3

/**
 * Compares readings by when each post was last seen. A post counts as gone only if several posts just before and just after it, of
 * the same voice, were seen later: what lies outside was simply not read again.
 */
export function rereading({ posts, findings, decisions }: Pick<Audit, 'posts' | 'findings' | 'decisions'>): Rereading {
  return { ...compared(posts), back: seenAgain({ posts, findings, decisions }) }
}

type Compared = Omit<Rereading, 'back'>

/** Thousands of posts are compared once, and not again with every decision. */
const known = new WeakMap<readonly Post[], Compared>()

function compared(all: readonly Post[]): Compared {
  const made = known.get(all) ?? compare(all)
  known.set(all, made)
  return made
}

function compare(all: readonly Post[]): Compared {
  const posts = all.filter((post) => isWholePost(post) && !post.pinned && post.writtenAt && post.lastSeen)
  const gone = [...byVoice(posts).values()].flatMap(goneOf)
  const fresh = freshOf(posts)
  const at = newest(posts.map(({ lastSeen }) => lastSeen ?? ''))
  const twice = posts.some(({ firstSeen, lastSeen }) => timeOf(lastSeen) - timeOf(firstSeen) > ONE_PASS)
  return { ...(at && (twice || gone.length > 0 || fresh.length > 0) && { at }), gone, fresh }
}

const timeOf = (iso: string | undefined): number => Date.parse(iso ?? '')

const newest = (times: readonly string[]): string => times.reduce((latest, time) => (time > latest ? time : latest), '')

/** Each voice by itself, the newest post first: a page of posts may show no replies. */
function byVoice(posts: readonly Post[]): Map<string, Post[]> {
  const voices = new Map<string, Post[]>()
  for (const post of posts) {
    const own = voices.get(post.voice)
    if (own) own.push(post)
    else voices.set(post.voice, [post])
  }
  for (const own of voices.values()) own.sort((a, b) => ((a.writtenAt ?? '') < (b.writtenAt ?? '') ? 1 : -1))
  return voices
}

/** Runs of posts that were last seen before their neighbours on both sides. */
function goneOf(posts: readonly Post[]): Post[] {
  const seen = posts.map(({ lastSeen }) => timeOf(lastSeen))
  const gone: Post[] = []
  for (let start = 0; start < posts.length; start++) {
    const limit = (seen[start] ?? 0) + ONE_PASS
    const later = (times: readonly number[]): boolean => times.length > 0 && times.every((time) => time > limit)
    const before = seen.slice(Math.max(0, start - WITNESSES), start)
    if (!later(before)) continue
    let end = start + 1
    while (end < posts.length && (seen[end] ?? 0) <= limit) end++
    const after = seen.slice(end, end + WITNESSES)
    // At the ends of a profile there are fewer witnesses; they vouch for no more posts than they are.
    const enough = Math.min(before.length, after.length) >= Math.min(WITNESSES, end - start)
    if (enough && later(after)) gone.push(...posts.slice(start, end))
    start = end - 1
  }
  return gone
}

/** What was written after the reading before the newest one. */
function freshOf(posts: readonly Post[]): Post[] {
  const times = posts
    .flatMap(({ firstSeen, lastSeen }) => [timeOf(firstSeen), timeOf(lastSeen)])
    .filter((time) => !isNaN(time))
  times.sort((a, b) => b - a)
  const last = times.find((time, index) => (times[index - 1] ?? time) - time > PAUSE)
  if (last === undefined) return []
  return posts.filter(({ firstSeen, writtenAt }) => timeOf(firstSeen) > last && timeOf(writtenAt) > last)
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
