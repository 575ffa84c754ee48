import type { Post, Profile, Voice } from '../model/post.ts'
import type { Page, PageKind, SiteReader } from '../model/site.ts'
import { countOn, noticedOf } from './dom/counts.ts'
import { timeOfXId } from './dom/id-time.ts'
import { describedImages } from './dom/images.ts'
import { at, jsonIn, stringAt } from './dom/json.ts'
import { linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden, outermost, outside, precedes } from './dom/visible.ts'

/** Checked on saved pages of April 2025 to January 2026 and on fragments of September 2026. */
const MARKS = {
  column: '[data-testid="primaryColumn"]',
  post: 'article[data-testid="tweet"],article[role="article"]',
  cell: '[data-testid="cellInnerDiv"]',
  // The message drawer uses the test ids of posts: private letters must never be taken for posts.
  foreign: '[data-testid^="DM"],[data-testid="GrokDrawer"],[data-testid="sidebarColumn"]',
  advert: '[data-testid="placementTracking"]',
  quote: 'div[role="link"][tabindex="0"],article article',
  text: '[data-testid="tweetText"]',
  longText: '[data-testid="twitter-article-title"],[data-testid="twitterArticleRichTextView"]',
  cut: '[data-testid="tweet-text-show-more-link"]',
  author: '[data-testid="User-Name"],[data-testid^="UserAvatar-Container-"]',
  permalink: 'a[href*="/status/"]',
  context: '[data-testid="socialContext"]',
  photo: '[data-testid="tweetPhoto"] img[alt]',
  counts: '[data-testid="reply"],[data-testid$="retweet"],[data-testid$="like"]',
  lock: '[data-testid="icon-lock"]',
  name: '[data-testid="UserName"]',
  bio: '[data-testid="UserDescription"]',
  schema: 'script[type="application/ld+json"][data-testid^="UserProfileSchema"]',
  edit: '[data-testid="editProfileButton"],a[href="/settings/profile"]',
  viewer: 'a[data-testid="AppTabBar_Profile_Link"]',
  empty: '[data-testid="emptyState"],[data-testid="empty_state_header_text"]',
  // A button below the words: what the page shows only after it is pressed.
  interstitial: '[data-testid="empty_state_button_text"]',
  error: '[data-testid="error-detail"]',
  signIn: '[data-testid="login"],[data-testid="loginButton"],[data-testid="google_sign_in_container"]',
} as const

const SITE = 'x'
const HOSTS = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com']
const NO_HANDLE =
  /^(?:i|home|explore|search|notifications|messages|settings|compose|hashtag|intent|login|logout|signup|tos|privacy|jobs|share|account|about)$/i
const POST_TABS = /^(?:with_replies|media|highlights|articles|superfollows|reposts|photo|header_photo)$/

/** The post that an address names: `/ada/status/123`, `/i/web/status/123`. `exact`: nothing like `/photo/1` follows. */
function statusOf(url: URL | undefined): { id: string; author?: string; exact: boolean } | undefined {
  const path = pathOf(url)
  const place = path.indexOf('status')
  const id = path[place + 1]
  if (place < 1 || !id || !/^\d{1,20}$/.test(id)) return undefined
  const author = path[0] === 'i' ? undefined : path[0]
  return { id, ...(author && { author }), exact: path.length === place + 2 }
}

/** The one profile that a link leads to: `/ada`. */
function handleOfLink(link: Element | null | undefined, page: Page): string | undefined {
  const path = pathOf(linkOf(link, page))
  return path.length === 1 && /^\w{1,20}$/.test(path[0] ?? '') && !NO_HANDLE.test(path[0] ?? '') ? path[0] : undefined
}

function handleOfMark(mark: Element, page: Page): string | undefined {
  const avatar = /^UserAvatar-Container-(\w+)$/.exec(mark.getAttribute('data-testid') ?? '')?.[1]
  if (avatar) return avatar === 'unknown' ? undefined : avatar
  const linked = [...mark.querySelectorAll('a[href]')].map((link) => handleOfLink(link, page)).find(Boolean)
  if (linked) return linked
  // Quoted people have no link. A display name can be "@somebody" too: the handle comes after it.
  return [...mark.querySelectorAll('span,div')]
    .map((e) => /^@(\w+)$/.exec(plainName(e.textContent))?.[1])
    .findLast(Boolean)
}

