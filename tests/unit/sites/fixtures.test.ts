import { describe, expect, it } from 'vitest'
import { prove } from '../../../src/collect/prove.ts'
import type { Post } from '../../../src/model/post.ts'
import { readPage } from '../../../src/sites/dom/read-page.ts'
import { readerFor, readers } from '../../../src/sites/registry.ts'
import { fixturesOf, pageOf, sites, type Fixture } from './fixture.ts'

const readings = (fixtures: readonly Fixture[]) => fixtures.filter(({ expected }) => 'posts' in expected)

it('has a reader for every folder of fixtures', () => {
  expect(sites().filter((site) => !readers.some(({ name }) => name === site))).toEqual([])
})

describe.each(readers.map(({ name }) => name))('%s', (name) => {
  const fixtures = fixturesOf(name)

  it('has two pages or more that are read, one of them not in English', () => {
    const languages = readings(fixtures).map(({ html }) => /<html[^>]* lang="(\w+)/.exec(html)?.[1])
    expect(languages.length).toBeGreaterThanOrEqual(2)
    expect(languages.some((language) => language !== undefined && language !== 'en')).toBe(true)
  })

  it('has a page that shows nothing, and says why', () => {
    const reasons = fixtures.flatMap(({ expected }) =>
      'kind' in expected && expected.kind === 'wall' ? [expected.reason] : [],
    )
    expect(reasons.length).toBeGreaterThanOrEqual(1)
    for (const reason of reasons) expect(reason).toMatch(/^\p{Lu}.{20,}\.$/u)
  })

  it('has traps: words of strangers, and what is no post at all', () => {
    const pages = readings(fixtures).map(({ html }) => html)
    expect(pages.some((html) => /kestrel/i.test(html))).toBe(true)
    expect(pages.some((html) => /walrus/i.test(html))).toBe(true)
  })

  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))('reads %s as reviewed', (_, fixture) => {
    const page = pageOf(fixture)
    const reader = readerFor(page)
    expect(reader?.name).toBe(name)
    // As the collector asks it: the server's refusal counts, too.
    const { kind } = prove(page, readerFor)
    if (!reader) return
    if ('kind' in fixture.expected) {
      expect({ kind: kind.kind, reason: 'reason' in kind ? kind.reason : '' }).toEqual(fixture.expected)
      return
    }
    expect(['profile', 'post']).toContain(kind.kind)
    if (kind.kind === 'profile' || kind.kind === 'post')
      expect(readPage(reader, page, kind.profile)).toEqual(fixture.expected)
  })

  it.each(readings(fixtures).map((fixture) => [fixture.file, fixture] as const))(
    'finds the words of %s',
    (_, fixture) => {
      const page = pageOf(fixture)
      const reader = readerFor(page)
      const kind = reader?.classify(page)
      if (!reader || (kind?.kind !== 'profile' && kind?.kind !== 'post')) throw new Error('not read at all')
      for (const card of reader.cards(page)) {
        const result = reader.read(card, page, kind.profile)
        if (result === 'skip' || 'unread' in result || isUndrawn(card)) continue
        for (const post of result.posts) {
          const span = middle(post)
          const words = reader.locate(card, post, [span]).map((range) => range.toString())
          if (span.end > span.start && !isOnlyDescribed(card, wordsAt(post, span)))
            expect(words.join('')).toContain(wordsAt(post, span))
        }
      }
    },
  )
})

/** The longest plain word: emoji are images on some pages and no part of a range's text. */
function middle({ text }: Post): { start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const longest = words.reduce((a, b) => (b[0].length > a.length ? b[0] : a), '')
  const start = Math.max(0, text.indexOf(longest))
  return { start, end: start + longest.length }
}

const wordsAt = ({ text }: Post, { start, end }: { start: number; end: number }): string => text.slice(start, end)

/** The captions of a grid stand in the descriptions of its pictures: there are no words to mark. */
const isOnlyDescribed = (card: Element, words: string): boolean =>
  !card.textContent.includes(words) &&
  [...card.querySelectorAll('img[alt]')].some((image) => image.getAttribute('alt')?.includes(words))

/** Linked data and rows that wait to be drawn hold texts that have no place on the page. */
const isUndrawn = (card: Element): boolean =>
  card.tagName === 'SCRIPT' || /opacity:\s*0/.test(card.getAttribute('style') ?? '')
