import type { Page } from '../../../model/site.ts'
import { textOf } from '../text.ts'
import { isComment } from './comments.ts'
import type { Vocabulary } from './entry.ts'
import { AROUND, articleEntry } from './articles.ts'

const DATED = 'main time[datetime],[role="main"] time[datetime],body > :not(header):not(footer):not(nav) time[datetime]'
/** Fewer look-alikes are no list. */
const FEWEST = 2
/** Words of one entry, links left out. Characters. */
const SHORTEST = 40

const shape = (element: Element): string => `${element.tagName} ${[...element.classList].sort().join(' ')}`

/** The largest element around a date that holds no other date. */
function around(time: Element): Element | undefined {
  let best: Element | undefined
  for (let up = time.parentElement; up && up !== up.ownerDocument.body; up = up.parentElement) {
    if (up.querySelectorAll('time[datetime]').length > 1) break
    best = up
  }
  return best
}

/** Neighbours of one shape, each with one date and some words: a list of posts in a page that marks up nothing else. */
function cards(page: Page): Element[] {
  const boxes = [...page.document.querySelectorAll(DATED)].map(around).filter((box) => box !== undefined)
  const found = [...new Set(boxes)].filter(
    (box) => !isComment(box) && textOf(box, { skip: `${AROUND},a,h2,h3` }).length >= SHORTEST,
  )
  return found.filter(
    (box) =>
      found.filter((other) => other.parentElement === box.parentElement && shape(other) === shape(box)).length >=
      FEWEST,
  )
}

export const lists: Vocabulary = { cards, holds: () => true, entries: articleEntry }
