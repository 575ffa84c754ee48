import { wxt } from '../build/commands.ts'
import { openSession, type Session } from '../drive/session.ts'
import { until } from '../drive/until.ts'
import { agree } from '../start/visit.ts'
import { askBackground } from '../start/own-calls.ts'
import type { Tab } from '../drive/driver.ts'
import type { Post, Profile } from '../../model/post.ts'
import { profileKey } from '../../model/audit.ts'
import { median, verdict, whole, type Measure } from './measure.ts'
import { asPosts, ordinaryMix, riskyMix } from './mixes.ts'

const COUNT = 20_000
const BATCH = 1_000
const PROFILE: Profile = { site: 'bench', handle: 'dale', name: 'Dale Daily', url: 'https://bench.example/dale' }

/** Nine ordinary posts to one risky one, one a day. */
function posts(): Post[] {
  const ordinary = asPosts(ordinaryMix(), COUNT)
  const risky = asPosts(riskyMix(), COUNT)
  const end = Date.parse('2026-10-01T12:00:00Z')
  return ordinary.map((post, index) => ({
    ...(index % 10 === 0 ? (risky[index] ?? post) : post),
    site: PROFILE.site,
    id: String(index),
    writtenAt: new Date(end - index * 3_600_000).toISOString(),
  }))
}

async function fill(own: Tab): Promise<void> {
  const all = posts()
  for (let from = 0; from < all.length; from += BATCH) {
    await askBackground(own, 'keep', { profile: PROFILE, posts: all.slice(from, from + BATCH), unread: [] }, false)
  }
  await until('every post to be judged', () => askBackground(own, 'audit', profileKey(PROFILE)), 300_000)
}

/** Runs in a page of the extension: how many letters the answer holds that the report waits for. */
async function firstAnswer(key: string): Promise<number> {
  interface Api {
    runtime: { sendMessage(message: object): Promise<unknown> }
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const request = { prevet: 'background', call: 'audit', args: [key, { posts: 'found' }] }
  return JSON.stringify(await (browser ?? chrome).runtime.sendMessage(request)).length
}

/** From the opening of the page until its main part is drawn. */
async function opening({ driver }: Session): Promise<{ ms: number; report: Tab }> {
  const start = performance.now()
  const report = await driver.openOwn(`/report.html#${encodeURIComponent(profileKey(PROFILE))}`)
  await until('the report', () =>
    report.run(
      () =>
        document.querySelector('main')?.getAttribute('aria-busy') === 'false' &&
        document.querySelector('main h1, main h2') !== null,
    ),
  )
  return { ms: performance.now() - start, report }
}

/** Runs in the report: milliseconds from pressing a decision until it is drawn. */
async function decisionTime(): Promise<number> {
  const button = document.querySelector<HTMLButtonElement>('.decision[aria-pressed="false"]')
  const start = performance.now()
  button?.click()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}

/** Runs in the report: the longest gap between two frames' tasks while it is scrolled through, in milliseconds. */
async function longestWhileScrolling(): Promise<number> {
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })
  for (let step = 0; step < 60; step++) {
    window.scrollBy(0, 900)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  await new Promise((resolve) => setTimeout(resolve, 300))
  return longest
}

/** Tasks of less than 50 ms are not told by the browser. */
const taskOf = (ms: number): string => (ms === 0 ? 'none over 50 ms' : `${ms.toFixed(0)} ms`)

export default {
  title: `The report over ${whole(COUNT)} posts (Chromium)`,
  async run() {
    await wxt('build', 'chromium')
    const session = await openSession({ kind: 'chromium', headless: true, hosts: {} })
    try {
      const own = await agree(session.driver)
      await fill(own)
      await (await opening(session)).report.close()
      const letters = await own.run(firstAnswer, profileKey(PROFILE))
      const { ms, report } = await opening(session)
      await report.run(() => {
        location.hash = '#/findings'
      })
      await until('findings', () => report.run(() => document.querySelector('.decision') !== null))
      const decided = median([
        await report.run(decisionTime),
        await report.run(decisionTime),
        await report.run(decisionTime),
      ])
      const found = await report.run(longestWhileScrolling)
      await report.run(() => {
        location.hash = '#/cleanup'
      })
      await until('the clean-up list', () => report.run(() => document.querySelector('.cleanup article') !== null))
      const listed = await report.run(longestWhileScrolling)
      return [
        `  ${verdict(ms < 1000)} ready after ${ms.toFixed(0)} ms (wanted: 1,000 ms); ${(letters / 1e6).toFixed(1)} MB come first`,
        `  ${verdict(decided < 100)} a decision is drawn after ${decided.toFixed(0)} ms (wanted: 100 ms)`,
        `  ${verdict(found < 50)} the longest task while scrolling the findings: ${taskOf(found)}`,
        `  ${verdict(listed < 50)} the longest task while scrolling the clean-up list: ${taskOf(listed)}`,
      ]
    } finally {
      await session.close()
    }
  },
} satisfies Measure
