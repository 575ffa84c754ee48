// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://fake.example/ada"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Collector } from '../../../src/collect/collector.ts'
import type { SiteReader } from '../../../src/model/site.ts'
import { fakeBackground } from './fake-background.ts'
import { article, fakeSite } from './fake-site.ts'

let marked: string[]
let shown: Element[]
let collector: Collector

function build(site: SiteReader = fakeSite): void {
  const { keep } = fakeBackground()
  collector = new Collector({
    window,
    readerFor: () => site,
    keep,
    left: () => Promise.resolve(),
    toured: () => Promise.resolve(),
    styleMarks: () => Promise.resolve(true),
    tell: () => undefined,
    alive: () => true,
    consented: () => Promise.resolve(true),
  })
}

async function opened(html: string, attributes = ''): Promise<void> {
  document.body.innerHTML = `<main data-name="Ada" ${attributes}>${html}</main>`
  const look = collector.calls.look()
  await vi.advanceTimersByTimeAsync(1500)
  await look
}

async function show(id: string, start: number, end: number): Promise<boolean> {
  const showing = collector.calls.show(id, [{ start, end }])
  await vi.advanceTimersByTimeAsync(30_000)
  return showing
}

beforeEach(() => {
  vi.useFakeTimers()
  marked = []
  shown = []
  vi.stubGlobal(
    'Highlight',
    vi.fn(function (...ranges: Range[]) {
      marked = ranges.map(String)
    }),
  )
  const clear = (): void => {
    marked = []
  }
  vi.stubGlobal('CSS', { highlights: { set: () => undefined, delete: clear } })
  // jsdom has no layout and so nothing to scroll.
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = function (this: Element) {
    shown.push(this)
  }
  build()
})

afterEach(() => {
  collector.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('show on page', () => {
  it('scrolls to the post and marks the words', async () => {
    await opened(article('1', 'Good soup') + article('2', 'Bad soup'))
    expect(await show('2', 0, 3)).toBe(true)
    expect(marked).toEqual(['Bad'])
    expect(shown[0]?.textContent).toBe('Bad soup')
    await collector.calls.unmark()
    expect(marked).toEqual([])
  })

  it('says that a post is not on the page any more', async () => {
    await opened(article('1'))
    document.querySelector('article')?.remove()
    expect(await show('1', 0, 3)).toBe(false)
    expect(await show('99', 0, 3)).toBe(false)
  })

  it('finds a post in another card than the one it was read from', async () => {
    await opened(article('1', 'Good soup'))
    document.querySelector('main')?.replaceChildren()
    document.querySelector('main')?.insertAdjacentHTML('beforeend', article('1', 'Good soup'))
    expect(await show('1', 5, 9)).toBe(true)
    expect(marked).toEqual(['soup'])
  })

  it('does not mark words of a post that took the place of another', async () => {
    await opened(article('1', 'Good soup'))
    document.querySelector('article')?.setAttribute('data-id', '7')
    expect(await show('1', 0, 4)).toBe(false)
    expect(marked).toEqual([])
  })

  it('shows the post of an image whose description was found', async () => {
    await opened(article('1', 'Good soup'))
    expect(await show('1#image-1', 0, 4)).toBe(true)
    expect(marked).toEqual([])
    expect(shown).toHaveLength(1)
  })

  it('finds the bio, which stands in no card', async () => {
    await opened('<header><p>I cook <b>good</b> soup.</p></header>', 'data-bio="I cook good soup."')
    expect(await show('bio', 7, 16)).toBe(true)
    expect(marked).toEqual(['good soup'])
  })

  it('marks again what the page has built anew', async () => {
    await opened(article('1', 'Good soup'))
    await show('1', 0, 4)
    marked = []
    const card = document.querySelector('article')
    if (card) card.innerHTML = '<p>Good soup</p>'
    await vi.advanceTimersByTimeAsync(1000)
    expect(marked).toEqual(['Good'])
  })

  it('marks nothing where the site looks for extensions', async () => {
    collector.stop()
    build({ ...fakeSite, marksAllowed: false })
    await opened(article('1', 'Good soup'))
    expect(await show('1', 0, 4)).toBe(true)
    expect(marked).toEqual([])
    expect(shown).toHaveLength(1)
  })

  it('takes the marks away when the page goes elsewhere', async () => {
    await opened(article('1', 'Good soup'))
    await show('1', 0, 4)
    history.pushState({}, '', '/home')
    document.querySelector('main')?.replaceChildren()
    await vi.advanceTimersByTimeAsync(2000)
    history.replaceState({}, '', '/ada')
    expect(marked).toEqual([])
  })
})
