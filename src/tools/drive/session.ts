import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serveWeb, type Host, type Web } from '../serve/web.ts'
import { startChromium } from './chromium.ts'
import type { Driver, Tab } from './driver.ts'
import { startFirefox } from './firefox.ts'
import type { Found } from './find.ts'
import { getBrowser } from './install.ts'
import type { Kind } from './places.ts'
import { Late } from './until.ts'

export const ROOT = process.env.PREVET_ROOT ?? process.cwd()

/** Where `wxt build` leaves the extension for this kind of browser. */
export const BUILT: Readonly<Record<Kind, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
}

export interface SessionWish {
  kind: Kind
  headless: boolean
  hosts: Readonly<Record<string, Host>>
  /** The browser to use when it was found already. */
  found?: Found
}

/** A browser with the extension, and the only web that it can reach. */
export interface Session {
  driver: Driver
  web: Web
  /** The page that the extension opened by itself when it was installed. */
  welcome: Tab
  close(): Promise<void>
}

type Started = Pick<Session, 'driver' | 'welcome' | 'close'>

/** Inside the project, because a browser from a snap sees no other folder. */
async function throwAwayProfile(): Promise<string> {
  const folder = join(ROOT, '.cache/profiles')
  await mkdir(folder, { recursive: true })
  return mkdtemp(join(folder, 'p'))
}

function launch({ kind, headless, found }: SessionWish, gate: number, profile: string): Promise<Driver> {
  const { path: executable } = found ?? getBrowser(kind)
  const how = { executable, headless, extension: BUILT[kind], gate, profile }
  return kind === 'chromium' ? startChromium(how) : startFirefox(how)
}

/** A started browser in which the extension is seen to run: it has opened its first page. */
async function start(wish: SessionWish, gate: number): Promise<Started> {
  const profile = await throwAwayProfile()
  let driver: Driver | undefined
  const close = async (): Promise<void> => {
    await driver?.close().catch(() => undefined)
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  try {
    driver = await launch(wish, gate, profile)
    return { driver, welcome: await driver.ownTab('/welcome.html'), close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Firefox showed no first page in two of some thousand starts, however long one waited. A second start tells whether it is
 * the extension's fault: then it fails, too.
 */
async function startTwice(wish: SessionWish, gate: number): Promise<Started> {
  try {
    return await start(wish, gate)
  } catch (error) {
    if (!(error instanceof Late)) throw error
    console.warn(`${wish.kind} is started once more. ${error.message}`)
    return start(wish, gate)
  }
}

/**
 * Starts a browser with a fresh profile. Whatever happens, `close` leaves nothing running and nothing behind.
 * @throws NoBrowser when there is none and none can be installed.
 * @throws Late when the extension did not open its first page, in two starts.
 */
export async function openSession(wish: SessionWish): Promise<Session> {
  const web = await serveWeb(wish.hosts)
  try {
    const { driver, welcome, close } = await startTwice(wish, web.port)
    const closeAll = async (): Promise<void> => {
      await close()
      await web.close()
    }
    return { driver, web, welcome, close: closeAll }
  } catch (error) {
    await web.close()
    throw error
  }
}
