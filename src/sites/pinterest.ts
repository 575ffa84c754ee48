import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { describedImages } from './dom/images.ts'
import { at, jsonIn, stringAt } from './dom/json.ts'
import { linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoOf, isoTime } from './dom/time.ts'
import { isHidden, outermost } from './dom/visible.ts'

/** From importers of 2026; no saved page of a profile has been seen. */
const MARKS = {
  pin: '[data-test-id="pin"],[data-test-pin-id]',
  link: 'a[href*="/pin/"]',
  title: '[data-test-id="pinrep-footer-organic-title"]',
  picture: 'img[alt]',
  advert: '[data-test-id="one-tap-desktop"],a[href*="/ct.html"],[data-test-id*="promoted"]',
  closeup: '[data-test-id="closeup-body-landscape"],[data-test-id="CloseupMainPin"],[data-test-id="closeup-container"]',
  closeupTitle: '[data-test-id="closeup-title"],[data-test-id="closeup-body-landscape"] h1,h1',
  closeupText:
    '[data-test-id="closeup-description"],[data-test-id="truncated-description"],[data-test-id="richPinInformation-description"]',
  closeupBy: '[data-test-id="creator-profile"] a[href],[data-test-id="official-user-attribution"] a[href]',
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

function authorOf(card: Element, page: Page): string | undefined {
  if (card.matches(MARKS.pin)) return isCreated(page) ? handleIn(page.url) : undefined
  const shown = handleIn(linkOf(card.querySelector(MARKS.closeupBy), page))
  const told = stringAt(dataOf(page, pinIn(page.url) ?? ''), 'pinner', 'username')
  return shown && told && !sameHandle(shown, told) ? undefined : (shown ?? told)
}

function ownText(card: Element): ReadText {
  const parts = card.matches(MARKS.pin)
    ? [card.querySelector(MARKS.title)]
    : [card.querySelector(MARKS.closeupTitle), card.querySelector(MARKS.closeupText)]
  return readText(
    parts.filter((part) => part !== null),
    { skip: 'button' },
  )
}

function cardsOf(page: Page): Element[] {
  const shown = [...page.document.querySelectorAll(pinIn(page.url) ? MARKS.closeup : MARKS.pin)].filter(
    (card) => !isHidden(card),
  )
  const cards = outermost(shown).filter((card) => !card.closest(MARKS.advert) && !card.querySelector(MARKS.advert))
  return pinIn(page.url) ? cards.slice(0, 1) : cards
}

function profileOf(page: Page, handle: string): Profile {
  const here = handleIn(page.url) !== undefined
  return filled<Profile>({
    site: SITE,
    handle,
    url: `https://www.pinterest.com/${handle}/`,
    name: here ? plainName(page.document.querySelector(MARKS.name)?.textContent) : undefined,
    bio: here ? textOf(page.document.querySelector(MARKS.bio)) : undefined,
  })
}

function classify(page: Page): PageKind {
  const [card] = pinIn(page.url) ? cardsOf(page) : []
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

function read(card: Element, page: Page, profile: Profile): CardResult {
  const id = idOf(card, page)
  if (!id) return { unread: { reason: 'Pinterest shows a pin here without its address.' } }
  const author = authorOf(card, page)
  const pictures = describedImages(card.querySelectorAll(MARKS.picture)).filter((alt) => !GUESSED.test(alt))
  const isTile = card.matches(MARKS.pin)
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
  lacks: ['reply', 'quote', 'audience', 'pinned'],
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
