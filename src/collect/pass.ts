import type { Page, SiteReader } from '../model/site.ts'
import type { Breath } from './breath.ts'
import type { Cards } from './cards.ts'
import type { Visit } from './visit.ts'

export interface PassParts {
  page: Page
  reader: SiteReader
  visit: Visit
  cards: Cards
  breath: Breath
  /** Milliseconds on any clock that only goes forward. */
  clock: () => number
  /** How far the page is scrolled, in pixels. */
  scrolled: () => number
  /** False as soon as the page went elsewhere: then nothing more is read for this profile. */
  current: () => boolean
}

const BROKEN = 'This post could not be read: it is built in a way that Prevet does not know.'

/** What one card gives. A reader that stumbles over it leaves one unread card and nothing worse. */
function readCard({ reader, page, visit }: PassParts, card: Element): ReturnType<SiteReader['read']> {
  try {
    return reader.read(card, page, visit.outbox.profile)
  } catch {
    return { unread: { reason: BROKEN } }
  }
}

function keyOf(reader: SiteReader, card: Element): string | undefined {
  try {
    return reader.cardKey?.(card)
  } catch {
    return undefined
  }
}

/** Reads one card. True when it should be tried again a little later. */
function take(parts: PassParts, card: Element): boolean {
  const { visit, cards, reader } = parts
  const result = readCard(parts, card)
  if (result !== 'skip' && 'unread' in result) {
    if (!cards.failed(card, visit.key, parts.clock())) return true
    visit.takeUnread(card, result.unread, keyOf(reader, card))
    return false
  }
  cards.read(card, visit.key)
  if (result !== 'skip') visit.take(card, result.posts, card.getBoundingClientRect().top + parts.scrolled())
  return false
}

/**
 * Reads every card that is due, in slices that leave the page room to breathe. Cards that vanish meanwhile are left
 * out. Gives whether some card is worth another try soon.
 */
export async function readPass(parts: PassParts): Promise<boolean> {
  const { page, reader, visit, cards, breath } = parts
  let again = false
  for (const card of reader.cards(page)) {
    await breath()
    if (!parts.current()) return false
    if (card.isConnected && cards.due(card, visit.key, parts.clock()) && take(parts, card)) again = true
  }
  return again
}
