import type { Audience, Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { countIn, noticedOf } from './dom/counts.ts'
import { timeOfAid } from './dom/id-time.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { linkOf, pathOf, plainName, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isHidden, outermost, precedes } from './dom/visible.ts'

/**
 * From the source of a fork of March 2026 and of Misskey itself (profile, note, reactions); class names of notes are
 * hashes there, those of the profile are not. It was not seen running.
 */
const MARKS = {
  software:
    'script#misskey_meta,script#misskey_clientCtx,meta[name="misskey:user-username"],meta[name="misskey:note-id"]',
  name: 'meta[name="application-name"]',
  note: 'article',
  permalink: 'header a[href^="/notes/"]',
  person: 'header a[href^="/@"]',
  text: '._selectable',
  // The button below every note has the same picture: only the link to the note that is answered tells.
  reply: 'a[href^="/notes/"] > i.ti-arrow-back-up',
  renote: 'i.ti-repeat',
  pinned: 'i.ti-pin',
  followers: 'header i.ti-lock',
  direct: 'header i.ti-mail',
  profile: '.profile',
  title: '.profile .name',
  bio: '.profile .description',
  // "This person has not written about themselves", in the viewer's language.
  noBio: '.empty',
  // Only people who are signed in have these buttons, and on their own profile the one to follow is missing.
  actions: '.profile .actions',
  follow: '.profile .koudoku',
  counts: 'footer button p,button:not(footer *) > span:last-child',
  error: 'img._ghost',
} as const

const SITE = 'misskey'
const KIN = /^(?:Misskey|Firefish|Sharkey|Iceshrimp|CherryPick|Calckey|Foundkey)\b/i

/** `/@ada` or `/@ada@example.social`: with the host always. */
function acctIn(url: URL | undefined): string | undefined {
  const acct = /^@([\w.-]{1,64}(?:@[\w.-]+)?)$/.exec(pathOf(url)[0] ?? '')?.[1]
  return acct && (acct.includes('@') ? acct : `${acct}@${url?.hostname ?? ''}`)
}

/** A quoted or answered note inside this one is a note of its own. */
function own(card: Element, selector: string): Element[] {
  const inner = [...card.querySelectorAll(MARKS.permalink)].slice(1)
  return [...card.querySelectorAll(selector)].filter(
    (part) => !inner.some((link) => precedes(link, part) && link !== part),
  )
}

function noteIn(card: Element, page: Page): string | undefined {
  const [link] = card.querySelectorAll(MARKS.permalink)
  const [notes, id] = pathOf(linkOf(link, page))
  return notes === 'notes' && id && /^[\w-]{8,40}$/.test(id) ? id : undefined
}

/** The note's address and its author stand in one head; every other person in the card must come after it. */
function authorOf(card: Element, page: Page): string | undefined {
  const head = card.querySelector(MARKS.permalink)?.closest('header')
  const author = acctIn(linkOf(head?.querySelector('a[href^="/@"]'), page))
  const first = acctIn(linkOf(card.querySelector(MARKS.person), page))
  return author === first ? author : undefined
}

const ownText = (card: Element): ReadText =>
  readText(own(card, MARKS.text)[0] ?? [], { pre: true, flow: true, skip: `${MARKS.reply},a[href^="/notes/"]` })

/** The note inside a note: what is quoted or renoted. */
function quotedText(card: Element): string {
  const mine = new Set(own(card, MARKS.text))
  const other = [...card.querySelectorAll(MARKS.text)].find((text) => !mine.has(text))
  return textOf(other, { pre: true, flow: true })
}

/** The line above a note that somebody passed on: its link names who did. */
function lineAbove(card: Element, icon: string): Element | undefined {
  const box = card.parentElement
  return [...(box?.querySelectorAll(icon) ?? [])].find((each) => precedes(each, card) && !each.closest(MARKS.note))
}

function renoterOf(card: Element, page: Page): string | undefined {
  const line = lineAbove(card, MARKS.renote)?.parentElement
  return acctIn(linkOf(line?.querySelector('a[href^="/@"]'), page))
}

function voiceOf(card: Element, author: string, page: Page, profile: Profile): Voice {
  if (!sameHandle(author, profile.handle))
    return sameHandle(renoterOf(card, page), profile.handle) ? 'repost' : 'others'
  if (quotedText(card) !== '') return 'quote'
  return own(card, MARKS.reply).length > 0 ? 'reply' : 'own'
}

function audienceOf(card: Element): Audience {
  if (own(card, MARKS.direct).length > 0) return 'private'
  return own(card, MARKS.followers).length > 0 ? 'followers' : 'public'
}

const cardsOf = (page: Page): Element[] =>
  outermost(
    [...page.document.querySelectorAll(MARKS.note)].filter(
      (card) => card.querySelector(MARKS.permalink) && !isHidden(card),
    ),
  )

function profileOf(page: Page, handle: string): Profile {
  const [name = '', host = ''] = handle.split('@')
  const shown = acctIn(page.url) === handle && page.document.querySelector(MARKS.profile) !== null
  const profile = filled<Profile>({
    site: SITE,
    handle,
    url: `https://${host}/@${name}`,
    name: shown ? plainName(page.document.querySelector(MARKS.title)?.textContent) : undefined,
    bio: shown
      ? textOf(page.document.querySelector(MARKS.bio), { pre: true, flow: true, skip: MARKS.noBio })
      : undefined,
  })
  const signedIn = shown && page.document.querySelector(MARKS.actions) !== null
  return signedIn ? { ...profile, isOwner: page.document.querySelector(MARKS.follow) === null } : profile
}

function classify(page: Page): PageKind {
  const acct = acctIn(page.url)
  if (acct && cardsOf(page).length === 0 && page.document.querySelector(MARKS.error))
    return {
      kind: 'wall',
      reason: 'This server shows an error instead of the profile: it is gone, suspended or out of reach.',
      profile: profileOf(page, acct),
    }
  if (acct) return { kind: 'profile', profile: profileOf(page, acct) }
  const [notes, id] = pathOf(page.url)
  const card = notes === 'notes' ? cardsOf(page).find((each) => noteIn(each, page) === id) : undefined
  const author = card && authorOf(card, page)
  if (author) return { kind: 'post', profile: profileOf(page, author) }
  return { kind: 'other', reason: 'This page of Misskey is nobody’s profile. Open your profile to vet it.' }
}

/** Answers and renotes below the note, and each kind of reaction with its picture before it. */
function countsOf(card: Element): (number | undefined)[] {
  const counters = own(card, MARKS.counts).filter(
    (counter) => counter.tagName === 'P' || counter.parentElement?.querySelector('img') != null,
  )
  return counters.map((counter) => countIn(counter.textContent))
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const id = noteIn(card, page)
  const author = authorOf(card, page)
  if (!id || !author)
    return { unread: { ...(id && { id }), reason: 'Misskey shows a note here without its author or address.' } }
  const voice = voiceOf(card, author, page, profile)
  const post = filled<Post>({
    id,
    site: SITE,
    url: `${page.url.origin}/notes/${id}`,
    voice,
    author,
    text: ownText(card).text,
    writtenAt: timeOfAid(id),
    audience: audienceOf(card),
    images: describedImages(
      picturesIn(card).filter((image) => !image.closest('header,a[href^="/@"]') && own(card, 'img').includes(image)),
    ),
    shared: quotedText(card),
    noticed: noticedOf(voice, countsOf(card)),
    pinned: (voice !== 'others' && lineAbove(card, MARKS.pinned) !== undefined) || undefined,
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Misskey',
  // Any host can run it: it is known by its page.
  hosts: [],
  evidence: { date: '2026-03', level: 'low' },
  lacks: ['cut off'],
  matches: (page) =>
    page.document.querySelector(MARKS.software) !== null ||
    KIN.test(page.document.querySelector(MARKS.name)?.getAttribute('content') ?? ''),
  classify,
  tour: ({ url }) => [
    { kind: 'about', url },
    { kind: 'posts', url: `${url}/notes` },
  ],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
