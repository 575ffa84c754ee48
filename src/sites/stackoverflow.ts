import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { isHost, linkOf, pathOf, plainName } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

/** From user scripts of 2023 to 2026; no saved page of a profile has been seen. */
const MARKS = {
  question: '#question[data-questionid]',
  answer: '.answer[data-answerid]',
  comment: '.js-comment[data-comment-id],.comment[data-comment-id]',
  summary: '.s-post-summary',
  summaryLink: 'a.s-link[href],h3 a[href]',
  excerpt: '.s-post-summary--content-excerpt',
  title: '#question-header h1,h1[itemprop="name"]',
  body: '.js-post-body,.s-prose',
  commentText: '.comment-copy',
  signature: '.post-signature',
  person: '.user-details a[href*="/users/"]',
  commentUser: 'a.comment-user[href*="/users/"]',
  time: '.relativetime[title],.relativetime-clean[title],[itemprop="dateCreated"]',
  score: '.js-vote-count[data-value],.js-vote-count',
  about: '.js-about-me-content',
  name: '#mainbar-full h1,#user-card h1,.flex--item.fs-headline2,[itemprop="name"].fs-headline2',
  viewer: 'a.my-profile[href*="/users/"],a.s-user-card[href*="/users/"].my-profile',
  quoted: 'blockquote,.post-notice,.js-post-notice',
} as const

const SITE = 'stackoverflow'
const HOSTS = [
  'stackoverflow.com',
  'stackexchange.com',
  'superuser.com',
  'serverfault.com',
  'askubuntu.com',
  'mathoverflow.net',
  'stackapps.com',
]
const CARDS = `${MARKS.question},${MARKS.answer},${MARKS.comment}`

/** Numbers are given anew on every site of the network: away from Stack Overflow itself they bear its host. */
function scoped(id: string, page: Page): string {
  return page.url.hostname === HOSTS[0] ? id : `${id}@${page.url.hostname}`
}

/** `/users/12/ada`: people are told by their number; names change. */
function userIn(url: URL | undefined): { id: string; slug?: string } | undefined {
  const [users, id = '', slug] = pathOf(url)
  return users === 'users' && /^\d{1,9}$/.test(id) ? { id, ...(slug && { slug }) } : undefined
}

const isComment = (card: Element): boolean => card.matches(MARKS.comment)
const isSummary = (card: Element): boolean => card.matches(MARKS.summary)

/** A part of the card itself, not of a comment on it. */
function own(card: Element, selector: string): Element[] {
  return [...card.querySelectorAll(selector)].filter((part) => part.closest(CARDS) === card)
}

/** Two signatures stand below an edited post: the last one is the author's. */
function authorOf(card: Element, page: Page): { id: string; name: string } | undefined {
  const links = isComment(card) ? own(card, MARKS.commentUser) : own(card, MARKS.person).slice(-1)
  const link = links.at(-1)
  const id = userIn(linkOf(link, page))?.id
  return link && id ? { id, name: plainName(link.textContent) } : undefined
}

function ownText(card: Element): ReadText {
  if (isSummary(card))
    return readText(
      [card.querySelector(MARKS.summaryLink), card.querySelector(MARKS.excerpt)].filter((e) => e !== null),
    )
  const title = card.matches(MARKS.question) ? card.ownerDocument.querySelector(MARKS.title) : null
  const body = own(card, isComment(card) ? MARKS.commentText : MARKS.body)[0]
  return readText(
    [title, body].filter((part) => part != null),
    { skip: MARKS.quoted },
  )
}

function idOf(card: Element, page: Page): string | undefined {
  const told = card.getAttribute('data-questionid') ?? card.getAttribute('data-answerid')
  if (told) return told
  const comment = card.getAttribute('data-comment-id')
  if (comment) return `comment${comment}`
  const url = linkOf(card.querySelector(MARKS.summaryLink), page)
  return /^#(\d+)$/.exec(url?.hash ?? '')?.[1] ?? pathOf(url).findLast((part) => /^\d+$/.test(part))
}

/** Lists of the profile's own posts; other tabs list votes, favourites and what was followed. */
const isOwnList = (page: Page): boolean => /^(?:answers|questions)$/.test(page.url.searchParams.get('tab') ?? '')

function cardsOf(page: Page): Element[] {
  const selector = userIn(page.url) ? (isOwnList(page) ? MARKS.summary : '') : CARDS
  return selector === '' ? [] : [...page.document.querySelectorAll(selector)].filter((card) => !isHidden(card))
}

