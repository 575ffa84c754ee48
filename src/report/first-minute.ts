import type { Audit } from '../model/audit.ts'
import type { Post } from '../model/post.ts'
import { isWholePost } from './parts.ts'
import type { FindingView, Report, StrengthView } from './view.ts'

/** A post as somebody sees it who opens the profile for the first time. */
export interface SeenPost {
  post: Post
  findings: FindingView[]
  strengths: StrengthView[]
}

/** What a stranger sees first of one profile. */
export interface FirstMinute {
  bio?: SeenPost
  pinned: SeenPost[]
  /** The ten newest that are not known to be limited to friends. */
  newest: SeenPost[]
  /** The ten with the most reactions. */
  noticed: SeenPost[]
  /** Of how many of these posts the page tells the reactions, and of how many there are. */
  reactions: { told: number; all: number }
}

const HOW_MANY = 10

/** A stranger sees what is public; where the audience is not known, it may be. */
const isPublic = ({ audience }: Post): boolean =>
  audience === undefined || audience === 'public' || audience === 'unknown'

export function firstMinute(audit: Audit, view: Report): FirstMinute {
  const marks = marksByPost(view)
  const seen = (post: Post): SeenPost => ({ post, ...(marks.get(post.id) ?? { findings: [], strengths: [] }) })
  const bio = audit.posts.find(({ voice }) => voice === 'bio')
  const posts = audit.posts
    .filter((post) => isWholePost(post) && isPublic(post) && post.voice !== 'others')
    .sort((a, b) => ((a.writtenAt ?? '') < (b.writtenAt ?? '') ? 1 : -1))
  return {
    ...(bio && { bio: seen(bio) }),
    pinned: posts.filter(({ pinned }) => pinned).map(seen),
    noticed: posts
      .filter(({ noticed = 0 }) => noticed > 0)
      .sort((a, b) => (b.noticed ?? 0) - (a.noticed ?? 0))
      .slice(0, HOW_MANY)
      .map(seen),
    reactions: { told: posts.filter(({ noticed }) => noticed !== undefined).length, all: posts.length },
    newest: posts
      .filter(({ pinned }) => !pinned)
      .slice(0, HOW_MANY)
      .map(seen),
  }
}

type Marks = Map<string, Omit<SeenPost, 'post'>>

function marksByPost({ open, decided, strengths }: Report): Marks {
  const marks: Marks = new Map()
  const of = (post: string): Omit<SeenPost, 'post'> => {
    const known = marks.get(post) ?? { findings: [], strengths: [] }
    marks.set(post, known)
    return known
  }
  for (const view of open) of(view.finding.post).findings.push(view)
  for (const view of decided) if (view.decision === 'will-fix') of(view.finding.post).findings.push(view)
  for (const { items } of strengths) for (const item of items) of(item.strength.post).strengths.push(item)
  return marks
}
