import { expect, it } from 'vitest'
import type { Audit } from '../../src/model/audit.ts'
import type { Tab, View } from '../../src/tools/drive/driver.ts'
import { until } from '../../src/tools/drive/until.ts'
import { askBackground, lastAudit } from '../../src/tools/start/own-calls.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { inEachBrowser } from './support/browsers.ts'
import { chooseTab, confirm, decide, saying, settledFindings, shownFindings } from './support/popup.ts'

inEachBrowser('what a person decides', (stage) => {
  let tab: Tab
  let popup: View
  let first: string

  const reopened = async (): Promise<View> => {
    await popup.close()
    return openPopup(stage.session.driver, tab)
  }

  it('is kept when the background dies at once', async () => {
    const { driver } = stage.session
    tab = await openProfile(driver)
    popup = await openPopup(driver, tab)
    first = (await settledFindings(popup))[0]?.id ?? ''
    await decide(popup, first, 'will-fix')
    await saying(popup, en.decisions['will-fix'].done)
    await driver.killBackground()
    popup = await reopened()
    expect((await settledFindings(popup)).map(({ id }) => id)).not.toContain(first)
    await chooseTab(popup, 'decided')
    expect((await settledFindings(popup)).map(({ id }) => id)).toEqual([first])
  })

  it('doubles nothing when the same profile is read again, in two tabs', async () => {
    const { driver } = stage.session
    const before = (await lastAudit(stage.own))?.posts.length
    const other = await openProfile(driver)
    await (await openPopup(driver, other)).close()
    popup = await reopened()
    const after: Audit | undefined = await lastAudit(stage.own)
    expect(after?.posts.length).toBe(before)
    expect(Object.keys(after?.decisions ?? {})).toEqual([first])
    await other.close()
  })

  it('can be taken back', async () => {
    popup = await reopened()
    const [next] = await settledFindings(popup)
    await decide(popup, next?.id ?? '', 'wrong')
    await popup.click('.toast button', en.common.undo)
    await saying(popup, en.common.undone)
    await until('the finding to be back', async () => (await shownFindings(popup)).some(({ id }) => id === next?.id))
  })

  it('is gone with its profile when the person forgets it', async () => {
    popup = await reopened()
    await confirm(popup, en.storage.forget, en.storage.yes)
    await saying(popup, en.pages.forgottenTitle)
    expect(await askBackground(stage.own, 'audits')).toEqual([])
  })

  it('begins anew after that, and everything can be forgotten', async () => {
    popup = await reopened()
    expect((await settledFindings(popup)).map(({ id }) => id)).toContain(first)
    await confirm(popup, en.storage.forgetAll, en.storage.forgetAll)
    await saying(popup, en.pages.forgottenTitle)
    expect(await askBackground(stage.own, 'audits')).toEqual([])
  })
})
