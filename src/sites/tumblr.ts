import type { Post, Profile } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { inOrder } from './dom/in-order.ts'
import { linkOf, pathOf, sameHandle } from './dom/links.ts'
import { isPinnedAmong } from './dom/pinned.ts'
import { locateIn, readText, type ReadText } from './dom/text.ts'
import { isoTime } from './dom/time.ts'
import { audienceOf, toldOfBlog } from './dom/tumblr/data.ts'
import { isHidden, outermost, precedes } from './dom/visible.ts'

/**
 * From extension code of August 2026, and readers of the page's data up to 2026; class names are scrambled and no drawn
 * blog view has been seen.
 */
const MARKS = {
  row: '[tabindex="-1"][data-id]',
  article: 'article',
  head: 'article header',
  around: 'header,footer',
  footer: 'article footer',
  blocks: 'p,h1,h2,h3,h4,ul,ol,blockquote,pre',
  link: 'a[href]',
  tag: 'a[href*="/tagged/"]',
  time: 'header time[datetime]',
  // Only whoever may edit a post has this link below it.
  edit: 'article footer a[href*="/edit/"]',
  advert: '[data-is-ad],[data-ad-id],iframe',
} as const

const SITE = 'tumblr'
const HOME = 'https://www.tumblr.com'
const NO_BLOG =
  /^(?:dashboard|explore|tagged|search|settings|likes|following|inbox|messages|login|register|about|policy|help|privacy|new|blog|communities|live|tips|shop|reblog)$/
const TABS = /^(?:archive|about|likes|following|ask|submit)$/

/** The blog that an address of the app names: `/ada`, `/ada/123/slug`, or `ada.tumblr.com`. */
function blogIn(url: URL | undefined): { name: string; post?: string; tab?: string } | undefined {
  const own = /^([\w-]+)\.tumblr\.com$/.exec(url?.hostname ?? '')?.[1]
  const path = own && own !== 'www' ? [own, ...pathOf(url).filter((part) => part !== 'post')] : pathOf(url)
  const [name = '', second] = path
  if (url && !url.hostname.endsWith('tumblr.com')) return undefined
  if (!/^[\w-]{1,32}$/.test(name) || NO_BLOG.test(name)) return undefined
  if (second === undefined) return { name }
  return /^\d{5,20}$/.test(second) ? { name, post: second } : { name, tab: second }
}

/** Texts of the row, outermost first, heads and feet left out. */
function blocksOf(row: Element): Element[] {
  const article = row.querySelector(MARKS.article)
  const all = outermost([...(article?.querySelectorAll(MARKS.blocks) ?? [])])
  return all.filter((block) => !block.parentElement?.closest(MARKS.around) && !block.querySelector(MARKS.tag))
}

/** Links that name a blog: those in texts are mentions. */
function names(row: Element, page: Page): { link: Element; blog: string }[] {
  const texts = blocksOf(row)
  return [...row.querySelectorAll(MARKS.link)].flatMap((link) => {
    const blog = blogIn(linkOf(link, page))
    const mention = texts.some((text) => text.contains(link)) || link.closest('footer')
    return blog && !blog.tab && !mention ? [{ link, blog: blog.name }] : []
  })
}

/** Whoever brought the post here: the first name in its head. */
function posterOf(row: Element, page: Page): string | undefined {
  const head = row.querySelector(MARKS.head)
  return names(row, page).find(({ link }) => head?.contains(link))?.blog
}

/** Every text with the blog named last before it. */
function saidBy(row: Element, page: Page): { block: Element; blog: string | undefined }[] {
  const named = names(row, page)
  return blocksOf(row).map((block) => ({ block, blog: named.findLast(({ link }) => precedes(link, block))?.blog }))
}

function tagsOf(row: Element): Element[] {
  return [...row.querySelectorAll(MARKS.tag)].filter((tag) => !tag.closest(MARKS.around))
}

interface Parts {
  poster: string
  /** The poster's words, tags among them. */
  own: ReadText
  others: Element[]
  firstOther?: string
}

function partsOf(row: Element, page: Page): Parts | undefined {
  const poster = posterOf(row, page)
  if (!poster) return undefined
  const said = saidBy(row, page)
  const mine = said.filter(({ blog }) => sameHandle(blog, poster)).map(({ block }) => block)
  const others = said.filter(({ blog }) => !sameHandle(blog, poster))
  const firstOther = names(row, page).find(({ blog }) => !sameHandle(blog, poster))?.blog
  return {
    poster,
    own: readText([...mine, ...tagsOf(row)]),
    others: others.map(({ block }) => block),
    ...(firstOther && { firstOther }),
  }
}

