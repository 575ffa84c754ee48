import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Post, Profile, Reading } from '../../model/post.ts'
import { FIELDS, type Field, type SiteReader } from '../../model/site.ts'

/** `read`: a reviewed page proves it. `absent`: the network has no such thing. `unknown`: nobody has seen how it looks. */
export type Knowledge = 'read' | 'absent' | 'unknown'

const OF_PROFILE: Partial<Record<Field, (profile: Profile) => boolean>> = {
  name: ({ name }) => name !== undefined,
  bio: ({ bio }) => bio !== undefined,
  owner: ({ isOwner }) => isOwner !== undefined,
}
const OF_POST: Partial<Record<Field, (post: Post) => boolean>> = {
  own: ({ voice }) => voice === 'own',
  reply: ({ voice }) => voice === 'reply',
  quote: ({ voice }) => voice === 'quote',
  repost: ({ voice }) => voice === 'repost',
  others: ({ voice }) => voice === 'others',
  time: ({ writtenAt }) => writtenAt !== undefined,
  audience: ({ audience }) => audience !== undefined,
  images: ({ images }) => images !== undefined,
  pinned: ({ pinned }) => pinned === true,
  'cut off': ({ truncated }) => truncated === true,
}

/** The reviewed readings of a network's made-up pages. */
export function reviewedReadings(root: string, name: string): Reading[] {
  const folder = join(root, 'tests/fixtures/sites', name)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  return files
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<Reading>)
    .filter((reading): reading is Reading => reading.posts !== undefined)
}

export function knowledgeOf(reader: Pick<SiteReader, 'lacks'>, readings: readonly Reading[]): Record<Field, Knowledge> {
  const isRead = (field: Field): boolean =>
    readings.some(
      ({ profile, posts }) => OF_PROFILE[field]?.(profile) ?? posts.some((post) => OF_POST[field]?.(post) === true),
    )
  const entries = FIELDS.map((field) => [
    field,
    isRead(field) ? 'read' : reader.lacks?.includes(field) ? 'absent' : 'unknown',
  ])
  return Object.fromEntries(entries) as Record<Field, Knowledge>
}
