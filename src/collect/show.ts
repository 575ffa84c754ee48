import type { Span } from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import type { Page, SiteReader } from '../model/site.ts'
import type { Breath } from './breath.ts'
import { elementWith, rangesIn } from './find-text.ts'
import { mark, unmarkAll } from './marks.ts'
import { postOf } from './post-id.ts'
import type { Scroll } from './scroll.ts'
import { seek } from './seek.ts'
import type { Visit } from './visit.ts'

export interface ShowParts {
  page: Page
  reader: SiteReader
  visit: Visit
  scroll: Scroll
  breath: Breath
  /** Reads what the page shows now. */
  read: () => Promise<void>
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Asks for the marks' colours. */
  styleMarks: () => Promise<boolean>
  /** Ends when the person takes over or the page goes elsewhere. */
  signal: AbortSignal
}

export interface Wanted {
  id: string
  spans: readonly Span[]
  writtenAt?: string
}

export interface Found {
  element: Element
  ranges: Range[]
}

function readAgain({ reader, page, visit }: ShowParts, card: Element, id: string): Post | undefined {
  try {
    const result = reader.read(card, page, visit.outbox.profile)
    return result !== 'skip' && 'posts' in result ? result.posts.find((post) => post.id === id) : undefined
  } catch {
    return undefined
  }
}

/** The card that shows a post now: the one remembered, unless it shows another post by now, or any other. */
async function cardOf(parts: ShowParts, id: string): Promise<{ card: Element; post: Post } | undefined> {
  const remembered = parts.visit.places.get(id)?.card.deref()
  const cards = parts.reader.cards(parts.page)
  for (const card of remembered ? [remembered, ...cards] : cards) {
    await parts.breath()
    const post = card.isConnected ? readAgain(parts, card, id) : undefined
    if (post) return { card, post }
  }
  return undefined
}

async function findPost(parts: ShowParts, { id, spans }: Wanted): Promise<Found | undefined> {
  const base = postOf(id)
  const found = await cardOf(parts, base)
  if (!found) return undefined
  // A description is not among the words on the page: its post is shown without marks.
  const ranges = base === id ? parts.reader.locate(found.card, found.post, spans) : []
  return { element: found.card, ranges }
}

function findBio({ page, visit }: ShowParts, { spans }: Wanted): Found | undefined {
  const bio = visit.outbox.profile.bio ?? ''
  const element = elementWith(page.document.body, bio)
  return element && { element, ranges: rangesIn(element, bio, spans) }
}

const find = (parts: ShowParts, wanted: Wanted): Promise<Found | undefined> =>
  wanted.id === 'bio' ? Promise.resolve(findBio(parts, wanted)) : findPost(parts, wanted)

function bringIntoView({ element, ranges }: Found, scroll: Scroll): void {
  const target = ranges[0]?.startContainer.parentElement ?? element
  const tall = target.getBoundingClientRect().height > scroll.view()
  target.scrollIntoView({ block: tall ? 'start' : 'center', behavior: 'instant' })
}

/** How long a virtual list may take to build its cards anew after a jump, in milliseconds. */
const REBUILD = 200

/** Scrolls to a post, wherever on the page it is, and marks the words. Undefined when it could not be found. */
export async function show(parts: ShowParts, wanted: Wanted): Promise<Found | undefined> {
  const { scroll, wait, signal, reader } = parts
  unmarkAll()
  if (wanted.id === 'bio' && !findBio(parts, wanted)) scroll.to(0)
  const found = (await find(parts, wanted)) ?? (await seek(parts, wanted, () => find(parts, wanted)))
  if (!found) return undefined
  bringIntoView(found, scroll)
  await wait(REBUILD, signal)
  const now = found.element.isConnected ? found : ((await find(parts, wanted)) ?? found)
  if (reader.marksAllowed !== false && now.ranges.length > 0 && (await parts.styleMarks())) mark(now.ranges)
  return now
}

/** What is marked, and where. */
export interface Marking {
  parts: ShowParts
  wanted: Wanted
  found: Found
}

const isDead = (range: Range): boolean => range.collapsed || !range.startContainer.isConnected

/** Marks the words again when the page has rebuilt their post. */
export async function markAgain(marking: Marking): Promise<void> {
  const { parts, wanted, found } = marking
  if (parts.reader.marksAllowed === false || !found.ranges.some(isDead)) return
  const card = parts.visit.places.get(postOf(wanted.id))?.card.deref()
  if (wanted.id !== 'bio' && !card?.isConnected) return
  const now = await find(parts, wanted)
  if (!now || parts.signal.aborted) return
  marking.found = now
  mark(now.ranges)
}
