import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Outbox } from '../../../src/collect/outbox.ts'
import type { Post } from '../../../src/model/post.ts'
import { fakeBackground, type FakeBackground } from './fake-background.ts'

const profile = { site: 'fake', handle: 'ada', url: 'https://fake.example/ada' }

function post(id: string, text = `Text of ${id}`): Post {
  return { id, site: 'fake', voice: 'own', text }
}

let background: FakeBackground
let life: AbortController
let outbox: Outbox

async function sent(): Promise<void> {
  const sending = outbox.send()
  await vi.advanceTimersByTimeAsync(10_000)
  await sending
}

beforeEach(() => {
  vi.useFakeTimers()
  background = fakeBackground()
  life = new AbortController()
  outbox = new Outbox(profile, { keep: (...call) => background.keep(...call), now: Date.now, life: life.signal })
})

afterEach(() => vi.useRealTimers())

describe('the outbox', () => {
  it('sends a profile without posts once', async () => {
    await sent()
    await sent()
    expect(background.readings).toMatchObject([{ profile, posts: [] }])
  })

  it('sends in lots that are small enough to carry', async () => {
    for (let n = 0; n < 1000; n++) outbox.add(post(`${n}`))
    for (let n = 0; n < 10; n++) outbox.add(post(`long ${n}`, 'x'.repeat(100_000)))
    await sent()
    for (const { posts } of background.readings) {
      expect(posts.length).toBeLessThanOrEqual(200)
      expect(posts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(300_000)
    }
    expect(Object.keys(background.texts())).toHaveLength(1010)
  })

  it('sends a text longer than a lot by itself', async () => {
    outbox.add(post('1', 'x'.repeat(2_000_000)))
    await sent()
    expect(background.readings[0]?.posts).toHaveLength(1)
  })

  it('sends a post again only when it was read differently', async () => {
    outbox.add(post('1'))
    await sent()
    outbox.add(post('1'))
    await sent()
    outbox.add(post('1', 'Edited'))
    await sent()
    expect(background.texts()).toEqual({ '1': ['Text of 1', 'Edited'] })
  })

  it('does not send a post again for every like that it gets, but once when likes are first told', async () => {
    for (const noticed of [undefined, 3, 4, 5]) {
      outbox.add({ ...post('1'), ...(noticed !== undefined && { noticed }) })
      await sent()
    }
    expect(background.texts()).toEqual({ '1': ['Text of 1', 'Text of 1'] })
  })

  it('sends the very same reading again when the background died over it', async () => {
    const heard: string[] = []
    const { keep } = background
    background.keep = (...call) => {
      heard.push(JSON.stringify(call[0]))
      return keep(...call)
    }
    background.dead = 1
    outbox.add(post('1'))
    await sent()
    expect(heard).toHaveLength(2)
    expect(heard[0]).toBe(heard[1])
    expect(outbox.problem).toBeUndefined()
  })

  it('keeps what nobody took for the next time', async () => {
    background.dead = 5
    outbox.add(post('1'))
    await sent()
    expect(outbox.problem).toBe('Prevet did not answer.')
    outbox.add(post('2'))
    await sent()
    expect(background.texts()).toEqual({ '1': ['Text of 1'], '2': ['Text of 2'] })
  })

  it('says when the end was reached', async () => {
    outbox.add(post('1'))
    await sent()
    outbox.complete()
    await sent()
    expect(background.complete).toEqual([false, true])
  })

  it('speaks again when more is known of the profile', async () => {
    await sent()
    outbox.profile = { ...profile, bio: 'Soup.' }
    await sent()
    outbox.profile = { ...profile, bio: 'Soup.' }
    await sent()
    expect(background.readings.map((reading) => reading.profile.bio)).toEqual([undefined, 'Soup.'])
  })

  it('falls silent when the script stops', async () => {
    background.dead = 99
    outbox.add(post('1'))
    const sending = outbox.send()
    await vi.advanceTimersByTimeAsync(1)
    life.abort()
    await vi.advanceTimersByTimeAsync(10_000)
    await sending
    expect(background.dead).toBe(98)
  })
})
