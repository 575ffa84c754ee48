import type { Post, Profile, Voice } from '../model/post.ts'
import type { Page, PageKind, SiteReader, TourKind } from '../model/site.ts'
import { countOn, noticedOf } from './dom/counts.ts'
import { timeOfTid } from './dom/id-time.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { isHost, linkOf, pathOf, plainHandle, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isHidden, outermost, outside, precedes } from './dom/visible.ts'

/** Checked on a served client (fork of 1.127, August 2026), on saved pages of January 2026 and on the client's source. */
const MARKS = {
  row: '[data-testid^="feedItem-by-"],[data-testid^="postThreadItem-by-"]',
  thread: '[data-testid^="postThreadItem-by-"]',
  screen: '[data-testid="profileView"],[data-testid="postThreadScreen"]',
  permalink: 'a[href*="/post/"]',
  person: 'a[href*="/profile/"]',
  avatar: '[data-testid="userAvatarImage"]',
  content: '[data-testid="contentHider-post"]',
  text: '[data-testid="postText"]',
  anyText: '[data-word-wrap="1"]',
  quote: '[role="link"][tabindex="0"]:not(a)',
  profile: '[data-testid="profileView"]',
  name: '[data-testid="profileHeaderDisplayName"]',
  bio: '[data-testid="profileHeaderDescription"]',
  edit: '[data-testid="profileHeaderEditProfileButton"]',
  follow: '[data-testid="followBtn"],[data-testid="unfollowBtn"]',
  header: '[data-testid="profileHeaderFollowersButton"],[data-testid="profileHeaderFollowsButton"]',
  counts: '[data-testid="replyBtn"],[data-testid="repostCount"],[data-testid="likeBtn"]',
  // The open tab of a profile has a coloured line below its words.
  openTab: '[data-testid^="profilePager-selector-"]:is([aria-selected="true"],:has([style*="background-color"]))',
  error: '[data-testid$="ErrorScreen"]',
} as const

const SITE = 'bluesky'
const HOME = 'https://bsky.app'
const HANDLE = /^@?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+$/i

/** The post that an address names, whatever list of likes or reposts it goes on to. */
function postOf(url: URL | undefined): { actor: string; key: string } | undefined {
  const [profile, actor, post, key] = pathOf(url)
  return profile === 'profile' && actor && post === 'post' && key ? { actor, key } : undefined
}

/** Whoever a link to a profile leads to: a handle or a DID. */
function actorOf(link: Element | null | undefined, page: Page): string | undefined {
  const [profile, actor] = pathOf(linkOf(link, page))
  return profile === 'profile' ? actor : undefined
}

function authorOf(row: Element): string {
  return /-by-(.+)$/.exec(row.getAttribute('data-testid') ?? '')?.[1] ?? ''
}

function permalinkOf(row: Element, page: Page): { actor: string; key: string } | undefined {
  // A text can link to posts too: those are not its own address.
  const links = outside(row, MARKS.permalink, MARKS.quote).filter((link) => !link.closest(MARKS.anyText))
  return links.map((link) => postOf(linkOf(link, page))).find(Boolean)
}

/** Whose words stand at this place of the row: those of the handle that is written last before it. */
function speakerAt(row: Element, place: Element): string | undefined {
  const leaves = [...row.querySelectorAll('a,div,span')].filter((e) => e.children.length === 0 && precedes(e, place))
  return leaves
    .map((leaf) => plainName(leaf.textContent))
    .filter((text) => text.startsWith('@') && HANDLE.test(text) && text.length < 260)
    .map(plainHandle)
    .at(-1)
}

function ownText(row: Element): ReadText {
  const author = authorOf(row)
  const selector = row.matches(MARKS.thread) ? `${MARKS.text},${MARKS.anyText}` : MARKS.text
  const text = outside(row, selector, MARKS.quote).find((each) => sameHandle(speakerAt(row, each) ?? author, author))
  return readText(text ?? [], { pre: true, flow: true })
}

function quoteOf(row: Element): Element | undefined {
  return [...row.querySelectorAll(MARKS.quote)].find((quote) => quote.querySelector(MARKS.avatar))
}

/** The line above a row, told by its icon: a link to the reposter, or the words "Pinned" without a link. */
function contextOf(row: Element, page: Page): { reposter?: string; pinned?: true } {
  const avatar = row.querySelector(MARKS.avatar)
  const icon = [...row.querySelectorAll('svg')].find((svg) => avatar && precedes(svg, avatar))
  if (!icon) return {}
  const reposter = actorOf(icon.closest('a'), page)
  return reposter ? { reposter } : { pinned: true }
}

