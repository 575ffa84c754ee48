import type { Audience, Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { timeOfMastodonId } from './dom/id-time.ts'
import { describedImages } from './dom/images.ts'
import { at, jsonIn, stringAt } from './dom/json.ts'
import { linkOf, pathOf, plainHandle, plainName, sameHandle } from './dom/links.ts'
import { bareName, postOfStub, stubOf, type Stub } from './dom/mastodon/stub.ts'
import { photoOf } from './dom/photo.ts'
import { remembered } from './dom/remembered.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden, isLaidOut, outermost, outside, precedes } from './dom/visible.ts'

/** Checked on a served client 4.7 (August 2026), signed in and out, English and German, and on its source. */
const MARKS = {
  app: '#mastodon',
  state: 'script#initial-state',
  row: 'article[data-id],.status[data-id],.detailed-status',
  quote: '.status__quote,.status--is-quote,[class*="quote__"] [data-id]',
  time: 'a[href] time[datetime]',
  author: '.status__display-name,.detailed-status__display-name,.display-name__account',
  name: '.display-name__html',
  text: '.status__content__text',
  anyText: '[lang]:not(img)',
  warning: '.content-warning:not(.content-warning--filter) p,.status__content > p > span.translate',
  body: '.status__content__text--visible',
  filter: '.content-warning--filter,.status__wrapper--filtered',
  // Stands below a text only while a translation stands in its place; what offers one is another button.
  translated: '.translate-button',
  prepend: '.status__prepend',
  media:
    '.media-gallery__item img[alt],.video-player[aria-label],.video-player [aria-label][title],.audio-player[title]',
  counts: '.icon-button__counter,.detailed-status__reblogs,.detailed-status__favorites',
  bio: '[class*="account_bio__bio"],.account__header__content',
  // The picture at the head of a profile: since 4.6 the person can describe it.
  photo: '[class*="account_header__avatar"] img[alt],.account__header .account__avatar img[alt]',
  heading: 'main h1,.account__header__tabs__name h1',
  edit: 'main a[href="/profile/edit"],main a[href="/settings/profile"]',
  missing: '.regeneration-indicator,.empty-column-indicator,.limited-account-hint',
  signIn: '.sign-in-banner,.navigation-panel__sign-in-banner,.server-banner',
} as const

/** The line above a boost names the booster in the same markup. */
const NOT_AUTHOR = `${MARKS.quote},${MARKS.prepend}`

const SITE = 'mastodon'
const AUDIENCES: Readonly<Record<string, Audience>> = { public: 'public', unlisted: 'public', private: 'followers' }
const POST_TABS = /^(?:with_replies|media|featured|tagged)$/

interface Viewer {
  domain?: string
  /** Handle of the person who looks. */
  handle?: string
}

/** All but two fields of the block are nobody's business: it holds an access token. */
const viewerIn = remembered((block): Viewer => {
  const state = jsonIn(block)
  const domain = stringAt(state, 'meta', 'domain')
  const me = stringAt(state, 'meta', 'me')
  const handle = me ? stringAt(at(state, 'accounts', me), 'acct') : undefined
  return { ...(domain && { domain }), ...(handle && { handle }) }
})

function viewerOf(document: Document): Viewer {
  const block = document.querySelector(MARKS.state)
  return block ? viewerIn(block) : {}
}

/** `ada` is an account of this server: `ada@social.example`. */
function whole(acct: string, page: Page): string {
  const plain = plainHandle(acct)
  return plain.includes('@') ? plain : `${plain}@${viewerOf(page.document).domain ?? page.url.hostname}`
}

/** `/@ada/123`, also behind `/deck` and `/web`. */
function placeOf(url: URL | undefined): { acct: string; rest: string[] } | undefined {
  const path = pathOf(url)
  const [first, second] = path
  if (first === 'deck' || first === 'web') path.shift()
  if (first === 'users' && second) return { acct: second, rest: path.slice(2) }
  const acct = path[0]
  return acct?.startsWith('@') && acct.length > 1 ? { acct: acct.slice(1), rest: path.slice(1) } : undefined
}

interface Permalink {
  id: string
  author: string
  url: URL
  time?: string
}

function permalinkOf(card: Element, page: Page): Permalink | undefined {
  for (const time of outside(card, MARKS.time, MARKS.quote)) {
    const url = linkOf(time.closest('a'), page)
    const place = placeOf(url)
    const id = place?.rest[0]
    if (!url || !id || !/^\d+$/.test(id)) continue
    const writtenAt = isoTime(time.getAttribute('datetime'))
    return { id, author: whole(place.acct, page), url, ...(writtenAt && { time: writtenAt }) }
  }
  return undefined
}

function handleOfMark(mark: Element, page: Page): string | undefined {
  const acct = mark.getAttribute('title') ?? placeOf(linkOf(mark, page))?.acct ?? mark.textContent
  return /^@?[\w.-]+(?:@[\w.:-]+)?$/.test(plainName(acct)) ? whole(acct, page) : undefined
}

/** Whose words stand at this place of the card: those of the account named last before it. */
function speakerAt(card: Element, place: Element, page: Page): string | undefined {
  const before = [...card.querySelectorAll(MARKS.author)].filter((mark) => precedes(mark, place))
  return before.map((mark) => handleOfMark(mark, page)).findLast(Boolean)
}

function ownText(card: Element, author: string, page: Page): ReadText {
  const mine = (selector: string): Element[] =>
    outside(card, selector, MARKS.quote).filter((text) => sameHandle(speakerAt(card, text, page) ?? author, author))
  const text = mine(MARKS.text)[0] ?? mine(MARKS.anyText)[0]
  return readText([...mine(MARKS.warning).slice(0, 1), ...(text ? [text] : [])], { skip: '.quote-inline' })
}

/** Told by the class of the post and of the box around it. */
function visibilityOf(card: Element): string | undefined {
  const around = [card, card.parentElement, card.closest('.status__wrapper,.detailed-status__wrapper')]
  const inside = outside(card, '.status__wrapper,.status[data-id]', MARKS.quote)
  const classes = [...around, ...inside].map((element) => element?.getAttribute('class') ?? '').join(' ')
  return /(?:status|wrapper)-(direct|private|unlisted|public)\b/.exec(classes)?.[1]
}

/** A boost stands in a row with an id of its own; the line above it links to the booster. */
function isBoost(card: Element, inner: string): boolean {
  const row = card.getAttribute('data-id')
  if (row && /^\d+$/.test(row) && row !== inner) return true
  return card.querySelector(`${MARKS.prepend} a[href]`) !== null
}

function voiceOf(card: Element, link: Permalink, profile: Profile): Voice {
  if (profile.handle === '' || !sameHandle(link.author, profile.handle))
    return isBoost(card, link.id) ? 'repost' : 'others'
  if (card.querySelector(MARKS.quote)) return 'quote'
  return card.matches('.status-reply') || outside(card, '.status-reply', MARKS.quote).length > 0 ? 'reply' : 'own'
}

function cardsOf(page: Page): Element[] {
  const rows = [...page.document.querySelectorAll(MARKS.row)]
  return outermost(rows).filter((row) => /^(?:f-)?\d+$/.test(row.getAttribute('data-id') ?? '0') && !isHidden(row))
}

function profileOf(page: Page, acct: string): Profile {
  const handle = whole(acct, page)
  const { handle: viewer } = viewerOf(page.document)
  const onProfile = !/^\d+$/.test(placeOf(page.url)?.rest[0] ?? '')
  const name = onProfile
    ? plainName(textOf(page.document.querySelector(MARKS.heading), { skip: 'small' }))
    : nameOf(page, handle)
  const bio = onProfile ? textOf(page.document.querySelector(MARKS.bio)) : ''
  const photo = onProfile ? photoOf(page.document.querySelector(MARKS.photo), [name, acct, handle]) : undefined
  const mark = page.document.querySelector(MARKS.edit) ? true : undefined
  const owner = viewer ? sameHandle(whole(viewer, page), handle) : mark
  return {
    site: SITE,
    handle,
    url: `${page.url.origin}/@${acct}`,
    ...(name && { name }),
    ...(bio && { bio }),
    ...(photo && { photo }),
    ...(owner !== undefined && { isOwner: owner }),
  }
}

function nameOf(page: Page, handle: string): string | undefined {
  const card = cardsOf(page).find((each) => sameHandle(permalinkOf(each, page)?.author, handle))
  return card && (plainName(textOf(outside(card, MARKS.name, NOT_AUTHOR)[0])) || undefined)
}

function classify(page: Page): PageKind {
  const place = placeOf(page.url)
  if (!place)
    return { kind: 'other', reason: 'This page of Mastodon is nobody’s profile. Open your profile to vet it.' }
  const [tab] = place.rest
  const isPost = /^\d+$/.test(tab ?? '')
  if (tab !== undefined && !isPost && !POST_TABS.test(tab))
    return { kind: 'other', reason: 'This page of Mastodon lists no posts of the profile. Open the profile itself.' }
  const profile = profileOf(page, place.acct)
  if (cardsOf(page).length === 0 && page.document.querySelector(MARKS.missing))
    return {
      kind: 'wall',
      reason: 'This server shows no posts here: the account is gone, hidden or elsewhere, or has not posted.',
      profile,
    }
  return { kind: isPost ? 'post' : 'profile', profile }
}

/** Rows far from view hold a name and no handle: they are the owner's only if nobody else on the page goes by that name. */
function readStub(row: Element, stub: Stub, page: Page, profile: Profile): CardResult {
  if (isLaidOut(page.document)) return 'skip'
  const id = (row.getAttribute('data-id') ?? '').replace(/^f-/, '')
  const named = bareName(profile.name) === stub.name && stub.name !== ''
  const doubles = [...page.document.querySelectorAll(MARKS.name)].some((name) => {
    const mark = name.closest('.status__display-name')
    return bareName(textOf(name)) === stub.name && mark && !sameHandle(handleOfMark(mark, page), profile.handle)
  })
  if (named && doubles)
    return { unread: { id, reason: 'This row is not drawn yet, and its name alone does not tell whose post it is.' } }
  const post = postOfStub(row, id, stub, profile, named ? profile.handle : undefined)
  return { posts: [row.getAttribute('data-id')?.startsWith('f-') ? { ...post, pinned: true } : post] }
}

const reader: SiteReader = {
  title: 'Mastodon',
  hosts: [],
  evidence: { date: '2026-08', level: 'high' },

  matches: (page) =>
    page.document.querySelector(MARKS.app) !== null && page.document.querySelector(MARKS.state) !== null,
  classify,
  tour: ({ url }) => [
    { kind: 'posts', url },
    { kind: 'replies', url: `${url}/with_replies` },
    { kind: 'media', url: `${url}/media` },
  ],
  cards: cardsOf,
  cardKey: (card) => card.getAttribute('data-id') ?? undefined,

  read(card, page, profile) {
    const stub = stubOf(card)
    if (stub) return readStub(card, stub, page, profile)
    const link = permalinkOf(card, page)
    const row = card.getAttribute('data-id') ?? ''
    if (!link) return card.querySelector('time') ? { unread: { id: row, reason: 'This post has no address.' } } : 'skip'
    const visibility = visibilityOf(card)
    // A private mention is a letter, not a post.
    if (visibility === 'direct') return 'skip'
    const named = outside(card, MARKS.author, NOT_AUTHOR)
      .map((mark) => handleOfMark(mark, page))
      .find(Boolean)
    if (named && !sameHandle(named, link.author))
      return { unread: { id: link.id, reason: 'The name on this post and its address do not belong together.' } }
    if (sameHandle(link.author, profile.handle) && outside(card, MARKS.translated, MARKS.quote).length > 0)
      return {
        unread: { id: link.id, reason: 'This post is shown in translation. Show the original to have it read.' },
      }
    return { posts: [postFrom(card, link, page, profile, visibility)] }
  },

  locate: (card, post, spans) =>
    locateIn(
      ownText(card, post.author ?? '', {
        document: card.ownerDocument,
        url: new URL(post.url ?? 'https://mastodon.invalid'),
      }),
      post.text,
      spans,
    ),
}

function postFrom(card: Element, link: Permalink, page: Page, profile: Profile, visibility: string | undefined): Post {
  const voice = voiceOf(card, link, profile)
  const row = card.getAttribute('data-id') ?? ''
  const { text } = ownText(card, link.author, page)
  const closed =
    outside(card, MARKS.warning, MARKS.quote).length > 0 && outside(card, MARKS.body, MARKS.quote).length === 0
  const images = describedImages(outside(card, MARKS.media, MARKS.quote))
  const name = plainName(textOf(outside(card, MARKS.name, NOT_AUTHOR)[0]))
  const shared = textOf(card.querySelector(MARKS.quote)?.querySelector(MARKS.text))
  const writtenAt = link.time ?? timeOfMastodonId(link.id)
  const audience = visibility ? AUDIENCES[visibility] : undefined
  const counters = outside(card, MARKS.counts, MARKS.quote).map((counter) => countIn(counter.textContent))
  const noticed = noticedOf(voice, counters)
  return {
    // One post can be boosted more than once: each boost is the row's.
    id: voice === 'repost' && /^\d+$/.test(row) ? row : link.id,
    site: SITE,
    url: link.url.href,
    voice,
    author: link.author,
    ...(name && { authorName: name }),
    text,
    ...(closed && { truncated: true }),
    ...(writtenAt && { writtenAt }),
    ...(audience && { audience }),
    ...(images.length > 0 && { images }),
    ...(shared && { shared }),
    ...((row.startsWith('f-') || card.getAttribute('data-featured') === 'true') && { pinned: true }),
    ...(noticed !== undefined && { noticed }),
  }
}

export default reader
