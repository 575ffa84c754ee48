import type { Page } from '../../../model/site.ts'
import { at, jsonIn, objectsIn, stringAt } from '../json.ts'
import { pathOf, plainName } from '../links.ts'
import { photoOf } from '../photo.ts'
import { textOf } from '../text.ts'
import { outermost } from '../visible.ts'
import { cleanUrl, samePerson, sameUrl, type Entry, type Person } from './entry.ts'
import { personOf } from './microformats.ts'
import { linkedData, personIn } from './schema.ts'

/** The person a page is about. */
export interface Owner extends Person {
  nickname?: string
  bio?: string
  /** What the description of their picture says. */
  photo?: string
}

function meta(page: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = page.document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')
    if (value?.trim()) return plainName(value)
  }
  return undefined
}

/** https://microformats.org/wiki/representative-h-card-parsing */
function representativeCard(page: Page): Element | undefined {
  const cards = outermost([...page.document.querySelectorAll('.h-card,body > .vcard')]).filter(
    (card) => !card.closest('.h-entry,.h-cite,.hentry') || card.querySelector('.h-feed,.h-entry'),
  )
  const urls = (card: Element, selector: string): (string | undefined)[] =>
    [...card.querySelectorAll(selector), ...(card.matches(selector) ? [card] : [])].map((a) =>
      cleanUrl(a.getAttribute('href'), page),
    )
  const me = [...page.document.querySelectorAll('a[rel~="me"][href],link[rel~="me"][href]')].map((a) =>
    cleanUrl(a.getAttribute('href'), page),
  )
  return (
    cards.find((card) => urls(card, '.u-uid').some((url) => sameUrl(url, page.url.href))) ??
    cards.find((card) => urls(card, '.u-url').some((url) => me.some((mine) => sameUrl(mine, url)))) ??
    (cards.length === 1 ? cards[0] : undefined)
  )
}

function fromCard(card: Element | undefined, page: Page): Owner | undefined {
  if (!card) return undefined
  const own = (selector: string): Element | undefined =>
    [...card.querySelectorAll(selector)].find((e) => !e.closest('.h-entry,.hentry,.h-feed'))
  const link = own('.u-url[href],.url[href]') ?? (card.matches('a[href]') ? card : undefined)
  const name = plainName(textOf(own('.p-name,.fn'))) || (card.matches('a') ? plainName(textOf(card)) : '')
  const url = cleanUrl(link?.getAttribute('href'), page)
  const nickname = plainName(textOf(own('.p-nickname,.nickname')))
  const bio = textOf(own('.p-note,.note'))
  const photo = photoOf(own('img.u-photo[alt],.u-photo img[alt],img.photo[alt]'), [name, nickname])
  return {
    ...(name && { name }),
    ...(url && { url }),
    ...(nickname && { nickname }),
    ...(bio && { bio }),
    ...(photo && { photo }),
  }
}

/** Schema.org: the picture is an address, or an object that may describe itself. */
function pictureIn(person: unknown): string | undefined {
  return stringAt(person, 'image', 'caption') ?? stringAt(person, 'image', 'description')
}

function fromLinkedData(page: Page): Owner | undefined {
  const isProfile = (value: Record<string, unknown>): boolean => value['@type'] === 'ProfilePage'
  for (const script of linkedData(page)) {
    const person = at(objectsIn(jsonIn(script), isProfile)[0], 'mainEntity')
    const named = personIn(person, page)
    if (!named) continue
    const nickname = stringAt(person, 'alternateName')
    const bio = stringAt(person, 'description')
    const photo = pictureIn(person)
    return { ...named, ...(nickname && { nickname }), ...(bio && { bio }), ...(photo && { photo }) }
  }
  return undefined
}

function fromHead(page: Page): Owner | undefined {
  const links = [...page.document.querySelectorAll('a[rel~="author"][href],link[rel~="author"][href]')]
  const people = links.map((link) =>
    link.tagName === 'A' ? personOf(link, page) : { url: cleanUrl(link.getAttribute('href'), page) ?? '' },
  )
  const [first] = people
  const linked = first && people.every((other) => samePerson(first, other)) ? first : undefined
  const article = meta(page, 'article:author', 'author')
  const profile = meta(page, 'og:type') === 'profile' ? meta(page, 'og:title') : undefined
  const name = profile ?? linked?.name ?? (article?.startsWith('http') ? undefined : article)
  const nickname = meta(page, 'profile:username')
  const url = linked?.url
  return name || nickname || url
    ? { ...(name && { name }), ...(nickname && { nickname }), ...(url && { url }) }
    : undefined
}

/** The people whom the page names as authors of its posts, each once. */
export function authorsOf(entries: readonly Entry[]): Person[] {
  const authors: Person[] = []
  for (const { author, kind } of entries)
    if (author && kind !== 'comment' && kind !== 'repost' && !authors.some((other) => samePerson(other, author)))
      authors.push(author)
  return authors
}

