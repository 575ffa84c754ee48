import type { Page } from 'puppeteer-core'
import { middleOf, settled } from './middle.ts'
import { callSource } from './source.ts'
import type { Tab } from './driver.ts'

/** A puppeteer page as a tab. */
export function asTab(page: Page): Tab {
  const run: Tab['run'] = (work, ...args) => page.evaluate(callSource(work, args)) as Promise<never>
  return {
    page,
    run,
    async script(source) {
      await page.evaluate(`(() => { ${source}\n })()`)
    },
    async click(selector, text) {
      const { x, y } = await settled(() => run(middleOf, selector, text))
      await page.mouse.click(x, y)
    },
    press: (key) => page.keyboard.press(key),
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}
