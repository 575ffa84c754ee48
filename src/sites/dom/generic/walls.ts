import type { Page } from '../../../model/site.ts'
import { isHidden } from '../visible.ts'
import { linkedData } from './schema.ts'

/** Marks of November 2026: WordPress' password form and error class, Blogger's warning page, hints of members' posts. */
const MARKS = {
  password: 'form.post-password-form,input[type="password"]',
  missing: 'body.error404,.error-404,body.error-template',
  warning: '#maia-main form[action*="blogin.g"],iframe#injected-iframe[src*="post-interstitial"]',
  members: '[class*="paywall"],[data-testid="paywall"],[data-component-name="Paywall"],.gh-post-upgrade-cta,.gh-cta',
} as const

const shown = (page: Page, selector: string): boolean =>
  [...page.document.querySelectorAll(selector)].some((element) => !isHidden(element))

/** Why a page without posts has none, where it says so itself. */
export function wallOf(page: Page): string | undefined {
  if (shown(page, MARKS.warning)) return 'This blog first asks whether you want to see it. Answer, then look again.'
  if (shown(page, MARKS.missing)) return 'There is no such page any more on this site.'
  if (shown(page, MARKS.password)) return 'This page asks for a password or to sign in before it shows anything.'
  return undefined
}

/** The page holds the beginning of a post whose rest is for members. */
export function isForMembers(page: Page): boolean {
  if (shown(page, MARKS.members)) return true
  return linkedData(page).some((script) => /"isAccessibleForFree"\s*:\s*(?:false|"false")/i.test(script.textContent))
}
