import type { Audience } from '../../../model/post.ts'
import type { Page } from '../../../model/site.ts'
import { linkOf, pathOf } from '../links.ts'
import type { ReadText } from '../text.ts'

/** A member or a company. */
export interface Actor {
  slug: string
  company?: boolean
  name?: string
}

/** A post as either layout shows it. */
export interface Unit {
  id?: string
  actor: Actor
  /** Who brought it here: "Ada reposted this". */
  bringer?: string
  text: ReadText
  shared?: string
  images: string[]
  audience?: Audience
  /** Reactions, comments, reposts, as far as they are told. */
  counts: (number | undefined)[]
  /** Neither an age nor an audience is shown: an advert. */
  advert?: boolean
}

/** A comment below a post. */
export interface Remark {
  id: string
  actor: Actor
  text: ReadText
}

/** One layout of the site. */
export interface Layout {
  cards(document: Document): Element[]
  holds(card: Element): boolean
  unit(card: Element, page: Page): Unit | undefined
  remarks(card: Element, page: Page): Remark[]
}

/** The slug of a member or company that a link leads to. */
export function slugOf(link: Element | null | undefined, page: Page): string | undefined {
  const [kind, slug] = pathOf(linkOf(link, page))
  return kind === 'in' || kind === 'company' || kind === 'school' || kind === 'showcase'
    ? slug?.toLowerCase()
    : undefined
}

/** True for the pages of firms and schools. */
export function isCompany(link: Element | null | undefined, page: Page): boolean {
  return link != null && pathOf(linkOf(link, page))[0] !== 'in'
}

export const PEOPLE = 'a[href*="/in/"],a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]'

/** Icons are named, their labels are translated. */
export function audienceOf(icon: string): Audience | undefined {
  if (icon.includes('globe')) return 'public'
  if (/people|connection|group/.test(icon)) return 'friends'
  return icon.includes('lock') ? 'private' : undefined
}
