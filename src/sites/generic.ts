import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { samePerson, sameUrl, type Entry } from './dom/generic/entry.ts'
import { cardsOf, entriesOf, found } from './dom/generic/find.ts'
import { authorsOf, handleOf, isCompany, ownerOf, type Owner } from './dom/generic/owner.ts'
import { wallOf } from './dom/generic/walls.ts'
import { ADDED, AROUND, VISITORS } from './dom/generic/words.ts'
import { hashOf } from './dom/hash.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'

const SITE = 'generic'

/** Words of others and of the blog's software inside a text. */
const NOT_OWN = `${AROUND},${ADDED},blockquote`

/** WordPress' own class for a post that stays on top. */
const PINNED = '.sticky,.is-sticky'
/** A card's text has a mark of its own: `post-12`, `comment-34`. */
const NUMBERED = /^(?:(?:[a-z]+-)*(?:post|comment|entry)-(?:[a-z]+-)*|c)\d+$/
/** Blogger numbers the text of a post. */
const NUMBERED_BODY = '[id^="post-body-"]'

function ownText(entry: Entry): ReadText {
  return readText(entry.roots, {
    skip: `${NOT_OWN},.h-cite:not(.u-repost-of)${entry.kind === 'comment' ? ',li.comment' : `,${VISITORS}`}`,
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
  const body = entry.kind === 'comment' ? undefined : card.querySelector(NUMBERED_BODY)?.id
  if (body) return body.replace('post-body-', '')
  if (!entry.url) return hashOf([entry.author?.name, entry.time, text].join('\n'))
  const url = new URL(entry.url)
  return url.origin === page.url.origin
    ? `${url.pathname}${url.search}${entry.kind === 'comment' ? url.hash : ''}`
    : url.href
}

/** In linked data and in forums the site itself names the account; below a post a visitor can write any name and address. */
function isAccount(entry: Entry, profile: Profile): boolean {
  const told = entry.roots.length === 0 || entry.author?.account === true
  return told && sameUrl(entry.author?.url, profile.url) && new URL(profile.url).pathname !== '/'
}

/** Whatever it was found by, it lies in what the page marks up as passed on. */
const isCited = (entry: Entry): boolean =>
  entry.roots.some((root) => root.closest('.u-repost-of,.u-quotation-of') !== null)

function voiceOf(entry: Entry, profile: Profile): Voice {
  const owner = { ...(profile.name && { name: profile.name }), url: profile.url }
  if (entry.kind === 'comment')
    return (entry.byOwner || isAccount(entry, profile)) && profile.handle !== '' ? 'reply' : 'others'
  if (entry.kind === 'repost' || isCited(entry)) return 'repost'
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
    ...(entry.time && entry.inexactTime && { inexactTime: true }),
    audience: 'public',
    ...(images.length > 0 && { images }),
    ...(shared && { shared }),
    ...(card.matches(PINNED) && { pinned: true }),
  }
}

function classify(page: Page): PageKind {
  const posts = found(page)
  const wall = posts ? undefined : wallOf(page)
  if (wall) return { kind: 'wall', reason: wall }
  const entries = posts?.cards.flatMap((card) => entriesOf(card, page)) ?? []
  const owner = ownerOf(page, entries)
  const personal = owner?.bio !== undefined || owner?.nickname !== undefined
  if (!posts && !personal)
    return { kind: 'other', reason: 'This page marks up no posts that could be read. Open a profile or a blog.' }
  const authors = authorsOf(entries)
  if (authors.length > 1 && !authors.some((author) => samePerson(author, owner)))
    return { kind: 'other', reason: 'Several people write on this page. Open the page of one of them.' }
  if (posts?.nobodys)
    return {
      kind: 'other',
      reason: isCompany(page)
        ? 'This looks like a newspaper, a shop or a place for code, not like one person’s page.'
        : 'This page does not say who wrote its articles. Open a page that names its author.',
    }
  const profile: Profile = {
    site: SITE,
    handle: handleOf(page, owner),
    url: addressFor(page, owner),
    ...((owner?.name ?? owner?.nickname) && { name: owner.name ?? owner.nickname }),
    ...(owner?.bio && { bio: owner.bio }),
    ...(owner?.photo && { photo: owner.photo }),
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
  lacks: ['owner'],
  matches: () => true,
  classify,
  // From a single post to the page that lists them.
  tour: ({ url }) => [{ kind: 'posts', url }],
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
