// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://fake.example/ada"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Collector } from '../../../src/collect/collector.ts'
import type { PageReport } from '../../../src/model/audit.ts'
import type { SiteReader } from '../../../src/model/site.ts'
import { fakeBackground, type FakeBackground } from './fake-background.ts'
import { article, fakeSite } from './fake-site.ts'

let background: FakeBackground
let collector: Collector
let alive: boolean
let consent: boolean
let site: SiteReader | undefined

function show(html: string, attributes = 'data-name="Ada"'): void {
  document.body.innerHTML = `<main ${attributes}>${html}</main>`
}

let toured: string[]

function main(): Element {
  const found = document.querySelector('main')
  if (!found) throw new Error('no main')
  return found
}

function card(id: string): Element {
  const found = document.querySelector(`[data-id="${id}"]`)
  if (!found) throw new Error(`no card ${id}`)
  return found
}

/** The page is read by itself a little after it changed. */
async function soon(milliseconds = 450): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

/** Lets time pass until something is done. */
async function done<Result>(work: Promise<Result>): Promise<Result> {
  const ends: true[] = []
  const end = (): unknown => ends.push(true)
  work.then(end, end)
  while (ends.length === 0) await soon(20)
  return work
}

const look = (): Promise<PageReport> => done(collector.calls.look())

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState({}, '', '/ada')
  background = fakeBackground()
  alive = true
  consent = true
  site = fakeSite
  toured = []
  collector = new Collector({
    window,
    readerFor: (page) => (site?.matches(page) ? site : undefined),
    keep: (...call) => background.keep(...call),
    left: () => {
      background.left++
      return Promise.resolve()
    },
    toured: (...told) => {
      toured.push(told.join(' '))
      return Promise.resolve()
    },
    styleMarks: () => Promise.resolve(true),
    tell: () => undefined,
    alive: () => alive,
    consented: () => Promise.resolve(consent),
  })
})

afterEach(() => {
  collector.stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the tour of a profile', () => {
  const stops = [
    { kind: 'posts' as const, url: 'https://fake.example/ada' },
    { kind: 'replies' as const, url: 'https://fake.example/ada?tab=replies' },
  ]

  it('is told with the page, and which stop was read', async () => {
    site = { ...fakeSite, tour: () => stops }
    history.replaceState({}, '', '/ada?tab=replies')
    show(article('1'))
    expect(await look()).toMatchObject({ tour: stops })
    expect(toured).toEqual(['fake:ada replies false'])
    await look()
    expect(toured).toEqual(['fake:ada replies false'])
  })

  it('counts no stop of which nothing was read', async () => {
    site = { ...fakeSite, tour: () => stops }
    show('')
    await look()
    expect(toured).toEqual([])
  })
})

describe('a profile without a post', () => {
  it('is said to have none, not to be clean', async () => {
    show('')
    expect((await look()).reason).toContain('No post was found here')
  })

  it.each([
    ['<input type="password">', 'asks for a password'],
    ['<iframe src="https://challenges.cloudflare.com/x"></iframe>', 'no robot'],
  ])('behind %s is behind a wall', async (mark, sentence) => {
    show(mark)
    expect(await look()).toMatchObject({ kind: 'wall', reason: expect.stringContaining(sentence) as string })
  })

  it('is no wall where a form is hidden or posts are shown', async () => {
    show('<div hidden><input type="password"></div>')
    expect((await look()).kind).toBe('profile')
    show('<input type="password">' + article('1'))
    expect((await look()).kind).toBe('profile')
  })
})

describe('looking at a page', () => {
  it('says whose it is and hands over what it shows', async () => {
    show(article('1') + article('2'))
    const report = await look()
    expect(report).toMatchObject({ kind: 'profile', key: 'fake:ada', siteTitle: 'Fake', marksAllowed: true })
    expect(report.hosts).toEqual(['https://fake.example/*'])
    expect(background.texts()).toEqual({ '1': ['Text of 1'], '2': ['Text of 2'] })
  })

  it('reads nothing before the person agreed', async () => {
    consent = false
    show(article('1'))
    await collector.begin()
    const report = await look()
    await soon()
    expect(report.kind).toBe('other')
    expect(report.reason).toContain('not allowed')
    expect(background.readings).toEqual([])
    await expect(collector.calls.readWhole('start')).resolves.toMatchObject({ state: 'failed' })
  })

  it('says what other pages are', async () => {
    show('')
    history.replaceState({}, '', '/wall')
    expect(await look()).toMatchObject({ kind: 'wall', reason: 'Sign in first.' })
    history.replaceState({}, '', '/home')
    expect(await look()).toMatchObject({ kind: 'other', reason: 'This is a home page.' })
  })

  it('knows no reader for a page', async () => {
    site = undefined
    show('')
    const report = await look()
    expect(report).toMatchObject({ kind: 'other', hosts: ['https://fake.example/*'] })
    expect(report.reason).toContain('no page that Prevet knows')
  })

  it('sends every post once, however often it is asked', async () => {
    show(article('1'))
    await look()
    await look()
    main().insertAdjacentHTML('beforeend', article('1') + article('2'))
    await soon()
    await look()
    expect(background.texts()).toEqual({ '1': ['Text of 1'], '2': ['Text of 2'] })
  })
})

