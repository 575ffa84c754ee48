import { expect, it } from 'vitest'
import { IDRIS_PROFILE } from '../../src/tools/demo/others.ts'
import { SAMPLE_HOST } from '../../src/tools/demo/host.ts'
import { until } from '../../src/tools/drive/until.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { inEachBrowser } from './support/browsers.ts'
import { markedWords, source } from './support/page.ts'
import { amberPixels } from './support/pixels.ts'
import { settledFindings } from './support/popup.ts'

inEachBrowser('show on page', (stage) => {
  it('marks the words and leaves the page as it was, under a strict policy of the page', async () => {
    const { driver } = stage.session
    // A short profile: its own script adds nothing while we look.
    const tab = await openProfile(driver, `https://${SAMPLE_HOST}/profile/${IDRIS_PROFILE.person.handle}`)
    const before = await source(tab)
    const popup = await openPopup(driver, tab)
    const [first] = await settledFindings(popup)
    await popup.click(`article[data-finding="${first?.id ?? ''}"] button`, en.findings.showOnPage)
    const marked = await until('marks', async () => {
      const words = await markedWords(tab)
      return words.length > 0 && words
    })
    expect(first?.marks.join(' ')).toContain(marked[0])
    expect(await source(tab)).toBe(before)
    // Registered is not painted: only a picture tells what a person sees.
    await until('amber', async () => (await amberPixels(stage.own, await tab.picture())) > 20)
  })
})
