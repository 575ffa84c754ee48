import { postOf } from './post-id.ts'
import type { ShowParts, Wanted } from './show.ts'
import type { Place } from './visit.ts'

/** So many screens are scrolled in search of a post. */
const MOST_STEPS = 40
const STEP_WAIT = 350

type Direction = 'up' | 'down' | 'here'

function shown(places: Iterable<Place>): string[] {
  const times: string[] = []
  for (const { card, writtenAt, pinned } of places) {
    if (writtenAt !== undefined && !pinned && card.deref()?.isConnected) times.push(writtenAt)
  }
  return times.sort()
}

/** Newest posts stand on top: a post older than all that is shown is further down. */
function direction(places: Iterable<Place>, writtenAt: string): Direction {
  const times = shown(places)
  const [oldest, newest] = [times.at(0), times.at(-1)]
  if (oldest === undefined || newest === undefined || writtenAt < oldest) return 'down'
  return writtenAt > newest ? 'up' : 'here'
}

async function step({ scroll, wait, read, signal }: ShowParts, top: number): Promise<void> {
  scroll.to(Math.max(0, top))
  await wait(STEP_WAIT, signal)
  await read()
}

/**
 * Looks for a post that is not in the page now, as lists do that hold only what can be seen: first where it was read,
 * then by its time. Gives up when the person takes over.
 */
export async function seek<Found>(
  parts: ShowParts,
  { id, writtenAt }: Wanted,
  find: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const { scroll, visit, signal } = parts
  const place = visit.places.get(postOf(id))
  const time = place?.writtenAt ?? writtenAt
  if (place) await step(parts, place.y - scroll.view() / 3)
  for (let steps = 0; steps < MOST_STEPS && !signal.aborted; steps++) {
    const found = await find()
    if (found) return found
    if (time === undefined) return undefined
    const way = direction(visit.places.values(), time)
    const from = scroll.top()
    await step(parts, from + scroll.view() * (way === 'up' ? -0.9 : way === 'down' ? 0.9 : 0.4))
    if (scroll.top() === from) return find()
  }
  return undefined
}
