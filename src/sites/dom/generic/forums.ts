import type { Page } from '../../../model/site.ts'
import { addressOf, plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isoOf, isoTime } from '../time.ts'
import { isHidden } from '../visible.ts'
import { cleanUrl, type Entry, type Person, type Vocabulary } from './entry.ts'

/** How a forum's software builds the posts of a discussion. */
interface Software {
  post: string
  body: string
  /** A link to the account: the forum itself writes it, nobody can sign with another's. */
  account: string
  time: string
  link: string
  /** The attribute with the post's number, and what stands before it. */
  number: readonly [name: string, before: string]
  /** The address names a page of the discussion after the first. */
  later: RegExp
}

/** Discourse, phpBB 3 and XenForo 2, as code of 2023 to 2026 that works on their pages knows them. */
const SOFTWARE: readonly Software[] = [
  {
    post: 'article[data-post-id]:has(.cooked)',
    body: '.cooked',
    account: 'a[data-user-card][href]',
    time: '[data-time]',
    link: 'a.post-date[href]',
    number: ['data-post-id', ''],
    later: /[?&]page=(?!1(?:&|$))\d/,
  },
  {
    post: '.post[id^="p"]:has(.postbody .content)',
    body: '.postbody .content',
    account: '.author a[class^="username"][href],.postprofile a[class^="username"][href]',
    time: '.author time[datetime]',
    link: 'h3 a[href*="#p"]',
    number: ['id', 'p'],
    later: /[?&]start=(?!0(?:&|$))\d/,
  },
  {
    post: 'article.message--post[data-content^="post-"]',
    body: '.message-body .bbWrapper',
    account: 'a.username[href]',
    time: 'time[datetime]',
    link: 'a[href*="/post-"][href]',
    number: ['data-content', 'post-'],
    later: /\/page-(?!1(?:\/|$))\d/,
  },
]

const TITLE = 'h1,.topic-title,.p-title-value'

const softwareOf = (card: Element): Software | undefined => SOFTWARE.find(({ post }) => card.matches(post))

function cards(page: Page): Element[] {
  const found = SOFTWARE.map(({ post }) => [...page.document.querySelectorAll(post)].filter((card) => !isHidden(card)))
  return found.find((posts) => posts.length > 0) ?? []
}

function numberOf(card: Element, { number: [name, before] }: Software): string | undefined {
  const told = card.getAttribute(name) ?? ''
  const number = told.startsWith(before) ? told.slice(before.length) : ''
  return /^\d+$/.test(number) ? number : undefined
}

function accountOf(card: Element, software: Software, page: Page): Person | undefined {
  const body = card.querySelector(software.body)
  const links = [...card.querySelectorAll(software.account)].filter((link) => !body?.contains(link))
  const link = links.find((each) => plainName(each.textContent) !== '')
  const url = addressOf(link?.getAttribute('href'), page)
  const name = plainName(link?.textContent)
  // One name may not stand for two accounts of the same post.
  const agree = links.every((each) => addressOf(each.getAttribute('href'), page)?.href === url?.href)
  return url && name && agree ? { name, url: url.href, account: true } : undefined
}

/** `#p502`, `#post-502`, `/t/slug/412/3`: the post that the address names, else the one that the discussion begins with. */
function focusOf(page: Page): Element | undefined {
  const all = cards(page)
  const [first] = all
  const software = first && softwareOf(first)
  if (!software) return undefined
  const named = /^#(?:p|post-|js-post-)(\d+)$/.exec(page.url.hash)?.[1]
  const place = /^\/t\/[^/]+\/\d+\/(\d+)\/?$/.exec(page.url.pathname)?.[1]
  if (named !== undefined) return all.find((card) => numberOf(card, software) === named)
  if (place !== undefined) return all.find((card) => card.id === `post_${place}`)
  return software.later.test(page.url.href) ? undefined : first
}

function isOpening(card: Element, page: Page, software: Software): boolean {
  return cards(page)[0] === card && !software.later.test(page.url.href) && /^(?!post_)|^post_1$/.test(card.id)
}

function timeOf(card: Element, software: Software): string | undefined {
  const time = card.querySelector(software.time)
  return isoTime(time?.getAttribute('datetime')) ?? isoOf(Number(time?.getAttribute('data-time') ?? NaN))
}

function entries(card: Element, page: Page): Entry[] {
  const software = softwareOf(card)
  const body = software && card.querySelector(software.body)
  const author = software && accountOf(card, software, page)
  const number = software && numberOf(card, software)
  if (!body || !author || number === undefined) return []
  const focused = focusOf(page) === card
  const opening = isOpening(card, page, software)
  const title = opening ? page.document.querySelector(TITLE) : null
  const url = cleanUrl(card.querySelector(software.link)?.getAttribute('href'), page)
  const time = timeOf(card, software)
  return [
    {
      id: `post-${number}`,
      kind: focused ? (opening ? 'own' : 'reply') : 'comment',
      roots: [body],
      author,
      ...(url && { url }),
      ...(title && { title: plainName(textOf(title)) }),
      ...(time && { time }),
    },
  ]
}

/** A discussion: the page of whoever wrote the post that the address names; what the same account says below it is theirs, too. */
export const forums: Vocabulary = {
  cards: (page) => (focusOf(page) ? cards(page) : []),
  holds: (card) => softwareOf(card) !== undefined,
  entries,
}
