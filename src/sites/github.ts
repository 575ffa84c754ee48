import type { Post, Profile } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

/** From readers and extensions of 2026, meta tags from saved pages of April 2025. */
const MARKS = {
  viewer: 'meta[name="user-login"]',
  name: '.vcard-fullname,[itemprop="name"].p-name',
  login: '.vcard-username,[itemprop="additionalName"]',
  bio: '.user-profile-bio',
  readme: 'article.markdown-body',
  issue: '[data-testid="issue-viewer-issue-container"]',
  reactComment: '.react-issue-comment',
  comment: '.timeline-comment,.review-comment',
  body: '[data-testid="issue-body-viewer"] .markdown-body,[data-testid="markdown-body"],.comment-body.markdown-body,.comment-body,.markdown-body',
  title: '[data-testid="issue-title"],.js-issue-title,.gh-header-title bdi',
  author:
    'a.author,a[data-testid="issue-body-header-author"],a[data-testid="avatar-link"],a[data-hovercard-type="user"]',
  time: 'relative-time[datetime]',
  // Quoted mail and quotations are others' words.
  quoted: 'blockquote,.email-hidden-reply,.email-quoted-reply,.email-signature-reply,.highlight,clipboard-copy',
  editing: 'form',
  reactions: '.js-discussion-reaction-group-count',
} as const

const SITE = 'github'
const HOME = 'https://github.com'
const CARDS = [MARKS.issue, MARKS.reactComment, MARKS.comment].join(',')
const THREAD = /^(?:issues|pull|discussions)$/
const COMMENT_ID = /^(?:issuecomment-|discussioncomment-|discussion_r|pullrequestreview-)\d+$/
const NOBODY =
  /^(?:login|join|settings|notifications|search|explore|topics|trending|marketplace|sponsors|features|about|pricing|orgs|issues|pulls|dashboard|new|codespaces|stars|apps|collections|enterprise|security|readme|events|site|contact)$/

/** `/ada`: a person or an organisation. */
function loginIn(url: URL | undefined): string | undefined {
  const [login = '', more] = pathOf(url)
  return url?.hostname === 'github.com' &&
    more === undefined &&
    /^[a-z\d][a-z\d-]{0,38}$/i.test(login) &&
    !NOBODY.test(login)
    ? login
    : undefined
}

const isThread = (page: Page): boolean =>
  THREAD.test(pathOf(page.url)[2] ?? '') && /^\d+$/.test(pathOf(page.url)[3] ?? '')

/** A part of the card itself, not of a comment inside it. */
function own(card: Element, selector: string): Element[] {
  return [...card.querySelectorAll(selector)].filter(
    (part) => part.closest(CARDS) === card && !part.closest(MARKS.editing),
  )
}

const bodyOf = (card: Element): Element | undefined => (card.matches(MARKS.readme) ? card : own(card, MARKS.body)[0])

/** The author stands before the body; names in the body are mentions. */
function authorOf(card: Element, page: Page): string | undefined {
  const body = bodyOf(card)
  const links = own(card, MARKS.author).filter((link) => !body?.contains(link) && !link.closest('.markdown-body'))
  return links.map((link) => loginIn(linkOf(link, page))).find(Boolean)
}

function ownText(card: Element, page: Page): ReadText {
  const title = isOpening(card, page) ? page.document.querySelector(MARKS.title) : undefined
  return readText(
    [title, bodyOf(card)].filter((part) => part != null),
    { skip: MARKS.quoted },
  )
}

/** `issuecomment-12`, `discussion_r12`: only comments have such a mark. */
function commentIdOf(card: Element): string | undefined {
  const links = own(card, 'a[href*="#"]').map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? '')
  return [card.id, ...links].find((id) => COMMENT_ID.test(id))
}

/** The first card of a thread, unless the post itself is missing and a comment comes first. */
function isOpening(card: Element, page: Page): boolean {
  return isThread(page) && cardsOf(page)[0] === card && commentIdOf(card) === undefined
}

