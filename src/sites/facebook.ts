import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { commentIn, personOf, postIn } from './dom/facebook/address.ts'
import { audienceOfLabel } from './dom/facebook/audience.ts'
import { dataPosts, dataScripts, type DataPost } from './dom/facebook/hydration.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { hashOf } from './dom/hash.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { firstOf, inOrder } from './dom/in-order.ts'
import { isHost, linkOf, parameterNames, pathOf, plainName } from './dom/links.ts'
import { saidDate } from './dom/said-date.ts'
import { isPinnedAmong } from './dom/pinned.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { languageOf } from './dom/time-ago.ts'
import { isHidden, isLaidOut, outermost, precedes } from './dom/visible.ts'

/**
 * Checked on a saved post's page of December 2025 and a signed-out page of January 2023; own profiles were never seen:
 * the box with the words on the person is named so in readers of 2021 to 2026.
 */
const MARKS = {
  unit: 'div[aria-posinset],[role="article"]',
  commentLink: 'a[href*="comment_id="]',
  name: '[data-ad-rendering-role="profile_name"]',
  heading: 'h2[id],h3[id],h4[id],strong',
  message: '[data-ad-rendering-role="story_message"],[data-ad-comet-preview="message"],[data-ad-preview="message"]',
  advert: 'a[href*="/ads/about/"],[data-ft*="sponsored"]',
  audience: 'svg > title',
  post: 'a[href*="/posts/"],a[href*="/permalink"],a[href*="story_fbid="],a[href*="/videos/"],a[href*="/reel/"],a[href*="fbid="]',
  photo: 'a[href*="/photo"] img[alt],a[href*="fbid="] img[alt],[data-ad-rendering-role="image"] img[alt]',
  reactions: '[role="toolbar"]',
  commentText: '[dir="auto"] > div[dir="auto"],div[dir="auto"]',
  private: '[role="dialog"] [role="grid"],[aria-label][role="complementary"]',
  main: '[role="main"]',
  title: '[role="main"] h1',
  intro: '[data-pagelet^="ProfileTilesFeed_0"] [dir="auto"]',
  count: 'span[aria-hidden="true"]',
  login: 'input[name="email"],form[action*="/login"]',
} as const

const SITE = 'facebook'
const HOME = 'https://www.facebook.com'

interface Teller {
  who: string
  name: string
}

function isComment(element: Element): boolean {
  return (
    element.matches('[role="article"]') &&
    element.querySelector(MARKS.commentLink) !== null &&
    !element.querySelector(MARKS.name)
  )
}

/** What belongs to the unit and not to a comment below it. */
function own(unit: Element, selector: string): Element[] {
  return [...unit.querySelectorAll(selector)].filter((element) => {
    const article = element.closest('[role="article"]')
    return !article || article === unit || !unit.contains(article) || !isComment(article)
  })
}

/** The people named at the heads of the unit's parts: the author first, then whoever's post is shared. */
function heads(unit: Element): Element[] {
  const marked = outermost(own(unit, MARKS.name))
  const labelled = unit.getAttribute('aria-labelledby')
  const heading = labelled ? unit.ownerDocument.getElementById(labelled.split(/\s+/)[0] ?? '') : null
  return marked.length > 0
    ? marked
    : heading && unit.contains(heading)
      ? [heading]
      : own(unit, MARKS.heading).slice(0, 1)
}

function tellerOf(head: Element | undefined, page: Page): Teller | undefined {
  // In a group the group is named first.
  const links = head ? [...head.querySelectorAll('a[href]'), head.closest('a[href]')] : []
  const link = links.find((each) => personOf(linkOf(each, page)) !== undefined)
  const who = personOf(linkOf(link, page))
  return who ? { who, name: plainName(textOf(link)) } : undefined
}

/** Whose words a message holds: those of the head that stands last before it. */
function headOf(unit: Element, message: Element): number {
  return heads(unit).filter((head) => precedes(head, message)).length - 1
}

/** Whether a message is the unit's own: the unit's description names its parts, and a shared post's are not among them. */
function isDescribed(unit: Element, message: Element): boolean {
  const ids = unit.getAttribute('aria-describedby')?.split(/\s+/) ?? []
  if (ids.length === 0) return true
  return [message, ...message.querySelectorAll('[id]')].some((part) => ids.includes(part.id))
}

function messages(unit: Element): Element[] {
  return outermost(own(unit, MARKS.message))
}