function permalinkOf(card: Element, page: Page): { id: string; author?: string; url: URL; time?: string } | undefined {
  const links = outside(card, MARKS.permalink, MARKS.quote)
  const dated = links.filter((link) => link.querySelector('time'))
  for (const link of [...dated, ...links]) {
    const url = linkOf(link, page)
    const status = statusOf(url)
    if (!url || !status?.exact) continue
    const time = isoTime(link.querySelector('time')?.getAttribute('datetime'))
    return { ...status, url, ...(time && { time }) }
  }
  return undefined
}

/** Whose words stand at this place of the card: those of the author named last before it. */
function speakerAt(card: Element, place: Element, page: Page): string | undefined {
  const before = [...card.querySelectorAll(MARKS.author)].filter((mark) => precedes(mark, place))
  return before.map((mark) => handleOfMark(mark, page)).findLast(Boolean)
}

/** X draws texts with their own line breaks; in a page that was tidied up after saving they mean nothing. */
function drawnText(text: Element | null | undefined): ReadText {
  const around = text?.closest(MARKS.post) ?? text?.closest(MARKS.column)
  const tidied = around?.firstChild?.nodeType === 3 && /^\s*\n/.test(around.firstChild.textContent ?? '')
  return readText(text ?? [], { pre: !tidied, flow: true, ariaHidden: true })
}

/** The card's own words: outside a quote, and after nobody else's name. */
function ownText(card: Element, author: string, page: Page): ReadText {
  const mine = (selector: string): Element[] =>
    outermost(outside(card, selector, MARKS.quote)).filter((text) =>
      sameHandle(speakerAt(card, text, page) ?? author, author),
    )
  const [text] = mine(MARKS.text)
  return text ? drawnText(text) : readText(mine(MARKS.longText))
}

function quoteOf(card: Element): Element | undefined {
  return [...card.querySelectorAll(MARKS.quote)].find((quote) => quote.querySelector(MARKS.author))
}

/** "Replying to @ada" is translated, but its links stand outside names, text, context line and quote. */
function namesWhomItAnswers(card: Element, page: Page): boolean {
  const elsewhere = `${MARKS.author},${MARKS.text},${MARKS.longText},${MARKS.context},${MARKS.quote}`
  return [...card.querySelectorAll('a[href]')].some(
    (link) => plainName(link.textContent).startsWith('@') && handleOfLink(link, page) && !link.closest(elsewhere),
  )
}

/** The reposter's handle; a pinned post has a context line without a link. */
function reposterOf(card: Element, page: Page): string | undefined {
  const line = outside(card, MARKS.context, MARKS.quote)[0]
  return handleOfLink(line?.closest('a[href]') ?? line?.querySelector('a[href]'), page)
}

/** A context line that links to nobody is a pinned post's. */
function isPinned(card: Element): boolean {
  const line = outside(card, MARKS.context, MARKS.quote)[0]
  return line !== undefined && !line.closest('a') && !line.querySelector('a')
}

function isStranger(card: Element | null | undefined, author: string, page: Page): boolean {
  const other = card ? permalinkOf(card, page)?.author : undefined
  return card != null && other !== undefined && !sameHandle(other, author) && !reposterOf(card, page)
}

/** On a thread: after somebody else's words. On the replies tab: right below the post that it answers. */
function followsStranger(card: Element, author: string, page: Page): boolean {
  if (statusOf(page.url)) return cardsOf(page).some((other) => precedes(other, card) && isStranger(other, author, page))
  if (!pathOf(page.url).includes('with_replies')) return false
  return isStranger(card.closest(MARKS.cell)?.previousElementSibling?.querySelector(MARKS.post), author, page)
}

