import { until } from '../drive/until.ts'
import { askBackground } from '../start/own-calls.ts'
import type { Driver, Tab } from '../drive/driver.ts'
import type { Post, Profile } from '../../model/post.ts'
import { profileKey } from '../../model/audit.ts'
import { inChromium, type Visited } from './in-chromium.ts'
import { median, verdict, whole, type Measure } from './measure.ts'
import { asPosts, ordinaryMix, riskyMix } from './mixes.ts'
import { toldTasks, tracedFrom, type Task } from './trace.ts'

const COUNT = 20_000
const BATCH = 1_000
/** Set in the report as something begins that is measured. */
const MARK = 'prevet-measured'
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
async function opening(driver: Driver): Promise<{ ms: number; report: Tab }> {
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

async function openAndClose(driver: Driver): Promise<number> {
  const { ms, report } = await opening(driver)
  await report.close()
  return ms
}

/** Runs in the report: milliseconds from pressing a decision until it is drawn. */
async function decisionTime(mark: string): Promise<number> {
  performance.mark(mark)
  const button = document.querySelector<HTMLButtonElement>('.decision[aria-pressed="false"]')
  const start = performance.now()
  button?.click()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}

/** Runs in the report. */
async function scrollDown(mark: string): Promise<void> {
  performance.mark(mark)
  for (let step = 0; step < 60; step++) {
    window.scrollBy(0, 900)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  await new Promise((resolve) => setTimeout(resolve, 300))
}

/** The longest tasks of the page while it is scrolled through, drawing among them. */
const scrolling = (report: Tab): Promise<Task[]> => tracedFrom(report.page, MARK, () => report.run(scrollDown, MARK))

/** Fills a profile and walks through its report. */
async function measured({ driver, own }: Visited): Promise<string[]> {
  await fill(own)
  await openAndClose(driver)
  const letters = await own.run(firstAnswer, profileKey(PROFILE))
  const openings = [await openAndClose(driver), await openAndClose(driver)]
  const { ms: last, report } = await opening(driver)
  const ms = median([...openings, last])
  await report.run(() => {
    location.hash = '#/findings'
  })
  await until('findings', () => report.run(() => document.querySelector('.decision') !== null))
  const times: number[] = []
  const deciding = await tracedFrom(report.page, MARK, async () => {
    for (let turn = 0; turn < 5; turn++) times.push(await report.run(decisionTime, MARK))
  })
  const decided = median(times)
  const found = await scrolling(report)
  await report.run(() => {
    location.hash = '#/cleanup'
  })
  await until('the clean-up list', () => report.run(() => document.querySelector('.cleanup article') !== null))
  const listed = await scrolling(report)
  return [
    `  ${verdict(ms < 1000)} ready after ${ms.toFixed(0)} ms, the quickest of three ${Math.min(...openings, last).toFixed(0)} (wanted: 1,000 ms); ${(letters / 1e6).toFixed(1)} MB come first`,
    `  ${verdict(decided < 100)} a decision is drawn after ${decided.toFixed(0)} ms (wanted: 100 ms)`,
    ...toldTasks(deciding),
    `  While the findings are scrolled:`,
    ...toldTasks(found),
    `  While the clean-up list is scrolled:`,
    ...toldTasks(listed),
  ]
}

export default {
  title: `The report over ${whole(COUNT)} posts (Chromium)`,
  run: () => inChromium({}, measured),
} satisfies Measure
