import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wxt } from '../build/commands.ts'
import type { Sample } from '../demo/sample.ts'
import { X_HOST, xHost } from '../demo/x-host.ts'
import { openSession, type Session } from '../drive/session.ts'
import { pause, until } from '../drive/until.ts'
import { lastAudit } from '../start/own-calls.ts'
import { agree, openPopup } from '../start/visit.ts'
import { ordinaryPosts } from './generated.ts'
import { verdict, whole, type Measure } from './measure.ts'
import { tasksBeside, type TraceEvent } from './trace.ts'

const COUNT = 5_000
const LONGEST_TASK = 50
/** What may be kept of a post that was sent: its id and a mark. Bytes a post. */
const KEPT = 500
/** Pixels at a time, and how long the page then rests: faster than anybody reads. */
const STEP = 1_000
const REST = 300

function prolific(): Sample {
  const start = Date.parse('2026-10-01T12:00:00Z')
  const posts = ordinaryPosts(COUNT).map((text, index) => ({
    at: new Date(start - index * 7_200_000).toISOString(),
    text: `${text} (${String(index)})`,
  }))
  return { person: { handle: 'daily', name: 'Dale Daily', bio: 'Every two hours.' }, isOwner: true, posts }
}

type ChromiumPage = Awaited<ReturnType<typeof agree>>['page']

/** Counts in the reader's own world how often each post goes out; its messages are otherwise nobody's to see. */
async function countSent(page: ChromiumPage): Promise<() => Promise<number[]>> {
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
  return () =>
    realm.evaluate(() => [...(globalThis as unknown as { prevetSent: Map<string, number> }).prevetSent.values()])
}

async function heapOf(page: ChromiumPage): Promise<number> {
  const client = await page.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  await client.detach()
  return (await page.metrics()).JSHeapUsedSize ?? 0
}

interface Seen {
  /** Milliseconds of processor time of each task with script in it: the clock tells how busy the machine is as well. */
  tasks: number[]
  sent: number[]
  /** Bytes after the first fifth, and at the end. */
  heap: [number, number]
  kept: number
}

async function scrolled({ driver }: Session): Promise<Seen> {
  const own = await agree(driver)
  const tab = await driver.open(`https://${X_HOST}/daily`)
  const { page } = tab
  await page.waitForSelector('#cells article')
  const path = join(tmpdir(), `prevet-trace-${String(process.pid)}.json`)
  await page.tracing.start({ path, categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8.execute'] })
  await (await openPopup(driver, tab)).close()
  const sentSoFar = await countSent(page)
  const height = await tab.run(() => document.documentElement.scrollHeight)
  let early = 0
  for (let top = 0; top < height; top += STEP) {
    await tab.run((to: number) => window.scrollTo(0, to), top)
    await pause(REST)
    if (early === 0 && top > height / 5) early = await heapOf(page)
  }
  const stored = async (): Promise<number> => (await lastAudit(own))?.coverage.posts ?? 0
  await until('all posts', async () => (await stored()) >= COUNT, 30_000).catch(() => undefined)
  await page.tracing.stop()
  const trace = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: TraceEvent[] }
  await rm(path)
  const heap: [number, number] = [early, await heapOf(page)]
  return {
    tasks: tasksBeside(trace.traceEvents, '/reader.js', ({ tdur, dur = 0 }) => tdur ?? dur),
    sent: await sentSoFar(),
    heap,
    kept: await stored(),
  }
}

function told({ tasks, sent, heap: [early, late], kept }: Seen): string[] {
  const longest = Math.max(...tasks)
  const twice = sent.filter((times) => times > 1).length
  const grown = (late - early) / (COUNT * 0.8)
  return [
    `  ${verdict(kept >= COUNT)} ${whole(kept)} of ${whole(COUNT)} posts kept`,
    `  ${verdict(longest < LONGEST_TASK)} the longest of ${whole(tasks.length)} tasks, the page's own among them, took ${longest.toFixed(1)} ms of the processor (wanted: under ${String(LONGEST_TASK)} ms)`,
    `  ${verdict(twice === 0)} ${whole(twice)} of ${whole(sent.length)} posts went out more than once`,
    `  ${verdict(grown < KEPT)} the page's memory grew by ${whole(grown)} bytes a post (wanted: under ${String(KEPT)})`,
  ]
}

export default {
  title: `${whole(COUNT)} posts scrolled through a page that keeps about twenty of them (Chromium)`,
  async run() {
    await wxt('build', 'chromium')
    const session = await openSession({ kind: 'chromium', headless: true, hosts: { [X_HOST]: xHost([prolific()]) } })
    try {
      return told(await scrolled(session))
    } finally {
      await session.close()
    }
  },
} satisfies Measure