/** Whose page it is, as far as the page tells. */
export function ownerOf(page: Page, entries: readonly Entry[]): Owner | undefined {
  const authors = authorsOf(entries)
  const sole = authors.length === 1 ? authors[0] : undefined
  const card = fromCard(representativeCard(page), page)
  const told = [card, fromLinkedData(page), fromHead(page)].filter((owner) => owner !== undefined)
  // An editor or a site's own card is not the person who writes everything here.
  const fitting = told.filter((owner) => !sole || samePerson(owner, sole) || (!owner.name && !owner.url))
  const owner: Owner = Object.assign({}, ...[...fitting].reverse(), sole && { ...sole }) as Owner
  return Object.keys(owner).length > 0 ? owner : undefined
}

/** Software that people write their own site with; newspapers and shops use some of it as well. */
const GENERATORS =
  /wordpress|blogger|ghost|hugo|jekyll|hexo|eleventy|astro|pelican|zola|nikola|micro\.blog|write\.?freely|write\.as|bear|tumblr|wix|squarespace|weebly|typepad|movable type|serendipity|known|indiekit|kirby|grav|publii|blot|mataroa|typlog|substack|dotclear/i
const FEED =
  'link[rel~="alternate"][type*="rss"],link[rel~="alternate"][type*="atom"],link[rel~="alternate"][type*="feed"]'
const COMPANY =
  'meta[property="og:type"][content^="product"],meta[property="og:type"][content="object"],[itemtype$="/Product"],' +
  '[itemtype$="/Offer"],[itemtype$="/NewsMediaOrganization"],[itemtype$="/NewsArticle"],[itemtype$="/SoftwareSourceCode"],' +
  '[class*="add-to-cart"],[class*="woocommerce"],form[action*="/cart"]'
const COMPANY_TYPES =
  /"@type"\s*:\s*"(?:NewsMediaOrganization|NewsArticle|Product|ItemPage|Store|OnlineStore|LocalBusiness|SoftwareSourceCode)"/

/** A newspaper, a shop or a place for code, by its own marks. */
export function isCompany(page: Page): boolean {
  if (page.document.querySelector(COMPANY)) return true
  return linkedData(page).some((script) => COMPANY_TYPES.test(script.textContent))
}

/** Hosts that give each person a name before them. */
const HOMES =
  /^[\w-]+\.(?:tumblr\.com|blogspot\.(?:com|[a-z]{2}|com?\.[a-z]{2})|wordpress\.com|substack\.com|bearblog\.dev|micro\.blog|writeas\.com|ghost\.io|livejournal\.com|dreamwidth\.org|typepad\.com|hashnode\.dev|neocities\.org|weebly\.com|mataroa\.blog|prose\.sh)$/

/** Nobody is named, but it is a blog by its host, its software or its feed. */
export function isPersonalSite(page: Page): boolean {
  if (HOMES.test(page.url.hostname) && !page.url.hostname.startsWith('www.')) return true
  return GENERATORS.test(meta(page, 'generator') ?? '') || page.document.querySelector(FEED) !== null
}

/** Sites with many people keep each under a path of this kind. */
const PERSONAL = /^(?:author|authors|users?|u|people|profiles?|members?|by|blogs)$/

/** The part of an address that names one person among many on a site; undefined when the site is one person's. */
function personalPart(url: URL): string | undefined {
  const [first = '', second] = pathOf(url)
  if (/^[@~]./.test(first)) return first.slice(1)
  return PERSONAL.test(first) && second ? second : undefined
}

const PAGES = /^(?:about|author|contact|me|home|blog|posts|index|archive|journal|notes|writing|news|feed)(?:\.\w+)?$/i

/** The first part of the address where it is the person's: their nickname, or the place of their profile. */
function sharedPart(page: Page, owner: Owner | undefined): string | undefined {
  const [first] = pathOf(page.url)
  if (!first || PAGES.test(first)) return undefined
  const place = owner?.url ? pathOf(new URL(owner.url)) : []
  const isHome = place.length === 1 && place[0] === first && new URL(owner?.url ?? '').hostname === page.url.hostname
  return isHome || owner?.nickname?.toLowerCase() === first.toLowerCase() ? first : undefined
}

/** The name to keep the profile under: the host, with the person's part where it is one of many. */
export function handleOf(page: Page, owner: Owner | undefined): string {
  const host = page.url.hostname.replace(/^www\./, '')
  const address = owner?.url ? new URL(owner.url) : undefined
  const own = address?.hostname.replace(/^www\./, '') === host ? personalPart(address) : undefined
  // A forum is many people's: without a part of its own each would be kept as the same person.
  const account = owner?.account ? owner.name : undefined
  const part = account === undefined ? (personalPart(page.url) ?? own ?? sharedPart(page, owner)) : (own ?? account)
  return part ? `${host}/${part}` : host
}
