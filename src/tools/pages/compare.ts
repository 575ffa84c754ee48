import type { Post, Voice } from '../../model/post.ts'
import type { ExpectedPage, ExpectedPost } from './expected.ts'

export const FIELDS = ['id', 'author', 'text', 'time', 'voice'] as const
export type Field = (typeof FIELDS)[number]

/** Right answers, answers the index asks for, answers that were given where it asks. */
export interface Tally {
  right: number
  expected: number
  given: number
}

export interface PageScore {
  fields: Record<Field, Tally>
  /** One sentence for each difference. */
  faults: string[]
}

const flat = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()
const bare = (text: string): string => flat(text).replace(/^@/, '').toLowerCase()
const tight = (text: string): string => text.replace(/[\s\u00a0]+/g, '')
/** A blank before or after a link is a matter of taste between two ways of taking a text; more are lost words. */
const TASTE = 0.1

/** The part of an id that tells one post from another, whichever way it is written. */
const tail = (id: string): string =>
  id
    .replace(/\/(?:reposted-by|liked-by|quotes)$/, '')
    .replace(/^f-|^https?:\/\/[^/]+/, '')
    .split(/[/:]/)
    .at(-1) ?? id

function sameText(post: Post, wanted: ExpectedPost): boolean {
  const [have, want] = [tight(post.text), tight(wanted.text ?? '')]
  if (wanted.start) return have.startsWith(want)
  const [words, asked] = [flat(post.text).split(' ').length, flat(wanted.text ?? '').split(' ').length]
  return have === want && Math.abs(words - asked) <= 1 + TASTE * asked
}

function samePost(post: Post, wanted: ExpectedPost): boolean {
  return wanted.id === undefined ? sameText(post, wanted) : tail(post.id) === tail(wanted.id)
}

function voices(kind: string): Voice[] | undefined {
  if (kind.startsWith('repost-of')) return ['repost', 'others']
  if (/comment|quote/.test(kind)) return ['quote', 'others']
  if (kind.includes('repost')) return ['repost', 'others']
  if (kind.includes('own')) return ['own', 'reply', 'others', 'image']
  return undefined
}

const checks: Record<Field, (post: Post, wanted: ExpectedPost) => boolean | undefined> = {
  id: () => true,
  author: (post, { author }) =>
    author === undefined ? undefined : [post.author, post.authorName].some((name) => bare(name ?? '') === bare(author)),
  text: (post, wanted) => (wanted.text === undefined ? undefined : sameText(post, wanted)),
  time: (post, { time }) => (time === undefined ? undefined : post.writtenAt?.slice(0, 19) === time.slice(0, 19)),
  voice: (post, { kind }) => (kind === undefined ? undefined : voices(kind)?.includes(post.voice)),
}

const shown: Record<Field, (post: Post) => string | undefined> = {
  id: (post) => post.id,
  author: (post) => post.author ?? post.authorName,
  text: (post) => post.text,
  time: (post) => post.writtenAt,
  voice: (post) => post.voice,
}

const wantedField = (wanted: ExpectedPost, field: Field): string | undefined =>
  field === 'voice' ? wanted.kind : wanted[field]

function scorePost(post: Post | undefined, wanted: ExpectedPost, score: PageScore): void {
  for (const field of FIELDS) {
    const right = post ? checks[field](post, wanted) : undefined
    const asked = field === 'id' || wantedField(wanted, field) !== undefined
    const tally = score.fields[field]
    if (!asked) continue
    tally.expected++
    if (post && shown[field](post)) tally.given++
    if (right) tally.right++
    else if (post)
      score.faults.push(
        `${post.id} ${field}: ${flat(shown[field](post) ?? '-')} ≠ ${flat(wantedField(wanted, field) ?? '')}`,
      )
  }
  if (!post) score.faults.push(`missing: ${wanted.id ?? ''} ${flat(wanted.text ?? '')}`)
}

/** What was read of a page beside what its index lists. */
export function scorePage(page: ExpectedPage, posts: readonly Post[]): PageScore {
  const empty = (): Tally => ({ right: 0, expected: 0, given: 0 })
  const score: PageScore = {
    fields: { id: empty(), author: empty(), text: empty(), time: empty(), voice: empty() },
    faults: [],
  }
  for (const wanted of page.posts)
    scorePost(
      posts.find((post) => samePost(post, wanted)),
      wanted,
      score,
    )
  const known = [...page.posts, ...page.comments]
  const extra = posts.filter((post) => !known.some((wanted) => samePost(post, wanted)))
  const excess = page.sampleOf === undefined ? extra.length : Math.max(0, posts.length - page.sampleOf)
  score.fields.id.given += excess
  if (page.sampleOf === undefined) score.faults.push(...extra.map((post) => `extra: ${post.id} ${flat(post.text)}`))
  else if (posts.length !== page.sampleOf) score.faults.push(`read ${posts.length} of ${page.sampleOf} cards`)
  for (const trap of page.traps)
    if (posts.some((post) => samePost(post, trap))) score.faults.push(`TRAP read: ${flat(trap.text ?? trap.id ?? '')}`)
  return score
}
