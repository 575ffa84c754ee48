import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { articles, AROUND, isOnly } from './dom/generic/articles.ts'
import { commentBoxes, isByPostAuthor, isComment } from './dom/generic/comments.ts'
import { cleanUrl, samePerson, type Entry, type Vocabulary } from './dom/generic/entry.ts'
import { lists } from './dom/generic/lists.ts'
import { hAtom, microformats2 } from './dom/generic/microformats.ts'
import { authorsOf, handleOf, ownerOf, type Owner } from './dom/generic/owner.ts'
import { jsonLd, microdata } from './dom/generic/schema.ts'
import { hashOf } from './dom/hash.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

const SITE = 'generic'

/** From the most to the least that a page says about its posts: the first that finds some is taken. */
const VOCABULARIES: readonly Vocabulary[] = [microformats2, hAtom, microdata, jsonLd, articles, lists]
/** These find articles of every newspaper too: they count only where one person is named. */
const WEAK: readonly Vocabulary[] = [articles, lists]

/** Words of others and of the blog's software inside a text. */
const NOT_OWN = `${AROUND},blockquote,.sharedaddy,.jp-relatedposts,.post-share-buttons,.wp-block-post-comments,[class*="share-buttons"],.u-syndication`

/** A card's text has a mark of its own: `post-12`, `comment-34`. */
const NUMBERED = /^(?:post|comment|div-comment|li-comment|entry)-\d+$/

interface Finding {
  vocabulary: Vocabulary
  cards: Element[]
}

function found(page: Page): Finding | undefined {
  for (const vocabulary of VOCABULARIES) {
    const cards = vocabulary.cards(page).filter((card) => !isHidden(card) || card.tagName === 'SCRIPT')
    const posts = cards.flatMap((card) => vocabulary.entries(card, page)).filter((entry) => entry.kind !== 'comment')
    if (posts.length > 0 && !yieldsToArticle(vocabulary, cards, page)) return { vocabulary, cards }
  }
  return undefined
}

/** Linked data often holds a shortened text of the one article that the page shows in full. */
function yieldsToArticle(vocabulary: Vocabulary, cards: readonly Element[], page: Page): boolean {
  if (vocabulary !== jsonLd) return false
  const told = cards.flatMap((card) => jsonLd.entries(card, page)).map((entry) => entry.text?.length ?? 0)
  const shown = articles.cards(page).filter((article) => !isComment(article))
  return shown.length >= told.length && shown.some((article) => textOf(article).length > Math.max(...told))
}

/** What visitors wrote, wherever the posts were found. */
function commentCards(page: Page, taken: ReadonlySet<Element>): Element[] {
  const boxes = [...new Set([...articles.cards(page).filter(isComment), ...commentBoxes(page.document)])]
  const free = boxes.filter((box) => !taken.has(box) && !isHidden(box))
  const doubled = new Set<Element>()
  for (const box of free)
    for (let up = box.parentElement; up; up = up.parentElement) if (sameWords(up, box)) doubled.add(up)
  return free.filter((box) => !doubled.has(box))
}

/** A list item that begins with an article is the same comment. */
function sameWords(outer: Element, inner: Element): boolean {
  return outer.firstElementChild === inner
}

function cardsOf(page: Page): Element[] {
  const posts = found(page)
  if (!posts) return []
  const cards = [...posts.cards, ...commentCards(page, new Set(posts.cards))]
  return cards.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
}

function entriesOf(card: Element, page: Page): Entry[] {
  const vocabulary = VOCABULARIES.find((each) => each.holds(card)) ?? lists
  return vocabulary.entries(card, page).map((entry) => completed(entry, card, vocabulary, page))
}

/** A page of one post tells in its head what its card leaves out. */
function completed(entry: Entry, card: Element, vocabulary: Vocabulary, page: Page): Entry {
  if (entry.kind === 'comment') return { ...entry, byOwner: isByPostAuthor(card) }
  if (entry.url !== undefined || !isAlone(card, vocabulary, page)) return entry
  const head = (selector: string, name: string): string | null | undefined =>
    page.document.querySelector(selector)?.getAttribute(name)
  const url = cleanUrl(head('link[rel~="canonical"]', 'href') ?? page.url.href, page)
  const time = entry.time ?? isoTime(head('meta[property="article:published_time"]', 'content'))
  return { ...entry, ...(url && { url }), ...(time && { time }) }
}

/** The only post of a page that is no front page. */
function isAlone(card: Element, vocabulary: Vocabulary, page: Page): boolean {
  if (page.url.pathname === '/' || vocabulary === lists) return false
  return vocabulary === articles ? isOnly(card) : vocabulary.cards(page).length === 1
}

function ownText(entry: Entry): ReadText {
  return readText(entry.roots, {
    skip: `${NOT_OWN},.h-cite:not(.u-repost-of)`,
    ...(entry.without && { without: entry.without }),
  })
}

