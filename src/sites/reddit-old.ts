import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { addressOf, isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoOf, isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

/** Checked on saved signed-in pages of August 2026. */
const MARKS = {
  thing: '.thing[data-fullname]',
  title: ':scope > .entry a.title',
  body: ':scope > .entry .usertext-body .md',
  author: ':scope > .entry .tagline a.author',
  time: ':scope > .entry .tagline time[datetime]:not(.edited-timestamp)',
  score: ':scope > .entry .tagline .score.unvoted[title]',
  closed: ':scope > .entry .expando[data-cachedhtml]',
  viewer: '#header-bottom-right .user a[href*="/user/"]',
  crosspost: '.crosspost,[data-crosspost-root-author]',
  interstitial: '.interstitial,form[action*="over18"]',
} as const

const SITE = 'reddit'
const HOME = 'https://old.reddit.com'
const LISTS = /^(?:submitted|comments|overview|gilded)$/
const GONE = /^\[(?:deleted|removed)\]$/

function userIn(url: URL | undefined): { name: string; list?: string } | undefined {
  const [kind = '', name, list] = pathOf(url)
  if (!/^(?:u|user)$/i.test(kind) || !name || !/^[\w-]{2,24}$/.test(name) || name === 'me') return undefined
  return { name, ...(list && { list }) }
}

const idOf = (thing: Element): string | undefined => /^t[13]_\w+$/.exec(thing.getAttribute('data-fullname') ?? '')?.[0]

/** Told twice in every row; where the two differ the row is not to be trusted. */
function authorOf(thing: Element): string | undefined {
  const told = thing.getAttribute('data-author') ?? undefined
  const shown = plainName(thing.querySelector(MARKS.author)?.textContent) || undefined
  return told && shown && !sameHandle(told, shown) ? undefined : (told ?? shown)
}

/**
 * In lists the text of a post waits in an attribute until it is opened. It is read in a document of its own: nothing in
 * it is loaded and nothing runs.
 */
function closedText(thing: Element): string {
  const waiting = thing.querySelector(MARKS.closed)?.getAttribute('data-cachedhtml') ?? ''
  const Parser = thing.ownerDocument.defaultView?.DOMParser
  if (!waiting.includes('usertext-body') || !Parser) return ''
  return textOf(new Parser().parseFromString(waiting, 'text/html').querySelector('.usertext-body .md'))
}

function partsOf(thing: Element): Element[] {
  const isPost = thing.getAttribute('data-type') !== 'comment'
  return [isPost ? thing.querySelector(MARKS.title) : null, thing.querySelector(MARKS.body)].filter((e) => e !== null)
}

/** The title is the person's own words as much as the text below it. */
const shownText = (thing: Element): ReadText => readText(partsOf(thing))

function textIn(thing: Element): string {
  const closed = thing.querySelector(MARKS.body) ? '' : closedText(thing)
  return [shownText(thing).text, closed].filter(Boolean).join('\n\n')
}

function timeOf(thing: Element): string | undefined {
  const stamp = thing.getAttribute('data-timestamp')
  return stamp ? isoOf(Number(stamp)) : isoTime(thing.querySelector(MARKS.time)?.getAttribute('datetime'))
}

/** Comments have their score in a line of their own, in three states: not voted, and either way by the viewer. */
function countsOf(thing: Element): (number | undefined)[] {
  const score = thing.getAttribute('data-score') ?? thing.querySelector(MARKS.score)?.getAttribute('title')
  return [countIn(score), countIn(thing.getAttribute('data-comments-count'))]
}

function cardsOf(page: Page): Element[] {
  const things = [...page.document.querySelectorAll(MARKS.thing)]
  return things.filter((thing) => /^(?:link|comment)$/.test(thing.getAttribute('data-type') ?? '') && !isHidden(thing))
}

/** On a thread's page: whoever wrote the comment that the address names, else the post. */
function focusOf(page: Page): string | undefined {
  const path = pathOf(page.url)
  const place = path.indexOf('comments')
  if (place < 0 || path[0] === 'user') return undefined
  const id = path[place + 3] ? `t1_${path[place + 3] ?? ''}` : `t3_${path[place + 1] ?? ''}`
  const thing = cardsOf(page).find((each) => idOf(each) === id)
  return thing && authorOf(thing)
}

function profileOf(page: Page, handle: string): Profile {
  const viewer = userIn(linkOf(page.document.querySelector(MARKS.viewer), page))?.name
  const isOwner = viewer === undefined ? undefined : sameHandle(viewer, handle)
  return {
    site: SITE,
    handle,
    url: `https://www.reddit.com/user/${handle}/`,
    ...(isOwner !== undefined && { isOwner }),
  }
}

function classify(page: Page): PageKind {
  const user = userIn(page.url)
  if (page.document.querySelector(MARKS.interstitial) && cardsOf(page).length === 0)
    return {
      kind: 'wall',
      reason: 'Reddit asks something first (age, quarantine, suspension) and shows no posts here.',
    }
  if (user?.list && !LISTS.test(user.list))
    return { kind: 'other', reason: 'This tab of Reddit lists no posts of the profile. Open its posts or comments.' }
  if (user) return { kind: 'profile', profile: profileOf(page, user.name) }
  const author = focusOf(page)
  if (author && !GONE.test(author)) return { kind: 'post', profile: profileOf(page, author) }
  return { kind: 'other', reason: 'This page of Reddit is nobody’s profile. Open your profile to vet it.' }
}

/** The title of the post that was posted again here, by somebody else. */
function passedOn(thing: Element, author: string): string | undefined {
  const by = thing.getAttribute('data-crosspost-root-author')
  return sameHandle(author, by ?? undefined)
    ? undefined
    : (thing.getAttribute('data-crosspost-root-title') ?? undefined)
}

function isPassedOn(thing: Element, author: string): boolean {
  const by = thing.getAttribute('data-crosspost-root-author')
  return thing.matches(MARKS.crosspost) && !sameHandle(author, by ?? undefined)
}

/** Who passes a post on can give it another title: then the title is theirs. */
function voiceOf(thing: Element, author: string, profile: Profile): Voice {
  if (!sameHandle(author, profile.handle)) return 'others'
  if (thing.getAttribute('data-type') === 'comment') return 'reply'
  const title = plainName(thing.querySelector(MARKS.title)?.textContent)
  const original = plainName(passedOn(thing, author))
  // Posted again, and it is not told under which title it was: then nobody knows whose this one is.
  if (original === '' && isPassedOn(thing, author)) return 'repost'
  return title !== '' && original === title ? 'repost' : 'own'
}

function read(thing: Element, page: Page, profile: Profile): CardResult {
  if (thing.getAttribute('data-promoted') === 'true') return 'skip'
  const id = idOf(thing)
  const author = authorOf(thing)
  const text = textIn(thing)
  if (GONE.test(author ?? '') || GONE.test(text) || (!author && thing.classList.contains('deleted'))) return 'skip'
  if (!id || !author) return { unread: { ...(id && { id }), reason: 'Reddit shows a row here without its author.' } }
  if (text === '')
    return { unread: { id, reason: 'Reddit shows this row without its words. Open it to have it read.' } }
  const url = addressOf(thing.getAttribute('data-permalink'), page)
  const voice = voiceOf(thing, author, profile)
  return {
    posts: [
      filled<Post>({
        id,
        site: SITE,
        url: url && `https://www.reddit.com${url.pathname}`,
        voice,
        author: voice === 'repost' ? (thing.getAttribute('data-crosspost-root-author') ?? undefined) : author,
        text,
        writtenAt: timeOf(thing),
        audience: 'public',
        shared: voice === 'own' ? passedOn(thing, author) : undefined,
        pinned: thing.classList.contains('stickied') || undefined,
        noticed: noticedOf(voice, countsOf(thing)),
      }),
    ],
  }
}

const reader: SiteReader = {
  title: 'Reddit (old)',
  hosts: [`${HOME}/*`],
  evidence: { date: '2026-08', level: 'high' },
  lacks: ['name', 'bio', 'quote', 'images', 'cut off'],
  limit: 'Reddit lists the last 1,000 posts and the last 1,000 comments, page by page.',
  // www.reddit.com shows this layout too to people who chose it in their settings.
  matches: (page) =>
    isHost(page.url, 'reddit.com') &&
    (page.url.hostname === 'old.reddit.com' || page.document.querySelector(MARKS.thing) !== null),
  classify,
  tour: ({ handle }) => [
    { kind: 'posts', url: `https://old.reddit.com/user/${handle}/submitted/` },
    { kind: 'comments', url: `https://old.reddit.com/user/${handle}/comments/` },
  ],
  cards: cardsOf,
  cardKey: idOf,
  read,
  locate: (thing, post, spans) => locateIn(shownText(thing), post.text, spans),
}

export default reader
