import type { Page } from '../../../model/site.ts'
import { plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isHidden } from '../visible.ts'
import { bylineIn } from './articles.ts'
import { isComment } from './comments.ts'
import { publishedIn } from './dates.ts'
import type { Entry, Vocabulary } from './entry.ts'
import { isPersonalSite } from './owner.ts'
import { ADDED, AROUND, BODY } from './words.ts'

/** Less is no text that a page is about. Characters. */
const SHORTEST = 40
/** The text of a page that marks up nothing stands in paragraphs; so much of it is enough. Characters. */
const PROSE = 140
/** On a person's own site less is a post, too. Characters. */
const OWN_PROSE = 40
const OUTSIDE = 'header,footer,nav,aside,form,dialog,[role="navigation"],[role="complementary"],[role="dialog"]'

function wordsIn(element: Element): number {
  return textOf(element, { skip: `${AROUND},${ADDED}` }).length
}

/** The one part that is named as the text of a post. */
function named(page: Page): Element | undefined {
  for (const selector of BODY) {
    const found = [...page.document.querySelectorAll(selector)].filter(
      (part) => !isComment(part) && !part.closest(OUTSIDE) && !isHidden(part) && wordsIn(part) >= SHORTEST,
    )
    if (found.length === 1) return found[0]
    if (found.length > 1) return undefined
  }
  return undefined
}

/** The element that holds most of the page's paragraphs. */
function prose(page: Page): Element | undefined {
  const amounts = new Map<Element, number>()
  for (const paragraph of page.document.querySelectorAll('body p')) {
    const box = paragraph.parentElement
    if (!box || paragraph.closest(OUTSIDE) || isComment(paragraph)) continue
    amounts.set(box, (amounts.get(box) ?? 0) + paragraph.textContent.trim().length)
  }
  const [most, second] = [...amounts].sort((a, b) => b[1] - a[1])
  const enough = isPersonalSite(page) ? OWN_PROSE : PROSE
  return most && most[1] >= enough && most[1] > 2 * (second?.[1] ?? 0) && !isHidden(most[0]) ? most[0] : undefined
}

/** What tells that a page is one post: said in its head, or one heading with a date. */
function isOnePost(page: Page): boolean {
  const { document } = page
  const told = document.querySelector(
    'meta[property="og:type"][content="article"],meta[property="article:published_time"],body.single-post',
  )
  // The name of the site is often a heading of the same rank.
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => !heading.closest('header:not(article header)'),
  )
  return page.url.pathname !== '/' && (told !== null || headings.length === 1)
}

/** The heading before the text, nearest first. */
function headingBefore(body: Element): Element | undefined {
  const all = [...body.ownerDocument.querySelectorAll('h1,.wp-block-post-title,.post-title,[data-hook="post-title"]')]
  return all.filter((heading) => body.contains(heading) || (heading.compareDocumentPosition(body) & 4) !== 0).at(-1)
}

/** The smallest part that holds heading and text: date and author stand in it. */
function around(body: Element, heading: Element | undefined): Element {
  let box = body
  while (box.parentElement && box.parentElement !== body.ownerDocument.body && heading && !box.contains(heading))
    box = box.parentElement
  return box.parentElement && box === body && heading && body.contains(heading) ? body : box
}

const mine = (element: Element): boolean => !isComment(element) && !element.closest('nav,aside,footer')

function cards(page: Page): Element[] {
  if (!isOnePost(page)) return []
  const body = named(page) ?? prose(page)
  // What stands in an article is marked up well enough.
  if (!body || body.closest('article,[role="article"],.h-entry,.hentry')) return []
  const box = around(body, headingBefore(body))
  const dated =
    page.document.querySelector(
      'meta[property="article:published_time"],meta[property="og:type"][content="article"]',
    ) ?? publishedIn(box, page, mine).time
  return dated ? [body] : []
}

function entries(body: Element, page: Page): Entry[] {
  const heading = headingBefore(body)
  const box = around(body, heading)
  const byline = bylineIn(box, page)
  const { line, ...dated } = publishedIn(box, page, mine)
  const left = [heading, byline?.element, line].filter((part) => part !== undefined && body.contains(part))
  return [
    {
      kind: 'own',
      roots: [body],
      without: new Set(left.filter((part) => part !== undefined)),
      ...(byline && mine(byline.element) && { author: byline.person }),
      ...(heading && { title: plainName(textOf(heading, { skip: ADDED })) }),
      ...dated,
    },
  ]
}

/** The page of one post, in a theme that marks up nothing of it but its text. */
export const single: Vocabulary = { cards, holds: (card, page) => cards(page)[0] === card, entries }