describe('a page that changes', () => {
  it('is read by itself: posts that appear, change and vanish', async () => {
    show(article('1') + article('2'))
    await collector.begin()
    await soon()
    card('2').remove()
    main().insertAdjacentHTML('beforeend', article('3'))
    const words = card('1').querySelector('p')?.firstChild as Text
    words.data = 'Edited'
    await soon()
    expect(background.texts()).toEqual({ '1': ['Text of 1', 'Edited'], '2': ['Text of 2'], '3': ['Text of 3'] })
  })

  it('is read where a list fills the same card with another post', async () => {
    show(article('1'))
    await collector.begin()
    await soon()
    card('1').innerHTML = '<p>Another</p>'
    card('1').setAttribute('data-id', '9')
    await soon()
    expect(background.texts()).toEqual({ '1': ['Text of 1'], '9': ['Another'] })
  })

  it('does not lose posts that vanish while they are read', async () => {
    show(Array.from({ length: 50 }, (_, n) => article(`${n}`)).join(''))
    site = {
      ...fakeSite,
      read(element, page, profile) {
        if (element.getAttribute('data-id') === '10')
          for (const other of document.querySelectorAll('article:nth-child(n+30)')) other.remove()
        return fakeSite.read(element, page, profile)
      },
    }
    await look()
    expect(Object.keys(background.texts()).length).toBeGreaterThanOrEqual(29)
    await soon()
    main().insertAdjacentHTML('beforeend', article('40'))
    await soon()
    expect(Object.keys(background.texts())).toContain('40')
  })
})

describe('meeting a page', () => {
  it('says whose it is without waiting for the background, and leaves the sending to the look', async () => {
    show(article('1') + article('2'))
    background.dead = 1
    expect(await done(collector.calls.meet())).toMatchObject({ kind: 'profile', key: 'fake:ada' })
    expect(await look()).toMatchObject({ kind: 'profile', key: 'fake:ada' })
    expect(Object.keys(background.texts())).toEqual(['1', '2'])
  })

  it('reads the page once for both', async () => {
    let reads = 0
    site = { ...fakeSite, cards: (page) => (reads++, fakeSite.cards(page)) }
    show(article('1'))
    await done(collector.calls.meet())
    const before = reads
    await look()
    expect(reads).toBe(before)
    await look()
    expect(reads).toBeGreaterThan(before)
  })

  it('tells nothing of it before the person agreed', async () => {
    consent = false
    show(article('1'))
    expect(await done(collector.calls.meet())).toMatchObject({ kind: 'other' })
  })
})

describe('cards that cannot be read', () => {
  it('are counted with their reason, and the others are read', async () => {
    show(article('1') + article('2', 'x', 'data-unread data-key="k2"') + article('3', 'y', 'data-broken'))
    await collector.begin()
    await soon(1500)
    const unread = background.readings.flatMap((reading) => reading.unread)
    expect(unread).toHaveLength(2)
    expect(unread).toContainEqual({ id: 'k2', reason: 'It is withheld.' })
    expect(unread.find(({ id }) => id !== 'k2')?.reason).toContain('does not know')
    expect(Object.keys(background.texts())).toEqual(['1'])
  })

  it('are not counted when they were only half built', async () => {
    show(article('1', 'x', 'data-unread'))
    await collector.begin()
    await soon(250)
    card('1').removeAttribute('data-unread')
    await soon(1500)
    expect(background.readings.flatMap((reading) => reading.unread)).toEqual([])
    expect(Object.keys(background.texts())).toEqual(['1'])
  })

  it('make the page unreadable when there is no other', async () => {
    show([1, 2, 3].map((n) => article(`${n}`, 'x', 'data-broken')).join(''))
    const report = await look()
    expect(report.kind).toBe('unreadable')
    expect(report.key).toBeUndefined()
    expect(report.reason).toContain('none of them could be read')
  })

  it('are no reason for an error on an empty profile', async () => {
    show('')
    expect(await look()).toMatchObject({ kind: 'profile', key: 'fake:ada' })
    expect(background.readings.length).toBeGreaterThan(0)
    expect(background.texts()).toEqual({})
  })

  it('do not hide that the reader no longer finds cards where posts clearly are', async () => {
    site = { ...fakeSite, cards: () => [] }
    show(article('1') + article('2') + article('3'))
    expect(await look()).toMatchObject({ kind: 'unreadable' })
  })

  it('leave a sentence when the reader itself fails', async () => {
    site = {
      ...fakeSite,
      cards: () => {
        throw new Error('no list')
      },
    }
    show(article('1'))
    const report = await look()
    expect(report).toMatchObject({ kind: 'unreadable' })
    expect(report.reason).toContain('no list')
    site.classify = () => {
      throw new Error('no idea')
    }
    expect((await look()).reason).toContain('no idea')
  })
})