/** The "see more" button cuts a text and is no part of it. */
function textAt(message: Element | undefined): ReadText {
  return readText(message ?? [], { skip: '[role="button"]' })
}

function isCut(message: Element | undefined): boolean {
  const button = message?.querySelector('[role="button"]')
  return button != null && /(?:…|\.\.\.)\s*$/.test(textAt(message).text)
}

/** The address of the unit itself, not of a comment or a link in its text. */
function addressOf(unit: Element, page: Page): URL | undefined {
  const links = own(unit, MARKS.post).filter((link) => !link.closest(MARKS.message) && !link.matches(MARKS.commentLink))
  return links.map((link) => linkOf(link, page)).find((url) => postIn(url))
}

/** The words of the time link, where they are words: Facebook also shuffles single letters about as a decoy. */
function timeLabel(unit: Element, page: Page): string | undefined {
  const link = own(unit, MARKS.post).find(
    (each) => postIn(linkOf(each, page)) && !each.closest(MARKS.message) && !each.querySelector('img'),
  )
  if (!link) return undefined
  const shuffled =
    [...link.querySelectorAll('span')].filter((span) => span.children.length === 0 && span.textContent.length === 1)
      .length > 2
  return link.getAttribute('aria-label') ?? (shuffled ? undefined : plainName(textOf(link)))
}

