import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countAtStart, noticedOf, onlyCountIn } from './dom/counts.ts'
import { timeOfMetaCode } from './dom/id-time.ts'
import { describedImages } from './dom/images.ts'
import { inOrder } from './dom/in-order.ts'
import { isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { isMachineAlt } from './dom/meta/alt.ts'
import { isPrivate } from './dom/meta/privacy.ts'
import { isPinnedAmong } from './dom/pinned.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden, outermost, precedes } from './dom/visible.ts'

/** Checked on saved signed-in pages of April 2025 (grid, own profile, home) and on code of 2026. */
const MARKS = {
  tile: 'main a[href*="/p/"],main a[href*="/reel/"],main a[href*="/tv/"]',
  article: 'article',
  post: 'a[href*="/p/"],a[href*="/reel/"],a[href*="/tv/"]',
  comment: 'a[href*="/c/"]',
  words: 'h1,span[dir="auto"]',
  notWords: 'a,button,[role="button"],time,header',
  suggested: '[role="menu"],ul',
  bio: 'header [role="button"] span[dir="auto"],header section > div > span[dir="auto"]',
  edit: 'header a[href="/accounts/edit/"],header a[href="/archive/stories/"],[role="tab"][href$="/saved/"]',
  viewer: 'a[role="link"][href]:has(img)',
  likes: 'a[href$="/liked_by/"]',
  answers: 'a[href$="/comments/"]',
  header: 'main header',
  login: 'input[name="username"],a[href^="/accounts/login"],form#loginForm',
} as const

const SITE = 'instagram'
const HOME = 'https://www.instagram.com'
const PLACES =
  /^(?:p|reel|reels|tv|explore|direct|accounts|stories|archive|about|legal|web|developer|privacy|emails|api|challenge|your_activity)$/
const POST_TABS = /^(?:reels|tagged|feed|reposts)$/
/** The letters that name a post; private accounts append 28 more. */
const CODE = 11

interface Place {
  code: string
  author?: string
  followersOnly: boolean
}

/** `/p/CODE/`, `/ada/reel/CODE/`. */
function placeOf(url: URL | undefined): Place | undefined {
  const path = pathOf(url)
  const kind = path.findIndex((part) => /^(?:p|reel|tv)$/.test(part))
  const code = kind >= 0 && kind <= 1 ? path[kind + 1] : undefined
  if (!code || !/^[\w-]{5,50}$/.test(code)) return undefined
  const long = code.length > CODE + 20
  return {
    code: long ? code.slice(0, CODE) : code,
    followersOnly: long,
    ...(kind === 1 && path[0] && { author: path[0] }),
  }
}

/** The one person that a link leads to. */
function personOf(link: Element | null | undefined, page: Page): string | undefined {
  const path = pathOf(linkOf(link, page))
  return path.length === 1 && path[0] && /^[\w.]{1,30}$/.test(path[0]) && !PLACES.test(path[0]) ? path[0] : undefined
}

const isTile = (card: Element): boolean => card.tagName === 'A'

function cardsOf(page: Page): Element[] {
  const articles = outermost([...page.document.querySelectorAll(MARKS.article)])
  const tiles = [...page.document.querySelectorAll(MARKS.tile)].filter(
    (tile) => !tile.closest(MARKS.article) && tile.querySelector('img') && placeOf(linkOf(tile, page)),
  )
  return [...articles, ...tiles].filter((card) => !isHidden(card))
}

/** Links to people: their names, and their pictures. */
function people(root: Element, page: Page): Element[] {
  return [...root.querySelectorAll('a[href]')].filter((link) => personOf(link, page) !== undefined)
}

/** Names of people in the article, each with some text, outside comments' texts. */
function names(article: Element, page: Page): Element[] {
  return people(article, page).filter((link) => link.textContent.trim() !== '')
}

/** Whoever stands in its head, be it as a picture alone; else the first name. People who are tagged stand elsewhere. */
function authorOf(article: Element, page: Page): string | undefined {
  const head = article.querySelector('header')
  return personOf((head ? people(head, page)[0] : undefined) ?? names(article, page)[0], page)
}

/** The box of one comment: the nearest part around its address that names somebody. */
function commentBox(link: Element, article: Element, page: Page): Element | undefined {
  for (let up = link.parentElement; up && up !== article; up = up.parentElement)
    if (people(up, page).length > 0)
      return up.closest('li') && article.contains(up.closest('li')) ? (up.closest('li') ?? up) : up
  return undefined
}

function commentsIn(article: Element, page: Page): Element[] {
  const links = [...article.querySelectorAll(MARKS.comment)]
  return links.map((link) => commentBox(link, article, page)).filter((box) => box !== undefined)
}

/** Words that no link, button or heading of the page holds. */
function wordsIn(root: Element): Element[] {
  return outermost(
    [...root.querySelectorAll(MARKS.words)].filter((words) => !words.closest(MARKS.notWords) && textOf(words) !== ''),
  )
}

/** The caption: the author's words outside every comment, after the author's name and nobody else's. */
function captionOf(article: Element, page: Page): Element | undefined {
  const author = authorOf(article, page)
  const comments = commentsIn(article, page)
  const named = names(article, page)
  return wordsIn(article).find((words) => {
    const inside = named.filter((name) => words.contains(name))
    const last = named.filter((name) => precedes(name, words) && !inside.includes(name)).at(-1)
    const name = plainName(textOf(words))
    return (
      !comments.some((box) => box.contains(words)) &&
      sameHandle(personOf(last, page), author) &&
      !sameHandle(name, author)
    )
  })
}

function captionText(article: Element, page: Page): ReadText {
  return readText(captionOf(article, page) ?? [], { skip: '[role="button"]' })
}

function isCut(caption: Element | undefined): boolean {
  const button = caption?.querySelector('[role="button"]') ?? caption?.nextElementSibling?.closest('[role="button"]')
  return (
    button != null &&
    /(?:…|\.\.\.)\s*$/.test(
      `${textOf(caption, { skip: '[role="button"]' })}${button.textContent.trim().startsWith('…') ? '…' : ''}`,
    )
  )
}

function voiceOf(author: string | undefined, page: Page, profile: Profile): Voice {
  if (profile.handle === '') return 'others'
  const tab = placeOf(page.url) ? undefined : pathOf(page.url)[1]
  // The tab of reposts (2025) holds what others wrote and the person passed on.
  if (tab === 'reposts') return sameHandle(author, profile.handle) ? 'own' : 'repost'
  if (author === undefined) return tab === 'tagged' ? 'others' : 'own'
  return sameHandle(author, profile.handle) ? 'own' : 'others'
}

function readTile(tile: Element, page: Page, profile: Profile): CardResult {
  const place = placeOf(linkOf(tile, page))
  if (!place) return 'skip'
  const alt = tile.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? ''
  const machine = isMachineAlt(alt)
  const voice = voiceOf(place.author, page, profile)
  const author = place.author ?? (voice === 'own' ? profile.handle : undefined)
  const writtenAt = timeOfMetaCode(place.code)
  const images = machine ? describedImages([...tile.querySelectorAll('img[alt]')]) : []
  return {
    posts: [
      postAt(place, {
        voice,
        text: machine ? '' : alt,
        images,
        pinned: voice === 'own' && isPinned(tile, page),
        ...(author && { author }),
        ...(writtenAt && { writtenAt }),
      }),
    ],
  }
}

const isListed = (tile: Element): boolean => !isHidden(tile) && tile.querySelector('img') !== null

/** The first tiles of a profile stand there although they are older than those after them: they are pinned. */
function isPinned(tile: Element, page: Page): boolean {
  const tab = pathOf(page.url)[1]
  if (placeOf(page.url) || (tab !== undefined && tab !== 'reels')) return false
  const list = (): Iterable<Element> => inOrder(page.document, MARKS.tile, isListed)
  return isPinnedAmong(tile, list, (each) => timeOfMetaCode(placeOf(linkOf(each, page))?.code ?? ''))
}

interface Told {
  voice: Voice
  text: string
  images: string[]
  author?: string
  writtenAt?: string
  truncated?: boolean
  pinned?: boolean
  noticed?: number | undefined
}

function postAt(place: Place, told: Told): Post {
  const { images, truncated, pinned, noticed, ...rest } = told
  return {
    id: place.code,
    site: SITE,
    url: told.author ? `${HOME}/${told.author}/p/${place.code}/` : `${HOME}/p/${place.code}/`,
    ...rest,
    ...(truncated && { truncated }),
    ...(place.followersOnly && { audience: 'followers' as const }),
    ...(images.length > 0 && { images }),
    ...(pinned && { pinned }),
    ...(noticed !== undefined && { noticed }),
  }
}

function placeIn(article: Element, page: Page): { place: Place; time?: string } | undefined {
  const links = [...article.querySelectorAll(MARKS.post)].filter((link) => !link.matches(MARKS.comment))
  const dated = links.find((link) => link.querySelector('time'))
  const place = placeOf(linkOf(dated ?? links[0], page)) ?? placeOf(page.url)
  const time = isoTime((dated ?? article).querySelector('time[datetime]')?.getAttribute('datetime'))
  return place && { place, ...(time && { time }) }
}

function commentPosts(article: Element, page: Page, profile: Profile): Post[] {
  return commentsIn(article, page).flatMap((box) => {
    const path = pathOf(linkOf(box.querySelector(MARKS.comment), page))
    const id = path[path.indexOf('c') + 1]
    const author = personOf(names(box, page)[0], page)
    // The picture stands before the name, and is the same person's.
    const pictured = personOf(people(box, page)[0], page)
    const { text } = readText(wordsIn(box)[0] ?? [], { skip: '[role="button"]' })
    const writtenAt = isoTime(box.querySelector('time[datetime]')?.getAttribute('datetime'))
    if (!id || !author || text === '' || !sameHandle(pictured, author)) return []
    const mine = profile.handle !== '' && sameHandle(author, profile.handle)
    return [
      {
        id: `c-${id}`,
        site: SITE,
        voice: mine ? ('reply' as const) : ('others' as const),
        author,
        text,
        ...(writtenAt && { writtenAt }),
      },
    ]
  })
}

function readArticle(article: Element, page: Page, profile: Profile): CardResult {
  const found = placeIn(article, page)
  const author = authorOf(article, page)
  if (!found)
    return article.textContent.trim() === ''
      ? 'skip'
      : { unread: { reason: 'Instagram shows a post here without its address.' } }
  if (!author) return { unread: { id: found.place.code, reason: 'Instagram shows a post here without its author.' } }
  if (found.place.author && !sameHandle(found.place.author, author))
    return { unread: { id: found.place.code, reason: 'The name on this post and its address do not belong together.' } }
  const { text } = captionText(article, page)
  const pictures = [...article.querySelectorAll('img[alt]')].filter(
    (image) => !personOf(image.closest('a'), page) && !image.closest('header'),
  )
  const images = describedImages(pictures).filter((alt) => alt !== text && !text.startsWith(alt.slice(0, 40)))
  const writtenAt = found.time ?? timeOfMetaCode(found.place.code)
  const voice = voiceOf(author, page, profile)
  const post = postAt(found.place, {
    voice,
    text,
    images,
    author,
    ...(writtenAt && { writtenAt }),
    ...(isCut(captionOf(article, page)) && { truncated: true }),
    noticed: noticedOf(voice, [
      countAtStart(article.querySelector(MARKS.likes)?.textContent),
      onlyCountIn(article.querySelector(MARKS.answers)?.textContent),
    ]),
  })
  return { posts: [post, ...commentPosts(article, page, profile)] }
}

/** "Ada (@ada) • Instagram …": the title is put together the same way in every language. */
function titleName(page: Page, handle: string): string | undefined {
  const match = /^(?:\(\d+\+?\) )?(.*?) ?\(@([\w.]+)\)/.exec(page.document.title)
  return match && sameHandle(match[2], handle) ? match[1] : undefined
}

function isOwner(page: Page, handle: string): boolean | undefined {
  const links = [...page.document.querySelectorAll(MARKS.viewer)].filter(
    (link) => !link.closest('main,article,[role="dialog"]'),
  )
  const viewers = new Set(links.map((link) => personOf(link, page)).filter(Boolean))
  if (viewers.size === 1) return sameHandle([...viewers][0], handle)
  return page.document.querySelector(MARKS.edit) ? true : undefined
}

function profileOf(page: Page, handle: string): Profile {
  const name = titleName(page, handle)
  const lines = [...page.document.querySelectorAll(MARKS.bio)].filter(
    (line) => !line.closest(`a,${MARKS.suggested}`) && plainName(line.textContent) !== name,
  )
  const bio = textOf(outermost(lines)[0], { skip: 'svg' })
  const owner = isOwner(page, handle)
  return {
    site: SITE,
    handle,
    url: `${HOME}/${handle}/`,
    ...(name && { name }),
    ...(bio && { bio }),
    ...(owner !== undefined && { isOwner: owner }),
  }
}

function classify(page: Page): PageKind {
  const [first = '', tab] = pathOf(page.url)
  if (first === 'accounts') return { kind: 'wall', reason: 'Instagram asks you to sign in first.' }
  const place = placeOf(page.url)
  const article = page.document.querySelector(MARKS.article)
  const handle = place
    ? (place.author ?? (article ? authorOf(article, page) : undefined))
    : PLACES.test(first)
      ? undefined
      : first
  if (!handle)
    return { kind: 'other', reason: 'This page of Instagram is nobody’s profile. Open your profile to vet it.' }
  if (!place && tab === 'saved')
    return {
      kind: 'other',
      reason: 'This tab lists what was saved, which is not the owner’s. Open the profile itself.',
    }
  if (!place && tab !== undefined && !POST_TABS.test(tab))
    return { kind: 'other', reason: 'This page of Instagram lists no posts of the profile. Open the profile itself.' }
  const profile = profileOf(page, handle)
  if (cardsOf(page).length === 0 && page.document.querySelector(MARKS.login))
    return {
      kind: 'wall',
      reason: 'Instagram shows no posts to people who are not signed in. Sign in, then open the profile again.',
      profile,
    }
  const reason = cardsOf(page).length === 0 ? wallOf(page, profile) : undefined
  if (reason) return { kind: 'wall', reason, profile }
  return { kind: place ? 'post' : 'profile', profile }
}

/** Told by the page's data and by what is missing: the words are in the viewer's language. */
function wallOf(page: Page, { handle, isOwner }: Profile): string | undefined {
  if (isPrivate(page, handle) && !isOwner)
    return 'This Instagram account is private: its posts are shown to its followers alone.'
  const main = page.document.querySelector('main')
  const signedIn = [...page.document.querySelectorAll(MARKS.viewer)].some((link) => !link.closest('main'))
  return signedIn && main && main.textContent.trim() !== '' && !page.document.querySelector(MARKS.header)
    ? 'Instagram shows no profile here: it is gone, was renamed, or is closed to you.'
    : undefined
}

function anywhere(card: Element): Page {
  return { document: card.ownerDocument, url: new URL(HOME) }
}

const reader: SiteReader = {
  title: 'Instagram',
  hosts: ['https://www.instagram.com/*'],
  evidence: { date: '2025-04', level: 'medium' },
  lacks: ['quote'],
  matches: (page) => isHost(page.url, 'instagram.com'),
  classify,
  tour: ({ handle }) => [
    { kind: 'posts', url: `${HOME}/${handle}/` },
    { kind: 'reels', url: `${HOME}/${handle}/reels/` },
    { kind: 'tagged', url: `${HOME}/${handle}/tagged/` },
  ],
  cards: cardsOf,
  cardKey: (card) => (isTile(card) ? placeOf(linkOf(card, anywhere(card)))?.code : undefined),
  read: (card, page, profile) => (isTile(card) ? readTile(card, page, profile) : readArticle(card, page, profile)),

  // A tile's caption is its picture's description: there are no words to mark.
  locate(card, post, spans) {
    if (isTile(card)) return []
    const page = anywhere(card)
    const box = commentsIn(card, page).find(
      (each) => post.id === `c-${pathOf(linkOf(each.querySelector(MARKS.comment), page)).at(-1) ?? ''}`,
    )
    const now = box ? readText(wordsIn(box)[0] ?? [], { skip: '[role="button"]' }) : captionText(card, page)
    return locateIn(now, post.text, spans)
  },
}

export default reader
