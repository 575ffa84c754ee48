import type { Post, Profile, Voice } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { noticedOf } from './dom/counts.ts'
import { hashOf } from './dom/hash.ts'
import { classic } from './dom/linkedin/classic.ts'
import { guest } from './dom/linkedin/guest.ts'
import { sdui } from './dom/linkedin/sdui.ts'
import { sectionCards, sectionOf, topCard } from './dom/linkedin/sections.ts'
import type { Layout, Remark, Unit } from './dom/linkedin/unit.ts'
import { postUrn, timeOfUrn } from './dom/linkedin/urn.ts'
import { isHost, linkOf, pathOf } from './dom/links.ts'
import { locateIn } from './dom/text.ts'
import { isHidden } from './dom/visible.ts'

/** Selectors of posts are dated in `dom/linkedin/`, one file a layout. */
const MARKS = {
  foreign: '.msg-overlay-list-bubble,[class^="msg-overlay"],aside',
  signIn: 'input[name="session_key"],form.authwall-join-form,.authwall-join-form',
  edit: 'a[href*="/edit/"]',
  analytics: 'a[href*="/analytics/post-summary/"]',
} as const

const SITE = 'linkedin'
const HOME = 'https://www.linkedin.com'
const LAYOUTS: readonly Layout[] = [classic, sdui, guest]
const SIGN_IN = /^(?:authwall|login|uas|checkpoint|signup)$/

const layoutOf = (card: Element): Layout | undefined => LAYOUTS.find((layout) => layout.holds(card))

function unitOf(card: Element, page: Page): Unit | undefined {
  return layoutOf(card)?.unit(card, page)
}

/** Below a single post people who are not signed in see posts of others on the same matter. */
function unitsOf(layout: Layout, page: Page): Element[] {
  const units = layout.cards(page.document)
  return layout === guest && /^(?:posts|feed)$/.test(pathOf(page.url)[0] ?? '') ? units.slice(0, 1) : units
}

function cardsOf(page: Page): Element[] {
  const units = LAYOUTS.flatMap((layout) => unitsOf(layout, page))
  const sections = pathOf(page.url)[0] === 'in' ? sectionCards(page.document) : []
  return [...sections, ...units].filter((card) => !card.closest(MARKS.foreign) && !isHidden(card))
}

/** Whose page the address says it is: a member's or a company's. */
function ownerIn(url: URL): { slug: string; kind: string } | undefined {
  const [kind = '', slug] = pathOf(url)
  return slug && /^(?:in|company|school|showcase)$/.test(kind) ? { slug: slug.toLowerCase(), kind } : undefined
}

/**
 * The slug that the posts use for the owner. The address can hold a member's number or `me` instead; then the page's
 * title tells which of the authors it means.
 */
function slugInPosts(page: Page, slug: string): string {
  const actors = cardsOf(page)
    .map((card) => unitOf(card, page))
    .filter((unit) => unit !== undefined)
  if (actors.some(({ actor, bringer }) => actor.slug === slug || bringer === slug)) return slug
  const titled = actors.find(({ actor, bringer }) => !bringer && actor.name && page.document.title.includes(actor.name))
  return titled?.actor.slug ?? slug
}

/** On a post's page its author. */
function authorOf(page: Page): Unit['actor'] | undefined {
  return cardsOf(page)
    .map((card) => unitOf(card, page)?.actor)
    .find(Boolean)
}

function isOwner(page: Page, slug: string): boolean | undefined {
  const edits = [...page.document.querySelectorAll(MARKS.edit)].some((link) => {
    const [kind, whose, edit] = pathOf(linkOf(link, page))
    return kind === 'in' && whose?.toLowerCase() === slug && edit === 'edit'
  })
  // Only the author sees a post's figures.
  return edits || page.document.querySelector(MARKS.analytics) !== null ? true : undefined
}

function profileOf(page: Page, slug: string, kind: string): Profile {
  const handle = slugInPosts(page, slug)
  const { name: shown, headline } = topCard(page.document)
  const units = cardsOf(page).map((card) => unitOf(card, page))
  const name = shown ?? units.find((unit) => unit?.actor.slug === handle)?.actor.name
  const owner = isOwner(page, slug)
  return {
    site: SITE,
    handle,
    url: `${HOME}/${kind}/${handle}/`,
    ...(name && { name }),
    ...(headline && { bio: headline }),
    ...(owner !== undefined && { isOwner: owner }),
  }
}

function wallOf(page: Page): string | undefined {
  if (pathOf(page.url)[0] === '404' || page.url.pathname.startsWith('/in/unavailable'))
    return 'LinkedIn shows no profile here: it is gone, was renamed, or is closed to you.'
  if (SIGN_IN.test(pathOf(page.url)[0] ?? ''))
    return 'LinkedIn asks you to sign in first. Sign in, then open your profile.'
  if (cardsOf(page).length > 0) return undefined
  return page.document.querySelector(MARKS.signIn)
    ? 'LinkedIn shows nothing here to people who are not signed in.'
    : undefined
}

