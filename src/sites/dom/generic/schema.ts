import type { Page } from '../../../model/site.ts'
import { at, jsonIn, listOf, objectsIn, stringAt } from '../json.ts'
import { plainName } from '../links.ts'
import { textOf } from '../text.ts'
import { isoTime } from '../time.ts'
import { outermost, outside } from '../visible.ts'
import { isComment } from './comments.ts'
import { cleanUrl, type Entry, type Person, type Vocabulary } from './entry.ts'
import { dateOf } from './microformats.ts'

/** Schema.org types of what a person writes; NewsArticle, Product and so on are not. */
const POSTS = /(?:^|[/:])(?:SocialMediaPosting|BlogPosting|DiscussionForumPosting|LiveBlogPosting|Comment|Review)$/
const ARTICLES = /(?:^|[/:])Article$/
const PEOPLE = /(?:^|[/:])Person$/
const COMMENTS = /(?:^|[/:])Comment$/

function hasType(value: unknown, types: RegExp): boolean {
  return listOf(at(value, '@type')).some((type) => typeof type === 'string' && types.test(type))
}

/** Plain articles are taken for posts only where a person signs them. */
function isPosting(value: Record<string, unknown>): boolean {
  return (
    hasType(value, POSTS) ||
    (hasType(value, ARTICLES) && listOf(value.author).some((author) => hasType(author, PEOPLE)))
  )
}

export function personIn(value: unknown, page: Page): Person | undefined {
  const first = listOf(value)[0]
  const name = typeof first === 'string' ? first : stringAt(first, 'name')
  const url = cleanUrl(stringAt(first, 'url') ?? stringAt(first, '@id'), page)
  return name || url ? { ...(name && { name: plainName(name) }), ...(url && { url }) } : undefined
}

/** The blocks of linked data on a page. */
export function linkedData(page: Page): Element[] {
  return [...page.document.querySelectorAll('script[type="application/ld+json"]')]
}

function ldEntry(value: Record<string, unknown>, page: Page): Entry[] {
  const whole = stringAt(value, 'articleBody') ?? stringAt(value, 'text') ?? stringAt(value, 'reviewBody')
  const text = whole ?? stringAt(value, 'description')
  if (text === undefined) return []
  const title = stringAt(value, 'headline') ?? stringAt(value, 'name')
  const address =
    stringAt(value, 'url') ??
    stringAt(value, 'mainEntityOfPage', '@id') ??
    stringAt(value, 'mainEntityOfPage') ??
    stringAt(value, '@id')
  const url = cleanUrl(address, page)
  const id = stringAt(value, 'identifier')
  const author = personIn(value.author ?? value.creator, page)
  const time = isoTime(stringAt(value, 'datePublished') ?? stringAt(value, 'dateCreated'))
  const shared =
    stringAt(listOf(value.sharedContent)[0], 'text') ?? stringAt(listOf(value.sharedContent)[0], 'articleBody')
  return [
    {
      kind: hasType(value, COMMENTS) ? 'comment' : shared ? 'quote' : 'own',
      roots: [],
      text: text.trim(),
      ...(id && !url && { id }),
      ...(url && { url }),
      ...(author && { author }),
      ...(title && !text.startsWith(title.replace(/…$|\.\.\.$/, '')) && { title }),
      ...(time && { time }),
      ...(shared && { shared }),
      ...((!whole || /(?:…|\.\.\.)$/.test(text)) && { truncated: true }),
    },
  ]
}

/** Postings anywhere in the block, with the comments inside them. */
function postingsIn(script: Element): Record<string, unknown>[] {
  return objectsIn(jsonIn(script), isPosting).flatMap((posting) => [
    posting,
    ...objectsIn(Object.values(posting), (inner) => hasType(inner, COMMENTS)),
  ])
}

export const jsonLd: Vocabulary = {
  cards: (page) =>
    linkedData(page).filter((script) => postingsIn(script).some((value) => ldEntry(value, page).length > 0)),
  holds: (card) => card.tagName === 'SCRIPT',
  entries: (script, page) => postingsIn(script).flatMap((value) => ldEntry(value, page)),
}