/** Told by the link in the context line; on a profile any such line above a stranger's post says so ("You reposted"). */
function isRepostOf(card: Element, handle: string, page: Page): boolean {
  const reposter = reposterOf(card, page)
  return reposter ? sameHandle(reposter, handle) : isPinned(card) && !statusOf(page.url)
}

function voiceOf(card: Element, author: string, page: Page, profile: Profile): Voice {
  const nobodys = profile.handle === ''
  if (!nobodys && !sameHandle(author, profile.handle))
    return isRepostOf(card, profile.handle, page) ? 'repost' : 'others'
  if (nobodys && reposterOf(card, page)) return 'repost'
  if (quoteOf(card)) return 'quote'
  if (nobodys) return 'others'
  return namesWhomItAnswers(card, page) || followsStranger(card, author, page) ? 'reply' : 'own'
}

function cardsOf(page: Page): Element[] {
  const column = page.document.querySelector(MARKS.column) ?? page.document.querySelector('main')
  const cards = [...(column?.querySelectorAll(MARKS.post) ?? [])].filter(
    (card) => !card.closest(MARKS.foreign) && !isHidden(card),
  )
  const end = statusOf(page.url) ? suggestionsStart(cards) : undefined
  return outermost(cards).filter((card) => !end || precedes(card, end))
}

/** Below a conversation, under a heading of its own, X suggests posts of others. */
function suggestionsStart(cards: readonly Element[]): Element | undefined {
  const cells = cards[0]?.closest(MARKS.cell)?.parentElement?.children ?? []
  return [...cells].find((cell) => !cell.querySelector('article') && cell.querySelector('h2,[role="heading"]'))
}

function schemaOf(page: Page, handle: string): unknown {
  const person = at(jsonIn(page.document.querySelector(MARKS.schema)), 'mainEntity')
  // The script may speak of the profile that was shown before.
  return sameHandle(stringAt(person, 'additionalName'), handle) ? person : undefined
}

function isOwner(page: Page, handle: string): boolean | undefined {
  const viewer = handleOfLink(page.document.querySelector(MARKS.viewer), page)
  if (viewer) return sameHandle(viewer, handle)
  return page.document.querySelector(`${MARKS.column} :is(${MARKS.edit})`) ? true : undefined
}

/** The name as the header has it; on a post's page as its author line has it. */
function nameOf(page: Page, handle: string): string | undefined {
  const column = page.document.querySelector(MARKS.column)
  const marks = [...(column?.querySelectorAll(`${MARKS.name},[data-testid="User-Name"]`) ?? [])]
  const mark = marks.find((each) => sameHandle(handleOfMark(each, page), handle))
  const name = plainName(textOf(mark?.querySelector('div[dir]'), { flow: true }))
  return name && !name.startsWith('@') ? name : stringAt(schemaOf(page, handle), 'name')
}

function profileOf(page: Page, written: string): Profile {
  const column = page.document.querySelector(MARKS.column)
  const shown = [...(column?.querySelectorAll(MARKS.name) ?? [])].map((mark) => handleOfMark(mark, page))
  const handle = shown.find((each) => sameHandle(each, written)) ?? written
  const name = nameOf(page, handle)
  const bio = shown.length > 0 ? drawnText(column?.querySelector(MARKS.bio)).text : ''
  const owner = isOwner(page, handle)
  return {
    site: SITE,
    handle,
    url: `https://x.com/${handle}`,
    ...(name && { name }),
    ...(bio && { bio }),
    ...(owner !== undefined && { isOwner: owner }),
  }
}

/** Why a profile or post shows nothing; undefined when it shows posts or is still loading. */
function wallOf(page: Page, profile: Profile): string | undefined {
  if (cardsOf(page).length > 0) return undefined
  const column = page.document.querySelector(MARKS.column)
  if (page.document.querySelector(MARKS.error)) return 'X shows an error instead of the page. Reload it and try again.'
  if (column?.querySelector(MARKS.interstitial) && !profile.isOwner)
    return 'X warns of this profile first. Press the button that shows it all the same, then look again.'
  if (column?.querySelector(MARKS.empty))
    return profile.isOwner
      ? 'X shows no posts on this tab.'
      : 'X shows no posts here: the account does not exist, is protected or suspended, or has not posted.'
  if (page.document.querySelector(MARKS.signIn))
    return 'X shows no posts to people who are not signed in. Sign in to X, then open the profile again.'
  return undefined
}

