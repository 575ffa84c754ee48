import type { Page } from '../../../model/site.ts'
import { plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isoTime } from '../time.ts'
import { outermost, outside } from '../visible.ts'
import { isComment } from './comments.ts'
import { cleanUrl, type Entry, type Person, type Vocabulary } from './entry.ts'
import { publishedIn, type Dated } from './dates.ts'
import { BODY, BYLINE } from './words.ts'

const NESTED = '.h-entry,.h-cite,.hentry'

/** The elements of a property, not of an entry inside this one. A property can be an entry or card itself. */
function parts(entry: Element, name: string, nested = NESTED): Element[] {
  return [...entry.querySelectorAll(name)].filter((element) => element.parentElement?.closest(nested) === entry)
}

function part(entry: Element, ...names: readonly string[]): Element | undefined {
  return names.flatMap((name) => parts(entry, name).slice(0, 1))[0]
}

/** A date from `<time>`, `<data>`, `<abbr title>`, a value-class pattern or the text itself. */
export function dateOf(element: Element | undefined): string | undefined {
  if (!element) return undefined
  const said = (from: Element): string | undefined =>
    from.getAttribute('datetime') ??
    from.getAttribute('value') ??
    (from.tagName === 'ABBR' ? from.getAttribute('title') : null) ??
    undefined
  const values = [...element.querySelectorAll('.value,.value-title,time[datetime],abbr[title]')]
  const pieces = values.map((value) => said(value) ?? value.getAttribute('title') ?? value.textContent)
  return (
    isoTime(said(element)) ??
    isoTime(pieces.join('T')) ??
    pieces.map(isoTime).find(Boolean) ??
    isoTime(element.textContent)
  )
}

/** A person from an h-card or vCard, or from a bare link or name. */
export function personOf(element: Element | undefined, page: Page): Person | undefined {
  if (!element) return undefined
  const link = element.matches('a[href]')
    ? element
    : element.querySelector('a.u-url[href],a.url[href],a[rel~="author"][href],a[href]')
  const name = plainName(textOf(element.querySelector('.p-name,.fn,[itemprop="name"]') ?? element))
  const url = cleanUrl(link?.getAttribute('href'), page)
  return name || url ? { ...(name && { name }), ...(url && { url }) } : undefined
}

const href = (element: Element | undefined, page: Page): string | undefined =>
  cleanUrl(
    element?.getAttribute('href') ??
      element?.querySelector('a[href]')?.getAttribute('href') ??
      element?.getAttribute('value'),
    page,
  )

function kindOf(entry: Element): Entry['kind'] {
  if (entry.matches('.h-cite') || isComment(entry)) return 'comment'
  if (part(entry, '.u-repost-of')) return 'repost'
  if (part(entry, '.u-quotation-of,.u-quote-of')) return 'quote'
  return part(entry, '.u-in-reply-to,[rel~="in-reply-to"]') ? 'reply' : 'own'
}

/** What somebody else wrote, within a repost or quote. */
function citedIn(entry: Element, page: Page): { text?: Element; author?: Person } {
  const cite = entry.querySelector('.u-repost-of.h-cite,.u-repost-of.h-entry,.u-quotation-of,.u-quote-of')
  const text = cite?.querySelector('.e-content,.p-content,.p-summary,.p-name') ?? undefined
  const author = personOf(cite?.querySelector('.p-author') ?? undefined, page)
  return { ...(text && { text }), ...(author && { author }) }
}

/** A sign that one liked, kept or came: it says nothing by itself. */
const NO_POST = '.u-like-of,.u-favorite-of,.u-rsvp,.p-rsvp,.u-follow-of,.u-tag-of'
/** The same, unless something was written with it. */
const BARE = '.u-bookmark-of,.u-listen-of,.u-watch-of,.u-read-of,.u-checkin,.u-ate,.u-drank'

/** https://microformats.org/wiki/microformats2-parsing: an entry without properties of its words is its words itself. */
function implied(entry: Element): Element | undefined {
  const link = part(entry, '.u-url')
  return textOf(entry, { skip: '.u-url,time,.p-author,.h-card,.h-cite' })
    ? entry
    : link && textOf(link)
      ? link
      : undefined
}

/** A picture is a post without words: its description counts. */
const isPicture = (entry: Element): boolean => part(entry, 'img.u-photo[alt]') !== undefined

