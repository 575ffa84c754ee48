import { X_HOST, xHost } from '../demo/x-host.ts'
import type { Tab } from '../drive/driver.ts'
import { pause, until } from '../drive/until.ts'
import { keptPosts } from '../start/own-calls.ts'
import { openPopup } from '../start/visit.ts'
import { verdict, whole, type Measure } from './measure.ts'
import { inChromium, type Visited } from './in-chromium.ts'
import { prolific } from './prolific.ts'
import { toldTasks, traced, type Task } from './trace.ts'

const COUNT = 5_000
/** What may be kept of a post that was sent: its id and a mark. Bytes a post. */
const KEPT = 500
/** A tall window, so that a page of 900,000 pixels is through in a minute: about forty posts stand in the page. */
const WINDOW = { width: 1_000, height: 6_000 }
/** Pixels at a time: a little less than what the page keeps around the window. */
const STEP = 7_000
/** How long the page rests at least, and how long it is waited for a post that does not come, in milliseconds. */
const REST = 50
const PATIENCE = 2_000

type ChromiumPage = Tab['page']

interface Sent {
  /** How often each post went out. */
  times(): Promise<number[]>
  /** How many different posts went out. */
  count(): Promise<number>
}

/** Counts in the reader's own world how often each post goes out; its messages are otherwise nobody's to see. */
async function countSent(page: ChromiumPage): Promise<Sent> {
  const [realm] = page.extensionRealms()
  if (!realm) throw new Error('The reader has no world in this page: the measure has to be mended.')
  await realm.evaluate(() => {
    const sent = new Map<string, number>()
    interface World {
      browser?: { runtime: { sendMessage: (...all: unknown[]) => unknown } }
      chrome: { runtime: { sendMessage: (...all: unknown[]) => unknown } }
    }
    const world = globalThis as unknown as World
    const { runtime } = world.browser ?? world.chrome
    const send = runtime.sendMessage.bind(runtime)
    const ids = (value: unknown): void => {
      for (const [, id] of JSON.stringify(value).matchAll(/"id":"(\d{15,20})"/g))
        if (id) sent.set(id, (sent.get(id) ?? 0) + 1)
    }
    Object.assign(runtime, {
      sendMessage: (...all: unknown[]) => {
        ids(all)
        return send(...all)
      },
    })
    Object.assign(globalThis, { prevetSent: sent })
  })
  return {
    times: () =>
      realm.evaluate(() => [...(globalThis as unknown as { prevetSent: Map<string, number> }).prevetSent.values()]),
    count: () => realm.evaluate(() => (globalThis as unknown as { prevetSent: Map<string, number> }).prevetSent.size),
  }
}

async function heapOf(page: ChromiumPage): Promise<number> {
  const client = await page.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  await client.detach()
  return (await page.metrics()).JSHeapUsedSize ?? 0
}

interface Seen {
  tasks: Task[]
  sent: number[]
  /** Bytes after the first fifth, and at the end. */
  heap: [number, number]
  kept: number
}

/** To the end of the page, each step as soon as something of the one before went out: far faster than anybody reads. */
async function scrollThrough(page: ChromiumPage, sent: Sent): Promise<number> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  let early = 0
  for (let top = STEP; top < height + STEP; top += STEP) {
    const before = await sent.count()
    await page.evaluate((to) => window.scrollTo(0, to), top)
    await pause(REST)
    await until('the next posts', async () => (await sent.count()) > before, PATIENCE).catch(() => undefined)
    if (early === 0 && top > height / 5) early = await heapOf(page)
  }
  return early
}

async function scrolled({ driver, own }: Visited): Promise<Seen> {
  const tab = await driver.open(`https://${X_HOST}/daily`)
  const { page } = tab
  await page.setViewport(WINDOW)
  await page.waitForSelector('#cells article')
  let early = 0
  let sent: Sent | undefined
  const tasks = await traced(page, async () => {
    await (await openPopup(driver, tab)).close()
    sent = await countSent(page)
    early = await scrollThrough(page, sent)
    await until('all posts', async () => (await keptPosts(own)) >= COUNT, 10_000).catch(() => undefined)
  })
  const heap: [number, number] = [early, await heapOf(page)]
  return { tasks, sent: (await sent?.times()) ?? [], heap, kept: await keptPosts(own) }
}

function told({ tasks, sent, heap: [early, late], kept }: Seen): string[] {
  const twice = sent.filter((times) => times > 1).length
  const grown = (late - early) / (COUNT * 0.8)
  return [
    `  ${verdict(kept >= COUNT)} ${whole(kept)} of ${whole(COUNT)} posts kept`,
    ...toldTasks(tasks),
    `  ${verdict(twice === 0)} ${whole(twice)} of ${whole(sent.length)} posts went out more than once`,
    `  ${verdict(grown < KEPT)} the page's memory grew by ${whole(grown)} bytes a post (wanted: under ${String(KEPT)})`,
  ]
}

export default {
  title: `${whole(COUNT)} posts scrolled through a page that keeps about forty of them (Chromium)`,
  async run() {
    return told(await inChromium({ [X_HOST]: xHost([prolific('daily', COUNT, 2)]) }, scrolled))
  },
} satisfies Measure
