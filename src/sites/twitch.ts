import type { Post, Profile } from '../model/post.ts'
import type { CardResult, Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { hashOf } from './dom/hash.ts'
import { describedImages, picturesIn } from './dom/images.ts'
import { jsonIn, listOf, objectsIn, stringAt } from './dom/json.ts'
import { isHost, pathOf, sameHandle } from './dom/links.ts'
import { locateIn, readText, textOf, type ReadText } from './dom/text.ts'
import { isHidden, outermost } from './dom/visible.ts'

/** From readers of 2026; no saved page has been seen. Chat is not kept on the page and never read. */
const MARKS = {
  about: '.about-section__panel--content,.about-section__panel',
  panel: '[data-test-selector="channel_panel_test_selector"],.channel-panels-container .default-panel',
  foreign: '[data-a-target="chat-scroller"],.chat-room,[data-a-target="right-column-chat-bar"]',
  text: '[data-test-selector="channel_panel_markdown"],[data-a-target="panel-description"],[data-test-selector="panel_description"]',
  chrome: 'button,[role="button"],[data-a-target*="followers"],[class*="social-media"]',
  data: 'script[type="application/ld+json"]',
  error: '[data-a-target="core-error-message"]',
  edit: '[data-a-target="edit-panels-toggle"],[data-a-target="profile-edit-button"]',
} as const

const SITE = 'twitch'
const NOBODY =
  /^(?:directory|p|downloads|jobs|turbo|settings|subscriptions|inventory|drops|wallet|search|videos|store|login|signup|prime|friends|u|popout)$/
const TABS = /^(?:about|home|schedule|videos|clips)$/

function handleIn(page: Page): string | undefined {
  const [name = '', tab] = pathOf(page.url)
  return /^\w{2,25}$/.test(name) && !NOBODY.test(name) && (tab === undefined || TABS.test(tab)) ? name : undefined
}

/** The page's linked data, where it speaks of this channel: it stays behind when the person moves on. */
function dataOf(page: Page, handle: string): unknown {
  const all = [...page.document.querySelectorAll(MARKS.data)].flatMap((script) => listOf(jsonIn(script)))
  const people = objectsIn(all, (object) => typeof object.alternateName === 'string')
  return people.find((person) => sameHandle(stringAt(person, 'alternateName'), handle))
}

function cardsOf(page: Page): Element[] {
  if (pathOf(page.url)[1] !== 'about') return []
  const panels = [...page.document.querySelectorAll(`${MARKS.about},${MARKS.panel}`)]
  return outermost(panels).filter((panel) => !isHidden(panel) && !panel.closest(MARKS.foreign))
}

const ownText = (card: Element): ReadText => readText(card.querySelector(MARKS.text) ?? card, { skip: MARKS.chrome })

function classify(page: Page): PageKind {
  const handle = handleIn(page)
  if (!handle)
    return { kind: 'other', reason: 'This page of Twitch is nobody’s channel. Open your channel’s About tab.' }
  if (cardsOf(page).length === 0 && page.document.querySelector(MARKS.error))
    return { kind: 'wall', reason: 'Twitch knows no such channel: it is gone, banned, or the address is wrong.' }
  if (pathOf(page.url)[1] !== 'about')
    return { kind: 'other', reason: 'What a channel says of itself stands on its About tab. Open that.' }
  const data = dataOf(page, handle)
  const profile = filled<Profile>({
    site: SITE,
    handle,
    url: `https://www.twitch.tv/${handle}`,
    name: stringAt(data, 'name'),
    bio: stringAt(data, 'description'),
  })
  return { kind: 'profile', profile: page.document.querySelector(MARKS.edit) ? { ...profile, isOwner: true } : profile }
}

function read(card: Element, _page: Page, profile: Profile): CardResult {
  const { text } = ownText(card)
  const images = describedImages(picturesIn(card))
  if (text === '' && images.length === 0) return 'skip'
  const { handle, url } = profile
  const post = filled<Post>({
    id: `panel-${hashOf(`${handle}\n${text || images.join('\n')}`)}`,
    site: SITE,
    url: `${url}/about`,
    voice: handle === '' ? 'others' : 'bio',
    author: handle,
    text,
    audience: 'public',
    images: images.filter((alt) => !textOf(card).includes(alt)),
  })
  return { posts: [post] }
}

const reader: SiteReader = {
  title: 'Twitch',
  hosts: ['https://www.twitch.tv/*'],
  evidence: { date: '2026-01', level: 'low' },
  lacks: ['own', 'reply', 'quote', 'repost', 'others', 'time', 'pinned', 'cut off'],
  limit: 'Twitch keeps no chat on its pages: only what a channel says of itself can be read.',
  matches: (page) => isHost(page.url, 'twitch.tv'),
  classify,
  tour: ({ url }) => [{ kind: 'about', url: `${url}/about` }],
  cards: cardsOf,
  read,
  locate: (card, post, spans) => locateIn(ownText(card), post.text, spans),
}

export default reader
