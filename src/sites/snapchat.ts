import type { Profile } from '../model/post.ts'
import type { Page, PageKind, SiteReader } from '../model/site.ts'
import { filled } from './dom/filled.ts'
import { at, jsonIn, stringAt } from './dom/json.ts'
import { isHost, pathOf, plainHandle, sameHandle } from './dom/links.ts'

/** From readers of 2026; no saved page has been seen. A public profile holds no threads of text. */
const MARKS = {
  data: 'script#__NEXT_DATA__',
} as const

const SITE = 'snapchat'

/** `/@ada`, and `/add/ada` before. */
function handleIn(url: URL): string | undefined {
  const [first = '', second] = pathOf(url)
  const name = first === 'add' ? plainHandle(second) : first.startsWith('@') ? plainHandle(first) : ''
  return /^[\w.-]{3,30}$/.test(name) ? name : undefined
}

/** The public profile in the page's own data; one of its two forms, which `$case` names. */
function userOf(page: Page): unknown {
  const user = at(jsonIn(page.document.querySelector(MARKS.data)), 'props', 'pageProps', 'userProfile')
  return at(user, stringAt(user, '$case') ?? '')
}

function classify(page: Page): PageKind {
  const handle = handleIn(page.url)
  if (!handle) return { kind: 'other', reason: 'This page of Snapchat is nobody’s profile. Open your public profile.' }
  const user = userOf(page)
  const url = `https://www.snapchat.com/@${handle}`
  const profile: Profile = { site: SITE, handle, url }
  if (user === undefined)
    return {
      kind: 'wall',
      reason: 'Snapchat shows no public profile here: there is none, or it is closed to this browser.',
      profile,
    }
  // It stays behind when the person moves on inside the site.
  if (!sameHandle(stringAt(user, 'username'), handle)) return { kind: 'profile', profile }
  const place = stringAt(user, 'address')
  const bio = [stringAt(user, 'bio'), place, stringAt(user, 'websiteUrl')].filter(Boolean).join('\n')
  const name = stringAt(user, 'title') ?? stringAt(user, 'displayName')
  return { kind: 'profile', profile: filled<Profile>({ site: SITE, handle, url, name, bio }) }
}

const reader: SiteReader = {
  title: 'Snapchat',
  hosts: ['https://www.snapchat.com/*'],
  evidence: { date: '2026-01', level: 'low' },
  lacks: ['own', 'reply', 'quote', 'repost', 'others', 'time', 'audience', 'images', 'pinned', 'cut off'],
  limit: 'A public Snapchat profile holds a name and a few words on the person; snaps cannot be read.',
  matches: (page) => isHost(page.url, 'snapchat.com'),
  classify,
  tour: ({ url }) => [{ kind: 'about', url }],
  cards: () => [],
  read: () => 'skip',
  locate: () => [],
}

export default reader
