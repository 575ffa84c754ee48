import { wxt } from '../build/commands.ts'
import type { Sample } from '../demo/sample.ts'
import type { Driver, Tab } from '../drive/driver.ts'
import { openSession } from '../drive/session.ts'
import type { Host } from '../serve/web.ts'
import { agree } from '../start/visit.ts'
import { ordinaryPosts } from './generated.ts'

/** Somebody who posts all the time: `count` made-up posts, all different, one every so many hours. */
export function prolific(handle: string, count: number, hours: number): Sample {
  const start = Date.parse('2026-10-01T12:00:00Z')
  const posts = ordinaryPosts(count).map((text, index) => ({
    at: new Date(start - index * hours * 3_600_000).toISOString(),
    text: `${text} (${String(index)})`,
  }))
  return { person: { handle, name: 'Dale Daily', bio: `Every ${String(hours)} hours.` }, isOwner: true, posts }
}

export interface Visited {
  driver: Driver
  /** A page of the extension. */
  own: Tab
}

/** Builds the extension and starts Chromium on these hosts, readings agreed to; closes it whatever happens. */
export async function inChromium<Result>(
  hosts: Readonly<Record<string, Host>>,
  work: (visited: Visited) => Promise<Result>,
): Promise<Result> {
  await wxt('build', 'chromium')
  const session = await openSession({ kind: 'chromium', headless: true, hosts })
  try {
    return await work({ driver: session.driver, own: await agree(session.driver) })
  } finally {
    await session.close()
  }
}
