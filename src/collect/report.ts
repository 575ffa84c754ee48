import type { PageReport, ReadingProgress } from '../model/audit.ts'
import type { Proof } from './prove.ts'
import { looksLikePosts } from './signs.ts'
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
    ...(reader && { siteTitle: reader.title }),
    ...(reader?.limit !== undefined && { limit: reader.limit }),
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
  const problem = visit?.outbox.problem
  return {
    ...common,
    kind: kind.kind,
    profile,
    ...(visit && { key: visit.key }),
    ...(problem !== undefined && { reason: problem }),
  }
}