/** Where only the card counts and not the page that it stands on. */
function anywhere(card: Element): Page {
  return { document: card.ownerDocument, url: new URL('https://x.com/') }
}

function classify(page: Page): PageKind {
  const [first = '', tab] = pathOf(page.url)
  if (first === 'i' && pathOf(page.url)[1] === 'flow')
    return { kind: 'wall', reason: 'X asks you to sign in first. Sign in, then open your profile.' }
  const status = statusOf(page.url)
  const focused =
    status?.author ??
    cardsOf(page)
      .map((card) => permalinkOf(card, page))
      .find((link) => link?.id === status?.id)?.author
  const handle = status ? focused : NO_HANDLE.test(first) || !/^\w{1,20}$/.test(first) ? undefined : first
  if (!handle) return { kind: 'other', reason: 'This page of X is nobody’s profile. Open your profile to vet it.' }
  if (!status && tab === 'likes')
    return { kind: 'other', reason: 'This tab lists posts of others that were liked. Open the posts or replies tab.' }
  if (!status && tab !== undefined && !POST_TABS.test(tab))
    return { kind: 'other', reason: 'This page of X lists no posts of the profile. Open the posts or replies tab.' }
  const profile = profileOf(page, handle)
  const reason = wallOf(page, profile)
  if (reason) return { kind: 'wall', reason, profile }
  return { kind: status ? 'post' : 'profile', profile }
}

const reader: SiteReader = {
  title: 'X',
  hosts: HOSTS.map((host) => `https://${host}/*`),
  evidence: { date: '2026-09', level: 'high' },
  limit: 'X lists about the last 3,200 posts of a profile.',

  matches: (page) => HOSTS.includes(page.url.hostname),
  classify,
  tour: ({ handle }) => [
    { kind: 'posts', url: `https://x.com/${handle}` },
    { kind: 'replies', url: `https://x.com/${handle}/with_replies` },
    { kind: 'articles', url: `https://x.com/${handle}/articles` },
  ],
  cards: cardsOf,
  cardKey: (card) => permalinkOf(card, anywhere(card))?.id,

  read(card, page, profile) {
    if (card.closest(MARKS.advert)) return 'skip'
    const link = permalinkOf(card, page)
    if (!link)
      return { unread: { reason: 'X shows a card here without the address of a post; it may be deleted or withheld.' } }
    const named = outside(card, MARKS.author, MARKS.quote)
      .map((mark) => handleOfMark(mark, page))
      .find(Boolean)
    const author = link.author ?? named
    if (!author || (named && !sameHandle(named, author)))
      return { unread: { id: link.id, reason: 'The name on this card and its address do not belong together.' } }
    const quoted = drawnText(quoteOf(card)?.querySelector(MARKS.text)).text
    const images = describedImages(outside(card, MARKS.photo, MARKS.quote))
    const writtenAt = link.time ?? timeOfXId(link.id)
    const voice = voiceOf(card, author, page, profile)
    const noticed = noticedOf(voice, outside(card, MARKS.counts, MARKS.quote).map(countOn))
    const post: Post = {
      id: link.id,
      site: SITE,
      url: `https://x.com/${author}/status/${link.id}`,
      voice,
      author,
      text: ownText(card, author, page).text,
      ...(outside(card, MARKS.cut, MARKS.quote).length > 0 && { truncated: true }),
      ...(writtenAt && { writtenAt }),
      ...(card.querySelector(MARKS.lock) && { audience: 'followers' as const }),
      ...(images.length > 0 && { images }),
      ...(quoted && { shared: quoted }),
      ...(voice !== 'others' && isPinned(card) && { pinned: true }),
      ...(noticed !== undefined && { noticed }),
    }
    return { posts: [post] }
  },

  locate: (card, post, spans) => locateIn(ownText(card, post.author ?? '', anywhere(card)), post.text, spans),
}

export default reader
