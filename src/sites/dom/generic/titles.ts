import type { Page } from '../../../model/site.ts'
import { addressOf, plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isHidden } from '../visible.ts'
import { isComment } from './comments.ts'
import { publishedIn } from './dates.ts'
import { cleanUrl, type Entry, type Vocabulary } from './entry.ts'
import { ADDED, DATED } from './words.ts'

/** Fewer rows are no list, and shorter titles are links of a menu. */
const FEWEST = 2
const SHORTEST = 2
const OUTSIDE = 'header,footer,nav,aside,form,dialog,[role="navigation"],[role="complementary"]'

/** The one link of a row to another page of this site. */
function titleIn(row: Element, page: Page): Element | undefined {
  const links = [...row.querySelectorAll('a[href]')].filter(
    (link) =>
      addressOf(link.getAttribute('href'), page)?.origin === page.url.origin &&
      !link.matches('[rel~="tag"],[rel~="category"],[rel~="author"]'),
  )
  const places = new Set(links.map((link) => addressOf(link.getAttribute('href'), page)?.pathname))
  const [link] = links.filter((each) => each.textContent.trim().length >= SHORTEST)
  return places.size === 1 ? link : undefined
}

const isDated = (row: Element, page: Page): boolean => publishedIn(row, page, () => true).time !== undefined

/** Rows of one list with a date and a title each: the front page or archive of many small blogs. */
function cards(page: Page): Element[] {
  const lists = [...page.document.querySelectorAll('ul,ol,table > tbody,dl')].filter((list) => !list.closest(OUTSIDE))
  return lists.flatMap((list) => {
    const rows = [...list.children].filter(
      (row) => !isHidden(row) && !isComment(row) && titleIn(row, page) !== undefined && isDated(row, page),
    )
    return rows.length >= FEWEST && rows.length * 2 > list.children.length ? rows : []
  })
}

function entries(row: Element, page: Page): Entry[] {
  const link = titleIn(row, page)
  const url = cleanUrl(link?.getAttribute('href'), page)
  if (!link) return []
  const { line, ...dated } = publishedIn(row, page, () => true)
  const teaser = textOf(row.querySelector('p,[class*="excerpt"],[class*="summary"],[class*="description"]'), {
    skip: `${ADDED},time`,
  })
  const hasTeaser = teaser !== '' && !link.textContent.includes(teaser)
  return [
    {
      kind: 'own',
      roots: hasTeaser ? [...row.querySelectorAll('p')].filter((part) => !part.contains(link)) : [link],
      ...(hasTeaser && { title: plainName(textOf(link)) }),
      ...(line && { without: new Set([line]) }),
      ...(url && { url }),
      ...dated,
      truncated: true,
    },
  ]
}

/** Rows with more words than their links hold are posts themselves. */
const WORDY = 40

function holds(card: Element): boolean {
  if (!card.matches('li,tr,dd,dt') || isComment(card)) return false
  const links = [...card.querySelectorAll('a[href]')].filter((link) => link.textContent.trim().length >= SHORTEST)
  return links.length > 0 && textOf(card, { skip: `${ADDED},${DATED},a,time` }).length < WORDY
}

export const titles: Vocabulary = { cards, holds, entries }
