import type { Page } from '../../../model/site.ts'
import { addressOf, parameterNames } from '../links.ts'

/** Who a page says wrote something. */
export interface Person {
  name?: string
  url?: string
  /** The site itself says so: nobody can write under this account but the person. */
  account?: true
}

/** One post as a page marks it up, before it is known whose page it is. */
export interface Entry {
  id?: string
  url?: string
  author?: Person
  title?: string
  /** The parts of the page that hold the text, in order. */
  roots: readonly Element[]
  /** Parts of the roots that are none of the text: its heading, its author's name. */
  without?: ReadonlySet<Element>
  /** The text where no part of the page shows it. */
  text?: string
  time?: string
  /** The page writes the date for people only. */
  inexactTime?: boolean
  /** Somebody else's words within it. */
  shared?: string
  kind: 'own' | 'reply' | 'quote' | 'repost' | 'comment'
  /** A comment that the site itself marks as by the page's author. */
  byOwner?: boolean
  truncated?: boolean
}

/** One way of marking up posts. */
export interface Vocabulary {
  /** The elements that each hold one or more posts. */
  cards(page: Page): Element[]
  /** Whether an element is marked up this way. */
  holds(card: Element, page: Page): boolean
  /** What a card holds; none for what is no post (a like, a listing). */
  entries(card: Element, page: Page): Entry[]
}

/** Parameters that tell where a visitor came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|source|share)$/

/** An address without what changes from visit to visit. */
export function cleanUrl(href: string | null | undefined, page: Page): string | undefined {
  const url = addressOf(href, page)
  if (!url) return undefined
  for (const name of parameterNames(url)) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Two addresses of the same thing: scheme, `www.` and a last slash do not matter. */
export function sameUrl(a: string | undefined, b: string | undefined): boolean {
  const bare = (url: string): string =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[/#?]+$/, '')
      .toLowerCase()
  return a !== undefined && b !== undefined && bare(a) === bare(b)
}

export function samePerson(a: Person | undefined, b: Person | undefined): boolean {
  if (sameUrl(a?.url, b?.url)) return true
  return a?.name !== undefined && a.name.toLowerCase() === b?.name?.toLowerCase()
}
