import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { at, jsonIn, jsonPieces, listOf, stringAt } from './dom/json.ts'
import { addressOf, isHost, linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { remembered } from './dom/remembered.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isoOf, isoTime } from './dom/time.ts'
import { isHidden } from './dom/visible.ts'

/**
 * From a saved story of 2021, the page's own data in saved pages and readers up to 2026; no drawn profile has been seen.
 */
const MARKS = {
  app: 'meta[property="al:android:app_name"][content="Medium"],meta[property="og:site_name"][content="Medium"]',
  preview: 'article[data-testid="post-preview"]',
  previewLink: '[role="link"][data-href],a[href]',
  story: 'article',
  storyTitle: 'h1[data-testid="storyTitle"],h1.pw-post-title',
  storyPart: 'h1,h2,h3,h4,p,ul,ol,pre,blockquote',
  chrome:
    '[data-testid="authorName"],[data-testid="storyReadTime"],[data-testid="storyPublishDate"],.speechify-ignore,button,footer,header',
  paywall: '[data-testid="paywall"],.meteredContent [data-testid="post-paywall"],#paywall-background-color',
  author: '[data-testid="authorName"]',
  person: 'a[href]',
  published: 'meta[property="article:published_time"]',
  data: 'script[type="application/ld+json"]',
  name: 'h2[class*="pw-author-name"],[data-testid="authorName"]',
} as const

const SITE = 'medium'
/** The variable of an inline script that holds what the page was drawn from. */
const STATE = '__APOLLO_STATE__'
const LISTS = /^(?:about|lists?|followers|following|book-authors)$/

/** `/@ada` or `ada.medium.com`. */
function handleIn(url: URL | undefined): string | undefined {
  const own = /^([\w-]+)\.medium\.com$/.exec(url?.hostname ?? '')?.[1]
  const first = /^@([\w.-]{1,60})$/.exec(pathOf(url)[0] ?? '')?.[1]
  return first ?? (own && !/^(?:www|help|blog|policy|cdn-images-\d)$/.test(own) ? own : undefined)
}

/** The story that an address names: its tail of 8 to 12 hexadecimal digits. */
function storyIn(url: URL | undefined): string | undefined {
  return /(?:^|-|\/)([\da-f]{8,12})$/.exec(pathOf(url).at(-1) ?? '')?.[1]
}

const isPreview = (card: Element): boolean => card.matches(MARKS.preview)

function cardsOf(page: Page): Element[] {
  const shown = [...page.document.querySelectorAll(MARKS.preview)].filter((card) => !isHidden(card))
  if (!storyIn(page.url)) return shown
  const story = page.document.querySelector(MARKS.storyTitle)?.closest(MARKS.story)
  return story ? [story] : []
}

/** The story's author, as the line below the title and the linked data tell: both must mean the same person. */
function authorOf(page: Page): { handle: string; name: string } | undefined {
  const mark = page.document.querySelector(MARKS.author)
  const handle = handleIn(linkOf(mark?.closest('a') ?? mark?.querySelector('a'), page))
  const name = plainName(mark?.textContent)
  const told = dataOf(page)?.author
  return handle && (!told || told === name) ? { handle, name } : undefined
}

const stateIn = remembered((script): unknown =>
  script.textContent.includes(STATE) ? jsonPieces(script)[0] : undefined,
)

/** It stays behind when the person moves on, so all of it is asked for by id or name. */
const stateOf = ({ document }: Page): unknown =>
  [...document.querySelectorAll('script:not([src])')].map(stateIn).find((state) => state !== undefined)

/** What the page's data tells of a person. */
function userIn(page: Page, handle: string): Record<string, unknown> | undefined {
  const state = stateOf(page)
  const records = typeof state === 'object' && state !== null ? Object.values(state) : []
  const user = records.find((record) => sameHandle(stringAt(record, 'username'), handle)) as unknown
  return typeof user === 'object' && user !== null ? (user as Record<string, unknown>) : undefined
}

const postIn = (page: Page, id: string): unknown => at(stateOf(page), `Post:${id}`)

/** Linked data of this story alone: the page holds other people's too. */
function dataOf(page: Page): { author?: string; time?: string } | undefined {
  const id = storyIn(page.url)
  const all = [...page.document.querySelectorAll(MARKS.data)].flatMap((script) => listOf(jsonIn(script)))
  const story = all.find((each) => {
    const url = addressOf(stringAt(each, 'mainEntityOfPage') ?? stringAt(each, 'url') ?? stringAt(each, '@id'), page)
    return id !== undefined && storyIn(url) === id
  })
  if (story === undefined) return undefined
  const author = stringAt(story, 'author', 'name')
  const time = isoTime(stringAt(story, 'datePublished'))
  return { ...(author && { author }), ...(time && { time }) }
}

/** The line with the author, the date and the buttons: the largest part around the name that leaves the title out. */
function bylineOf(card: Element): Element | undefined {
  const title = card.querySelector(MARKS.storyTitle)
  let box = card.querySelector(MARKS.author) ?? undefined
  while (box?.parentElement && box.parentElement !== card && !box.parentElement.contains(title)) box = box.parentElement
  return box
}

function ownText(card: Element): ReadText {
  if (isPreview(card))
    return readText([card.querySelector('h2'), card.querySelector('h3')].filter((part) => part !== null))
  const byline = bylineOf(card)
  const parts = [...card.querySelectorAll(MARKS.storyPart)].filter(
    (part) =>
      !part.closest(MARKS.chrome) &&
      !byline?.contains(part) &&
      !part.parentElement?.closest(MARKS.storyPart) &&
      part.tagName !== 'BLOCKQUOTE',
  )
  return readText(parts, { skip: 'blockquote' })
}

/** A story from a list: whose it is and its address. */
function linkOfPreview(card: Element, page: Page): { id: string; url: URL; author?: string } | undefined {
  const urls = [...card.querySelectorAll(MARKS.previewLink)].map((link) =>
    addressOf(link.getAttribute('data-href') ?? link.getAttribute('href'), page),
  )
  const url = urls.find((each) => storyIn(each) !== undefined)
  const id = storyIn(url)
  const named = urls.map((each) => (storyIn(each) ? undefined : handleIn(each))).find(Boolean)
  const author = named ?? handleIn(url)
  return url && id ? { id, url, ...(author && { author }) } : undefined
}

function profileOf(page: Page, handle: string, name?: string): Profile {
  const user = userIn(page, handle)
  const head = storyIn(page.url) ? name : plainName(page.document.querySelector(MARKS.name)?.textContent)
  const profile = filled<Profile>({
    site: SITE,
    handle,
    url: `https://medium.com/@${handle}`,
    name: [head, stringAt(user, 'name')].find(Boolean),
    bio: stringAt(user, 'bio')?.trim(),
  })
  return typeof user?.viewerIsUser === 'boolean' ? { ...profile, isOwner: user.viewerIsUser } : profile
}

function classify(page: Page): PageKind {
  if (storyIn(page.url)) {
    const author = authorOf(page)
    if (author) return { kind: 'post', profile: profileOf(page, author.handle, author.name) }
    return { kind: 'other', reason: 'This story does not say clearly who wrote it. Open a profile on Medium.' }
  }
  const handle = handleIn(page.url)
  if (!handle || LISTS.test(pathOf(page.url)[1] ?? ''))
    return { kind: 'other', reason: 'This page of Medium lists no stories of one person. Open your profile to vet it.' }
  return { kind: 'profile', profile: profileOf(page, handle) }
}

function readPreview(card: Element, page: Page, profile: Profile): CardResult {
  const link = linkOfPreview(card, page)
  if (!link?.author)
    return { unread: { ...(link && { id: link.id }), reason: 'Medium shows a story here without its author.' } }
  const { id, url, author } = link
  const data = postIn(page, id)
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${url.origin}${url.pathname}`,
    voice: voiceOf(author, id, page, profile),
    author,
    text: ownText(card).text,
    // A list holds title and subtitle; the story itself has to be opened.
    truncated: true,
    writtenAt: timeIn(data),
    audience: 'public',
    pinned: isPinned(data) && sameHandle(author, profile.handle),
  })
  return { posts: [post] }
}

/** Answers to stories of others are stories of their own here, which only the page's data tells apart. */
function voiceOf(author: string, id: string, page: Page, profile: Profile): Voice {
  if (!sameHandle(author, profile.handle)) return 'others'
  return at(postIn(page, id), 'inResponseToPostResult') ? 'reply' : 'own'
}

/** When the writer pinned it to the profile, in milliseconds; zero for what is not pinned. */
function isPinned(post: unknown): boolean {
  const since = at(post, 'pinnedByCreatorAt')
  return typeof since === 'number' && since > 0
}

function timeIn(post: unknown): string | undefined {
  const published = at(post, 'firstPublishedAt')
  return typeof published === 'number' ? isoOf(published) : undefined
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (isPreview(card)) return readPreview(card, page, profile)
  const id = storyIn(page.url)
  const author = authorOf(page)
  if (!id || !author) return { unread: { ...(id && { id }), reason: 'Medium shows a story here without its author.' } }
  const head = isoTime(page.document.querySelector(MARKS.published)?.getAttribute('content'))
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${page.url.origin}${page.url.pathname}`,
    voice: voiceOf(author.handle, id, page, profile),
    author: author.handle,
    authorName: author.name,
    text: ownText(card).text,
    truncated: page.document.querySelector(MARKS.paywall) !== null || undefined,
    writtenAt: dataOf(page)?.time ?? head ?? timeIn(postIn(page, id)),
    audience: 'public',
    images: describedImages(picturesIn(card).filter((image) => image.closest('figure'))),
    shared: [...card.querySelectorAll('blockquote')].map((quote) => textOf(quote)).join('\n\n'),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Medium',
  hosts: ['https://medium.com/*', 'https://*.medium.com/*'],
  evidence: { date: '2026-07', level: 'low' },
  lacks: ['quote', 'repost'],
  limit: 'Lists on Medium hold titles alone: open a story to have the whole of it read.',
  matches: (page) => isHost(page.url, 'medium.com') || page.document.querySelector(MARKS.app) !== null,
  classify,
  tour: ({ url }) => [{ kind: 'posts', url }],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
