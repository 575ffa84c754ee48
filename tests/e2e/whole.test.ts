import { expect, it } from 'vitest'
import { openPopup, readWhole } from '../../src/tools/start/visit.ts'
import { lastAudit } from '../../src/tools/start/own-calls.ts'
import { until } from '../../src/tools/drive/until.ts'
import { X_HOST } from '../../src/tools/demo/x-host.ts'
import { en } from '../../src/ui/messages/en.ts'
import { inEachBrowser, ROWAN_ON_X } from './support/browsers.ts'

inEachBrowser('reading the whole profile', (stage) => {
  it(
    'reads every post of a page that keeps few of them, once, and no private letter',
    { timeout: 240_000 },
    async () => {
      const { driver } = stage.session
      const tab = await driver.open(`https://${X_HOST}/${ROWAN_ON_X.person.handle}`)
      await until('posts', () => tab.run(() => document.querySelectorAll('article').length > 2))
      const there = await tab.run(() => document.querySelectorAll('article').length)
      expect(there).toBeLessThan(ROWAN_ON_X.posts.length / 2)
      const popup = await openPopup(driver, tab)
      await readWhole(popup)
      const audit = await lastAudit(stage.own)
      const texts =
        audit?.posts.filter(({ voice }) => voice !== 'bio' && voice !== 'image').map(({ text }) => text) ?? []
      expect([...texts].sort()).toEqual(ROWAN_ON_X.posts.map(({ text }) => text).sort())
      expect(audit?.coverage.complete).toBe(true)
      expect(audit?.posts.map(({ text }) => text).join()).not.toContain('stole a pen')
      const text = await popup.run(() => document.body.innerText)
      expect(text).toContain(en.coverage.complete)
    },
  )
})
