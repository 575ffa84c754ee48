import type { Page } from '../../../model/site.ts'
import { jsonIn, objectsIn, stringAt } from '../json.ts'
import { sameHandle } from '../links.ts'

/** Names of the flag in Instagram's and Threads' page data (readers of 2025 and 2026). */
const FLAGS = ['is_private', 'text_post_app_is_private'] as const

/** Whether the page's own data calls this account private; undefined where it does not speak of it. */
export function isPrivate(page: Page, handle: string): boolean | undefined {
  for (const script of page.document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent
    if (!text.includes('is_private') || !text.toLowerCase().includes(`"${handle.toLowerCase()}"`)) continue
    const users = objectsIn(jsonIn(script), (object) => FLAGS.some((flag) => typeof object[flag] === 'boolean'))
    const user = users.find((each) => sameHandle(stringAt(each, 'username'), handle))
    if (user) return FLAGS.some((flag) => user[flag] === true)
  }
  return undefined
}