function idOf(card: Element, page: Page): string | undefined {
  const [owner = '', repository = '', , number = ''] = pathOf(page.url)
  return isOpening(card, page) ? `${owner}/${repository}#${number}` : commentIdOf(card)
}

function cardsOf(page: Page): Element[] {
  const selector = loginIn(page.url) ? MARKS.readme : isThread(page) ? CARDS : ''
  if (selector === '') return []
  return [...page.document.querySelectorAll(selector)].filter((card) => !isHidden(card) && !card.closest(MARKS.editing))
}

function profileOf(page: Page, handle: string): Profile {
  const viewer = page.document.querySelector(MARKS.viewer)?.getAttribute('content')
  const shown = plainName(page.document.querySelector(MARKS.login)?.textContent).split(' ')[0]
  const here = sameHandle(shown, handle)
  const name = here ? plainName(page.document.querySelector(MARKS.name)?.textContent) : undefined
  const bio = here ? textOf(page.document.querySelector(MARKS.bio)) : undefined
  const profile = filled<Profile>({ site: SITE, handle, url: `${HOME}/${handle}`, name, bio })
  return viewer ? { ...profile, isOwner: sameHandle(viewer, handle) } : profile
}

function classify(page: Page): PageKind {
  const login = loginIn(page.url)
  const person = page.document.querySelector(`${MARKS.login},${MARKS.bio}`)
  if (login && !person)
    return { kind: 'other', reason: 'This page of GitHub is no person’s profile. Open your profile.' }
  if (login) return { kind: 'profile', profile: profileOf(page, login) }
  const [opening] = cardsOf(page)
  const author = opening && isOpening(opening, page) ? authorOf(opening, page) : undefined
  if (author) return { kind: 'post', profile: profileOf(page, author) }
  return {
    kind: 'other',
    reason: 'This page of GitHub holds no words of one person. Open your profile, or an issue of yours.',
  }
}

function readReadme(card: Element, page: Page, profile: Profile): CardResult {
  const { text } = ownText(card, page)
  const { handle, url } = profile
  return text
    ? { posts: [{ id: 'readme', site: SITE, url, voice: 'bio', author: handle, text, audience: 'public' }] }
    : 'skip'
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (card.matches(MARKS.readme)) return readReadme(card, page, profile)
  const id = idOf(card, page)
  const author = authorOf(card, page)
  if (!bodyOf(card)) return 'skip'
  if (!id || !author)
    return { unread: { ...(id && { id }), reason: 'GitHub shows a comment here without its author or address.' } }
  const opening = isOpening(card, page)
  const voice = sameHandle(author, profile.handle) ? (opening ? 'own' : 'reply') : 'others'
  const body = bodyOf(card)
  const pictures = body ? picturesIn(body).filter((image) => !image.closest(MARKS.quoted)) : []
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${HOME}${page.url.pathname}${opening ? '' : `#${id}`}`,
    voice,
    author,
    text: ownText(card, page).text,
    writtenAt: isoTime(own(card, MARKS.time)[0]?.getAttribute('datetime')),
    images: describedImages(pictures),
    noticed: noticedOf(
      voice,
      [...card.querySelectorAll(MARKS.reactions)]
        .filter((count) => count.closest(CARDS) === card)
        .map((count) => countIn(count.textContent)),
    ),
    shared: own(card, 'blockquote')
      .filter((quote) => bodyOf(card)?.contains(quote))
      .map((quote) => textOf(quote))
      .join('\n\n'),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'GitHub',
  hosts: [`${HOME}/*`],
  evidence: { date: '2026-07', level: 'low' },
  lacks: ['quote', 'repost', 'pinned', 'cut off'],
  limit: 'GitHub’s profile lists no texts: open the issues and comments that you wrote to have them read.',
  matches: (page) => page.url.hostname === 'github.com',
  classify,
  tour: ({ url }) => [{ kind: 'about', url }],
  cards: cardsOf,
  read,
  locate(card, post, spans) {
    const page = { document: card.ownerDocument, url: new URL(post.url ?? HOME) }
    return locateIn(ownText(card, page), post.text, spans)
  },
}

export default reader
