import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countOn, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { describedImages } from './dom/images.ts'
import { isHost, linkOf, pathOf, plainHandle, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { languageOf, timeAgo } from './dom/time-ago.ts'
import { isHidden } from './dom/visible.ts'

/** `[id=…]`: YouTube gives one id to many elements, and `#id` finds only the first in some engines. From code of 2026 that works on these pages; no drawn posts tab has been seen. */
const MARKS = {
  post: 'ytd-backstage-post-renderer,ytd-post-renderer,ytm-backstage-post-renderer',
  comment: 'ytd-comment-view-model,ytd-comment-renderer',
  video: 'ytd-rich-item-renderer,ytd-grid-video-renderer,yt-lockup-view-model',
  watch: 'ytd-watch-metadata',
  shared: 'ytd-shared-post-renderer,[id="shared-post"]',
  author: '[id="author-text"][href],[id="author-text"] a[href]',
  text: '[id="content-text"]',
  when: '[id="published-time-text"]',
  postLink: 'a[href*="/post/"]',
  commentLink: 'a[href*="lc="]',
  pictures: 'ytd-backstage-image-renderer img[alt]',
  videoLink: 'a[id="video-title-link"][href],h3 a[href*="/watch?"],a[href*="/shorts/"][title],h3 a[href*="/shorts/"]',
  title: 'h1',
  description: '[id="description-inline-expander"],[id="description"]',
  uploader: '[id="owner"] a[href],ytd-video-owner-renderer a[href]',
  advert: 'ytd-ad-slot-renderer,ytd-promoted-video-renderer',
  control:
    'button,tp-yt-paper-button,[role="button"],[id="more"],[id="less"],[id="snippet-text"],[id="info-container"]',
  header: 'yt-page-header-view-model,ytd-c4-tabbed-header-renderer,[id="channel-header"]',
  name: 'h1,[id="channel-name"] [id="text"]',
  studio: 'a[href*="studio.youtube.com/channel/UC"]',
  canonical: 'link[rel="canonical"][href*="/channel/UC"]',
  browse: 'ytd-browse,ytd-watch-flexy',
  bio: 'yt-description-preview-view-model,[id="channel-tagline"]',
  bioMore: 'button,[role="button"],[aria-hidden="true"]',
  // YouTube draws both badges where there is something to say, and leaves their boxes empty otherwise.
  pinned: 'ytd-pinned-comment-badge-renderer',
  likes: '[id="vote-count-middle"]',
  // Pressed, it puts a translation in the text's place (an extension of 2025 presses those that are not).
  translated: '.translate-button[state="toggled"]',
  empty: 'ytd-message-renderer,ytm-message-renderer',
} as const

const SITE = 'youtube'
const HOME = 'https://www.youtube.com'
const VIDEO_TABS = /^(?:videos|shorts|streams)$/
const OTHER_TABS = /^(?:playlists|channels|store|search|podcasts|courses|releases)$/

/** `/@ada`, `/channel/UC…`, `/c/ada`: with the mark that keeps them apart. */
function channelIn(url: URL | undefined): { handle: string; tab?: string } | undefined {
  const [first = '', second, third] = pathOf(url)
  if (first.startsWith('@')) return { handle: plainHandle(first), ...(second && { tab: second }) }
  if (/^(?:channel|c|user)$/.test(first) && second) return { handle: second, ...(third && { tab: third }) }
  return undefined
}

const isComment = (card: Element): boolean => card.matches(MARKS.comment)
const isPost = (card: Element): boolean => card.matches(MARKS.post)
const isWatch = (card: Element): boolean => card.matches(MARKS.watch)
const idIn = (url: URL | undefined, name: string): string | undefined => url?.searchParams.get(name) ?? undefined

function idOf(card: Element, page: Page): string | undefined {
  const link = (selector: string): URL | undefined => linkOf(card.querySelector(selector), page)
  if (isComment(card)) return idIn(link(MARKS.commentLink), 'lc')
  if (isPost(card)) return pathOf(link(MARKS.postLink) ?? page.url)[1]
  const url = isWatch(card) ? page.url : link(MARKS.videoLink)
  return idIn(url, 'v') ?? (pathOf(url)[0] === 'shorts' ? pathOf(url)[1] : undefined)
}

/** Videos of a tab are the channel's own; everything else names its author. */
function authorOf(card: Element, page: Page): string | undefined {
  if (isWatch(card)) return channelIn(linkOf(card.querySelector(MARKS.uploader), page))?.handle
  if (!isComment(card) && !isPost(card)) return handleIn(page)
  const marks = [...card.querySelectorAll(MARKS.author)].filter((mark) => !mark.closest(MARKS.shared))
  return channelIn(linkOf(marks[0], page))?.handle
}

function ownText(card: Element): ReadText {
  const skip = { skip: `${MARKS.control},${MARKS.shared}` }
  if (isWatch(card))
    return readText(
      [card.querySelector(MARKS.title), card.querySelector(MARKS.description)].filter((e) => e !== null),
      { ...skip, pre: true, flow: true },
    )
  if (!isComment(card) && !isPost(card)) return readText(card.querySelector(MARKS.videoLink) ?? [])
  const texts = [...card.querySelectorAll(MARKS.text)].filter((text) => !text.closest(MARKS.shared))
  return readText(texts[0] ?? [], { ...skip, pre: true, flow: true })
}

/** The channel whose page it is, by its handle where the page's head tells it. */
function handleIn(page: Page): string | undefined {
  const written = channelIn(page.url)?.handle
  const header = [...page.document.querySelectorAll(MARKS.header)].find((each) => !isHidden(each))
  const shown = [...(header?.querySelectorAll('span,yt-formatted-string,a') ?? [])]
    .map((each) => /^@([\w.·-]{3,30})$/.exec(plainName(each.textContent))?.[1])
    .find(Boolean)
  return written && pathOf(page.url)[0] !== undefined && !page.url.pathname.startsWith('/@')
    ? (shown ?? written)
    : written
}

function cardsOf(page: Page): Element[] {
  const tab = channelIn(page.url)?.tab ?? ''
  const selectors = [MARKS.post, MARKS.comment, MARKS.watch, ...(VIDEO_TABS.test(tab) ? [MARKS.video] : [])].join(',')
  const cards = [...page.document.querySelectorAll(selectors)].filter(
    (card) => !card.closest(MARKS.advert) && !isHidden(card),
  )
  return cards.filter((card) => !card.parentElement?.closest(`${MARKS.post},${MARKS.video}`))
}

function isOwner(page: Page): boolean | undefined {
  const viewer = page.document
    .querySelector(MARKS.studio)
    ?.getAttribute('href')
    ?.match(/UC[\w-]{22}/)?.[0]
  const shown = /UC[\w-]{22}/.exec(
    `${page.document.querySelector(MARKS.canonical)?.getAttribute('href') ?? ''} ${page.url.pathname}`,
  )?.[0]
  return viewer && shown ? viewer === shown : undefined
}

function profileOf(page: Page, handle: string): Profile {
  const header = [...page.document.querySelectorAll(MARKS.header)].find((each) => !isHidden(each))
  const name = plainName(header?.querySelector(MARKS.name)?.textContent)
  const bio = channelIn(page.url) ? textOf(header?.querySelector(MARKS.bio), { flow: true, skip: MARKS.bioMore }) : ''
  const owner = channelIn(page.url) ? isOwner(page) : undefined
  const url = /^UC[\w-]{22}$/.test(handle) ? `${HOME}/channel/${handle}` : `${HOME}/@${handle}`
  return { ...filled<Profile>({ site: SITE, handle, url, name, bio }), ...(owner !== undefined && { isOwner: owner }) }
}

function classify(page: Page): PageKind {
  const channel = channelIn(page.url)
  if (page.url.hostname.startsWith('consent.'))
    return { kind: 'wall', reason: 'YouTube asks about cookies first. Answer it, then open your channel.' }
  if (channel?.tab && OTHER_TABS.test(channel.tab))
    return { kind: 'other', reason: 'This tab of YouTube holds no words of the channel. Open its posts or videos.' }
  const handle = handleIn(page)
  if (handle) return wallOf(page, profileOf(page, handle))
  const single = /^\/(?:watch|post\/|shorts\/)/.test(page.url.pathname)
  const first = single ? cardsOf(page).find((card) => !isComment(card)) : undefined
  const author = first && authorOf(first, page)
  if (author) return { kind: 'post', profile: profileOf(page, author) }
  return { kind: 'other', reason: 'This page of YouTube is nobody’s channel. Open your channel to vet it.' }
}

/** A tab without anything holds a message in the viewer's language instead. */
function wallOf(page: Page, profile: Profile): PageKind {
  const message = [...page.document.querySelectorAll(MARKS.empty)].find((each) => !isHidden(each))
  return message && cardsOf(page).length === 0
    ? { kind: 'wall', reason: 'YouTube shows nothing on this tab of the channel, or the channel is gone.', profile }
    : { kind: 'profile', profile }
}

function voiceOf(card: Element, author: string, profile: Profile): Voice {
  if (!sameHandle(author, profile.handle)) return 'others'
  if (isComment(card)) return 'reply'
  return card.querySelector(MARKS.shared) ? 'quote' : 'own'
}

/** A comment's own button, not that of what is shared inside a post. */
function isTranslated(card: Element): boolean {
  return [...card.querySelectorAll(MARKS.translated)].some((button) => !button.closest(MARKS.shared))
}

function urlOf(card: Element, id: string, page: Page): string {
  if (isComment(card)) return linkOf(card.querySelector(MARKS.commentLink), page)?.href ?? page.url.href
  return isPost(card) ? `${HOME}/post/${id}` : `${HOME}/watch?v=${id}`
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const id = idOf(card, page)
  const author = authorOf(card, page)
  if (!id || !author)
    return { unread: { ...(id && { id }), reason: 'YouTube shows a card here without its author or address.' } }
  if (sameHandle(author, profile.handle) && isTranslated(card))
    return { unread: { id, reason: 'YouTube shows a translation of this. Show the original to have it read.' } }
  const now = page.now ?? Date.now()
  const writtenAt = timeAgo(textOf(card.querySelector(MARKS.when)), languageOf(page.document), now)
  const voice = voiceOf(card, author, profile)
  const post = filled<Post>({
    id,
    site: SITE,
    url: urlOf(card, id, page),
    voice,
    author,
    text: ownText(card).text,
    writtenAt,
    inexactTime: writtenAt ? true : undefined,
    audience: 'public',
    images: describedImages(card.querySelectorAll(MARKS.pictures)),
    pinned: (voice !== 'others' && card.querySelector(MARKS.pinned) !== null) || undefined,
    noticed: noticedOf(voice, [countOn(card.querySelector(MARKS.likes))]),
    shared: textOf(card.querySelector(MARKS.shared)?.querySelector(MARKS.text), { pre: true, flow: true }),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'YouTube',
  hosts: [`${HOME}/*`, 'https://m.youtube.com/*'],
  evidence: { date: '2026-06', level: 'low' },
  lacks: ['repost', 'cut off'],
  limit: 'What you wrote below other channels’ videos is not on your channel: look for it at Google’s My Activity.',
  matches: (page) => isHost(page.url, 'youtube.com'),
  classify,
  tour: ({ url }) => [
    { kind: 'about', url },
    { kind: 'posts', url: `${url}/posts` },
    { kind: 'videos', url: `${url}/videos` },
    { kind: 'shorts', url: `${url}/shorts` },
  ],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
