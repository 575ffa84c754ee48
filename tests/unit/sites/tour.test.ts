import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../../src/model/site.ts'
import { readerFor, readers } from '../../../src/sites/registry.ts'
import { fixturesOf, pageOf } from './fixture.ts'

/** A made-up page of a profile, where there is one: pages of single posts tell less. */
const profiles = readers.flatMap((reader) => {
  const read = fixturesOf(reader.name).filter(({ expected }) => 'profile' in expected)
  const fixture = read.find((each) => reader.classify(pageOf(each)).kind === 'profile') ?? read[0]
  return fixture && 'profile' in fixture.expected ? [{ reader, fixture, profile: fixture.expected.profile }] : []
})

describe.each(profiles)('the tour of $reader.name', ({ reader, fixture, profile }) => {
  const stops = reader.tour?.(profile) ?? []

  it('has a stop', () => expect(stops.length).toBeGreaterThan(0))

  it('names each kind of page once', () => expect(new Set(stops.map(({ kind }) => kind)).size).toBe(stops.length))

  it.each(stops)('leads to a page that its reader reads: $url', ({ url }) => {
    // Networks that any host can run are known by their page.
    const { document } = pageOf(fixture)
    const page: Page = { document, url: new URL(url) }
    expect(readerFor(page)?.name).toBe(reader.name)
    expect(reader.classify(page)).not.toMatchObject({ kind: 'other' })
  })

  it('presses tabs only where the reader can tell which is open', () => {
    if (stops.some(({ press }) => press)) expect('tab' in reader).toBe(true)
  })
})

describe('the open tab', () => {
  const tabOf = (name: string, body: string) => {
    const reader = readers.find((each) => each.name === name)
    const { document } = new JSDOM(body).window
    return reader?.tab?.({ document, url: new URL('https://page.invalid/') })
  }
  const pager = (open: number) =>
    [0, 1, 2]
      .map(
        (n) =>
          `<div role="tab" data-testid="profilePager-selector-${n}"><div>Tab<div ${n === open ? 'style="background-color: rgb(9, 9, 9)"' : ''}></div></div></div>`,
      )
      .join('')

  it('of Bluesky has a line', () => {
    expect(tabOf('bluesky', pager(0))).toBe('posts')
    expect(tabOf('bluesky', pager(1))).toBe('replies')
    expect(tabOf('bluesky', pager(9))).toBeUndefined()
  })

  it('of TikTok is selected', () => {
    const tabs = (name: string) =>
      `<p role="tab" aria-selected="false" data-e2e="videos-tab"></p><p role="tab" aria-selected="true" data-e2e="${name}"></p>`
    expect(tabOf('tiktok', tabs('videos-tab'))).toBe('videos')
    expect(tabOf('tiktok', tabs('repost-tab'))).toBe('reposts')
    expect(tabOf('tiktok', tabs('liked-tab'))).toBe('media')
    expect(tabOf('tiktok', '')).toBeUndefined()
  })
})
