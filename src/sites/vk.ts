import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { describedImages } from './dom/images.ts'
import { isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { languageOf, timeAgo } from './dom/time-ago.ts'
import { isoOf } from './dom/time.ts'
import { isHidden, precedes } from './dom/visible.ts'

/** Both skins, from dated tables of extensions of 2026; no saved wall has been seen. */
const MARKS = {
  post: '[data-testid="post"][data-post-id],[id^="post"].post:not(.reply),[id^="post"]._post:not(.reply)',
  reply: '.reply[id^="post"]',
  nested: '[data-post-nesting-lvl]:not([data-post-nesting-lvl="0"]),.copy_quote',
  author:
    '[data-testid="post-header-title"] a[href],a[data-testid="post-header-title"],.PostHeaderTitle__authorLink,a.author',
  text: '[data-testid="wall_post_text"],.wall_post_text,[class*="vkitFeedShowMoreText__text"],[class*="vkitPostText__root"],.wall_reply_text',
  more: '.wall_post_more,[class*="ShowMoreText__button"],button',
  hiddenRest: '.wall_post_more,[class*="vkitFeedShowMoreText"] button,[class*="ShowMoreText__button"]',
  seconds: '.rel_date[time],[data-testid="post_date_block_preview"] [time]',
  when: '[data-testid="post_date_block_preview"],.rel_date',
  picture:
    '[data-testid="primary-attachment-image-content"] img[alt],img[data-testid="primary-attachment-image-content"][alt]',
  advert: '[data-ad],.ads_ad_box,[class*="ads_ad"],._ads_promoted_post,[data-ad-view]',
  pinned: '.post_fixed,.wall_fixed_label,[data-testid="post-pinned"]',
  // The line below the name; readers of both skins of 2016 to 2026 know it.
  status: '#page_current_info',
  statusEditor: '[id*="editor"],button,[role="button"]',
  name: '#owner_page_name,.OwnerPageName,h1.page_name',
  edit: 'a[href="/edit"],a[href^="/edit?"],[data-testid="profile_edit_button"]',
  locked: '.profile_closed_wall_dummy,[data-testid="profile_closed"]',
} as const

const SITE = 'vk'
const HOME = 'https://vk.com'
const CARDS = `${MARKS.post},${MARKS.reply}`
const NOBODY =
  /^(?:feed|im|friends|groups|login|settings|video|music|audio|photos|search|apps|market|edit|join|about|wall|away\.php|al_\w+)$/

const isReply = (card: Element): boolean => card.matches(MARKS.reply)

/** `/id12` and `/ada`: as the page links to them. */
function handleIn(url: URL | undefined): string | undefined {
  const [name = '', more] = pathOf(url)
  return url &&
    isHost(url, 'vk.com', 'vk.ru') &&
    more === undefined &&
    /^[\w.]{2,40}$/.test(name) &&
    !NOBODY.test(name) &&
    !/^wall-?\d/.test(name)
    ? name
    : undefined
}

/** `wall12_34`: owner (below zero for communities) and number. */
function wallIn(url: URL): string | undefined {
  return /(?:^|\/)wall(-?\d+_\d+)$/.exec(url.searchParams.get('w') ?? url.pathname)?.[1]
}

function idOf(card: Element): string | undefined {
  const told = card.getAttribute('data-post-id') ?? card.id.replace(/^post/, '')
  return /^-?\d+_\d+$/.test(told) ? told : undefined
}

/** A part of the card itself: neither of an answer nor of a post that was passed on. */
function own(card: Element, selector: string): Element[] {
  return [...card.querySelectorAll(selector)].filter((part) => {
    const nest = part.closest(MARKS.nested)
    return part.closest(CARDS) === card && (!nest || nest === card || !card.contains(nest))
  })
}

const authorOf = (card: Element, page: Page): string | undefined =>
  own(card, MARKS.author)
    .map((link) => handleIn(linkOf(link, page)))
    .find(Boolean)

/** The first text, unless somebody else is named between the card's head and it. */
function ownText(card: Element): ReadText {
  const text = own(card, MARKS.text)[0]
  const links = [...card.querySelectorAll(MARKS.author)].filter((link) => text && precedes(link, text))
  const strange = links.some((link) => link.getAttribute('href') !== links[0]?.getAttribute('href'))
  return readText(text && !strange ? text : [], { skip: MARKS.more })
}

/** What was passed on stands in a post of its own inside this one. */
function sharedOf(card: Element): string {
  const nest = [...card.querySelectorAll(MARKS.nested)].find((each) => !each.closest(MARKS.reply))
  return textOf(nest?.querySelector(MARKS.text), { skip: MARKS.more })
}

function cardsOf(page: Page): Element[] {
  return [...page.document.querySelectorAll(CARDS)].filter(
    (card) => !isHidden(card) && !card.matches(MARKS.nested) && !card.parentElement?.closest(MARKS.nested),
  )
}

function profileOf(page: Page, handle: string): Profile {
  const profile = filled<Profile>({
    site: SITE,
    handle,
    url: `${HOME}/${handle}`,
    name: handleIn(page.url) ? plainName(page.document.querySelector(MARKS.name)?.textContent) : undefined,
    bio: handleIn(page.url)
      ? textOf(page.document.querySelector(MARKS.status), { skip: MARKS.statusEditor })
      : undefined,
  })
  return page.document.querySelector(MARKS.edit) && handleIn(page.url) ? { ...profile, isOwner: true } : profile
}

function classify(page: Page): PageKind {
  const wall = wallIn(page.url)
  const card = wall ? cardsOf(page).find((each) => idOf(each) === wall) : undefined
  const author = card && authorOf(card, page)
  if (author) return { kind: 'post', profile: profileOf(page, author) }
  const handle = handleIn(page.url)
  if (!handle) return { kind: 'other', reason: 'This page of VK is nobody’s wall. Open your profile to vet it.' }
  const profile = profileOf(page, handle)
  if (cardsOf(page).length === 0 && page.document.querySelector(MARKS.locked))
    return { kind: 'wall', reason: 'This VK profile is closed: its wall is shown to friends alone.', profile }
  return { kind: 'profile', profile }
}

function voiceOf(card: Element, author: string, profile: Profile): Voice {
  if (!sameHandle(author, profile.handle)) return 'others'
  if (isReply(card)) return 'reply'
  if (!card.querySelector(MARKS.nested)) return 'own'
  return ownText(card).text === '' ? 'repost' : 'quote'
}

function timeOf(card: Element, page: Page): { writtenAt?: string; inexactTime?: true } {
  const told = isoOf(Number(own(card, MARKS.seconds)[0]?.getAttribute('time') ?? NaN) * 1000)
  if (told) return { writtenAt: told }
  const writtenAt = timeAgo(own(card, MARKS.when)[0]?.textContent, languageOf(page.document), page.now ?? Date.now())
  return writtenAt ? { writtenAt, inexactTime: true } : {}
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (card.matches(MARKS.advert) || own(card, MARKS.advert).length > 0) return 'skip'
  const id = idOf(card)
  const author = authorOf(card, page)
  if (!id || !author)
    return { unread: { ...(id && { id }), reason: 'VK shows a post here without its author or number.' } }
  const voice = voiceOf(card, author, profile)
  const shared = sharedOf(card)
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${HOME}/wall${id}`,
    voice,
    author: voice === 'repost' ? undefined : author,
    text: voice === 'repost' ? shared : ownText(card).text,
    truncated: own(card, MARKS.hiddenRest).length > 0 || undefined,
    ...timeOf(card, page),
    images: describedImages(own(card, MARKS.picture)),
    shared: voice === 'repost' ? undefined : shared,
    pinned: card.matches(MARKS.pinned) || own(card, MARKS.pinned).length > 0 || undefined,
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'VK',
  hosts: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*', 'https://m.vk.ru/*'],
  evidence: { date: '2026-01', level: 'low' },
  matches: (page) => isHost(page.url, 'vk.com', 'vk.ru'),
  classify,
  tour: ({ url }) => [{ kind: 'posts', url }],
  cards: cardsOf,
  cardKey: idOf,
  read,
  locate(card, post, spans) {
    const nest = card.querySelector(MARKS.nested)?.querySelector(MARKS.text)
    return locateIn(
      post.voice === 'repost' && nest ? readText(nest, { skip: MARKS.more }) : ownText(card),
      post.text,
      spans,
    )
  },
}

export default reader
