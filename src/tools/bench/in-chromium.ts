import { wxt } from '../build/commands.ts'
import type { Driver, Tab } from '../drive/driver.ts'
import { openSession } from '../drive/session.ts'
import type { Host } from '../serve/web.ts'
import { agree } from '../start/visit.ts'

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
    return await work({ driver: session.driver, own: await agree(session) })
  } finally {
    await session.close()
  }
}
