import type { Page } from '../../../model/site.ts'
import { addressOf, plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isComment } from './comments.ts'
import { publishedIn } from './dates.ts'
import { cleanUrl, type Entry, type Person, type Vocabulary } from './entry.ts'
import { personOf } from './microformats.ts'
import { ADDED, AROUND, BODY, BYLINE, COMMENT_BODY, VISITORS } from './words.ts'

const ARTICLE = 'article,[role="article"]'
/** What stands here is a list of others. */
const BESIDE = 'aside,nav,[role="complementary"]'
/** Less text than this, links left out, is a teaser or a caption and no post. Characters. */
const SHORTEST = 12
/** A name is no sentence. Characters. */
const LONGEST_NAME = 60

/** Whether a part belongs to this article and not to one inside it. */
const belongs =
  (article: Element) =>
  (element: Element): boolean => {
    const owner = element.closest(ARTICLE)
    return owner === article || owner === null || !article.contains(owner)
  }

function firstOf(article: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = [...article.querySelectorAll(selector)].find(belongs(article))
    if (found) return found
  }
  return undefined
}

function bodyOf(article: Element, comment: boolean): Element {
  return firstOf(article, comment ? [...COMMENT_BODY, ...BODY] : BODY) ?? article
}

/** Text of the article itself, headlines and links left out. */
function ownWords(article: Element): string {
  const comment = isComment(article)
  const skip = `${AROUND},${ADDED},h2 a,h3 a,a h2,a h3`
  return textOf(bodyOf(article, comment), { skip: comment ? skip : `${skip},${VISITORS}` })
}

/** A link of a sign or two is no word. */
function isSign(link: Element | undefined): boolean {
  return link !== undefined && link.textContent.trim().length <= 2
}

/** Where a link leads on this site, its fragment left out; undefined for anywhere else and for this page itself. */
function placeOf(link: Element, page: Page): string | undefined {
  const url = addressOf(link.getAttribute('href'), page)
  if (url?.origin !== page.url.origin) return undefined
  const place = `${url.pathname}${url.search}`
  return place === `${page.url.pathname}${page.url.search}` || place === '/' ? undefined : place
}

/** Of several places that a short post leads to, the one that most of its links lead to. */
function commonLink(article: Element, page: Page): Element | undefined {
  const links = [...article.querySelectorAll('a[href]')]
    .filter(belongs(article))
    .filter((link) => !link.matches('[rel~="tag"],[rel~="author"],[rel~="category"],a[href*="/author/"]'))
  const byPlace = new Map<string, Element[]>()
  for (const link of links) {
    const place = placeOf(link, page)
    if (place) byPlace.set(place, [...(byPlace.get(place) ?? []), link])
  }
  const [first, second] = [...byPlace.values()].sort((a, b) => b.length - a.length)
  return first && first.length > (second?.length ?? 0) ? first[0] : undefined
}

/** A link that is drawn over or around the whole card. */
const COVER =
  'a[href]:has(h2),a[href]:has(h3),a[class*="card-link"][href],a[class*="entry-link"][href],a[class*="overlay"][href]'
const PERMALINK =
  'a[rel~="bookmark"][href],a.u-url[href],a[itemprop~="url"][href],h1 a[href],h2 a[href],h3 a[href],' +
  'a[data-hook="post-list-item__title"][href],a[data-testid="post-preview-title"][href],a.permalink[href]'

function linkOf(article: Element): Element | undefined {
  const dated = [...article.querySelectorAll('a[href] time,time a[href]')].map((time) => time.closest('a'))
  const heads = [...article.querySelectorAll(PERMALINK), ...article.querySelectorAll(COVER)]
  return [...dated, ...heads].find((link) => link !== null && belongs(article)(link)) ?? undefined
}

/** Innermost articles with words of their own and a date or an address. */
function cards(page: Page): Element[] {
  const all = [...page.document.querySelectorAll(ARTICLE)]
  const only = all.filter((article) => !isComment(article) && ownWords(article).length >= SHORTEST).length === 1
  const found = all.filter((article) => {
    const nested = [...article.querySelectorAll(ARTICLE)].filter((inner) => !isComment(inner))
    if (nested.length > 0 || article.closest(BESIDE) || ownWords(article).length < SHORTEST) return false
    return (
      article.querySelector('time[datetime],h1') !== null ||
      linkOf(article) !== undefined ||
      (only && !isComment(article))
    )
  })
  const main = mainOf(found, page)
  if (main) return found.filter((article) => isComment(article) || article === main)
  // Where the others of a list have addresses, one without is something else: a comment, a box at the side.
  const addressed = found.filter((article) => !isComment(article) && linkOf(article))
  return addressed.length >= 2 ? found.filter((article) => isComment(article) || linkOf(article)) : found
}

