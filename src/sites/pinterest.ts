import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { hashOf } from './dom/hash.ts'
import { describedImages } from './dom/images.ts'
import { at, jsonIn, stringAt } from './dom/json.ts'
import { linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoOf, isoTime } from './dom/time.ts'
import { isHidden, outermost, outside } from './dom/visible.ts'

/** From importers, downloaders and comment readers of 2024 to 2026; no saved page of a profile has been seen. */
const MARKS = {
  pin: '[data-test-id="pin"],[data-test-pin-id]',
  link: 'a[href*="/pin/"]',
  title: '[data-test-id="pinrep-footer-organic-title"]',
  picture: 'img[alt]',
  advert:
    '[data-test-id^="one-tap-desktop"],[data-test-id^="otpp"],a[href*="/ct.html"],[data-test-id*="promoted" i],a[rel~="sponsored"]',
  media: 'img,video,[data-test-id="pinrep-image"],[data-test-id="pinrep-video"]',
  closeup: '[data-test-id="closeup-body-landscape"],[data-test-id="CloseupMainPin"],[data-test-id="closeup-container"]',
  closeupTitle: '[data-test-id="closeup-title"],[data-test-id="closeup-body-landscape"] h1,h1',
  closeupText:
    '[data-test-id="closeup-description"],[data-test-id="truncated-description"],[data-test-id="richPinInformation-description"]',
  closeupBy: '[data-test-id="creator-profile"] a[href],[data-test-id="official-user-attribution"] a[href]',
  comment: '[data-test-id="commentThread-comment"]',
  commentText: '[data-test-id="text-container"],.text-container',
  // The viewer's own profile, in the bar at the top.
  viewer: '[data-test-id="header-profile"] a[href],a[data-test-id="header-profile"]',
  name: '[data-test-id="profile-name"]',
  bio: '[data-test-id="main-user-description-text"]',
  data: 'script#__PWS_INITIAL_PROPS__',
} as const

const SITE = 'pinterest'
const HOST = /^(?:[a-z]{2,3}\.|www\.)?pinterest\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/
const NOBODY =
  /^(?:pin|search|ideas|today|settings|business|_|login|signup|about|explore|topics|videos|password|shopping|categories)$/
/** Pinterest's own guesses at what a picture shows, not words of a person. */
const GUESSED =
  /^(?:this may contain|this contains|an image of|può contenere|esto puede contener|puede contener|kann enthalten|das könnte enthalten|peut contenir)\b/i

function handleIn(url: URL | undefined): string | undefined {
  const [name = ''] = pathOf(url)
  return url && HOST.test(url.hostname) && /^[\w-]{2,40}$/.test(name) && !NOBODY.test(name) ? name : undefined
}

const pinIn = (url: URL | undefined): string | undefined => {
  const [kind, id = ''] = pathOf(url)
  return kind === 'pin' ? /^(?:.*--)?(\d{5,20})$/.exec(id)?.[1] : undefined
}

/** `/ada/_created/`: made by the person; everything else was saved from others. */
const isCreated = (page: Page): boolean => pathOf(page.url)[1] === '_created'

function idOf(card: Element, page: Page): string | undefined {
  if (!card.matches(MARKS.pin)) return pinIn(page.url)
  const linked = pinIn(linkOf(card.querySelector(MARKS.link), page))
  const told = card.getAttribute('data-test-pin-id') ?? linked
  return told === linked ? told : undefined
}

/** The page's own data on this pin: it holds recommendations too, and stays behind when the person moves on. */
function dataOf(page: Page, id: string): unknown {
  const pin = at(jsonIn(page.document.querySelector(MARKS.data)), 'initialReduxState', 'pins', id)
  return stringAt(pin, 'id') === id ? pin : undefined
}

/** What an advert never has: its picture or its title leads to the pin itself, and not away to a shop. */
function isPlain(card: Element, page: Page): boolean {
  const links = [...card.querySelectorAll(MARKS.link)].filter((link) => pinIn(linkOf(link, page)) !== undefined)
  return links.some((link) => link.querySelector(MARKS.media) ?? link.closest(MARKS.title))
}

function authorOf(card: Element, page: Page): string | undefined {
  if (card.matches(MARKS.pin)) return isCreated(page) ? handleIn(page.url) : undefined
  const shown = handleIn(linkOf(card.querySelector(MARKS.closeupBy), page))
  const told = stringAt(dataOf(page, pinIn(page.url) ?? ''), 'pinner', 'username')
  return shown && told && !sameHandle(shown, told) ? undefined : (shown ?? told)
}

