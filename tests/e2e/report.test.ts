import { expect, it } from 'vitest'
import { lastAudit } from '../../src/tools/start/own-calls.ts'
import type { Tab } from '../../src/tools/drive/driver.ts'
import { until } from '../../src/tools/drive/until.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { VIEW_IDS } from '../../src/ui/report/route.ts'
import { violations } from './support/axe.ts'
import { inEachBrowser } from './support/browsers.ts'
import { settledFindings } from './support/popup.ts'

inEachBrowser('the full report', (stage) => {
  let report: Tab

  it('opens from the popup, on the profile that was read', async () => {
    const { driver } = stage.session
    const popup = await openPopup(driver, await openProfile(driver))
    await settledFindings(popup)
    await popup.click('button', en.common.fullReport)
    report = await driver.ownTab('/report.html')
    await until('the profile', () => report.run(() => document.body.innerText.includes('Rowan Hale')))
  })

  it.each(VIEW_IDS)('has no fault that axe sees in its part “%s”', async (view) => {
    await report.run((part) => {
      location.hash = `#/${part}`
    }, view)
    await until('the part', () =>
      report.run(
        (part) => document.querySelector('nav [aria-current]')?.getAttribute('href')?.includes(part) === true,
        view,
      ),
    )
    expect(await violations(report)).toEqual([])
  })

  it('keeps a decision that is made in it', async () => {
    await report.run(() => {
      location.hash = '#/findings'
    })
    await until('findings', () => report.run(() => document.querySelector('.decision') !== null))
    await report.click('.decision', en.decisions.keep.title)
    await until('the decision in the store', async () =>
      Object.values((await lastAudit(stage.own))?.decisions ?? {}).some(({ decision }) => decision === 'keep'),
    )
  })
})
