import { pause } from './until.ts'

export interface Point {
  x: number
  y: number
}

/**
 * Runs inside a document: brings an element into view and says where a mouse would click it. `text` chooses among
 * several of the selector. Throws when there is none, or when something lies over it.
 */
export function middleOf(selector: string, text?: string): Point {
  const names = (element: Element): (string | null)[] => [element.textContent, element.getAttribute('aria-label')]
  const found = [...document.querySelectorAll(selector)].find(
    (element) => text === undefined || names(element).some((name) => name?.trim() === text),
  )
  const what = text === undefined ? selector : `${selector} “${text}”`
  if (!found) throw new Error(`Nothing here is ${what}`)
  found.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = found.getBoundingClientRect()
  const point = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
  const hit = document.elementFromPoint(point.x, point.y)
  if (!hit || !(found.contains(hit) || hit.contains(found))) throw new Error(`Something lies over ${what}`)
  return point
}

/** Asks for a place, and again until it stays: a click at where something was before the layout moved hits something else. */
export async function settled(middle: () => Promise<Point>): Promise<Point> {
  let last = await middle()
  for (let asked = 0; asked < 20; asked++) {
    await pause(30)
    const now = await middle()
    if (now.x === last.x && now.y === last.y) return now
    last = now
  }
  return last
}
