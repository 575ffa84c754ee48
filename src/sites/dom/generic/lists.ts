import type { Page } from '../../../model/site.ts'
import { textOf } from '../text.ts'
import { outermost } from '../visible.ts'
import { isComment } from './comments.ts'
import type { Vocabulary } from './entry.ts'
import { articleEntry } from './articles.ts'
import { dateInWords } from './dates.ts'
import { AROUND, DATED as DATE_LINES } from './words.ts'

const DATED = 'main time[datetime],[role="main"] time[datetime],body > :not(header):not(footer):not(nav) time[datetime]'
/** Fewer look-alikes are no list. */
const FEWEST = 2
/** Words of one entry, links left out. Characters. */
const SHORTEST = 20

/** Kinds of posts in one list differ in all but their first class (`post text`, `post photo`), and some are numbered. */
const shape = (element: Element): string => `${element.tagName} ${(element.classList[0] ?? '').replace(/\d+/g, '')}`

/** How many dates each element holds. */
function dates(times: readonly Element[]): Map<Element, number> {
  const counts = new Map<Element, number>()
  for (const time of times)
    for (let up = time.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement)
      counts.set(up, (counts.get(up) ?? 0) + 1)
  return counts
}

/** The largest element around a date that holds no other date. */
function around(time: Element, counts: ReadonlyMap<Element, number>): Element | undefined {
  let best: Element | undefined
  for (let up = time.parentElement; up && counts.get(up) === 1; up = up.parentElement) best = up
  return best
}

/** Elements that stand beside others of their shape. */
function withNeighbours(boxes: readonly Element[]): Element[] {
  const groups = new Map<Element | null, Map<string, Element[]>>()
  for (const box of boxes) {
    const group = groups.get(box.parentElement) ?? new Map<string, Element[]>()
    const row = group.get(shape(box)) ?? []
    row.push(box)
    groups.set(box.parentElement, group.set(shape(box), row))
  }
  const rows = [...groups.values()].flatMap((group) => [...group.values()])
  return rows.filter((row) => row.length >= FEWEST).flat()
}

/** The lines that tell a date in words, where nothing tells one in figures. */
function saidDates(page: Page): Element[] {
  const lines = [...page.document.querySelectorAll(DATE_LINES)].filter(
    (line) => !line.closest('header,footer,nav,aside'),
  )
  return outermost(lines.filter((line) => dateInWords(line.textContent, page) !== undefined))
}

/** Neighbours of one shape, each with one date and some words: a list of posts in a page that marks up nothing else. */
function cards(page: Page): Element[] {
  const marked = [...page.document.querySelectorAll(DATED)]
  const times = marked.length >= FEWEST ? marked : saidDates(page)
  const counts = dates(times)
  const boxes = times.map((time) => around(time, counts)).filter((box) => box !== undefined)
  return withNeighbours([...new Set(boxes)]).filter(
    (box) => !isComment(box) && textOf(box, { skip: `${AROUND},${DATE_LINES},a,h2,h3` }).length >= SHORTEST,
  )
}

export const lists: Vocabulary = { cards, holds: () => false, entries: articleEntry }