function classify(page: Page): PageKind {
  const reason = wallOf(page)
  const owner = ownerIn(page.url)
  if (reason) return { kind: 'wall', reason, ...(owner && { profile: profileOf(page, owner.slug, owner.kind) }) }
  const path = pathOf(page.url)
  if (path[2] === 'recent-activity' && path[3] === 'reactions')
    return { kind: 'other', reason: 'This tab lists what the person reacted to. Open the posts or comments tab.' }
  if (owner) return { kind: 'profile', profile: profileOf(page, owner.slug, owner.kind) }
  const author =
    /^(?:feed\/update|posts|pulse)/.test(path.join('/')) &&
    postUrn(page.url.href.replace(/-(activity|ugcPost|share)-/, '/urn:li:$1:'))
      ? authorOf(page)
      : undefined
  if (author) return { kind: 'post', profile: profileOf(page, author.slug, author.company ? 'company' : 'in') }
  return { kind: 'other', reason: 'This page of LinkedIn is nobody’s profile. Open your profile or its activity.' }
}

function voiceOf(unit: Unit, page: Page, profile: Profile): Voice {
  const { actor, bringer, shared } = unit
  const comments = pathOf(page.url).includes('comments')
  if (profile.handle === '') return shared ? 'quote' : bringer ? 'repost' : 'others'
  if (actor.slug === profile.handle.toLowerCase()) return shared ? 'quote' : 'own'
  return bringer === profile.handle.toLowerCase() && !comments ? 'repost' : 'others'
}

function remarkPost(remark: Remark, profile: Profile): Post {
  const writtenAt = timeOfUrn(remark.id)
  return {
    id: remark.id,
    site: SITE,
    voice: profile.handle !== '' && remark.actor.slug === profile.handle.toLowerCase() ? 'reply' : 'others',
    author: remark.actor.slug,
    ...(remark.actor.name && { authorName: remark.actor.name }),
    text: remark.text.text,
    ...(writtenAt && { writtenAt }),
  }
}

function unitPost(unit: Unit, page: Page, profile: Profile): Post {
  const { actor, text, shared, images, audience } = unit
  const writtenAt = unit.id ? timeOfUrn(unit.id) : undefined
  const voice = voiceOf(unit, page, profile)
  const noticed = noticedOf(voice, unit.counts)
  return {
    id: unit.id ?? hashOf(`${actor.slug}\n${text.text}`),
    site: SITE,
    ...(unit.id && { url: `${HOME}/feed/update/${unit.id}/` }),
    voice,
    author: actor.slug,
    ...(actor.name && { authorName: actor.name }),
    text: text.text,
    ...(writtenAt && { writtenAt }),
    ...(audience && { audience }),
    ...(images.length > 0 && { images }),
    ...(shared && { shared }),
    ...(noticed !== undefined && { noticed }),
  }
}

function read(card: Element, page: Page, profile: Profile): CardResult {
  const layout = layoutOf(card)
  if (!layout) return readSection(card, profile)
  const urn = card.getAttribute('data-urn')
  if (urn && !postUrn(urn)) return 'skip'
  const unit = layout.unit(card, page)
  if (!unit) return { unread: { ...(urn && { id: urn }), reason: 'LinkedIn shows a post here without its author.' } }
  if (unit.advert && unit.actor.slug !== profile.handle) return 'skip'
  return {
    posts: [unitPost(unit, page, profile), ...layout.remarks(card, page).map((remark) => remarkPost(remark, profile))],
  }
}

function readSection(card: Element, profile: Profile): CardResult {
  const section = sectionOf(card)
  if (!section || section.text.text === '') return 'skip'
  const { handle, url } = profile
  return { posts: [{ id: section.id, site: SITE, url, voice: 'bio', author: handle, text: section.text.text }] }
}

const reader: SiteReader = {
  title: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*'],
  evidence: { date: '2026-07', level: 'medium' },
  lacks: ['pinned', 'cut off'],
  // LinkedIn looks for extensions in its pages.
  marksAllowed: false,
  matches: (page) => isHost(page.url, 'linkedin.com'),
  classify,
  tour: ({ handle, url }) =>
    url.includes('/in/')
      ? [
          { kind: 'about', url: `${HOME}/in/${handle}/` },
          { kind: 'posts', url: `${HOME}/in/${handle}/recent-activity/all/` },
          { kind: 'comments', url: `${HOME}/in/${handle}/recent-activity/comments/` },
        ]
      : [],
  cards: cardsOf,
  cardKey: (card) => postUrn(card.getAttribute('data-urn') ?? card.getAttribute('data-activity-urn')),
  read,

  locate(card, post, spans) {
    const page = { document: card.ownerDocument, url: new URL(HOME) }
    const remark = layoutOf(card)
      ?.remarks(card, page)
      .find(({ id }) => id === post.id)
    const text = remark?.text ?? unitOf(card, page)?.text ?? sectionOf(card)?.text
    return text ? locateIn(text, post.text, spans) : []
  },

  addressOf(document) {
    const page = { document, url: new URL(HOME) }
    const units = cardsOf(page)
      .map((card) => unitOf(card, page))
      .filter((unit) => unit !== undefined)
    const titled = units.find(({ actor }) => actor.name && document.title.includes(actor.name))
    if (!titled) return units.length > 0 ? new URL(`${HOME}/feed/`) : undefined
    return new URL(
      titled.actor.company ? `/company/${titled.actor.slug}/posts/` : `/in/${titled.actor.slug}/recent-activity/all/`,
      HOME,
    )
  },
}

export default reader
