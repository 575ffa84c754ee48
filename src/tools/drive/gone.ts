import type { Browser } from 'puppeteer-core'

/** Resolves when the browser is gone. */
export function gone(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve())
    if (!browser.connected) resolve()
  })
}