function cleanUrl(url: URL): string {
  for (const name of parameterNames(url)) if (/^__(?:cft|tn)__/.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Facebook streams whole pages into a hidden box; only a page that is laid out tells what is hidden for good. */
function isDrawn(unit: Element): boolean {
  return !isLaidOut(unit.ownerDocument) || !isHidden(unit)
}

function isPost(unit: Element): boolean {
  return heads(unit).length > 0 && !unit.closest(MARKS.private) && isDrawn(unit)
}

function cardsOf(page: Page): Element[] {
  const units = outermost([...page.document.querySelectorAll(MARKS.unit)].filter((unit) => !isComment(unit)))
  const drawn = units.filter(isPost)
  return drawn.length > 0 ? drawn : dataScripts(page.document)
}

function voiceOf(owner: boolean, nobodys: boolean, has: { words: boolean; shared: boolean }): Voice {
  if (nobodys) return has.shared ? 'quote' : 'others'
  if (!owner) return 'others'
  return has.shared ? (has.words ? 'quote' : 'repost') : 'own'
}

function isOf(teller: { who?: string; name?: string }, profile: Profile): boolean {
  return profile.handle !== '' && teller.who?.toLowerCase() === profile.handle.toLowerCase()
}

function timeOf(unit: Element, page: Page): string | undefined {
  return saidDate(timeLabel(unit, page), languageOf(page.document), page.now ?? Date.now())
}

/** One post can be pinned to a profile, before the newest. Told only where the times are words, not a decoy. */
function isPinned(unit: Element, page: Page): boolean {
  if (personOf(page.url) === undefined || postIn(page.url) !== undefined) return false
  const listed = (each: Element): boolean => !isComment(each) && isPost(each) && !each.querySelector(MARKS.advert)
  const dated = (each: Element): boolean => listed(each) && timeOf(each, page) !== undefined
  if (firstOf(inOrder(page.document, MARKS.unit, listed), 1)[0] !== unit) return false
  const list = (): Iterable<Element> => inOrder(page.document, MARKS.unit, dated)
  return isPinnedAmong(unit, list, (each) => timeOf(each, page))
}

function unitPost(unit: Element, page: Page, profile: Profile, teller: Teller): Post {
  const all = messages(unit)
  const mine = all.find((message) => headOf(unit, message) === 0 && isDescribed(unit, message))
  const theirs = all.find((message) => message !== mine)
  const original = tellerOf(heads(unit)[1], page)
  const [text, shared] = [textAt(mine).text, textAt(theirs).text]
  const voice = voiceOf(isOf(teller, profile), profile.handle === '', { words: text !== '', shared: shared !== '' })
  // A post shared without a word is the other person's.
  const speaker = voice === 'repost' ? original : teller
  const said = voice === 'repost' ? shared : text
  const url = addressOf(unit, page)
  const writtenAt = timeOf(unit, page)
  const audience = audienceOfLabel(own(unit, MARKS.audience)[0]?.textContent)
  const pictures = own(unit, MARKS.photo).filter((image) => !image.closest(`${MARKS.reactions},${MARKS.message}`))
  const noticed = noticedOf(voice, [reactionsTo(unit)])
  const images = describedImages(pictures.filter((image) => picturesIn(unit).includes(image)))
  return {
    id: postIn(url) ?? postIn(page.url) ?? hashOf(`${teller.who}\n${said}`),
    site: SITE,
    ...(url && { url: cleanUrl(url) }),
    voice,
    ...(speaker && { author: speaker.who }),
    ...(speaker?.name && { authorName: speaker.name }),
    text: said,
    ...(isCut(voice === 'repost' ? theirs : mine) && { truncated: true }),
    ...(writtenAt && { writtenAt, inexactTime: true }),
    ...(audience && { audience }),
    ...(images.length > 0 && { images }),
    ...(voice !== 'repost' && shared && { shared }),
    ...(voice !== 'others' && isPinned(unit, page) && { pinned: true }),
    ...(noticed !== undefined && { noticed }),
  }
}

function commentsIn(unit: Element): Element[] {
  return [...unit.querySelectorAll('[role="article"]')].filter(isComment)
}

function commentText(comment: Element): ReadText {
  const blocks = [...comment.querySelectorAll(MARKS.commentText)].filter(
    (block) => block.closest('[role="article"]') === comment && !block.closest('a,ul,[role="button"]'),
  )
  return readText(outermost(blocks), { skip: '[role="button"]' })
}

function commentPost(comment: Element, page: Page, profile: Profile): Post[] {
  const links = [...comment.querySelectorAll(MARKS.commentLink)].filter(
    (link) => link.closest('[role="article"]') === comment,
  )
  const url = links.map((link) => linkOf(link, page)).find((each) => personOf(each) && !postIn(each))
  const name = plainName(links.map((link) => textOf(link)).find(Boolean))
  const who = personOf(url)
  const id = links.map((link) => commentIn(linkOf(link, page))).findLast(Boolean)
  const { text } = commentText(comment)
  if (!who || !id || text === '') return []
  return [
    {
      id,
      site: SITE,
      voice: isOf({ who }, profile) ? 'reply' : 'others',
      author: who,
      ...(name && { authorName: name }),
      text,
    },
  ]
}

/** The data names people by number, an address often by word: only then does the name decide, for two people can share one. */
function isNamed({ author, name }: DataPost, { handle, name: owner }: Profile): boolean {
  const isNumber = (who: string): boolean => /^\d+$/.test(who)
  return name !== undefined && name === owner && !isNumber(handle) && (author === undefined || isNumber(author))
}

function dataPost(post: DataPost, profile: Profile): Post {
  const { author, name, shared, ...told } = post
  const owner = isOf(author ? { who: author } : {}, profile) || isNamed(post, profile)
  return {
    site: SITE,
    ...told,
    voice: voiceOf(owner, profile.handle === '', { words: post.text !== '', shared: shared !== undefined }),
    ...(author && { author }),
    ...(name && { authorName: name }),
    ...(shared && { shared }),
  }
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  if (card.tagName === 'SCRIPT') return { posts: dataPosts(card).map((post) => dataPost(post, profile)) }
  if (card.querySelector(MARKS.advert)) return 'skip'
  const teller = tellerOf(heads(card)[0], page)
  if (!teller)
    return card.textContent.trim() === ''
      ? 'skip'
      : { unread: { reason: 'Facebook shows a post here without its author.' } }
  return {
    posts: [
      unitPost(card, page, profile, teller),
      ...commentsIn(card).flatMap((comment) => commentPost(comment, page, profile)),
    ],
  }
}

/** The page's own data names viewer and owner side by side; it can speak of an earlier page, so the owner must fit the address. */
function isOwner(page: Page, who: string): boolean | undefined {
  for (const script of page.document.querySelectorAll('script')) {
    const text = script.textContent
    if (!text.includes('"viewerID"')) continue
    for (const [around] of text.matchAll(/\{[^{}]*"viewerID":"?\d+"?[^{}]*\}/g)) {
      const field = (name: string): string | undefined => new RegExp(`"${name}":"?([\\w.]+)"?`).exec(around)?.[1]
      const [viewer, user, vanity] = [field('viewerID'), field('userID'), field('userVanity')]
      if (user && viewer !== '0' && [user, vanity?.toLowerCase()].includes(who)) return viewer === user
    }
  }
  return undefined
}

function nameOf(page: Page, who: string): string | undefined {
  const title = [...page.document.querySelectorAll(MARKS.title)].map((h) => plainName(textOf(h))).find(Boolean)
  if (title) return title
  for (const card of cardsOf(page)) {
    const teller = card.tagName === 'SCRIPT' ? undefined : tellerOf(heads(card)[0], page)
    if (teller?.who === who) return teller.name
  }
  const told = dataScripts(page.document).flatMap(dataPosts)
  return told.find((post) => post.author === who)?.name
}

/** What a person says of themselves, and the lines on place and work; buttons and links to pictures left out. */
function introOf(page: Page): string {
  const lines = [...page.document.querySelectorAll(MARKS.intro)].filter(
    (line) => !line.closest('[role="button"],h2,a:has(img)') && !isHidden(line),
  )
  return outermost(lines)
    .map((line) => textOf(line, { skip: '[role="button"]' }))
    .filter(Boolean)
    .join('\n')
}

/** How many reacted: the number beside the row of faces. How many answered is told in words alone. */
function reactionsTo(unit: Element): number | undefined {
  const faces = own(unit, MARKS.reactions)[0]
  const counters = [...(faces?.parentElement?.querySelectorAll(MARKS.count) ?? [])]
  return counters.map((counter) => countIn(counter.textContent)).find((count) => count !== undefined)
}

/** The first person named at the head of a card. */
function authorAmong(cards: readonly Element[], page: Page): string | undefined {
  for (const card of cards) {
    const teller = card.tagName === 'SCRIPT' ? undefined : tellerOf(heads(card)[0], page)
    if (teller) return teller.who
  }
  return undefined
}

function classify(page: Page): PageKind {
  const [first = ''] = pathOf(page.url)
  if (/^(?:login|checkpoint|recover)(?:\.php)?$/.test(first))
    return { kind: 'wall', reason: 'Facebook asks you to sign in first.' }
  const post = postIn(page.url)
  const cards = cardsOf(page)
  const who = personOf(page.url) ?? (post ? authorAmong(cards, page) : undefined)
  if (!who) return { kind: 'other', reason: 'This page of Facebook is nobody’s profile. Open your profile to vet it.' }
  const name = nameOf(page, who)
  const bio = post ? undefined : introOf(page)
  const owner = isOwner(page, who)
  const profile: Profile = {
    site: SITE,
    handle: who,
    url: /^\d+$/.test(who) ? `${HOME}/profile.php?id=${who}` : `${HOME}/${who}`,
    ...(name && { name }),
    ...(bio && { bio }),
    ...(owner !== undefined && { isOwner: owner }),
  }
  if (cards.length === 0 && page.document.querySelector(MARKS.login))
    return {
      kind: 'wall',
      reason: 'Facebook shows nothing here to people who are not signed in. Sign in, then open your profile.',
      profile,
    }
  const main = page.document.querySelector(MARKS.main)
  if (cards.length === 0 && !name && main && main.textContent.trim() !== '')
    return {
      kind: 'wall',
      reason: 'Facebook shows no profile here: it is gone, closed to you, or the address is wrong.',
      profile,
    }
  return { kind: post ? 'post' : 'profile', profile }
}

const reader: SiteReader = {
  title: 'Facebook',
  hosts: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
  evidence: { date: '2025-12', level: 'low' },
  matches: (page) => isHost(page.url, 'facebook.com'),
  classify,
  tour({ url }) {
    const part = (name: string): string => (url.includes('?') ? `${url}&sk=${name}` : `${url}/${name}`)
    return [
      { kind: 'posts', url },
      { kind: 'about', url: part('about') },
      { kind: 'reels', url: part('reels_tab') },
    ]
  },
  cards: cardsOf,
  read,

  locate(card, post, spans) {
    if (card.tagName === 'SCRIPT') return []
    const page = { document: card.ownerDocument, url: new URL(HOME) }
    const comment = commentsIn(card).find(
      (each) => commentPost(each, page, { site: SITE, handle: '', url: HOME })[0]?.id === post.id,
    )
    const all = messages(card).map(textAt)
    const now = comment ? commentText(comment) : (all.find(({ text }) => text === post.text) ?? all[0])
    return now ? locateIn(now, post.text, spans) : []
  },

  addressOf(document) {
    const page = { document, url: new URL(HOME) }
    const card = cardsOf(page).find((each) => each.tagName !== 'SCRIPT')
    return card && document.querySelector('html#facebook') ? addressOf(card, page) : undefined
  },
}

export default reader
