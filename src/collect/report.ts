import type { PageReport, ReadingProgress } from '../model/audit.ts'
import type { Profile } from '../model/post.ts'
import type { SiteReader, TourKind, TourStop } from '../model/site.ts'
import type { Proof } from './prove.ts'
import { barrierOf, looksLikePosts } from './signs.ts'
import type { Visit } from './visit.ts'

const IDLE: ReadingProgress = { state: 'idle', posts: 0 }

const NO_CONSENT = 'You have not allowed Prevet to read pages yet. Agree first, then look again.'

/** Nothing is said of a page before the person has agreed to readings. */
export function silentReport(): PageReport {
  return { kind: 'other', reason: NO_CONSENT, hosts: [], marksAllowed: false, progress: IDLE }
}

/** For sites that are known by their page, permission is asked for this host alone; only secure ones may be asked for. */
function hostsOf({ page, reader }: Proof): readonly string[] {
  if (reader && reader.hosts.length > 0) return reader.hosts
  const { protocol, hostname } = page.url
  return protocol === 'https:' ? [`https://${hostname}/*`] : []
}

function unreadable(title: string): string {
  return (
    `This ${title} page has posts, but none of them could be read: ${title} may have changed how its pages are built. ` +
    'Nothing was judged.'
  )
}

const NO_POSTS =
  'No post was found here. The tab may be empty, private or still loading; if you can see posts, reload the page and click the icon again.'

export interface Seen {
  proof: Proof
  visit: Visit | undefined
  progress: ReadingProgress | undefined
  /** Why the last look at the page failed. */
  failure: string | undefined
}

function base({ proof, progress }: Seen): Omit<PageReport, 'kind'> {
  const { reader } = proof
  return {
    hosts: hostsOf(proof),
    marksAllowed: reader?.marksAllowed !== false,
    progress: progress ?? IDLE,
    ...(reader && { siteTitle: reader.title, evidence: reader.evidence }),
    ...(reader?.limit !== undefined && { limit: reader.limit }),
  }
}

/** The pages that belong to the profile; a reader that fails to name them names none. */
export function tourOf(reader: SiteReader | undefined, profile: Profile): TourStop[] {
  try {
    return reader?.tour?.(profile) ?? []
  } catch {
    return []
  }
}

/** The tab that is open, where a reader knows of tabs; one that fails to tell knows of none. */
export function tabOf({ reader, page }: Proof): TourKind | undefined {
  try {
    return reader?.tab?.(page)
  } catch {
    return undefined
  }
}

/** What the page is, for the person. */
export function reportOf(seen: Seen): PageReport {
  const { proof, visit, failure } = seen
  const { kind, reader } = proof
  const common = base(seen)
  if (kind.kind !== 'profile' && kind.kind !== 'post') return { ...common, ...kind }
  const title = reader?.title ?? 'web'
  const profile = visit?.outbox.profile ?? kind.profile
  if (failure !== undefined) return { ...common, kind: 'unreadable', profile, reason: failure }
  const nothing = !visit || visit.places.size === 0
  if (nothing && ((visit?.unread.size ?? 0) > 0 || looksLikePosts(proof.page.document))) {
    return { ...common, kind: 'unreadable', profile, reason: unreadable(title) }
  }
  const barrier = nothing ? barrierOf(proof.page.document) : undefined
  // Of some networks the words on the person are all there is.
  const told = profile.bio !== undefined
  if (barrier !== undefined && !told) return { ...common, kind: 'wall', profile, reason: barrier }
  const problem = visit?.outbox.problem ?? barrier ?? (nothing && !told ? NO_POSTS : undefined)
  const tour = tourOf(reader, profile)
  return {
    ...common,
    kind: kind.kind,
    profile,
    ...(visit && { key: visit.key }),
    ...(tour.length > 0 && { tour }),
    ...(problem !== undefined && { reason: problem }),
  }
}
