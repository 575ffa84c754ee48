// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { ReadingProgress } from '../../../src/model/audit.ts'
import type { Scroll } from '../../../src/collect/scroll.ts'
import { Visit } from '../../../src/collect/visit.ts'
import { WholeReading, type WholeParts } from '../../../src/collect/whole.ts'
import { fakeBackground } from './fake-background.ts'

const VIEW = 1000
const PER_SCREEN = 5

interface Feed {
  whole: WholeReading
  visit: Visit
  told: ReadingProgress[]
  scrolls: number[]
  waits: number[]
  complete: boolean[]
  /** Called at every wait. */
  onWait: (count: number) => void
  show: (visible: boolean) => void
  ended: () => Promise<ReadingProgress>
}

interface Shape {
  /** Posts in all. */
  posts: number
  /** More screens come when one stands at the bottom and has waited so many times. */
  slowness?: number
  /** It grows for ever, without posts after the last. */
  endless?: boolean
  limit?: string
  busy?: () => boolean
}

/** A profile that shows a screen of posts, and more whenever one reaches its end. Time is no matter. */
function feed({ posts, slowness = 1, endless = false, limit, busy = () => false }: Shape): Feed {
  const { keep } = fakeBackground()
  const profile = { site: 'fake', handle: 'ada', url: 'https://fake.example/ada' }
  const life = new AbortController()
  const visit = new Visit(profile, { keep, now: Date.now, life: life.signal })
  let [top, screens, atEnd, hidden] = [0, 1, 0, false]
  let appear = (): void => undefined
  const height = (): number => screens * VIEW
  const scrolls: number[] = []
  const scroll: Scroll = {
    top: () => top,
    view: () => VIEW,
    height,
    to(next) {
      top = Math.max(0, Math.min(next, height() - VIEW))
      scrolls.push(top)
    },
  }
  const mayGrow = (): boolean => endless || screens * PER_SCREEN < posts
  const read = (): Promise<void> => {
    const last = Math.min(posts, Math.floor((top + VIEW) / VIEW) * PER_SCREEN)
    for (let n = 0; n < last; n++) {
      if (visit.places.has(`${n}`)) continue
      const writtenAt = new Date(Date.UTC(2026, 0, 1) - n * 86_400_000).toISOString()
      visit.take(document.body, [{ id: `${n}`, site: 'fake', voice: 'own', text: 'words', writtenAt }], n)
    }
    return Promise.resolve()
  }
  const told: ReadingProgress[] = []
  const waits: number[] = []
  const complete: boolean[] = []
  const parts: WholeParts = {
    visit,
    scroll,
    read,
    deliver(done) {
      complete.push(done)
      return Promise.resolve()
    },
    busy,
    hidden: () => hidden,
    visible: () =>
      new Promise((resolve) => {
        appear = resolve
      }),
    async wait(milliseconds) {
      waits.push(milliseconds)
      atEnd = top + VIEW >= height() ? atEnd + 1 : 0
      if (atEnd >= slowness && mayGrow()) {
        screens++
        atEnd = 0
      }
      result.onWait(waits.length)
      await Promise.resolve()
    },
    random: () => 0.5,
    tell: (progress) => told.push(progress),
    life: life.signal,
    ...(limit !== undefined && { limit }),
  }
  const whole = new WholeReading(parts)
  const result: Feed = {
    whole,
    visit,
    told,
    scrolls,
    waits,
    complete,
    onWait: () => undefined,
    show(visible) {
      hidden = !visible
      if (visible) appear()
    },
    async ended() {
      for (let turns = 0; turns < 20_000; turns++) {
        await Promise.resolve()
        if (!['reading', 'paused'].includes(whole.progress.state)) break
      }
      return whole.progress
    },
  }
  return result
}

