import { expect, it } from 'vitest'
import { en } from '../../src/ui/messages/en.ts'
import type { Tab, View } from '../../src/tools/drive/driver.ts'
import { until } from '../../src/tools/drive/until.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { violations } from './support/axe.ts'
import { badges } from './support/badge.ts'
import { inEachBrowser, PLAIN_PAGE } from './support/browsers.ts'
import { chooseTab, saying, settledFindings, textOf } from './support/popup.ts'

inEachBrowser('the popup', (stage) => {
  let tab: Tab
  let popup: View

  it('shows the profile and what was found, after a click on the icon', async () => {
    const { driver } = stage.session
    tab = await openProfile(driver)
    popup = await openPopup(driver, tab)
    const found = await settledFindings(popup)
    const words = found.flatMap(({ marks }) => marks).join('\n')
    expect(words).toContain('high')
    expect(words).toMatch(/clueless|waste of space/)
    expect(words).not.toMatch(/murdered|Killing it|hate mine|shot on film/i)
    const text = await textOf(popup)
    expect(text).toContain('Rowan Hale')
    expect(text).toContain(en.subject.yours)
  })

  it('puts the number of open findings of medium and above on the icon', async () => {
    const heavy = await popup.run(() =>
      [...document.querySelectorAll('.tile.high b, .tile.medium b')].reduce(
        (sum, { textContent }) => sum + Number(textContent),
        0,
      ),
    )
    expect(heavy).toBeGreaterThan(0)
    await until('the number', async () => (await badges(stage.own)).join() === String(heavy))
  })

  it('has no fault that axe sees, in any of its tabs', async () => {
    for (const name of ['findings', 'notes', 'strengths', 'decided'] as const) {
      await chooseTab(popup, name)
      expect(await violations(popup), name).toEqual([])
    }
  })

  it('is used by keyboard alone', async () => {
    await popup.run(() => (document.activeElement as HTMLElement | null)?.blur())
    const seen = new Set<string>()
    for (let presses = 0; presses < 12; presses++) {
      await popup.press('Tab')
      seen.add(await popup.run(() => document.activeElement?.tagName ?? ''))
    }
    expect([...seen]).toContain('BUTTON')
  })

  it('says in a sentence what to do on a page that is no profile', async () => {
    await popup.close()
    const { driver } = stage.session
    const plain = await driver.open(PLAIN_PAGE)
    const there = await driver.clickIcon(plain)
    await saying(there, en.pages.otherTitle)
    expect(await violations(there)).toEqual([])
  })

  it('asks nobody but the page for anything', () => {
    const { web } = stage.session
    // Browsers run errands of their own, which the gate refuses as well.
    const errands =
      /(^|[./])(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)[:/]/
    expect(web.refused.filter((address) => !errands.test(address))).toEqual([])
    expect(web.served.filter((address) => !/^https:\/\/(bsky\.app|blog\.example)\//.test(address))).toEqual([])
  })
})
