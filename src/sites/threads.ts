import type { Post, Profile, Voice } from '../model/post.ts'
import type { Page, PageKind, SiteReader } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { timeOfMetaCode } from './dom/id-time.ts'
import { describedImages } from './dom/images.ts'
import { firstOf, inOrder } from './dom/in-order.ts'
import { isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { isPrivate } from './dom/meta/privacy.ts'
import { pinnedByTime } from './dom/pinned.ts'
import { attachedText, beginningIn } from './dom/threads/attachment.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden, outermost, outside, precedes } from './dom/visible.ts'

/**
 * Checked on saved signed-out profiles of December 2025 and February 2026 and a signed-in home page of April 2025; the card
 * of an attached text on a report of October 2026 alone.
 */
const MARKS = {
  unit: '[data-pressable-container="true"]',
  permalink: 'a[href*="/post/"]',
  person: 'a[href^="/@"],a[href*="threads.com/@"],a[href*="threads.net/@"]',
  text: 'span[dir="auto"]',
  notText: 'a,[role="button"],button,time',
  attachment: 'a[href$="/media"],a[href$="/media/"]',
  image: 'img[alt]',
  // Like, answer, repost, share: a picture and, where there are any, how many. Their words changed within a year.
  count: '[role="button"] svg ~ span',
  login: 'a[href^="/login"],a[href*="/accounts/login"]',
} as const

const SITE = 'threads'
const HOME = 'https://www.threads.com'
const TABS = /^(?:replies|media|reposts)$/
/** Posts among which the pinned one is told by its time. */
const LOOKED_AT = 12

/** `/@ada/post/CODE`, also `/t/CODE`. */
function postOf(url: URL | undefined): { code: string; author?: string } | undefined {
  const [first = '', second, third] = pathOf(url)
  if (first === 't' && second) return { code: second }
  return first.startsWith('@') && second === 'post' && third ? { code: third, author: first.slice(1) } : undefined
}

/** The one person that a link leads to. */
function personOf(link: Element | null | undefined, page: Page): string | undefined {
  const path = pathOf(linkOf(link, page))
  return path.length === 1 && path[0]?.startsWith('@') ? path[0].slice(1) : undefined
}

interface Permalink {
  code: string
  author: string
  link: Element
  time?: string
}

function permalinkOf(unit: Element, page: Page): Permalink | undefined {
  for (const link of outside(unit, MARKS.permalink, MARKS.unit)) {
    const time = link.querySelector('time')
    const post = postOf(linkOf(link, page))
    if (!time || !post?.author) continue
    const writtenAt = isoTime(time.getAttribute('datetime'))
    return { code: post.code, author: post.author, link, ...(writtenAt && { time: writtenAt }) }
  }
  return undefined
}

/** Blocks of words below the head: no names, buttons or counters. */
function blocks(unit: Element, after: Element): Element[] {
  const found = outside(unit, MARKS.text, MARKS.unit).filter(
    (block) =>
      precedes(after, block) && !block.closest(MARKS.notText)?.matches(MARKS.notText) && !block.querySelector('time'),
  )
  return outermost(found)
}

/** Another person's name between the head and a block means that the block is that person's. */
function isOwn(unit: Element, block: Element, link: Permalink, page: Page): boolean {
  const names = [...unit.querySelectorAll(MARKS.person)].filter(
    (name) => !name.closest(MARKS.text)?.contains(block) && !blockHolds(unit, name),
  )
  const last = names.filter((name) => precedes(name, block)).at(-1)
  const named = personOf(last, page) ?? postOf(linkOf(last, page))?.author
  return named === undefined || sameHandle(named, link.author)
}

/** Mentions stand inside a text. */
function blockHolds(unit: Element, name: Element): boolean {
  const text = name.parentElement?.closest(MARKS.text)
  return text != null && unit.contains(text) && plainName(text.textContent) !== plainName(name.textContent)
}

function ownText(unit: Element, page: Page): ReadText {
  const link = permalinkOf(unit, page)
  const mine = link ? blocks(unit, link.link).filter((block) => isOwn(unit, block, link, page)) : []
  const attached = link && attachmentOf(unit, link, page)
  return readText(attached ? [...mine, attached] : mine, { skip: '[role="button"]' })
}

/** The beginning of a long text that is attached: in a card that leads to the post's own media and holds no picture. */
function attachmentOf(unit: Element, { code }: Permalink, page: Page): Element | undefined {
  const cards = outside(unit, MARKS.attachment, MARKS.unit)
  const card = cards.find((each) => postOf(linkOf(each, page))?.code === code && !each.querySelector('img,video'))
  return card && beginningIn(card)
}

/** The post's words, the whole of an attached text among them where the page's data tells it; it shows the beginning. */
function wordsOf(unit: Element, link: Permalink, page: Page): { text: string; truncated?: true } {
  const { text } = ownText(unit, page)
  const shown = attachmentOf(unit, link, page)
  const whole = attachedText(page.document, link.code)
  if (!whole) return shown ? { text, truncated: true } : { text }
  const beginning = shown ? textOf(shown, { skip: '[role="button"]' }) : ''
  const before = text.endsWith(beginning) ? text.slice(0, text.length - beginning.length).trim() : text
  return { text: [before, whole].filter(Boolean).join('\n') }
}

function quoteOf(unit: Element): Element | undefined {
  return unit.querySelector(MARKS.unit) ?? undefined
}

function cardsOf(page: Page): Element[] {
  return outermost([...page.document.querySelectorAll(MARKS.unit)].filter((unit) => !isHidden(unit)))
}

/** The navigation's link to the viewer's own profile holds an icon and nothing else. */
function viewerOf(page: Page): string | undefined {
  const links = [...page.document.querySelectorAll(MARKS.person)].filter(
    (link) =>
      link.querySelector('svg') &&
      !link.querySelector('img') &&
      link.textContent.trim() === '' &&
      !link.closest(MARKS.unit),
  )
  const people = new Set(links.map((link) => personOf(link, page)).filter(Boolean))
  return people.size === 1 ? [...people][0] : undefined
}

/** "Ada Moss (@ada) • Threads": the title is put together the same way in every language. */
function titleOf(page: Page): { name: string; handle: string } | undefined {
  const match = /^(?:\(\d+\+?\) )?(.*?) ?\(@([\w.]+)\)/.exec(page.document.title)
  return match?.[1] !== undefined && match[2] ? { name: match[1], handle: match[2] } : undefined
}

/** The first line between the name and the posts that is neither a link nor the handle again. */
function bioOf(page: Page, handle: string, name: string): string {
  const heads = [...page.document.querySelectorAll('h1')].filter((h) => !isHidden(h))
  const head = heads.find((h) => plainName(h.textContent) === name) ?? heads.at(-1)
  const first = cardsOf(page)[0]
  const lines = [...page.document.querySelectorAll(MARKS.text)].filter(
    (line) => head && precedes(head, line) && !first?.contains(line) && (!first || precedes(line, first)),
  )
  const said = lines.filter((line) => !line.closest(`${MARKS.notText},${MARKS.unit},nav`) && !isHidden(line))
  const known = (line: Element): boolean =>
    sameHandle(plainName(line.textContent), handle) || plainName(line.textContent) === name
  return textOf(outermost(said).find((line) => plainName(line.textContent) !== '' && !known(line)))
}

function profileOf(page: Page, handle: string, onProfile: boolean): Profile {
  const title = titleOf(page)
  const name = title && sameHandle(title.handle, handle) ? title.name : undefined
  const bio = onProfile ? bioOf(page, handle, name ?? '') : ''
  const viewer = viewerOf(page)
  return {
    site: SITE,
    handle,
    url: `${HOME}/@${handle}`,
    ...(name && { name }),
    ...(bio && { bio }),
    ...(viewer && { isOwner: sameHandle(viewer, handle) }),
  }
}

function classify(page: Page): PageKind {
  const [first = '', tab] = pathOf(page.url)
  const post = postOf(page.url)
  const handle = first.startsWith('@')
    ? first.slice(1)
    : post &&
      cardsOf(page)
        .map((unit) => permalinkOf(unit, page))
        .find((link) => link?.code === post.code)?.author
  if (!handle)
    return { kind: 'other', reason: 'This page of Threads is nobody’s profile. Open your profile to vet it.' }
  if (tab !== undefined && !post && !TABS.test(tab))
    return { kind: 'other', reason: 'This page of Threads lists no posts of the profile. Open the profile itself.' }
  const profile = profileOf(page, handle, !post)
  if (cardsOf(page).length === 0 && page.document.querySelector(MARKS.login))
    return { kind: 'wall', reason: 'Threads shows nothing of this profile to people who are not signed in.', profile }
  if (cardsOf(page).length === 0 && isPrivate(page, handle) && !profile.isOwner)
    return { kind: 'wall', reason: 'This profile on Threads is private: only its followers see its posts.', profile }
  return { kind: post ? 'post' : 'profile', profile }
}

function voiceOf(unit: Element, author: string, page: Page, profile: Profile): Voice {
  const tab = pathOf(page.url)[1]
  if (profile.handle === '') return quoteOf(unit) ? 'quote' : 'others'
  if (!sameHandle(author, profile.handle)) return tab === 'replies' || tab === 'post' ? 'others' : 'repost'
  if (quoteOf(unit)) return 'quote'
  if (tab === 'replies') return 'reply'
  const stranger = (other: Element): boolean =>
    precedes(other, unit) && !sameHandle(permalinkOf(other, page)?.author ?? author, author)
  return tab === 'post' && cardsOf(page).some(stranger) ? 'reply' : 'own'
}

/** The first post of a profile stands there although it is older than those after it: it is pinned. */
function isPinned(unit: Element, page: Page): boolean {
  if (pathOf(page.url).length !== 1) return false
  const units = firstOf(
    inOrder(page.document, MARKS.unit, (each) => !isHidden(each)),
    LOOKED_AT,
  )
  if (units[0] !== unit) return false
  return pinnedByTime(units.map((each) => permalinkOf(each, page)?.time)).length === 1
}

function anywhere(unit: Element): Page {
  return { document: unit.ownerDocument, url: new URL(HOME) }
}

const reader: SiteReader = {
  title: 'Threads',
  hosts: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  evidence: { date: '2026-02', level: 'medium' },
  lacks: ['audience'],
  matches: (page) => isHost(page.url, 'threads.com', 'threads.net'),
  classify,
  tour: ({ handle }) => [
    { kind: 'posts', url: `${HOME}/@${handle}` },
    { kind: 'replies', url: `${HOME}/@${handle}/replies` },
    { kind: 'reposts', url: `${HOME}/@${handle}/reposts` },
  ],
  cards: cardsOf,
  cardKey: (unit) => permalinkOf(unit, anywhere(unit))?.code,

  read(unit, page, profile) {
    const link = permalinkOf(unit, page)
    if (!link)
      return unit.querySelector('time')
        ? { unread: { reason: 'Threads shows a post here without its address.' } }
        : 'skip'
    const named = outside(unit, MARKS.person, MARKS.unit)
      .filter((name) => name.textContent.trim() !== '' && !blockHolds(unit, name))
      .map((name) => personOf(name, page))
      .find(Boolean)
    if (named && !sameHandle(named, link.author) && !isContext(unit, named, page))
      return { unread: { id: link.code, reason: 'The name on this post and its address do not belong together.' } }
    const quote = quoteOf(unit)
    const shared = quote ? ownText(quote, page).text : ''
    const images = describedImages(
      outside(unit, MARKS.image, MARKS.unit).filter((image) => !personOf(image.closest('a'), page)),
    )
    const writtenAt = link.time ?? timeOfMetaCode(link.code)
    const voice = voiceOf(unit, link.author, page, profile)
    const counters = outside(unit, MARKS.count, MARKS.unit).map((counter) => countIn(counter.textContent))
    const noticed = noticedOf(voice, counters)
    const post: Post = {
      id: link.code,
      site: SITE,
      url: `${HOME}/@${link.author}/post/${link.code}`,
      voice,
      author: link.author,
      ...wordsOf(unit, link, page),
      ...(writtenAt && { writtenAt }),
      ...(images.length > 0 && { images }),
      ...(shared && { shared }),
      ...(sameHandle(link.author, profile.handle) && isPinned(unit, page) && { pinned: true }),
      ...(noticed !== undefined && { noticed }),
    }
    return { posts: [post] }
  },

  locate: (unit, post, spans) => locateIn(ownText(unit, anywhere(unit)), post.text, spans),
}

/** "Ada reposted" stands above the author's own name. */
function isContext(unit: Element, named: string, page: Page): boolean {
  const link = permalinkOf(unit, page)
  const names = outside(unit, MARKS.person, MARKS.unit).filter((name) => link && precedes(name, link.link))
  const authors = names.filter((name) => sameHandle(personOf(name, page), link?.author))
  return authors.some((name) =>
    names.some((other) => sameHandle(personOf(other, page), named) && precedes(other, name)),
  )
}

export default reader