/** On the page of one post, "Read more" below it is a list of others: told by the one main heading. */
function mainOf(found: readonly Element[], page: Page): Element | undefined {
  const headed = found.filter((article) => !isComment(article) && article.querySelector('h1') !== null)
  const [main] = headed
  if (headed.length !== 1 || !main || page.url.pathname === '/') return undefined
  return page.document.querySelectorAll('h1').length === 1 ? main : undefined
}

/** The one article of a page, comments not counted. */
export function isOnly(article: Element, page: Page): boolean {
  const shown = cards(page).filter((other) => !isComment(other))
  return shown.length === 1 && shown[0] === article
}

const HEADINGS = [
  '.wp-block-post-title',
  '.p-name',
  'h1,h2,h3',
  '[data-hook="post-title"],[data-testid="post-preview-title"],[class*="post-title"],[class*="card-title"]',
]

function headingOf(article: Element): Element | undefined {
  for (const selector of HEADINGS) {
    const found = [...article.querySelectorAll(selector)].filter(belongs(article))
    const told = found.find((element) => element.textContent.trim() !== '')
    if (told) return told
  }
  return undefined
}

const BY = /^(?:(?:written |posted )?by|von|par|por|de|di|av|af|door|przez)\s+(?=\p{Lu})/iu

/** The name in a line that may hold a date and a label as well. */
function personAt(line: Element, page: Page): Person | undefined {
  const named = line.querySelectorAll('a[href],.fn,.p-name,[itemprop~="name"]')
  const [only] = [...named].filter((element) => element.textContent.trim() !== '')
  const person = personOf(named.length > 0 && only ? only : line, page)
  const text = plainName(textOf(only ?? line, { skip: `time,.date,.published,[class*="label"]` }))
  const name = text.replace(BY, '')
  const isName = name !== '' && name.length <= LONGEST_NAME && !/\d{4}|\p{L}{2}\.\s|[!?:]/u.test(name)
  return person && isName ? { ...person, name } : undefined
}

/** The author that a post names. */
export function bylineIn(article: Element, page: Page): { element: Element; person: Person } | undefined {
  for (const selector of BYLINE) {
    for (const element of [...article.querySelectorAll(selector)].filter(belongs(article))) {
      const person = personAt(element, page)
      if (person) return { element, person }
    }
  }
  return undefined
}

/** A comment's author where nothing says so: the link it begins with. */
function firstLink(comment: Element, page: Page): { element: Element; person: Person } | undefined {
  const link = [...comment.querySelectorAll('a[href]')].find((each) => each.textContent.trim() !== '')
  const person =
    link && comment.textContent.trim().startsWith(link.textContent.trim()) ? personAt(link, page) : undefined
  return link && person ? { element: link, person } : undefined
}

export function articleEntry(article: Element, page: Page): Entry[] {
  const comment = isComment(article)
  const body = bodyOf(article, comment)
  const heading = comment ? undefined : headingOf(article)
  const title = heading && (body === article || !body.contains(heading)) ? heading : undefined
  const link = linkOf(article) ?? (comment ? firstOf(article, ['a[href*="#c"]']) : commonLink(article, page))
  const url = cleanUrl(link?.getAttribute('href'), page)
  const byline = bylineIn(article, page) ?? (comment ? firstLink(article, page) : undefined)
  const { line, ...dated } = publishedIn(article, page, belongs(article))
  const left = [title, byline?.element, isSign(link) ? link : undefined, line]
  return [
    {
      kind: comment ? 'comment' : 'own',
      roots: [body],
      without: new Set(left.filter((part) => part !== undefined)),
      ...(url && { url }),
      ...(byline && { author: byline.person }),
      ...(title && { title: plainName(textOf(title, { skip: ADDED })) }),
      ...dated,
      ...(isCut(body) && { truncated: true }),
    },
  ]
}

/** The beginning of a text, with a link to the rest; or an excerpt by its name. */
function isCut(body: Element): boolean {
  if (body.querySelector('a[class*="more-link"],a[class*="read-more"],a[class*="readmore"],.post-button')) return true
  return body.matches('.entry-summary,[class*="excerpt"]') || body.querySelector('[class*="excerpt"]') !== null
}

export const articles: Vocabulary = { cards, holds: (card) => card.matches(ARTICLE), entries: articleEntry }
