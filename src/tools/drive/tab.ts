import type { Page } from 'puppeteer-core'
import { callSource } from './source.ts'
import type { Tab } from './driver.ts'

/** A puppeteer page as a tab. */
export function asTab(page: Page): Tab {
  return {
    page,
    run: (work, ...args) => page.evaluate(callSource(work, args)) as Promise<never>,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}
