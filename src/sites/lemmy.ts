import type { Post, Profile } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { lemmyData, type LemmyData } from './dom/lemmy/data.ts'
import { addressOf, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { languageOf, timeAgo } from './dom/time-ago.ts'
import { isHidden, precedes } from './dom/visible.ts'

/** From the source of lemmy-ui 1.0.0-beta.1 (August 2026); not seen running. */
const MARKS = {
  app: '#app,#root',
  post: '.post-listing[id^="post-listing-"]',
  comment: '.comment-node[id^="comment-"]',
  title: '.post-name',
  body: '#postContent .md-div,.post-listing-body .md-div,article .md-div,.md-div',
  commentBody: '.comment-content .md-div,.comment-content',
  author: 'a.person-listing[href*="/u/"]',
  when: '.moment-time',
  icon: 'svg use',
  person: '.person-profile',
  bio: '.person-profile .md-div',
  header: '.person-profile h1',
} as const

const SITE = 'lemmy'
const CARDS = `${MARKS.post},${MARKS.comment}`

const isComment = (card: Element): boolean => card.matches(MARKS.comment)
const idOf = (card: Element): string | undefined => /^(?:post-listing|comment)-(\d+)$/.exec(card.id)?.[1]

/** `/u/ada` or `/u/ada@example.social`: with the instance always. */
function personIn(url: URL | undefined): string | undefined {
  const [kind, name = ''] = pathOf(url)
  if (kind !== 'u' || !/^[\w.-]{1,60}(?:@[\w.-]+)?$/.test(name)) return undefined
  return name.includes('@') ? name : `${name}@${url?.hostname ?? ''}`
}

/** A part of the card itself, not of an answer inside it. */
function own(card: Element, selector: string): Element | undefined {
  return [...card.querySelectorAll(selector)].find((part) => part.closest(CARDS) === card)
}

/** Named at the card's head; nobody else may be named between there and the words. */
function authorOf(card: Element, page: Page): string | undefined {
  const author = personIn(linkOf(own(card, MARKS.author), page))
  const words = isComment(card) ? own(card, MARKS.commentBody) : undefined
  const before = [...card.querySelectorAll(MARKS.author)].filter(
    (link) => words && precedes(link, words) && !words.contains(link),
  )
  const last = before.at(-1)
  return last && personIn(linkOf(last, page)) !== author ? undefined : author
}

function ownText(card: Element): ReadText {
  if (isComment(card)) return readText(own(card, MARKS.commentBody) ?? [], { skip: 'blockquote' })
  return readText(
    [own(card, MARKS.title), own(card, MARKS.body)].filter((part) => part !== undefined),
    { skip: 'blockquote' },
  )
}

function cardsOf(page: Page): Element[] {
  return [...page.document.querySelectorAll(CARDS)].filter((card) => idOf(card) && !isHidden(card))
}

/** On a post's or comment's page: whoever wrote what the address names. */
function focusOf(page: Page): string | undefined {
  const [kind = '', id] = pathOf(page.url)
  const mark = kind === 'post' ? `post-listing-${id ?? ''}` : kind === 'comment' ? `comment-${id ?? ''}` : ''
  const card = cardsOf(page).find((each) => each.id === mark)
  return card && authorOf(card, page)
}

function profileOf(page: Page, handle: string, data: LemmyData): Profile {
  const [name, host] = handle.split('@')
  const shown = personIn(page.url) === handle
  const url = `https://${host ?? ''}/u/${name ?? ''}`
  const head = shown ? plainName(page.document.querySelector(MARKS.header)?.textContent) : undefined
  const bio = shown ? textOf(page.document.querySelector(MARKS.bio)) : undefined
  const profile = filled<Profile>({ site: SITE, handle, url, name: head, bio })
  return data.viewer ? { ...profile, isOwner: sameHandle(data.viewer, handle) } : profile
}

function classify(page: Page): PageKind {
  const handle = personIn(page.url) ?? focusOf(page)
  if (!handle) return { kind: 'other', reason: 'This page of Lemmy is nobody’s profile. Open your profile to vet it.' }
  const profile = profileOf(page, handle, lemmyData(page))
  return { kind: personIn(page.url) ? 'profile' : 'post', profile }
}

function timeOf(card: Element, page: Page): { writtenAt?: string; inexactTime?: true } {
  const told = lemmyData(page).times.get(`${isComment(card) ? 'comment' : 'post'}-${idOf(card) ?? ''}`)
  if (told) return { writtenAt: told }
  const label = own(card, MARKS.when)?.textContent
  const writtenAt = timeAgo(label, languageOf(page.document), page.now ?? Date.now())
  return writtenAt ? { writtenAt, inexactTime: true } : {}
}

/** Pictures are named by what they point at, in a namespace of their own. */
function isPinned(card: Element): boolean {
  return [...card.querySelectorAll(MARKS.icon)].some(
    (use) =>
      use.closest(CARDS) === card &&
      (use.getAttribute('xlink:href') ?? use.getAttribute('href') ?? '').endsWith('#icon-pin'),
  )
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const number = idOf(card) ?? ''
  const author = authorOf(card, page)
  const host = page.url.hostname
  const kind = isComment(card) ? 'comment' : 'post'
  if (!author) return { unread: { id: number, reason: 'Lemmy shows a post here without its author.' } }
  const { text } = ownText(card)
  if (text === '')
    return { unread: { id: number, reason: 'Lemmy shows this without its words. Open it to have it read.' } }
  const mine = sameHandle(author, profile.handle)
  const voice = mine ? (isComment(card) ? 'reply' : 'own') : 'others'
  const quote = own(card, 'blockquote')
  const post = filled<Post>({
    // Every instance counts anew.
    id: `${host}/${kind}/${number}`,
    site: SITE,
    url: addressOf(`/${kind}/${number}`, page)?.href,
    voice,
    author,
    text,
    ...timeOf(card, page),
    audience: 'public',
    noticed: noticedOf(voice, lemmyData(page).counts.get(`${kind}-${number}`) ?? []),
    shared: textOf(quote),
    pinned: isPinned(card) || undefined,
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Lemmy',
  // Any host can run it: it is known by its page.
  hosts: [],
  evidence: { date: '2026-08', level: 'low' },
  // A cross-post is a new post of the person's own.
  lacks: ['quote', 'repost', 'images', 'cut off'],
  matches: (page) =>
    lemmyData(page).isLemmy && page.document.querySelector(`${MARKS.app},${CARDS},${MARKS.person}`) !== null,
  classify,
  tour: ({ url }) => [
    { kind: 'posts', url: `${url}?view=Posts` },
    { kind: 'comments', url: `${url}?view=Comments` },
  ],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
