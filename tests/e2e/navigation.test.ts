import { expect, it } from 'vitest'
import type { Audit, AuditSummary } from '../../src/model/audit.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { IDRIS_PROFILE } from '../../src/tools/demo/others.ts'
import { ROWAN } from '../../src/tools/demo/rowan.ts'
import { until } from '../../src/tools/drive/until.ts'
import { inEachBrowser } from './support/browsers.ts'
import { follow } from './support/page.ts'
import { settledFindings, textOf } from './support/popup.ts'

inEachBrowser('going to another profile inside the page', (stage) => {
  it('never mixes two people', async () => {
    const { driver } = stage.session
    const tab = await openProfile(driver)
    const first = await openPopup(driver, tab)
    await settledFindings(first)
    await first.close()
    await follow(tab, IDRIS_PROFILE.person.name)
    const second = await openPopup(driver, tab)
    await until('the other profile', async () => (await textOf(second)).includes(IDRIS_PROFILE.person.handle))
    await settledFindings(second)
    const audits = (await askBackground(stage.own, 'audits')) as AuditSummary[]
    expect(audits.map(({ profile }) => profile.handle).sort()).toEqual([
      IDRIS_PROFILE.person.handle,
      ROWAN.person.handle,
    ])
    for (const { key, profile } of audits) {
      const audit = (await askBackground(stage.own, 'audit', key)) as Audit
      const sample = profile.handle === ROWAN.person.handle ? ROWAN : IDRIS_PROFILE
      const own = new Set(sample.posts.map(({ text }) => text))
      const strange = audit.posts.filter(({ voice, text }) => voice !== 'bio' && voice !== 'image' && !own.has(text))
      expect(strange).toEqual([])
    }
  })
})
