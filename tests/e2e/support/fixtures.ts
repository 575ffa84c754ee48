import { JSDOM } from 'jsdom'
import type { Reading } from '../../../src/model/post.ts'
import { readers } from '../../../src/sites/registry.ts'
import type { Host } from '../../../src/tools/serve/web.ts'
import { addressIn, fixturesOf, pageOf, type Fixture } from '../../unit/sites/fixture.ts'
import { recycle } from './recycle.ts'

/** A reviewed page of a network, served under the network's own address. */
export interface Served {
  site: string
  address: URL
  reading: Reading
  html: string
}

/** A row that the network has not drawn yet: a saved page is read with it, a live one waits until it is drawn. */
const isUndrawn = (card: Element): boolean => /opacity:\s*0/.test(card.getAttribute('style') ?? '')

/** Writes down in the page which elements hold posts, has posts come and go, and leaves out what is not drawn. */
function alive(fixture: Fixture, expected: Reading): Pick<Served, 'html' | 'reading'> {
  const dom = new JSDOM(fixture.html)
  const reader = readers.find(({ name }) => name === fixture.site)
  const page = { ...pageOf(fixture), document: dom.window.document }
  const cards = reader?.cards(page) ?? []
  const gone = new Set<string>()
  for (const card of cards.filter(isUndrawn)) {
    const result = reader?.read(card, page, expected.profile) ?? 'skip'
    if (result !== 'skip' && 'posts' in result) for (const { id } of result.posts) gone.add(id)
  }
  for (const card of cards) {
    if (isUndrawn(card)) card.remove()
    else if (!cards.some((other) => other !== card && other.contains(card))) card.setAttribute('data-test-card', '')
  }
  const reading = { ...expected, posts: expected.posts.filter(({ id }) => !gone.has(id)) }
  return { reading, html: `${dom.serialize()}<script>(${recycle.toString()})()</script>` }
}

function served(site: string): Served[] {
  return fixturesOf(site).flatMap((fixture) =>
    'posts' in fixture.expected
      ? [{ site, address: addressIn(fixture.html), ...alive(fixture, fixture.expected) }]
      : [],
  )
}

/** A page of each network with the most posts, and a page of somebody else on the same host. */
export const NETWORKS = readers.map(({ name }) => {
  // A page without a post and without a word on the person shows nothing that could be kept.
  const telling = served(name).filter(({ reading }) => reading.posts.length > 0 || reading.profile.bio !== undefined)
  const pages = telling.sort((a, b) => b.reading.posts.length - a.reading.posts.length)
  for (const first of pages) {
    const next = pages.find(
      ({ address, reading }) =>
        address.origin === first.address.origin && reading.profile.handle !== first.reading.profile.handle,
    )
    if (next) return { name, first, next }
  }
  throw new Error(
    `${name} has no two people on one host among its made-up pages: nothing shows that they are not mixed.`,
  )
})

/** Hosts for all of them. */
export function fixtureHosts(): Record<string, Host> {
  const all = NETWORKS.flatMap(({ first, next }) => [first, next])
  const hosts = [...new Set(all.map(({ address }) => address.host))]
  const host =
    (name: string): Host =>
    (url) => {
      const page = all.find(
        ({ address }) => address.host === name && address.pathname + address.search === url.pathname + url.search,
      )
      return page && { type: 'text/html', body: page.html }
    }
  return Object.fromEntries(hosts.map((name) => [name, host(name)]))
}
