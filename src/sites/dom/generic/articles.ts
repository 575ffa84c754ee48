import type { Page } from '../../../model/site.ts'
import { addressOf, plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isoTime } from '../time.ts'
import { isComment } from './comments.ts'
import { cleanUrl, type Entry, type Vocabulary } from './entry.ts'
import { personOf } from './microformats.ts'

const ARTICLE = 'article,[role="article"]'
const BODY =
  '[itemprop~="articleBody"],.entry-content,.post-content,.post-body,.article-content,.article-body,.comment-content,.comment-body > .content,[class$="comment-content"]'
/** What surrounds a text. */
export const AROUND =
  'header,footer,nav,aside,time,button,form,h1,[role="navigation"],[rel~="tag"],[rel~="bookmark"],' +
  'a[href^="javascript:"],a[href="#"],article article,[role="article"] [role="article"]'
const AUTHOR =
  '[rel~="author"],[itemprop~="author"],.p-author,.byline .fn,.author,.byline-author,.comment-author .fn,.comment-author,[class*="author-link"],[class*="author-name"]'

/** Less text than this, links left out, is a teaser or a caption and no post. Characters. */
const SHORTEST = 12

function bodyOf(article: Element): Element {
  return [...article.querySelectorAll(BODY)].find((body) => body.closest(ARTICLE) === article) ?? article
}

/** Text of the article itself, headlines and links left out. */
function ownWords(article: Element): string {
  return textOf(bodyOf(article), { skip: `${AROUND},h2 a,h3 a` })
}

/** A link of a sign or two is no word. */
function isSign(link: Element | undefined): boolean {
  return link !== undefined && link.textContent.trim().length <= 2
}

/** The one link of a short post that leads to a place of this site, where nothing else says so. */
function onlyLink(article: Element, page: Page): Element | undefined {
  const links = [...article.querySelectorAll('a[href]')].filter(
    (link) => addressOf(link.getAttribute('href'), page)?.origin === page.url.origin,
  )
  return links.length === 1 ? links[0] : undefined
}

function linkOf(article: Element): Element | undefined {
  const dated = [...article.querySelectorAll('a[href] time')].map((time) => time.closest('a'))
  const heads = [...article.querySelectorAll('a[rel~="bookmark"][href],h1 a[href],h2 a[href],h3 a[href]')]
  return [...dated, ...heads].find((link) => link?.closest(ARTICLE) === article) ?? undefined
}

/** Innermost articles with words of their own and a date or an address. */
function cards(page: Page): Element[] {
  const all = [...page.document.querySelectorAll(ARTICLE)]
  const only = all.filter((article) => !isComment(article)).length === 1
  const found = all.filter((article) => {
    const nested = [...article.querySelectorAll(ARTICLE)].filter((inner) => !isComment(inner))
    if (nested.length > 0 || ownWords(article).length < SHORTEST) return false
    return (
      article.querySelector('time[datetime]') !== null || linkOf(article) !== undefined || (only && !isComment(article))
    )
  })
  // Where the others of a list have addresses, one without is something else: a comment, a box at the side.
  const addressed = found.filter((article) => !isComment(article) && linkOf(article))
  return addressed.length >= 2 ? found.filter((article) => isComment(article) || linkOf(article)) : found
}

/** The one article of a page, comments not counted. */
export function isOnly(article: Element): boolean {
  const all = [...article.ownerDocument.querySelectorAll(ARTICLE)].filter((other) => !isComment(other))
  return all.length === 1 && all[0] === article
}

/** The element of this article, not of one inside it. */
function ofArticle(article: Element, selector: string): Element | undefined {
  return [...article.querySelectorAll(selector)].find((element) => {
    const owner = element.closest(ARTICLE)
    return (owner === article || !article.contains(owner)) && element.textContent.trim() !== ''
  })
}

export function articleEntry(article: Element, page: Page): Entry[] {
  const comment = isComment(article)
  const body = bodyOf(article)
  const heading = comment ? undefined : ofArticle(article, 'h1,h2,h3')
  const title = heading && (body === article || !body.contains(heading)) ? heading : undefined
  const link = linkOf(article) ?? onlyLink(article, page)
  const url = cleanUrl(link?.getAttribute('href'), page)
  const byline = ofArticle(article, AUTHOR)
  const author = personOf(byline, page)
  const time = isoTime(article.querySelector('time[datetime]')?.getAttribute('datetime'))
  return [
    {
      kind: comment ? 'comment' : 'own',
      roots: [body],
      without: new Set([title, byline, isSign(link) ? link : undefined].filter((part) => part !== undefined)),
      ...(url && { url }),
      ...(author && { author }),
      ...(title && { title: plainName(textOf(title)) }),
      ...(time && { time }),
      ...(body.querySelector('a.more-link') && { truncated: true }),
    },
  ]
}

export const articles: Vocabulary = { cards, holds: (card) => card.matches(ARTICLE), entries: articleEntry }
