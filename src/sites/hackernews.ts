import type { Post, Profile } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { countAtStart, noticedOf } from './dom/counts.ts'
import { filled } from './dom/filled.ts'
import { plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoOf, isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

/** Checked on a saved front page of April 2025 and on rows of September 2026. */
const MARKS = {
  table: '#hnmain',
  story: 'tr.athing[id]:not(.comtr)',
  comment: 'tr.athing.comtr[id]',
  title: '.titleline',
  under: '.subtext',
  top: '.toptext',
  text: '.commtext',
  noText: '.reply',
  author: 'a.hnuser',
  age: '.age',
  score: '.score',
  viewer: 'a#me',
  about: 'form a.hnuser,#hnmain a.hnuser',
} as const

const SITE = 'hackernews'
const HOME = 'https://news.ycombinator.com'
const NAME = /^[\w-]{2,15}$/

/** On a comment's own page it stands on top, in a row that is marked like a story's. */
function isComment(row: Element): boolean {
  return row.matches(MARKS.comment) || (row.querySelector(MARKS.text) !== null && !row.querySelector(MARKS.title))
}

/** The line below a title; it must name the same story, else the rows do not belong together. */
function underOf(row: Element): Element | undefined {
  const under = row.nextElementSibling?.querySelector(MARKS.under)
  const named = [...(under?.querySelectorAll('a[href*="item?id="]') ?? [])].some((link) =>
    new RegExp(`[?&]id=${row.id}(?:&|$)`).test(link.getAttribute('href') ?? ''),
  )
  return under && named ? under : undefined
}

const headOf = (row: Element): Element | undefined => (isComment(row) ? row : underOf(row))

/** `user?id=ada` says the same as the text; where they differ the row is not to be trusted. */
function authorOf(row: Element): string | undefined {
  const link = headOf(row)?.querySelector(MARKS.author)
  const told = /[?&]id=([\w-]+)/.exec(link?.getAttribute('href') ?? '')?.[1]
  return link && sameHandle(told, plainName(link.textContent)) ? told : undefined
}

/** On a story's own page its text stands in the same table, some rows below. */
function topText(row: Element): Element | undefined {
  const table = row.closest('table')
  const alone = table?.querySelectorAll(MARKS.story).length === 1
  return alone ? (table.querySelector(MARKS.top) ?? undefined) : undefined
}

function ownText(row: Element): ReadText {
  if (isComment(row)) return readText(row.querySelector(MARKS.text) ?? [], { skip: MARKS.noText })
  return readText([row.querySelector(MARKS.title), topText(row)].filter((part) => part != null))
}

/** `2025-04-08T12:36:53 1744115813`. */
function timeOf(row: Element): string | undefined {
  const [date, seconds] = headOf(row)?.querySelector(MARKS.age)?.getAttribute('title')?.split(' ') ?? []
  return isoOf(Number(seconds ?? NaN) * 1000) ?? isoTime(date)
}

/** The last link below a title leads to the story itself and tells how many answered: "64 comments". */
function answersTo(row: Element): number | undefined {
  const links = isComment(row) ? [] : [...(underOf(row)?.querySelectorAll('a[href^="item?id="]') ?? [])]
  const last = links.findLast((link) => !link.closest(MARKS.age))
  return countAtStart(last?.textContent.replaceAll('\u00a0', ' '))
}

function cardsOf(page: Page): Element[] {
  const rows = page.document.querySelectorAll(`${MARKS.story},${MARKS.comment}`)
  return [...rows].filter((row) => /^\d+$/.test(row.id) && !isHidden(row))
}

/** Whose page it is: `threads?id=ada`, or the author of the story or comment that the address names. */
function ownerIn(page: Page): { handle: string; post: boolean } | undefined {
  const id = page.url.searchParams.get('id') ?? ''
  if (/^\/(?:user|submitted|threads)$/.test(page.url.pathname))
    return NAME.test(id) ? { handle: id, post: false } : undefined
  if (page.url.pathname !== '/item') return undefined
  const row = cardsOf(page).find((each) => each.id === id)
  const handle = row && authorOf(row)
  return handle ? { handle, post: true } : undefined
}

/** On a `user` page what the person writes of themselves is the one cell of the table with words and nothing else to press. */
function bioOf(page: Page): string | undefined {
  if (page.url.pathname !== '/user') return undefined
  const own = page.document.querySelector('textarea[name="about"]')?.textContent
  const row = [...page.document.querySelectorAll(`${MARKS.table} tr`)].find(
    (each) => /^about:$/i.test(each.firstElementChild?.textContent.trim() ?? '') && each.children.length === 2,
  )
  return own?.trim() ?? (textOf(row?.lastElementChild) || undefined)
}

function classify(page: Page): PageKind {
  const owner = ownerIn(page)
  if (!owner)
    return { kind: 'other', reason: 'This page of Hacker News is nobody’s. Open your submissions or comments.' }
  const { handle, post } = owner
  const viewer = plainName(page.document.querySelector(MARKS.viewer)?.textContent)
  const profile: Profile = {
    ...filled<Profile>({ site: SITE, handle, url: `${HOME}/user?id=${handle}`, bio: bioOf(page) }),
    ...(viewer && { isOwner: sameHandle(viewer, handle) }),
  }
  if (page.document.querySelector(MARKS.table) === null && !page.document.querySelector(MARKS.comment))
    return {
      kind: 'wall',
      reason: 'Hacker News shows no page here: the account does not exist, or it asks you to wait.',
      profile,
    }
  return { kind: post ? 'post' : 'profile', profile }
}

function read(row: Element, _page: Page, profile: Profile): CardResult {
  const author = authorOf(row)
  const { text } = ownText(row)
  const advert = !author && !headOf(row)?.querySelector(MARKS.author) && underOf(row) !== undefined
  // Dead and deleted rows have no words. Job adverts of the host have no author: nobody's page may count them.
  if (text === '' || (advert && profile.handle !== '')) return 'skip'
  if (!author && !advert) return { unread: { id: row.id, reason: 'Hacker News shows a row here without its author.' } }
  const mine = sameHandle(author, profile.handle)
  const voice = mine ? (isComment(row) ? 'reply' : 'own') : 'others'
  return {
    posts: [
      filled<Post>({
        id: row.id,
        site: SITE,
        url: `${HOME}/item?id=${row.id}`,
        voice,
        author,
        text,
        writtenAt: timeOf(row),
        audience: 'public',
        noticed: noticedOf(voice, [countAtStart(headOf(row)?.querySelector(MARKS.score)?.textContent), answersTo(row)]),
      }),
    ],
  }
}

const reader: SiteReader = {
  title: 'Hacker News',
  hosts: [`${HOME}/*`],
  evidence: { date: '2025-04', level: 'high' },
  lacks: ['name', 'quote', 'repost', 'images', 'pinned', 'cut off'],
  matches: (page) => page.url.hostname === 'news.ycombinator.com',
  classify,
  tour: ({ handle }) => [
    { kind: 'about', url: `${HOME}/user?id=${handle}` },
    { kind: 'posts', url: `${HOME}/submitted?id=${handle}` },
    { kind: 'comments', url: `${HOME}/threads?id=${handle}` },
  ],
  cards: cardsOf,
  cardKey: (row) => row.id || undefined,
  read,
  locate: (row, post, spans) => locateIn(ownText(row), post.text, spans),
  addressOf: (document) =>
    document.querySelector(MARKS.table) && document.querySelector(MARKS.author) ? new URL('/news', HOME) : undefined,
}

export default reader