function quotedIn(entry: Entry): string {
  const quotes = entry.roots.flatMap((root) => [...root.querySelectorAll('blockquote')])
  return quotes
    .filter((quote) => !quote.parentElement?.closest('blockquote'))
    .map((quote) => textOf(quote))
    .join('\n\n')
}

function idOf(entry: Entry, card: Element, text: string, page: Page): string {
  if (entry.id) return entry.id
  if (NUMBERED.test(card.id)) return card.id
  if (!entry.url) return hashOf([entry.author?.name, entry.time, text].join('\n'))
  const url = new URL(entry.url)
  return url.origin === page.url.origin
    ? `${url.pathname}${url.search}${entry.kind === 'comment' ? url.hash : ''}`
    : url.href
}

function voiceOf(entry: Entry, profile: Profile): Voice {
  const owner = { ...(profile.name && { name: profile.name }), url: profile.url }
  if (entry.kind === 'comment') return entry.byOwner && profile.handle !== '' ? 'reply' : 'others'
  if (entry.kind === 'repost') return 'repost'
  if (profile.handle === '' || (entry.author && !samePerson(entry.author, owner))) return 'others'
  return entry.kind === 'reply' ? 'reply' : entry.kind === 'quote' ? 'quote' : 'own'
}

function postOf(entry: Entry, card: Element, page: Page, profile: Profile): Post {
  const text = entry.text ?? ownText(entry).text
  const voice = voiceOf(entry, profile)
  const mine = voice !== 'others' && voice !== 'repost'
  const images = describedImages(entry.roots.flatMap(picturesIn).filter((image) => !image.closest(NOT_OWN)))
  const shared = entry.shared ?? quotedIn(entry)
  const author = mine ? profile.handle : (entry.author?.name ?? entry.author?.url)
  return {
    id: idOf(entry, card, text, page),
    site: SITE,
    ...(entry.url && { url: entry.url }),
    voice,
    ...(author && { author }),
    ...(entry.author?.name && { authorName: entry.author.name }),
    ...(entry.title && { title: entry.title }),
    text,
    ...(entry.truncated && { truncated: true }),
    ...(entry.time && { writtenAt: entry.time }),
    audience: 'public',
    ...(images.length > 0 && { images }),
    ...(shared && { shared }),
  }
}

function classify(page: Page): PageKind {
  const posts = found(page)
  const entries = posts?.cards.flatMap((card) => entriesOf(card, page)) ?? []
  const owner = ownerOf(page, entries)
  const personal = owner?.bio !== undefined || owner?.nickname !== undefined
  if (!posts && !personal)
    return { kind: 'other', reason: 'This page marks up no posts that could be read. Open a profile or a blog.' }
  const authors = authorsOf(entries)
  if (authors.length > 1 && !authors.some((author) => samePerson(author, owner)))
    return { kind: 'other', reason: 'Several people write on this page. Open the page of one of them.' }
  if (posts && WEAK.includes(posts.vocabulary) && !owner)
    return {
      kind: 'other',
      reason: 'This page does not say who wrote its articles. Open a page that names its author.',
    }
  const profile: Profile = {
    site: SITE,
    handle: handleOf(page, owner),
    url: addressFor(page, owner),
    ...((owner?.name ?? owner?.nickname) && { name: owner.name ?? owner.nickname }),
    ...(owner?.bio && { bio: owner.bio }),
  }
  const only = entries.filter((entry) => entry.kind !== 'comment').length === 1 && page.url.pathname !== '/'
  return { kind: only ? 'post' : 'profile', profile }
}

/** The person's own address, unless it is a card on some other site. */
function addressFor(page: Page, owner: Owner | undefined): string {
  const elsewhere = owner?.url !== undefined && new URL(owner.url).hostname !== page.url.hostname
  return owner?.url !== undefined && (!elsewhere || !owner.name) ? owner.url : `${page.url.origin}/`
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const entries = entriesOf(card, page)
  const readable = entries.filter((entry) => entry.text ?? entry.roots.length > 0)
  if (entries.length > 0 && readable.length === 0)
    return { unread: { ...(card.id && { id: card.id }), reason: 'This post is marked up without a text.' } }
  const posts = readable.map((entry) => postOf(entry, card, page, profile))
  return posts.length > 0 ? { posts } : 'skip'
}

const reader: SiteReader = {
  title: 'Blog or profile page',
  hosts: [],
  evidence: { date: '2025-12', level: 'medium' },
  matches: () => true,
  classify,
  cards: cardsOf,
  cardKey: (card) => (NUMBERED.test(card.id) ? card.id : undefined),
  read,
  locate(card, post, spans) {
    const page = { document: card.ownerDocument, url: new URL(post.url ?? 'https://page.invalid/') }
    const entries = entriesOf(card, page).filter((entry) => entry.roots.length > 0)
    const entry = entries.find((each) => ownText(each).text === post.text) ?? entries[0]
    return entry ? locateIn(ownText(entry), post.text, spans) : []
  },
}

export default reader
