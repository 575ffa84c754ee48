import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { inOrder } from './dom/in-order.ts'
import { addressOf, linkOf, pathOf, sameHandle } from './dom/links.ts'
import { isPinnedAmong } from './dom/pinned.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

/** Checked on a saved listing of August 2026; comments of profiles and what a person says of themselves on readers of 2026 alone. */
const MARKS = {
  app: 'shreddit-app',
  post: 'shreddit-post',
  comment: 'shreddit-comment',
  profileComment: 'shreddit-profile-comment',
  advert: 'shreddit-ad-post,.promotedlink,[promoted]',
  title: '[slot="title"],[id^="post-title-"]',
  body: '[id$="-post-rtjson-content"]',
  anyBody: '[id$="-post-rtjson-content"],div.md',
  poster: '[id^="poster-info-"] a[href]',
  menu: 'shreddit-overflow-menu[author-name]',
  ago: 'faceplate-timeago[ts]',
  time: 'time[datetime]',
  translated: '[translation-state^="translated" i]',
  viewer: '#user-drawer-content a[href*="/user/"]',
  current: 'rs-current-user[display-name]',
  bio: '[data-testid="profile-description"]',
  // Whoever the pointer rests on.
  hover: 'faceplate-hovercard,[data-testid*="hover-card"]',
  empty: '#empty-feed-content',
  // What stands in the place of a page: banned, suspended, private, or for adults.
  forbidden: 'shreddit-forbidden,[id="shreddit-forbidden-title"]',
  adult: '[id^="xpromo-nsfw-blocking"],xpromo-nsfw-blocking-container,xpromo-nsfw-blocking-modal',
  old: '.thing[data-fullname]',
} as const

const SITE = 'reddit'
const HOME = 'https://www.reddit.com'
const CARDS = `${MARKS.post},${MARKS.comment},${MARKS.profileComment}`
const GONE = /^(?:\[deleted\]|\[removed\])?$/
const LISTS = /^(?:submitted|comments|overview)$/

/** `/user/ada/comments`: whose page, and which list of it. */
function userIn(url: URL | undefined): { name: string; list?: string } | undefined {
  const [kind = '', name, list] = pathOf(url)
  if (!/^(?:u|user)$/i.test(kind) || !name || !/^[\w-]{2,24}$/.test(name) || name === 'me') return undefined
  return { name, ...(list && { list }) }
}

const typeOf = (card: Element): string => card.tagName.toLowerCase()

function idOf(card: Element): string | undefined {
  const told = card.getAttribute('thingid') ?? card.getAttribute('comment-id') ?? card.getAttribute('id')
  const id = told?.startsWith('t') ? told : typeOf(card) === MARKS.profileComment && told ? `t1_${told}` : told
  return id && /^t[13]_\w+$/.test(id) ? id : undefined
}

function authorOf(card: Element, page: Page): string | undefined {
  const told = card.getAttribute('author')
  if (told || typeOf(card) !== MARKS.profileComment) return told ?? undefined
  const linked = userIn(linkOf(card.querySelector(MARKS.poster), page))?.name
  return linked ?? card.querySelector(MARKS.menu)?.getAttribute('author-name') ?? undefined
}

/** Comments nest in each other: the body is known by the id of its own comment. */
function bodyOf(card: Element): Element | undefined {
  const own = [...card.querySelectorAll(MARKS.body)].find(
    (body) => body.id === `${idOf(card) ?? ''}-post-rtjson-content`,
  )
  if (own || typeOf(card) === MARKS.comment) return own
  return [...card.querySelectorAll(MARKS.anyBody)].find((body) => body.closest(CARDS) === card)
}

/** The title is the person's own words as much as the text below it. */
function ownText(card: Element): ReadText {
  const titles = typeOf(card) === MARKS.post ? [...card.querySelectorAll(MARKS.title)] : []
  const title = titles.find((each) => each.closest(CARDS) === card)
  return readText([title, bodyOf(card)].filter((part) => part != null))
}

/** `2026-08-18T13:16:25.896000+0000`. */
function timeOf(card: Element): string | undefined {
  const own = (selector: string): Element | undefined =>
    [...card.querySelectorAll(selector)].find((time) => time.closest(CARDS) === card)
  const told = card.getAttribute('created-timestamp') ?? card.getAttribute('created')
  return isoTime(told ?? own(MARKS.ago)?.getAttribute('ts') ?? own(MARKS.time)?.getAttribute('datetime'))
}

function viewerOf(page: Page): string | undefined {
  const current = page.document.querySelector(MARKS.current)?.getAttribute('display-name')
  return userIn(linkOf(page.document.querySelector(MARKS.viewer), page))?.name ?? current ?? undefined
}

const isListed = (card: Element): boolean => !card.closest(MARKS.advert) && !isHidden(card)

function cardsOf(page: Page): Element[] {
  return [...page.document.querySelectorAll(CARDS)].filter(isListed)
}

/** On a thread's page: whoever wrote the comment that the address names, else the post. */
function focusOf(page: Page): string | undefined {
  const path = pathOf(page.url)
  const place = path.indexOf('comments')
  if (place < 0 || path[0] === 'user') return undefined
  const comment = path[place + 3]
  const id = comment ? `t1_${comment}` : `t3_${path[place + 1] ?? ''}`
  const card = cardsOf(page).find((each) => idOf(each) === id)
  return card && authorOf(card, page)
}

