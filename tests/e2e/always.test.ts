import { expect, it } from 'vitest'
import { until } from '../../src/tools/drive/until.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { badges } from './support/badge.ts'
import { inEachBrowser } from './support/browsers.ts'
import { settledFindings } from './support/popup.ts'

inEachBrowser('“always show on this site”', (stage) => {
  // Only Firefox can be told to answer the browser's own question with yes.
  it('shows the number on the icon without a click, once it is granted', async ({ skip }) => {
    const { driver } = stage.session
    if (driver.kind === 'chromium') skip()
    const tab = await openProfile(driver)
    expect(await badges(stage.own)).toEqual([])
    const popup = await openPopup(driver, tab)
    await settledFindings(popup)
    const [shown] = await until('the badge', async () => {
      const texts = await badges(stage.own)
      return texts.length === 1 && texts
    })
    await popup.click('.switch input')
    await popup.close()
    await tab.close()
    await openProfile(driver)
    const again = await until('the badge without a click', async () => (await badges(stage.own))[0])
    expect(again).toBe(shown)
  })
})
