import { expect, it } from 'vitest'
import { SAMPLE_PROFILE } from '../../src/tools/demo/host.ts'
import { until } from '../../src/tools/drive/until.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { openProfile } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { violations } from './support/axe.ts'
import { inEachBrowser } from './support/browsers.ts'
import { saying, settledFindings } from './support/popup.ts'

inEachBrowser(
  'the first run',
  (stage) => {
    it('opens a page that says what is read and kept, without a fault that axe sees', async () => {
      const { own } = stage
      await until('the question', () => own.run((words) => document.body.innerText.includes(words), en.welcome.agree))
      expect(await violations(own)).toEqual([])
    })

    it('reads nothing before the person agreed, and reads at once when they do', async () => {
      const { driver } = stage.session
      const tab = await openProfile(driver, SAMPLE_PROFILE)
      const popup = await driver.clickIcon(tab)
      await saying(popup, en.consent.title)
      expect(await violations(popup)).toEqual([])
      expect(await askBackground(stage.own, 'audits')).toEqual([])
      await popup.click('button', en.consent.agree)
      expect((await settledFindings(popup)).length).toBeGreaterThan(0)
    })
  },
  { unasked: true },
)