/** What the head says of the one article that a page shows; its type may be a newspaper's (Substack's is). */
const HEADED = /(?:^|[/:])(?:BlogPosting|SocialMediaPosting|Article|NewsArticle)$/

export function articleInHead(page: Page): { author?: Person; time?: string } | undefined {
  const all = linkedData(page).flatMap((script) => objectsIn(jsonIn(script), (value) => hasType(value, HEADED)))
  const [only] = all
  if (!only || all.length > 1) return undefined
  const authors = listOf(only.author).filter((author) => hasType(author, PEOPLE) || at(author, '@type') === undefined)
  const author = authors.length === 1 ? personIn(named(authors[0], page), page) : undefined
  const time = isoTime(stringAt(only, 'datePublished'))
  return { ...(author && { author }), ...(time && { time }) }
}

/** A person given by reference only (`{"@id": …}`), as WordPress add-ons write it. */
function named(author: unknown, page: Page): unknown {
  const id = stringAt(author, '@id')
  if (!id || stringAt(author, 'name')) return author
  const people = linkedData(page).flatMap((script) =>
    objectsIn(
      jsonIn(script),
      (value) => hasType(value, PEOPLE) && value['@id'] === id && stringAt(value, 'name') !== undefined,
    ),
  )
  return people[0] ?? author
}

const ITEM = '[itemscope],[typeof]'

function itemType(item: Element): string {
  return item.getAttribute('itemtype') ?? item.getAttribute('typeof') ?? ''
}

/** The element of a property of this item, not of an item inside it. */
function property(item: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = outside(item, `[itemprop~="${name}"],[property$="${name}"]`, ITEM).at(0) ?? scoped(item, name)
    if (found) return found
  }
  return undefined
}

/** A property can be an item itself: the author, mostly. */
function scoped(item: Element, name: string): Element | undefined {
  const found = [...item.querySelectorAll(`[itemprop~="${name}"]:is(${ITEM}),[property$="${name}"]:is(${ITEM})`)]
  return found.find((element) => element.parentElement?.closest(ITEM) === item)
}

function personAt(element: Element | undefined, page: Page): Person | undefined {
  if (!element) return undefined
  const named = element.querySelector('[itemprop~="name"],[property$="name"]')
  const name =
    plainName(named?.getAttribute('content') ?? textOf(named ?? element)) || plainName(element.getAttribute('content'))
  const link = element.matches('[href]') ? element : element.querySelector('[itemprop~="url"],[rel~="author"],a[href]')
  const url = cleanUrl(link?.getAttribute('href') ?? link?.getAttribute('content'), page)
  return name || url ? { ...(name && { name }), ...(url && { url }) } : undefined
}

function itemEntry(item: Element, page: Page): Entry[] {
  const body = property(item, 'articleBody', 'text', 'reviewBody')
  const summary = property(item, 'description')
  const root = body ?? summary
  if (!root) return []
  const title = property(item, 'headline', 'name')
  const link = property(item, 'url', 'mainEntityOfPage')
  const url = cleanUrl(link?.getAttribute('href') ?? link?.getAttribute('content') ?? item.getAttribute('itemid'), page)
  const id = property(item, 'postId')?.getAttribute('content')
  const author = personAt(property(item, 'author', 'creator'), page)
  const time =
    dateOf(property(item, 'datePublished', 'dateCreated')) ??
    isoTime(property(item, 'datePublished')?.getAttribute('content'))
  return [
    {
      kind: COMMENTS.test(itemType(item)) || isComment(item) ? 'comment' : 'own',
      roots: root.matches('meta') ? [] : [root],
      ...(root.matches('meta') && { text: root.getAttribute('content') ?? '' }),
      ...(id && { id }),
      ...(url && { url }),
      ...(author && { author }),
      ...(title &&
        title !== root &&
        !root.contains(title) && { title: plainName(title.getAttribute('content') ?? textOf(title)) }),
      ...(time && { time }),
      ...(!body && { truncated: true }),
    },
  ]
}

export const microdata: Vocabulary = {
  cards: (page) => outermost([...page.document.querySelectorAll(ITEM)].filter((item) => POSTS.test(itemType(item)))),
  holds: (card) => card.matches(ITEM) && POSTS.test(itemType(card)),
  entries: itemEntry,
}
