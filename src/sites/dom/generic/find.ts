import type { Page } from '../../../model/site.ts'
import { isoTime } from '../time.ts'
import { textOf } from '../text.ts'
import { isHidden, outermost } from '../visible.ts'
import { articles, isOnly } from './articles.ts'
import { commentBoxes, isByPostAuthor, isComment } from './comments.ts'
import { cleanUrl, sameUrl, type Entry, type Vocabulary } from './entry.ts'
import { forums } from './forums.ts'
import { lists } from './lists.ts'
import { hAtom, microformats2 } from './microformats.ts'
import { isCompany, isPersonalSite, ownerOf } from './owner.ts'
import { articleInHead, jsonLd, microdata } from './schema.ts'
import { single } from './single.ts'
import { titles } from './titles.ts'
import { isForMembers } from './walls.ts'

/** From the most to the least that a page says about its posts: the first that finds some is taken. */
const VOCABULARIES: readonly Vocabulary[] = [
  forums,
  microformats2,
  hAtom,
  microdata,
  jsonLd,
  single,
  articles,
  lists,
  titles,
]
/** These find articles of every newspaper too: they count only where one person is named, or the site is a person's. */
const WEAK: ReadonlySet<Vocabulary> = new Set([single, articles, lists, titles])

export interface Found {
  cards: Element[]
  /** Articles of a newspaper, a shop or nobody look the same: they are no posts of a person. */
  nobodys: boolean
}

/** Whose articles they are is told by a name, or by the software and the feed of a person's own site. */
function isNobodys(vocabulary: Vocabulary, posts: readonly Entry[], page: Page): boolean {
  if (!WEAK.has(vocabulary) || articleInHead(page)?.author) return false
  return isCompany(page) || (!ownerOf(page, posts) && !isPersonalSite(page))
}

/** The posts of a page, by the best marks that it has. */
export function found(page: Page): Found | undefined {
  for (const vocabulary of VOCABULARIES) {
    const cards = vocabulary.cards(page).filter((card) => !isHidden(card) || card.tagName === 'SCRIPT')
    const posts = cards.flatMap((card) => vocabulary.entries(card, page)).filter((entry) => entry.kind !== 'comment')
    if (posts.length > 0 && !yieldsToShown(vocabulary, posts, page))
      return { cards, nobodys: isNobodys(vocabulary, posts, page) }
  }
  return undefined
}

/** Linked data often holds a shortened text of the one article that the page shows in full. */
function yieldsToShown(vocabulary: Vocabulary, posts: readonly Entry[], page: Page): boolean {
  // A list of titles, of which some have a word more.
  if (vocabulary === lists) return titles.cards(page).length > posts.length
  if (vocabulary !== jsonLd) return false
  const told = posts.map((entry) => entry.text?.length ?? 0)
  const shown = [...single.cards(page), ...articles.cards(page).filter((article) => !isComment(article))]
  return shown.length >= told.length && shown.some((part) => textOf(part).length >= Math.max(...told))
}

/** What visitors wrote, wherever the posts were found. */
function commentCards(page: Page, taken: ReadonlySet<Element>): Element[] {
  const boxes = [...new Set([...articles.cards(page).filter(isComment), ...commentBoxes(page.document)])]
  const free = boxes.filter((box) => !taken.has(box) && !isHidden(box))
  const doubled = new Set<Element>()
  for (const box of free)
    for (let up = box.parentElement; up; up = up.parentElement) if (sameWords(up, box)) doubled.add(up)
  return free.filter((box) => !doubled.has(box) && !isBoxOf(box, free))
}

/** A list item that begins with an article is the same comment, and a box that says nothing itself is none. */
function sameWords(outer: Element, inner: Element): boolean {
  return outer.firstElementChild === inner || outer.textContent.trim() === inner.textContent.trim()
}

/** A box of comments has an id like one of them, but no words beyond theirs. */
function isBoxOf(outer: Element, boxes: readonly Element[]): boolean {
  const bare = (element: Element): number => element.textContent.replace(/\s+/g, '').length
  const inner = outermost(boxes.filter((box) => box !== outer && outer.contains(box)))
  return inner.length > 0 && bare(outer) <= inner.reduce((sum, box) => sum + bare(box), 0)
}

export function cardsOf(page: Page): Element[] {
  const posts = found(page)
  if (!posts || posts.nobodys) return []
  const cards = [...posts.cards, ...commentCards(page, new Set(posts.cards))]
  return cards.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
}

/** What a card holds, completed by what the page says of itself. */
export function entriesOf(card: Element, page: Page): Entry[] {
  const vocabulary = VOCABULARIES.find((each) => each.holds(card, page)) ?? lists
  return vocabulary.entries(card, page).map((entry) => completed(entry, card, vocabulary, page))
}

/** A page of one post tells in its head what its card leaves out. */
function completed(entry: Entry, card: Element, vocabulary: Vocabulary, page: Page): Entry {
  if (entry.kind === 'comment') return { ...entry, byOwner: isByPostAuthor(card) }
  if (!isAlone(card, vocabulary, page)) return entry
  const head = (selector: string, name: string): string | null | undefined =>
    page.document.querySelector(selector)?.getAttribute(name)
  const here = cleanUrl(head('link[rel~="canonical"]', 'href') ?? page.url.href, page)
  const linked = articleInHead(page)
  const url = entry.url !== undefined && !sameUrl(entry.url.split('#')[0], here) ? entry.url : here
  const told = linked?.time ?? isoTime(head('meta[property="article:published_time"]', 'content'))
  const time = entry.time === undefined || isDay(entry, told) ? (told ?? entry.time) : entry.time
  const { inexactTime, ...rest } = entry
  return {
    ...rest,
    ...(url && { url }),
    ...(time && { time }),
    ...(inexactTime && time === entry.time && { inexactTime }),
    ...(!entry.author && linked?.author && { author: linked.author }),
    ...(isForMembers(page) && { truncated: true }),
  }
}

/** The card tells the day alone, the head the minute of the same day or the one beside it. */
function isDay(entry: Entry, told: string | undefined): boolean {
  if (!told || !entry.time) return false
  const apart = Math.abs(Date.parse(entry.time) - Date.parse(told))
  return (entry.inexactTime === true || entry.time.endsWith('T00:00:00.000Z')) && apart < 2 * 86_400_000
}

/** The only post of a page that is no front page. */
function isAlone(card: Element, vocabulary: Vocabulary, page: Page): boolean {
  if (page.url.pathname === '/' || vocabulary === lists || vocabulary === titles) return false
  if (vocabulary === single) return true
  return vocabulary === articles ? isOnly(card, page) : vocabulary.cards(page).length === 1
}