describe('reading a whole profile', () => {
  it('reads to the end, says so, and marks the profile as complete', async () => {
    const { whole, ended, complete, told, waits } = feed({ posts: 60 })
    expect(whole.command('start')).toMatchObject({ state: 'reading' })
    expect(await ended()).toEqual({
      state: 'ended',
      posts: 60,
      oldest: '2025-11-03T00:00:00.000Z',
      reason: 'The end of the profile was reached.',
    })
    expect(complete.at(-1)).toBe(true)
    expect(complete.filter(Boolean)).toHaveLength(1)
    const counts = told.map(({ posts }) => posts)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(250)
  })

  it('never jumps further than a screen, so that nothing is passed unseen', async () => {
    const { whole, ended, scrolls } = feed({ posts: 60 })
    whole.command('start')
    await ended()
    scrolls.reduce((from, to) => {
      expect(to - from).toBeLessThan(VIEW)
      return to
    }, 0)
  })

  it('waits for a slow site, and goes slower then', async () => {
    const quick = feed({ posts: 30 })
    quick.whole.command('start')
    await quick.ended()
    const slow = feed({ posts: 30, slowness: 4 })
    slow.whole.command('start')
    expect((await slow.ended()).posts).toBe(30)
    const total = (waits: readonly number[]): number => waits.reduce((sum, one) => sum + one, 0)
    expect(total(slow.waits)).toBeGreaterThan(total(quick.waits) * 1.5)
  })

  it('waits longer while the page says that it is loading', async () => {
    const { whole, ended, complete } = feed({ posts: 30, slowness: 9, busy: () => true })
    whole.command('start')
    expect((await ended()).posts).toBe(30)
    expect(complete.at(-1)).toBe(true)
  })

  it('ends by itself when a page grows for ever and nothing of the profile comes', async () => {
    const { whole, ended, complete } = feed({ posts: 20, endless: true })
    whole.command('start')
    expect(await ended()).toMatchObject({
      state: 'ended',
      posts: 20,
      reason: expect.stringContaining('Nothing new') as string,
    })
    expect(complete).not.toContain(true)
  })

  it('says what the network never shows', async () => {
    const { whole, ended } = feed({ posts: 5, limit: 'Fake lists the last 5.' })
    whole.command('start')
    expect((await ended()).reason).toBe('The end of the profile was reached. Fake lists the last 5.')
  })

  it('fails in words on a profile without posts', async () => {
    const { whole, ended, complete } = feed({ posts: 0 })
    whole.command('start')
    expect(await ended()).toMatchObject({ state: 'failed', posts: 0, reason: 'No post could be read on this page.' })
    expect(complete).not.toContain(true)
  })
})

describe('the person', () => {
  it('pauses and resumes', async () => {
    const one = feed({ posts: 60 })
    one.onWait = (count) => {
      if (count === 3) one.whole.command('pause')
    }
    one.whole.command('start')
    for (let turns = 0; turns < 200; turns++) await Promise.resolve()
    expect(one.whole.progress.state).toBe('paused')
    const { length } = one.scrolls
    for (let turns = 0; turns < 200; turns++) await Promise.resolve()
    expect(one.scrolls).toHaveLength(length)
    expect(one.whole.command('resume').state).toBe('reading')
    expect(await one.ended()).toMatchObject({ state: 'ended', posts: 60 })
  })

  it('takes over by scrolling, and the reading says why it paused', async () => {
    const one = feed({ posts: 60 })
    one.onWait = (count) => {
      if (count === 3) one.whole.interrupt()
    }
    one.whole.command('start')
    for (let turns = 0; turns < 200; turns++) await Promise.resolve()
    expect(one.whole.progress).toMatchObject({
      state: 'paused',
      reason: expect.stringContaining('You took over') as string,
    })
    expect(one.whole.command('start').state).toBe('reading')
    expect((await one.ended()).posts).toBe(60)
  })

  it('stops, also while it is paused, and may start again where it was', async () => {
    const one = feed({ posts: 60 })
    one.onWait = (count) => {
      if (count === 3) one.whole.command('pause')
    }
    one.whole.command('start')
    for (let turns = 0; turns < 200; turns++) await Promise.resolve()
    expect(one.whole.command('stop').state).toBe('stopped')
    const { length } = one.scrolls
    for (let turns = 0; turns < 200; turns++) await Promise.resolve()
    expect(one.scrolls).toHaveLength(length)
    expect(one.complete).not.toContain(true)
    one.whole.command('start')
    expect(one.scrolls.slice(length)).not.toContain(0)
    expect((await one.ended()).posts).toBe(60)
  })

  it('may give commands that mean nothing now', () => {
    const { whole } = feed({ posts: 5 })
    for (const command of ['pause', 'resume', 'stop'] as const) expect(whole.command(command).state).toBe('idle')
  })

  it('comes back to a tab in which the reading waited', async () => {
    const one = feed({ posts: 60 })
    one.onWait = (count) => {
      if (count === 3) one.show(false)
    }
    one.whole.command('start')
    for (let turns = 0; turns < 200; turns++) await Promise.resolve()
    expect(one.whole.progress).toMatchObject({
      state: 'reading',
      reason: expect.stringContaining('come back') as string,
    })
    one.show(true)
    expect(await one.ended()).toMatchObject({ state: 'ended', posts: 60 })
  })
})
