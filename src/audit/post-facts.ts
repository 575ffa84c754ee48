import type { ProfileKey } from '../model/audit.ts'
import type { Post } from '../model/post.ts'
import type { FactName, KeptPost, Moment, PostFacts } from '../model/store.ts'
import { mergeTimed } from './moments.ts'
import { omit } from './omit.ts'

/** "3h" tells more than "2w" read later. */
const EARLIEST: ReadonlySet<FactName> = new Set<FactName>(['roughTime'])

function textFact(post: Post): PostFactText {
  return post.truncated ? { cut: post.text } : { whole: post.text }
}

type PostFactText = Pick<PostFacts, 'whole' | 'cut'>

function timeFact(post: Post): Pick<PostFacts, 'exactTime' | 'roughTime'> {
  if (post.writtenAt === undefined) return {}
  return post.inexactTime ? { roughTime: post.writtenAt } : { exactTime: post.writtenAt }
}

/** Facts that are told in words of their own below, and what only the audit tells. */
const RETOLD = [
  'id',
  'site',
  'text',
  'truncated',
  'writtenAt',
  'inexactTime',
  'pinned',
  'firstSeen',
  'lastSeen',
] as const

/** "Unknown" and "none" tell nothing, so that what an older reading told stays. */
function tells(value: unknown): boolean {
  return value !== undefined && value !== 'unknown' && !(Array.isArray(value) && value.length === 0)
}

/** One reading of a post as facts. What the reading does not tell is left out, so that an older one may tell it. */
export function keptPost(profile: ProfileKey, post: Post, at: Moment): KeptPost {
  const { id, site, pinned } = post
  const told = Object.entries(omit(post, ...RETOLD)).filter(([, value]) => tells(value))
  const facts = {
    ...(Object.fromEntries(told) as Omit<Post, (typeof RETOLD)[number]>),
    // Always told: a post that is not pinned any more is a fact.
    pinned: pinned ?? false,
    ...textFact(post),
    ...timeFact(post),
  }
  return { profile, id, site, since: at, at, facts }
}

/** The beginning that a page shows of a long text, without the mark of what is missing. */
function beginning(cut: string): string {
  const end = cut.trimEnd()
  const open = end.endsWith('…') ? end.slice(0, -1) : end.endsWith('...') ? end.slice(0, -3) : end
  return open.trimEnd()
}

/** The whole text stays in sight of a cut one, unless the cut one is newer and begins differently: then it was edited. */
function textOf({ at, facts, moments }: KeptPost): Pick<Post, 'text' | 'truncated'> {
  const { whole, cut } = facts
  if (whole === undefined) return { text: cut ?? '', truncated: true }
  if (cut === undefined) return { text: whole }
  const newer = (moments?.cut ?? at) > (moments?.whole ?? at)
  return newer && !whole.startsWith(beginning(cut)) ? { text: cut, truncated: true } : { text: whole }
}

function timeOf({ exactTime, roughTime }: PostFacts): Pick<Post, 'writtenAt' | 'inexactTime'> {
  if (exactTime !== undefined) return { writtenAt: exactTime }
  return roughTime === undefined ? {} : { writtenAt: roughTime, inexactTime: true }
}

/** Kept posts are never changed in place: twenty thousand of them are told anew for every view otherwise. */
const told = new WeakMap<KeptPost, Post>()

/** A kept post as the rest of the house knows posts. */
export function postOf(kept: KeptPost): Post {
  const post = told.get(kept) ?? tell(kept)
  told.set(kept, post)
  return post
}

function tell(kept: KeptPost): Post {
  return {
    id: kept.id,
    site: kept.site,
    ...omit(kept.facts, 'whole', 'cut', 'exactTime', 'roughTime', 'pinned'),
    ...textOf(kept),
    ...timeOf(kept.facts),
    ...(kept.facts.pinned && { pinned: true }),
    firstSeen: new Date(kept.since).toISOString(),
    lastSeen: new Date(kept.at).toISOString(),
  }
}

/** Whether two states of a post give the rules the same to judge: when it was seen, and by how many, is nothing to them. */
export function sameToJudge(a: KeptPost, b: KeptPost): boolean {
  const judged = (kept: KeptPost): string => {
    const post = omit(postOf(kept), 'firstSeen', 'lastSeen', 'noticed')
    return JSON.stringify(post, Object.keys(post).sort())
  }
  return judged(a) === judged(b)
}

/** Merges two states of the same post. A judgement stays as long as what it judged does. */
export function mergePost(a: KeptPost, b: KeptPost): KeptPost {
  const { profile, id, site } = a
  const merged: KeptPost = { profile, id, site, since: Math.min(a.since, b.since), ...mergeTimed(a, b, EARLIEST) }
  const judged = [a, b].find((post) => post.judgement && sameToJudge(post, merged))
  return judged?.judgement ? { ...merged, judgement: judged.judgement } : merged
}