/** "Replied to …" is translated; it is a line with an icon between the head of the row and its content. */
function saysWhomItAnswers(row: Element): boolean {
  const avatar = row.querySelector(MARKS.avatar)
  const content = row.querySelector(MARKS.content)
  if (!avatar || !content) return false
  return [...row.querySelectorAll('svg')].some(
    (svg) => precedes(avatar, svg) && precedes(svg, content) && !svg.closest('button,a') && !svg.contains(content),
  )
}

/** Rows of one thread stand together without a line between them. */
function continuesRowAbove(row: Element): boolean {
  const style = row.firstElementChild?.getAttribute('style') ?? ''
  if (!/border-top-width:\s*0(?:px)?\s*(?:;|$)/.test(style)) return false
  return [...row.ownerDocument.querySelectorAll(MARKS.row)].find((each) => !isHidden(each)) !== row
}

function isReply(row: Element, page: Page): boolean {
  if (row.matches(MARKS.thread)) return cardsOf(page)[0] !== row
  return saysWhomItAnswers(row) || continuesRowAbove(row)
}

function voiceOf(row: Element, page: Page, profile: Profile): Voice {
  const author = authorOf(row)
  const { reposter } = contextOf(row, page)
  const nobodys = profile.handle === ''
  if (nobodys || !sameHandle(author, profile.handle)) return reposter ? 'repost' : 'others'
  if (quoteOf(row)) return 'quote'
  return isReply(row, page) ? 'reply' : 'own'
}

function cardsOf(page: Page): Element[] {
  const rows = [...page.document.querySelectorAll(MARKS.row)].filter((row) => !isHidden(row))
  return outermost(rows)
}

/** Earlier screens stay mounted: the one that shows counts. */
function screenOf(page: Page): Element | undefined {
  return [...page.document.querySelectorAll(MARKS.profile)].find((screen) => !isHidden(screen))
}

/** The handle in the profile's header: the first text after the name and before the posts that begins with an @. */
function headerHandle(screen: Element | undefined): string | undefined {
  const [name, post] = [screen?.querySelector(MARKS.name), screen?.querySelector(MARKS.row)]
  for (const element of screen?.querySelectorAll('div[dir="auto"]') ?? []) {
    if (post && precedes(post, element)) return undefined
    const text = !name || precedes(name, element) ? plainName(element.textContent) : ''
    if (text.startsWith('@') && HANDLE.test(text)) return text.slice(1)
  }
  return undefined
}

function isOwner(screen: Element | undefined): boolean | undefined {
  if (screen?.querySelector(MARKS.edit)) return true
  return screen?.querySelector(MARKS.follow) ? false : undefined
}

function profileOf(page: Page, actor: string): Profile {
  const onProfile = pathOf(page.url).length === 2
  const screen = onProfile ? screenOf(page) : undefined
  const shown = headerHandle(screen)
  // After a change of page the header may still be the earlier one's: its links tell whose it is.
  const fits = actor.startsWith('did:')
    ? [undefined, actor].includes(actorOf(screen?.querySelector(MARKS.header), page))
    : sameHandle(shown, actor)
  const handle = (fits ? shown : undefined) ?? handleOfRows(page, actor) ?? actor
  const author = onProfile ? undefined : cardsOf(page).find((row) => sameHandle(authorOf(row), handle))
  const name = fits ? plainName(textOf(screen?.querySelector(MARKS.name), { flow: true })) : author && nameOf(author)
  const bio = fits ? textOf(screen?.querySelector(MARKS.bio), { pre: true, flow: true }) : ''
  const owner = fits ? isOwner(screen) : undefined
  return {
    site: SITE,
    handle,
    url: `${isHost(page.url, 'bsky.app') ? HOME : page.url.origin}/profile/${handle}`,
    ...(name && { name }),
    ...(bio && { bio }),
    ...(owner !== undefined && { isOwner: owner }),
  }
}

/** The handle that belongs to a DID, as a row of that author tells it. */
function handleOfRows(page: Page, actor: string): string | undefined {
  if (!actor.startsWith('did:')) return undefined
  const row = cardsOf(page).find((each) => permalinkOf(each, page)?.actor === actor)
  return row ? authorOf(row) : undefined
}