function profileOf(page: Page, id: string, name: string | undefined): Profile {
  const viewer = userIn(linkOf(page.document.querySelector(MARKS.viewer), page))?.id
  const bio = userIn(page.url) ? textOf(page.document.querySelector(MARKS.about)) : undefined
  const handle = scoped(id, page)
  const profile = filled<Profile>({ site: SITE, handle, url: `${page.url.origin}/users/${id}`, name, bio })
  return viewer ? { ...profile, isOwner: viewer === id } : profile
}

/** On a question's page: whoever wrote the answer that the address names, else the question. */
function focusOf(page: Page): { id: string; name: string } | undefined {
  const named = /^#(\d+)$/.exec(page.url.hash)?.[1]
  const cards = cardsOf(page).filter((card) => !isComment(card))
  const card = cards.find((each) => (named ? idOf(each, page) === named : each.matches(MARKS.question)))
  return card && authorOf(card, page)
}

function classify(page: Page): PageKind {
  const user = userIn(page.url)
  if (user) {
    const name = plainName(page.document.querySelector(MARKS.name)?.textContent)
    return { kind: 'profile', profile: profileOf(page, user.id, name || user.slug) }
  }
  const author = /^(?:questions|q|a)$/.test(pathOf(page.url)[0] ?? '') ? focusOf(page) : undefined
  if (author) return { kind: 'post', profile: profileOf(page, author.id, author.name) }
  return {
    kind: 'other',
    reason: 'This page of Stack Overflow is nobody’s profile. Open your profile, or an answer of yours.',
  }
}

function voiceOf(card: Element, author: string, page: Page, profile: Profile): Voice {
  if (scoped(author, page) !== profile.handle) return 'others'
  const tab = page.url.searchParams.get('tab')
  return card.matches(MARKS.question) || (isSummary(card) && tab === 'questions') ? 'own' : 'reply'
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const id = idOf(card, page)
  const listed = isSummary(card) ? { id: userIn(page.url)?.id ?? '', name: '' } : undefined
  const author = listed ?? authorOf(card, page)
  if (!id || !author)
    return { unread: { ...(id && { id }), reason: 'Stack Overflow shows a post here without its author.' } }
  // The list of answers shows the title of somebody else's question, and nothing of the answer.
  if (listed && page.url.searchParams.get('tab') === 'answers')
    return { unread: { id, reason: 'The list shows only the question. Open the answer to have it read.' } }
  const voice = voiceOf(card, author.id, page, profile)
  const body = isComment(card) || listed ? undefined : own(card, MARKS.body)[0]
  const score = own(card, MARKS.score)[0]
  const post = filled<Post>({
    id: scoped(id, page),
    site: SITE,
    url: isComment(card)
      ? `${page.url.origin}${page.url.pathname}#${id}`
      : `${page.url.origin}/${card.matches(MARKS.answer) ? 'a' : 'q'}/${id}`,
    voice,
    author: scoped(author.id, page),
    authorName: author.name,
    text: ownText(card).text,
    truncated: listed ? true : undefined,
    writtenAt: isoTime(
      (own(card, `${MARKS.signature} ${MARKS.time}`).at(-1) ?? card.querySelector(MARKS.time))?.getAttribute('title'),
    ),
    audience: 'public',
    images: body ? describedImages(picturesIn(body).filter((image) => !image.closest(MARKS.quoted))) : undefined,
    noticed: noticedOf(voice, [countIn(score?.getAttribute('data-value') ?? score?.textContent)]),
    shared: own(card, 'blockquote')
      .map((quote) => textOf(quote))
      .join('\n\n'),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Stack Overflow',
  hosts: HOSTS.flatMap((host) => (host === 'stackexchange.com' ? `https://*.${host}/*` : `https://${host}/*`)),
  evidence: { date: '2026-01', level: 'low' },
  lacks: ['quote', 'repost', 'pinned'],
  limit: 'The lists of a profile hold titles and beginnings: open a question or answer to have the whole of it read.',
  matches: (page) => isHost(page.url, ...HOSTS),
  classify,
  tour: ({ url }) => [
    { kind: 'about', url: `${url}?tab=profile` },
    { kind: 'answers', url: `${url}?tab=answers` },
    { kind: 'questions', url: `${url}?tab=questions` },
  ],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
