import type { Tab } from '../../../src/tools/drive/driver.ts'
import { pause } from '../../../src/tools/drive/until.ts'

/** The words that are marked in a page by the Highlight API. */
export function markedWords(tab: Tab): Promise<string[]> {
  return tab.run(() =>
    [...CSS.highlights.values()].flatMap((marks) => [...marks].map((range) => (range as Range).toString())),
  )
}

/** The whole document as text, for comparing. */
export function source(tab: Tab): Promise<string> {
  return tab.run(() => document.documentElement.outerHTML)
}

/** Goes to another profile by a link inside the page, without a page load. */
export async function follow(tab: Tab, text: string): Promise<void> {
  await tab.click('nav a', text)
  await pause(600)
}
