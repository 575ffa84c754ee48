import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { serveWeb, type Host, type Web } from '../serve/web.ts'
import { startChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { startFirefox } from './firefox.ts'
import type { Found } from './find.ts'
import { getBrowser } from './install.ts'
import type { Kind } from './places.ts'

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
  close(): Promise<void>
}

/** Inside the project, because a browser from a snap sees no other folder. */
async function throwAwayProfile(): Promise<string> {
  const folder = join(ROOT, '.cache/profiles')
  await mkdir(folder, { recursive: true })
  return mkdtemp(join(folder, 'p'))
}

function start(wish: SessionWish, web: Web, profile: string): Promise<Driver> {
  const found = wish.found ?? getBrowser(wish.kind)
  const { kind, headless } = wish
  const how = { executable: found.path, headless, extension: BUILT[kind], gate: web.port, profile }
  return kind === 'chromium' ? startChromium(how) : startFirefox(how)
}

/**
 * Starts a browser with a fresh profile. Whatever happens, `close` leaves nothing running and nothing behind.
 * @throws NoBrowser when there is none and none can be installed.
 */
export async function openSession(wish: SessionWish): Promise<Session> {
  const profile = await throwAwayProfile()
  const web = await serveWeb(wish.hosts)
  const tidy = async (): Promise<void> => {
    await web.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  try {
    const driver = await start(wish, web, profile)
    const close = async (): Promise<void> => {
      await driver.close().catch(() => undefined)
      await tidy()
    }
    return { driver, web, close }
  } catch (error) {
    await tidy()
    throw error
  }
}