function classify(page: Page): PageKind {
  const [first, actor, section, key, more] = pathOf(page.url)
  if (first !== 'profile' || !actor)
    return { kind: 'other', reason: 'This page of Bluesky is nobody’s profile. Open your profile to vet it.' }
  const isPost = section === 'post' && key !== undefined && more === undefined
  if (section !== undefined && !isPost)
    return { kind: 'other', reason: 'This page of Bluesky lists no posts of the profile. Open the profile itself.' }
  const profile = profileOf(page, actor)
  const failed = [...page.document.querySelectorAll(MARKS.error)].some((error) => !isHidden(error))
  if (failed && cardsOf(page).length === 0)
    return {
      kind: 'wall',
      reason: 'Bluesky does not show this page: the account is gone or suspended, or asks you to sign in.',
      profile,
    }
  return { kind: isPost ? 'post' : 'profile', profile }
}

function nameOf(row: Element): string | undefined {
  const avatar = row.querySelector(MARKS.avatar)
  const links = outside(row, MARKS.person, MARKS.quote).filter((link) => avatar && precedes(avatar, link))
  return links.map((link) => plainName(link.textContent).split('@')[0]?.trim()).find(Boolean)
}

/** A reader's warning hides the whole content behind a button. */
function isBehindWarning(row: Element): boolean {
  const content = row.querySelector(MARKS.content)
  return (
    content?.querySelector('button svg') != null &&
    !content.querySelector(`img,video,a,${MARKS.quote},${MARKS.anyText}`)
  )
}

/** In the order in which every profile has them; the words are translated. */
const TABS: readonly TourKind[] = ['posts', 'replies', 'media', 'videos']

function tabOf(page: Page): TourKind | undefined {
  const open = [...page.document.querySelectorAll(MARKS.openTab)].filter((tab) => !isHidden(tab))
  const place = /-(\d+)$/.exec(open.at(-1)?.getAttribute('data-testid') ?? '')?.[1]
  return open.length === 1 && place ? TABS[Number(place)] : undefined
}

function anywhere(row: Element): Page {
  return { document: row.ownerDocument, url: new URL(HOME) }
}

const reader: SiteReader = {
  title: 'Bluesky',
  hosts: [`${HOME}/*`],
  evidence: { date: '2026-08', level: 'high' },
  lacks: ['cut off'],

  // Forks of the client run under other hosts and keep its marks.
  matches: (page) =>
    isHost(page.url, 'bsky.app') || page.document.querySelector(`${MARKS.screen},${MARKS.row}`) !== null,
  classify,
  tour: ({ url }) => [
    { kind: 'posts', url },
    { kind: 'replies', url, press: true },
  ],
  tab: tabOf,
  cards: cardsOf,
  cardKey: (row) => permalinkOf(row, anywhere(row))?.key,

  read(row, page, profile) {
    const link = permalinkOf(row, page) ?? (row.matches(MARKS.thread) ? postOf(page.url) : undefined)
    if (!link) return { unread: { reason: 'Bluesky shows a post here without its address.' } }
    if (isBehindWarning(row))
      return { unread: { id: link.key, reason: 'Bluesky hides this post behind a warning. Show it to have it read.' } }
    const author = authorOf(row)
    const name = nameOf(row)
    const content = row.querySelector(MARKS.content) ?? row
    const images = describedImages(picturesIn(content).filter((image) => !quoteOf(row)?.contains(image)))
    const shared = textOf(quoteOf(row)?.querySelector(MARKS.anyText), { pre: true, flow: true })
    const writtenAt = timeOfTid(link.key)
    const voice = voiceOf(row, page, profile)
    const noticed = noticedOf(voice, outside(row, MARKS.counts, MARKS.quote).map(countOn))
    const post: Post = {
      id: link.key,
      site: SITE,
      url: `${isHost(page.url, 'bsky.app') ? HOME : page.url.origin}/profile/${author}/post/${link.key}`,
      voice,
      author,
      ...(name && { authorName: name }),
      text: ownText(row).text,
      ...(writtenAt && { writtenAt }),
      audience: 'public',
      ...(images.length > 0 && { images }),
      ...(shared && { shared }),
      ...(contextOf(row, page).pinned && { pinned: true }),
      ...(noticed !== undefined && { noticed }),
    }
    return { posts: [post] }
  },

  locate: (row, post, spans) => locateIn(ownText(row), post.text, spans),

  addressOf(document) {
    const screen = document.querySelector(MARKS.screen)
    const page = { document, url: new URL(HOME) }
    const thread = document.querySelector(MARKS.thread)
    const post = thread ? permalinkOf(thread, page) : undefined
    if (post) return new URL(`/profile/${post.actor}/post/${post.key}`, HOME)
    const actor = actorOf(screen?.querySelector(MARKS.header), page) ?? headerHandle(screen ?? undefined)
    return actor ? new URL(`/profile/${actor}`, HOME) : undefined
  },
}

export default reader