function mf2Entry(entry: Element, page: Page): Entry[] {
  if (part(entry, NO_POST)) return []
  if (part(entry, BARE) && !part(entry, '.e-content', '.p-content', '.p-summary')) return []
  const kind = kindOf(entry)
  const cited = citedIn(entry, page)
  const content = part(entry, '.e-content', '.p-content')
  // Not the name on the author's card.
  const name = parts(entry, '.p-name', `${NESTED},.h-card`)[0]
  const body = content ?? part(entry, '.p-summary') ?? name ?? implied(entry)
  const titled = name && body && name !== body && !body.contains(name) && !name.contains(body)
  const roots = kind === 'repost' ? [cited.text ?? content] : [body]
  const own = personOf(part(entry, '.p-author', '.u-author'), page) ?? personOf(feedAuthor(entry), page)
  const author = kind === 'repost' ? (cited.author ?? { name: 'somebody else' }) : own
  // A property class on the author's card is not the entry's address.
  const url = href(parts(entry, '.u-url', `${NESTED},.h-card`)[0] ?? part(entry, '[rel~="bookmark"]'), page)
  const uid = part(entry, '.u-uid:not(a)')?.textContent.trim()
  const time = dateOf(part(entry, '.dt-published', '.dt-updated'))
  const shared = kind === 'quote' ? textOf(cited.text) : ''
  return [
    {
      kind,
      roots: roots.filter((root) => root !== undefined),
      ...(!roots[0] && isPicture(entry) && { roots: [entry] }),
      ...(roots[0] === entry && { without: new Set(parts(entry, '.u-url,time')) }),
      ...(uid && { id: uid }),
      ...(url && { url }),
      ...(author && { author }),
      ...(titled && { title: plainName(textOf(name)) }),
      ...(time && { time }),
      ...(shared && { shared }),
      ...(!content && part(entry, '.p-summary') && { truncated: true }),
    },
  ]
}

function feedAuthor(entry: Element): Element | undefined {
  const feed = entry.closest('.h-feed')
  return feed ? outside(feed, '.p-author', NESTED)[0] : undefined
}

const dateOnly = ({ time, inexactTime }: Dated): Dated => ({
  ...(time && { time }),
  ...(inexactTime && { inexactTime }),
})

function hAtomEntry(entry: Element, page: Page): Entry[] {
  const content = part(
    entry,
    '.entry-content',
    '.wp-block-post-content',
    '.e-content',
    '[itemprop~="articleBody"]',
    ...BODY,
  )
  const summary = part(entry, '.entry-summary', '.wp-block-post-excerpt__excerpt', '[class*="excerpt"]')
  const title = part(entry, '.entry-title', '.wp-block-post-title', '.post-title', 'h1', 'h2')
  const root = content ?? summary ?? title
  const address =
    part(entry, 'a[rel~="bookmark"]') ??
    title?.querySelector('a[href]') ??
    title?.closest('a') ??
    part(entry, 'time a[href]') ??
    undefined
  const id = part(entry, 'meta[itemprop="postId"]')?.getAttribute('content')
  const url = href(address, page)
  const author = personOf(part(entry, '.author', '.vcard', 'a[rel~="author"]', ...BYLINE), page)
  const time = dateOf(part(entry, '.published', 'time.entry-date', 'time[datetime]', '.updated'))
  const said = publishedIn(entry, page, (each) => each.parentElement?.closest(NESTED) === entry)
  const cut =
    root?.querySelector('a.more-link') !== null || root.matches('.entry-summary,[class*="excerpt"]') || root === summary
  return [
    {
      kind: isComment(entry) ? 'comment' : 'own',
      roots: root ? [root] : [],
      ...(id && { id }),
      ...(url && { url }),
      ...(author && { author }),
      ...(title && title !== root && { title: plainName(textOf(title)) }),
      ...(time ? { time } : dateOnly(said)),
      ...(root && cut && { truncated: true }),
    },
  ]
}

/** https://microformats.org/wiki/h-entry */
export const microformats2: Vocabulary = {
  cards: (page) => outermost([...page.document.querySelectorAll('.h-entry')]),
  holds: (card) => card.matches('.h-entry,.h-cite'),
  entries: mf2Entry,
}

/** https://microformats.org/wiki/hAtom: WordPress and Blogger themes. */
export const hAtom: Vocabulary = {
  cards: (page) =>
    outermost([...page.document.querySelectorAll('.hentry')]).filter((entry) => !entry.matches('.type-page')),
  holds: (card) => card.matches('.hentry'),
  entries: hAtomEntry,
}
