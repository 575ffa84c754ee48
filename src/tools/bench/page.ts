import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wxt } from '../build/commands.ts'
import { blueskyHost, SAMPLE_HOST } from '../demo/host.ts'
import type { Sample } from '../demo/sample.ts'
import { openSession, type Session } from '../drive/session.ts'
import { until } from '../drive/until.ts'
import { lastAudit } from '../start/own-calls.ts'
import { agree, openPopup, openProfile } from '../start/visit.ts'
import { ordinaryPosts } from './generated.ts'
import { verdict, whole, type Measure } from './measure.ts'
import { tasksBeside, type TraceEvent } from './trace.ts'

const COUNT = 1_000
const GOAL = 50

/** A person who posts every day. */
function prolific(): Sample {
  const start = Date.parse('2026-10-01T12:00:00Z')
  const posts = ordinaryPosts(COUNT).map((text, index) => ({
    at: new Date(start - index * 86_400_000).toISOString(),
    text: `${text} (${String(index)})`,
  }))
  return { person: { handle: 'daily.example', name: 'Dale Daily', bio: 'Every day.' }, isOwner: true, posts }
}

/** Reads the profile while Chromium writes down everything that its page's thread does. */
async function traced({ driver }: Session): Promise<TraceEvent[]> {
  const own = await agree(driver)
  const tab = await openProfile(driver, `https://${SAMPLE_HOST}/profile/daily.example`)
  const path = join(tmpdir(), `prevet-trace-${String(process.pid)}.json`)
  await tab.page.tracing.start({
    path,
    categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8.execute'],
  })
  await openPopup(driver, tab)
  await until('all posts', async () => ((await lastAudit(own))?.coverage.posts ?? 0) >= COUNT, 120_000)
  await tab.page.tracing.stop()
  const trace = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: TraceEvent[] }
  await rm(path)
  return trace.traceEvents
}

export default {
  title: `A page of ${whole(COUNT)} posts: tasks of ours on its thread (Chromium)`,
  async run() {
    await wxt('build', 'chromium')
    const hosts = { [SAMPLE_HOST]: blueskyHost([prolific()], COUNT) }
    const session = await openSession({ kind: 'chromium', headless: true, hosts })
    try {
      const tasks = tasksBeside(await traced(session), '/reader.js')
      const longest = Math.max(...tasks)
      const total = tasks.reduce((sum, ms) => sum + ms, 0)
      return [
        `  ${verdict(longest < GOAL)} the longest of ${whole(tasks.length)} tasks took ${longest.toFixed(1)} ms (wanted: under ${String(GOAL)} ms); all together ${total.toFixed(0)} ms`,
      ]
    } finally {
      await session.close()
    }
  },
} satisfies Measure