describe('a page that goes elsewhere without loading anew', () => {
  it('never mixes two profiles', async () => {
    show(article('a1') + article('a2'), 'data-name="Ada" data-bio="I am Ada."')
    await collector.begin()
    await soon()
    history.pushState({}, '', '/bob')
    main().insertAdjacentHTML('beforeend', '<p>loading</p>')
    await soon(1500)
    main().setAttribute('data-name', 'Bob')
    main().setAttribute('data-bio', 'I am Bob.')
    main().insertAdjacentHTML('beforeend', article('b1'))
    await soon(1200)
    card('a1').remove()
    card('a2').remove()
    await soon(600)
    expect(background.texts('ada')).toEqual({ a1: ['Text of a1'], a2: ['Text of a2'] })
    expect(background.texts('bob')).toEqual({ b1: ['Text of b1'] })
    const bios = background.readings.map(({ profile }) => `${profile.handle}: ${profile.bio ?? ''}`)
    expect([...new Set(bios)]).toEqual(['ada: I am Ada.', 'bob: I am Bob.'])
  })

  it('reads on when it comes back, and sends nothing twice', async () => {
    show(article('a1'), 'data-name="Ada"')
    await collector.begin()
    await soon()
    history.pushState({}, '', '/home')
    show('')
    await soon(1200)
    expect(background.left).toBe(1)
    history.pushState({}, '', '/ada')
    show(article('a1') + article('a2'), 'data-name="Ada"')
    await soon(1500)
    expect(background.texts('ada')).toEqual({ a1: ['Text of a1'], a2: ['Text of a2'] })
  })

  it('does not take the posts of a home page for the profile that is opened from it', async () => {
    history.replaceState({}, '', '/home')
    show(article('s1', 'A stranger', 'data-author="zed"'))
    await collector.begin()
    await soon()
    history.pushState({}, '', '/ada')
    main().insertAdjacentHTML('beforeend', '<i></i>')
    await soon(1000)
    main().insertAdjacentHTML('beforeend', article('a1'))
    await soon(800)
    expect(Object.keys(background.texts())).toEqual(['a1'])
  })
})

describe('a background that is not there', () => {
  it('gets what it missed when it is back', async () => {
    background.dead = 2
    show(article('1'))
    await look()
    await soon(1200)
    expect(background.texts()).toEqual({ '1': ['Text of 1'] })
  })

  it('is named in the report when it stays away', async () => {
    background.dead = 99
    show(article('1'))
    expect(await look()).toMatchObject({ reason: 'Prevet did not answer.' })
  })

  it('is sent again what it held in memory alone', async () => {
    background.answer = { stored: false }
    show(article('1'))
    await look()
    await look()
    const [first, second] = background.readings.filter(({ posts }) => posts.length > 0)
    expect(second).toEqual(first)
  })

  it('gets nothing of a profile that was forgotten, until the person looks again', async () => {
    show(article('1'))
    await look()
    background.answer.forgotten = true
    background.readings = []
    main().insertAdjacentHTML('beforeend', article('2'))
    await soon()
    main().insertAdjacentHTML('beforeend', article('3'))
    await soon()
    expect(background.readings).toEqual([])
    await look()
    expect(Object.keys(background.texts())).toEqual(['1', '2', '3'])
  })

  it('is not called any more by a script that outlived the extension', async () => {
    show(article('1'))
    await look()
    alive = false
    background.readings = []
    main().insertAdjacentHTML('beforeend', article('2'))
    await soon()
    expect(background.readings).toEqual([])
    expect(collector.alive()).toBe(false)
  })
})

describe('the page', () => {
  it('is never clicked, written to, or told of us', async () => {
    const click = vi.spyOn(HTMLElement.prototype, 'click')
    const dispatch = vi.spyOn(document, 'dispatchEvent')
    const post = vi.spyOn(window, 'postMessage')
    show(article('1') + article('2'))
    const before = document.documentElement.outerHTML
    const names = Object.keys(window).length
    await look()
    await collector.calls.readWhole('start')
    await soon()
    await collector.calls.readWhole('stop')
    expect(document.documentElement.outerHTML).toBe(before)
    expect(Object.keys(window)).toHaveLength(names)
    for (const spy of [click, dispatch, post]) expect(spy).not.toHaveBeenCalled()
  })
})