function ownText(card: Element): ReadText {
  if (card.matches(MARKS.comment))
    return readText(outside(card, MARKS.commentText, MARKS.comment)[0] ?? [], { skip: 'button' })
  const parts = card.matches(MARKS.pin)
    ? [card.querySelector(MARKS.title)]
    : [card.querySelector(MARKS.closeupTitle), card.querySelector(MARKS.closeupText)]
  return readText(
    parts.filter((part) => part !== null),
    { skip: 'button' },
  )
}

function shown(page: Page, selector: string): Element[] {
  return [...page.document.querySelectorAll(selector)].filter((card) => !isHidden(card))
}

/** The pin that a page is about. */
function closeupOf(page: Page): Element | undefined {
  return pinIn(page.url) ? outermost(shown(page, MARKS.closeup)).find((card) => !card.closest(MARKS.advert)) : undefined
}

function cardsOf(page: Page): Element[] {
  if (pinIn(page.url)) return [closeupOf(page), ...shown(page, MARKS.comment)].filter((card) => card !== undefined)
  return outermost(shown(page, MARKS.pin)).filter(
    (card) => !card.closest(MARKS.advert) && !card.querySelector(MARKS.advert),
  )
}

function profileOf(page: Page, handle: string): Profile {
  const here = handleIn(page.url) !== undefined
  const viewer = handleIn(linkOf(page.document.querySelector(MARKS.viewer), page))
  const profile = filled<Profile>({
    site: SITE,
    handle,
    url: `https://www.pinterest.com/${handle}/`,
    name: here ? plainName(page.document.querySelector(MARKS.name)?.textContent) : undefined,
    bio: here ? textOf(page.document.querySelector(MARKS.bio)) : undefined,
  })
  return viewer ? { ...profile, isOwner: sameHandle(viewer, handle) } : profile
}

function classify(page: Page): PageKind {
  const card = closeupOf(page)
  const author = card && authorOf(card, page)
  if (author) return { kind: 'post', profile: profileOf(page, author) }
  const handle = handleIn(page.url)
  if (!handle)
    return { kind: 'other', reason: 'This page of Pinterest is nobody’s profile. Open your profile to vet it.' }
  return { kind: 'profile', profile: profileOf(page, handle) }
}

function voiceOf(card: Element, author: string | undefined, profile: Profile): Voice {
  if (card.matches(MARKS.pin) && author === undefined) return profile.handle === '' ? 'others' : 'repost'
  return sameHandle(author, profile.handle) ? 'own' : 'others'
}

/** ISO, or "Thu, 01 Jan 2026 10:00:00 +0000" in older data. */
function timeOf(told: string | undefined): string | undefined {
  return isoTime(told) ?? isoOf(Date.parse(told ?? ''))
}

/** Somebody's words below a pin. The picture and the name before them lead to the same person. */
function readComment(card: Element, page: Page, profile: Profile): CardResult {
  const text = ownText(card).text
  const before = outside(card, 'a[href]', MARKS.comment).filter((link) => !link.closest(MARKS.commentText))
  const people = new Set(before.map((link) => handleIn(linkOf(link, page))).filter((name) => name !== undefined))
  const [author] = people
  if (text === '') return 'skip'
  if (author === undefined || people.size > 1)
    return { unread: { reason: 'Pinterest shows a comment here without its author.' } }
  const voice = sameHandle(author, profile.handle) ? 'reply' : 'others'
  return { posts: [{ id: `comment-${hashOf(`${author}\n${text}`)}`, site: SITE, voice, author, text }] }
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (card.matches(MARKS.comment)) return readComment(card, page, profile)
  const id = idOf(card, page)
  if (!id) return { unread: { reason: 'Pinterest shows a pin here without its address.' } }
  const isTile = card.matches(MARKS.pin)
  if (isTile && isCreated(page) && !isPlain(card, page))
    return { unread: { id, reason: 'Pinterest shows a pin here that does not say clearly whose it is.' } }
  const author = authorOf(card, page)
  const pictures = describedImages(card.querySelectorAll(MARKS.picture)).filter((alt) => !GUESSED.test(alt))
  const post = filled<Post>({
    id,
    site: SITE,
    url: `https://www.pinterest.com/pin/${id}/`,
    voice: voiceOf(card, author, profile),
    author,
    text: ownText(card).text,
    // A tile shows the title alone.
    truncated: isTile && isCreated(page) ? true : undefined,
    writtenAt: timeOf(stringAt(dataOf(page, id), 'created_at')),
    images: pictures.slice(0, 1),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Pinterest',
  hosts: ['https://*.pinterest.com/*'],
  evidence: { date: '2026-10', level: 'low' },
  lacks: ['quote', 'audience', 'pinned'],
  limit: 'Pinterest’s lists hold titles alone: open a pin of yours to have its description read.',
  matches: (page) => HOST.test(page.url.hostname),
  classify,
  tour: ({ url }) => [
    { kind: 'about', url },
    { kind: 'created', url: `${url}_created/` },
  ],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
