import type { Tab } from '../../../src/tools/drive/driver.ts'
import type { Stage } from './browsers.ts'

const LOADED = "'prevetEngine' in globalThis"

/** The background of Chromium is a worker, looked into from outside. Puppeteer’s own handle of it may be of one that was stopped. */
async function inWorker({ page }: Tab): Promise<boolean> {
  const session = await page.browser().target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const home = new URL('/', page.url()).href
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(home))
  if (!worker) throw new Error('The background of Chromium does not run.')
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true })
  const { result } = (await session
    .connection()
    ?.session(sessionId)
    ?.send('Runtime.evaluate', { expression: LOADED, returnByValue: true })) ?? { result: { value: undefined } }
  await session.send('Target.detachFromTarget', { sessionId })
  await session.detach()
  if (typeof result.value !== 'boolean') throw new Error('The background of Chromium could not be looked into.')
  return result.value
}

/** That of Firefox is a page, which other pages of the extension can look into. */
function inPage(own: Tab): Promise<boolean> {
  return own.run(() => {
    interface Api {
      extension: { getBackgroundPage(): object | null }
    }
    const { browser } = globalThis as unknown as { browser: Api }
    return 'prevetEngine' in (browser.extension.getBackgroundPage() ?? {})
  })
}

/** Whether the background that runs now has loaded the engine’s file. */
export function engineLoaded({ session, own }: Stage): Promise<boolean> {
  return session.driver.kind === 'chromium' ? inWorker(own) : inPage(own)
}
