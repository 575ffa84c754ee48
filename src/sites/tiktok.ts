import type { Audience, Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader, TourKind } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { hashOf } from './dom/hash.ts'
import { timeOfTikTokId } from './dom/id-time.ts'
import { firstOf, inOrder } from './dom/in-order.ts'
import { at, jsonIn, stringAt } from './dom/json.ts'
import { isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { withoutTail } from './dom/tiktok/caption.ts'
import { remembered } from './dom/remembered.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isHidden } from './dom/visible.ts'

/** Checked on saved signed-out pages of December 2025; signed in on code of 2026 alone. */
const MARKS = {
  tile: '[data-e2e="user-post-item"],[data-e2e="user-repost-item"]',
  link: 'a[href*="/video/"],a[href*="/photo/"]',
  picture: 'img[alt]',
  video: '[data-e2e="browse-video"],[data-e2e="detail-video"],#main-content-video_detail',
  desc: '[data-e2e="browse-video-desc"],[data-e2e="video-desc"]',
  more: 'button,[role="button"]',
  comment: '[data-e2e="comment-level-1"],[data-e2e="comment-level-2"]',
  commentBox: '[class*="DivCommentItem"]',
  others: '[data-e2e="recommend-list-item-container"]',
  handle: '[data-e2e="user-title"]',
  name: '[data-e2e="user-subtitle"]',
  bio: '[data-e2e="user-bio"]',
  edit: '[data-e2e="edit-profile-entrance"]',
  viewer: '[data-e2e="nav-profile"][href],[data-e2e="nav-profile"] a[href]',
  badge: '[data-e2e="video-card-badge"]',
  openTab: '[role="tab"][aria-selected="true"][data-e2e]',
  counts: '[data-e2e="like-count"],[data-e2e="comment-count"],[data-e2e="share-count"]',
  captcha: '[id^="captcha-verify"],[class*="captcha-verify-container"],.captcha_verify_container',
  data: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__',
} as const

const SITE = 'tiktok'
/** So many tiles show which words the page adds to every caption. */
const LEARNT_FROM = 24
const HOME = 'https://www.tiktok.com'

/** `/@ada/video/123`. */
function videoOf(url: URL | undefined): { handle: string; id: string; kind: string } | undefined {
  const [handle = '', kind = '', id = ''] = pathOf(url)
  return handle.startsWith('@') && /^(?:video|photo)$/.test(kind) && /^\d{5,20}$/.test(id)
    ? { handle: handle.slice(1), id, kind }
    : undefined
}

function handleIn(url: URL | undefined): string | undefined {
  return /^@([\w.]{1,24})$/.exec(pathOf(url)[0] ?? '')?.[1]
}

const isTile = (card: Element): boolean => card.matches(MARKS.tile)
const isComment = (card: Element): boolean =>
  card.querySelector(MARKS.comment) !== null && !card.querySelector(MARKS.desc)

function cardsOf(page: Page): Element[] {
  const shown = (selector: string): Element[] =>
    [...page.document.querySelectorAll(selector)].filter((card) => !isHidden(card) && !card.closest(MARKS.others))
  if (!videoOf(page.url)) return shown(MARKS.tile)
  const [desc] = shown(MARKS.desc)
  const comments = shown(MARKS.comment).map((text) => text.closest(MARKS.commentBox))
  return [desc, ...new Set(comments)].filter((card) => card != null)
}

const toldIn = remembered((block): unknown => at(jsonIn(block), '__DEFAULT_SCOPE__', 'webapp.user-detail'))

/** What the page's own data says of the profile that it was loaded for. */
function detailIn(page: Page): unknown {
  const block = page.document.querySelector(MARKS.data)
  return block && toldIn(block)
}

/** The page's own data, where it speaks of this person: it stays behind when the person moves on inside the page. */
function userIn(page: Page, handle: string): unknown {
  const user = at(detailIn(page), 'userInfo', 'user')
  return sameHandle(stringAt(user, 'uniqueId'), handle) ? user : undefined
}

function isOwner(page: Page, handle: string): boolean | undefined {
  const viewer = handleIn(linkOf(page.document.querySelector(MARKS.viewer), page))
  if (viewer) return sameHandle(viewer, handle)
  return page.document.querySelector(MARKS.edit) ? true : undefined
}

function profileOf(page: Page, handle: string): Profile {
  const shown = sameHandle(plainName(page.document.querySelector(MARKS.handle)?.textContent), handle)
  const user = userIn(page, handle)
  const name = shown ? plainName(page.document.querySelector(MARKS.name)?.textContent) : stringAt(user, 'nickname')
  const bio = shown ? textOf(page.document.querySelector(MARKS.bio), { pre: true }) : stringAt(user, 'signature')
  const owner = isOwner(page, handle)
  const profile = filled<Profile>({ site: SITE, handle, url: `${HOME}/@${handle}`, name, bio })
  return owner === undefined ? profile : { ...profile, isOwner: owner }
}

function classify(page: Page): PageKind {
  const handle = handleIn(page.url)
  if (!handle) return { kind: 'other', reason: 'This page of TikTok is nobody’s profile. Open your profile to vet it.' }
  const profile = profileOf(page, handle)
  const reason = cardsOf(page).length === 0 ? wallOf(page, profile) : undefined
  if (reason) return { kind: 'wall', reason, profile }
  return { kind: videoOf(page.url) ? 'post' : 'profile', profile }
}

/** Accounts that TikTok's own data calls unknown, removed or banned. Codes as readers of 2025 and 2026 name them. */
const GONE = new Set([10_202, 10_221, 10_223])

/** Why there is nothing to see, in the words of the page's data and not of its language. */
function wallOf(page: Page, { handle, isOwner }: Profile): string | undefined {
  const code = at(detailIn(page), 'statusCode')
  if (page.document.querySelector(MARKS.captcha)) return 'TikTok asks you to solve a puzzle first. Then look again.'
  if (typeof code === 'number' && GONE.has(code) && !at(detailIn(page), 'userInfo', 'user', 'uniqueId'))
    return 'TikTok knows no such account: it is gone, was renamed, or never existed.'
  if (at(userIn(page, handle), 'privateAccount') === true && !isOwner)
    return 'This TikTok account is private: its videos are shown to its followers alone.'
  return undefined
}

/** A private account is its followers'. Whether a single video of a public account is for friends, the page does not tell. */
function audienceOf(page: Page, profile: Profile): Audience | undefined {
  const closed = at(userIn(page, profile.handle), 'privateAccount')
  return closed === true ? 'followers' : closed === false && profile.isOwner !== true ? 'public' : undefined
}

const TABS: Readonly<Record<string, TourKind>> = { 'videos-tab': 'videos', 'repost-tab': 'reposts' }

/** The tab of likes is not among them: it lists others' videos, and no tour asks for it. */
function tabOf(page: Page): TourKind | undefined {
  const open = page.document.querySelector(MARKS.openTab)?.getAttribute('data-e2e')
  return open ? (TABS[open] ?? 'media') : undefined
}

function voiceOf(author: string, tile: boolean, profile: Profile): Voice {
  if (profile.handle === '') return 'others'
  if (sameHandle(author, profile.handle)) return 'own'
  return tile ? 'repost' : 'others'
}

const altOf = (tile: Element): string => tile.querySelector(MARKS.picture)?.getAttribute('alt') ?? ''

/** The caption of a tile stands in its picture's description, with an addition in the page's language. */
function captionOf(card: Element, author: string, page: Page): string {
  const alt = altOf(card)
  const others = firstOf(
    inOrder(page.document, MARKS.tile, (tile) => tile !== card),
    LEARNT_FROM,
  )
  const handle = plainName(page.document.querySelector(MARKS.handle)?.textContent)
  const name = sameHandle(handle, author) ? plainName(page.document.querySelector(MARKS.name)?.textContent) : undefined
  return withoutTail(alt, name ?? '', [alt, ...others.map(altOf)])
}

const ownText = (card: Element): ReadText =>
  readText(isTile(card) ? [] : (card.querySelector(MARKS.comment) ?? card), { skip: MARKS.more, flow: true })

function readComment(card: Element, page: Page, profile: Profile): CardResult {
  const author = [...card.querySelectorAll('a[href]')].map((link) => handleIn(linkOf(link, page))).find(Boolean)
  const { text } = ownText(card)
  if (!author) return { unread: { reason: 'TikTok shows a comment here without its author.' } }
  const voice = sameHandle(author, profile.handle) ? 'reply' : 'others'
  const id = `comment-${hashOf([videoOf(page.url)?.id, author, text].join('\n'))}`
  return { posts: [{ id, site: SITE, url: `${HOME}${page.url.pathname}`, voice, author, text }] }
}

/** The first of each kind: below the video come those of others. */
function countsOf(page: Page): (number | undefined)[] {
  const counters = [...page.document.querySelectorAll(MARKS.counts)].filter((each) => !each.closest(MARKS.others))
  const first = new Map(counters.toReversed().map((each) => [each.getAttribute('data-e2e'), each]))
  return [...first.values()].map((each) => countIn(each.textContent))
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (isComment(card)) return readComment(card, page, profile)
  const video = isTile(card) ? videoOf(linkOf(card.querySelector(MARKS.link), page)) : videoOf(page.url)
  if (!video) return { unread: { reason: 'TikTok shows a video here without its address.' } }
  const { handle: author, id, kind } = video
  const text = isTile(card) ? captionOf(card, author, page) : ownText(card).text
  const voice = voiceOf(author, isTile(card), profile)
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${HOME}/@${author}/${kind}/${id}`,
    voice,
    author,
    text,
    writtenAt: timeOfTikTokId(id),
    audience: voice === 'own' ? audienceOf(page, profile) : undefined,
    pinned: card.querySelector(MARKS.badge) !== null || undefined,
    // A tile tells how often it was played, which is something else.
    noticed: isTile(card) ? undefined : noticedOf(voice, countsOf(page)),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'TikTok',
  hosts: [`${HOME}/*`],
  evidence: { date: '2025-12', level: 'medium' },
  // A caption stands in the page whole.
  lacks: ['quote', 'images', 'cut off'],
  matches: (page) => isHost(page.url, 'tiktok.com'),
  classify,
  tour: ({ url }) => [
    { kind: 'videos', url },
    { kind: 'reposts', url, press: true },
  ],
  tab: tabOf,
  cards: cardsOf,
  cardKey: (card) =>
    isTile(card)
      ? /\/(?:video|photo)\/(\d+)/.exec(card.querySelector(MARKS.link)?.getAttribute('href') ?? '')?.[1]
      : undefined,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