const isPost = (row: Element): boolean => !isHidden(row) && row.querySelector(MARKS.footer) !== null

const cardsOf = (page: Page): Element[] => [...page.document.querySelectorAll(MARKS.row)].filter(isPost)

function mayEdit(page: Page, blog: string): boolean {
  return cardsOf(page).some((row) => row.querySelector(MARKS.edit) && sameHandle(posterOf(row, page), blog))
}

function classify(page: Page): PageKind {
  const blog = blogIn(page.url)
  if (!blog) return { kind: 'other', reason: 'This page of Tumblr is nobody’s blog. Open your blog to vet it.' }
  if (blog.tab && TABS.test(blog.tab))
    return { kind: 'other', reason: 'This page of Tumblr does not show the blog’s posts whole. Open the blog itself.' }
  const profile: Profile = {
    site: SITE,
    handle: blog.name,
    url: `${HOME}/${blog.name}`,
    ...toldOfBlog(page, blog.name),
    ...(mayEdit(page, blog.name) && { isOwner: true }),
  }
  return { kind: blog.post ? 'post' : 'profile', profile }
}

/** A link to the post itself below its text: the rest of it is there. */
function isCut(row: Element, page: Page): boolean {
  const id = row.getAttribute('data-id') ?? ''
  const last = blocksOf(row).at(-1)
  return [...row.querySelectorAll(MARKS.link)].some(
    (link) =>
      !link.closest(MARKS.around) &&
      last &&
      precedes(last, link) &&
      !last.contains(link) &&
      blogIn(linkOf(link, page))?.post === id,
  )
}

const timeOf = (row: Element): string | undefined => isoTime(row.querySelector(MARKS.time)?.getAttribute('datetime'))

/** On the blog itself, where posts run from new to old. */
function isPinned(row: Element, page: Page): boolean {
  const listed = (each: Element): boolean => isPost(each) && !each.querySelector(MARKS.advert)
  const list = (): Iterable<Element> => inOrder(page.document, MARKS.row, listed)
  return blogIn(page.url)?.post === undefined && isPinnedAmong(row, list, timeOf)
}

function read(row: Element, page: Page, profile: Profile): CardResult {
  if (row.querySelector(MARKS.advert)) return 'skip'
  const id = row.getAttribute('data-id') ?? ''
  const parts = partsOf(row, page)
  if (!parts || id === '')
    return { unread: { ...(id && { id }), reason: 'Tumblr shows a post here without its blog.' } }
  const { poster, own, others, firstOther } = parts
  const shared = readText(others).text
  const mine = sameHandle(poster, profile.handle)
  const reblog = firstOther !== undefined
  const empty = own.text === ''
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${HOME}/${poster}/${id}`,
    voice: !mine ? 'others' : reblog ? (empty ? 'repost' : 'quote') : 'own',
    author: reblog && empty ? firstOther : poster,
    text: reblog && empty ? shared : own.text,
    truncated: isCut(row, page) || undefined,
    writtenAt: timeOf(row),
    audience: audienceOf(row.ownerDocument, id),
    images: reblog ? [] : describedImages(picturesIn(row).filter((image) => !image.closest(MARKS.around))),
    shared: reblog && !empty ? shared : undefined,
    pinned: mine && isPinned(row, page),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Tumblr',
  hosts: [`${HOME}/*`],
  evidence: { date: '2026-08', level: 'low' },
  lacks: ['reply'],
  // Blogs under hosts of their own wear themes: any HTML, read by the reader for any page.
  matches: (page) => /^(?:www\.)?tumblr\.com$/.test(page.url.hostname),
  classify,
  tour: ({ url }) => [{ kind: 'posts', url }],
  cards: cardsOf,
  cardKey: (row) => row.getAttribute('data-id') ?? undefined,
  read,
  locate(row, post, spans) {
    const parts = partsOf(row, { document: row.ownerDocument, url: new URL(HOME) })
    return parts ? locateIn(parts.own.text === '' ? readText(parts.others) : parts.own, post.text, spans) : []
  },
}

export default reader