/** Only where one person alone is described. */
function bioOf(page: Page): string | undefined {
  const all = [...page.document.querySelectorAll(MARKS.bio)].filter((bio) => !bio.closest(`${CARDS},${MARKS.hover}`))
  const texts = new Set(all.filter((bio) => !isHidden(bio)).map((bio) => textOf(bio)))
  return texts.size === 1 ? [...texts][0] : undefined
}

function profileOf(page: Page, handle: string): Profile {
  const viewer = viewerOf(page)
  const isOwner = viewer === undefined ? undefined : sameHandle(viewer, handle)
  const bio = userIn(page.url) ? bioOf(page) : undefined
  const profile = filled<Profile>({ site: SITE, handle, url: `${HOME}/user/${handle}/`, bio })
  return isOwner === undefined ? profile : { ...profile, isOwner }
}

function wallOf({ document }: Page): string | undefined {
  if (document.querySelector(MARKS.forbidden))
    return 'Reddit shows no profile here: it is suspended, banned or private, or never existed.'
  if (document.querySelector(MARKS.adult))
    return 'Reddit asks for your age before it shows this profile. Answer it, then look again.'
  return document.querySelector(MARKS.empty)
    ? 'Reddit shows nothing on this tab: the profile hides it, is suspended, or has written nothing.'
    : undefined
}

function classify(page: Page): PageKind {
  const user = userIn(page.url)
  if (user?.list && !LISTS.test(user.list))
    return { kind: 'other', reason: 'This tab of Reddit lists no posts of the profile. Open its posts or comments.' }
  if (user) {
    const profile = profileOf(page, user.name)
    const reason = cardsOf(page).length === 0 ? wallOf(page) : undefined
    return reason ? { kind: 'wall', reason, profile } : { kind: 'profile', profile }
  }
  const author = focusOf(page)
  if (author && !GONE.test(author)) return { kind: 'post', profile: profileOf(page, author) }
  return { kind: 'other', reason: 'This page of Reddit is nobody’s profile. Open your profile to vet it.' }
}

/** What is shown then are not the words that the person wrote. */
function isTranslated(card: Element): boolean {
  const marks = [card, ...card.querySelectorAll(MARKS.translated)]
  return marks.some((mark) => mark.matches(MARKS.translated) && mark.closest(CARDS) === card)
}

function voiceOf(card: Element, author: string, profile: Profile): Voice {
  if (!sameHandle(author, profile.handle)) return 'others'
  if (typeOf(card) !== MARKS.post) return 'reply'
  return card.getAttribute('post-type') === 'crosspost' ? 'repost' : 'own'
}

/** Lists of a profile run from new to old, unless the address asks for another order. */
function isPinned(card: Element, page: Page): boolean {
  const order = page.url.searchParams.get('sort') ?? 'new'
  if (order !== 'new' || userIn(page.url) === undefined) return false
  return isPinnedAmong(card, () => inOrder(page.document, CARDS, isListed), timeOf)
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const id = idOf(card)
  const author = authorOf(card, page)
  if (!id || !author) return { unread: { ...(id && { id }), reason: 'Reddit shows a card here without its author.' } }
  const { text } = ownText(card)
  if (GONE.test(author) || (GONE.test(text) && typeOf(card) !== MARKS.post)) return 'skip'
  if (text === '')
    return { unread: { id, reason: 'Reddit shows this post without its words. Open it to have it read.' } }
  const url = addressOf(card.getAttribute('permalink') ?? card.getAttribute('href'), page)
  if (isTranslated(card) && sameHandle(author, profile.handle))
    return {
      unread: { id, reason: 'Reddit shows a machine translation of this post. Show the original to have it read.' },
    }
  const voice = voiceOf(card, author, profile)
  return {
    posts: [
      filled<Post>({
        id,
        site: SITE,
        url: url && `${HOME}${url.pathname}`,
        voice,
        author,
        text,
        writtenAt: timeOf(card),
        audience: 'public',
        noticed: noticedOf(
          voice,
          ['score', 'comment-count'].map((name) => countIn(card.getAttribute(name))),
        ),
        pinned: voice !== 'others' && isPinned(card, page),
      }),
    ],
  }
}

const reader: SiteReader = {
  title: 'Reddit',
  hosts: ['https://www.reddit.com/*', 'https://sh.reddit.com/*'],
  evidence: { date: '2026-08', level: 'medium' },
  lacks: ['name', 'quote', 'images', 'cut off'],
  limit: 'Reddit lists the last 1,000 posts and the last 1,000 comments.',
  // Old Reddit has a reader of its own, and comes under this host too where the person chose it.
  matches: (page) =>
    page.document.querySelector(MARKS.app) !== null ||
    (/^(?:www|sh|new|m)?\.?reddit\.com$/.test(page.url.hostname) && page.document.querySelector(MARKS.old) === null),
  classify,
  tour: ({ handle }) => [
    { kind: 'posts', url: `${HOME}/user/${handle}/submitted/` },
    { kind: 'comments', url: `${HOME}/user/${handle}/comments/` },
  ],
  cards: cardsOf,
  cardKey: idOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
  // The address of a saved listing is nowhere in it; any community will do.
  addressOf: (document) => (document.querySelector(MARKS.app) ? new URL('/r/all/', HOME) : undefined),
}

export default reader
