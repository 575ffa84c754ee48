import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audit } from '../../src/model/audit.ts'
import { blueskyHost, SAMPLE_HOST } from '../../src/tools/demo/host.ts'
import { ROWAN } from '../../src/tools/demo/rowan.ts'
import type { Sample } from '../../src/tools/demo/sample.ts'
import { X_HOST, xHost } from '../../src/tools/demo/x-host.ts'
import type { Tab } from '../../src/tools/drive/driver.ts'
import { layFile } from '../../src/tools/drive/lay-file.ts'
import type { Kind } from '../../src/tools/drive/places.ts'
import { openSession, type Session } from '../../src/tools/drive/session.ts'
import { until } from '../../src/tools/drive/until.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { agree, openPopup, openProfile, readWhole, startReading } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { VIEW_IDS, type ViewId } from '../../src/ui/report/route.ts'
import { violations } from './support/axe.ts'
import { IDRIS_ON_X, ROWAN_ON_X } from './support/browsers.ts'
import { settledFindings, textOf } from './support/popup.ts'

/** Files that the report hands to the person, caught on their way. */
interface Caught {
  caught?: Blob[]
}

/** These read whole profiles at a person's pace, or wait until another reading counts as one. */
const LONG = { timeout: 180_000 }

describe.each<Kind>(['chromium', 'firefox'])('the report in %s', (kind) => {
  let session: Session
  let own: Tab
  let report: Tab
  let backup = ''
  // Posts can be taken away from this one, as its owner would.
  const rowan: Sample = { ...ROWAN }

  beforeAll(async () => {
    const hosts = { [SAMPLE_HOST]: blueskyHost([rowan]), [X_HOST]: xHost([ROWAN_ON_X, IDRIS_ON_X]) }
    session = await openSession({ kind, headless: true, hosts })
    own = await agree(session)
  })
  afterAll(() => (session as Session | undefined)?.close())

  const go = async (view: ViewId): Promise<void> => {
    await report.run((hash) => {
      location.hash = hash
    }, `#/${view}`)
    await until(view, () =>
      report.run((label) => document.querySelector('.parts [aria-current] span')?.textContent === label, en.nav[view]),
    )
  }

  const saying = (sentence: string): Promise<unknown> =>
    until(`“${sentence}”`, async () => (await textOf(report)).includes(sentence))

  const press = (key: string): Promise<void> =>
    report.run((pressed) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }))
    }, key)

  const saved = async (label: string): Promise<string> => {
    await report.click('main button', label)
    return report.run(async () => (await (globalThis as Caught).caught?.pop()?.text()) ?? '')
  }

  const decisions = async (): Promise<Record<string, string>> => {
    const audit = (await askBackground(own, 'audit', `bluesky:${ROWAN.person.handle}`)) as Audit
    return Object.fromEntries(Object.values(audit.decisions).map(({ finding, decision }) => [finding, decision]))
  }

  /** Reads the profile anew to its end, as the person would on another day. */
  const readAgain = async (): Promise<void> => {
    // Shorter than this, a reading counts as one and the same.
    await own.run(() => new Promise((resolve) => setTimeout(resolve, 21_000)))
    const tab = await openProfile(session.driver)
    const popup = await openPopup(session.driver, tab)
    await startReading(popup, en.reading.again)
    await until('the next end', async () => (await textOf(popup)).includes(en.reading.ended), 180_000)
    await popup.close()
    await tab.close()
  }

  /** What the clean-up list says of a finding that was marked fixed. */
  const proofOf = (finding: string): Promise<string | undefined> =>
    report.run(
      (id) => document.querySelector(`.cleanup [data-finding="${CSS.escape(id)}"] .proof`)?.textContent,
      finding,
    )

  const showFixed = async (): Promise<void> => {
    await report.run((hash) => {
      location.hash = hash
    }, `#/cleanup?profile=bluesky:${ROWAN.person.handle}&decision=fixed`)
  }

  const opening = (sentence: string): string => sentence.split(':')[0] ?? ''

  it('shows two profiles of two networks as one', LONG, async () => {
    const { driver } = session
    const tab = await openProfile(driver)
    const popup = await openPopup(driver, tab)
    await readWhole(popup)
    await popup.close()
    const x = await driver.open(`https://${X_HOST}/${ROWAN_ON_X.person.handle}`)
    await until('posts on X', () => x.run(() => document.querySelectorAll('[data-testid="tweet"]').length > 0))
    const second = await openPopup(driver, x)
    await settledFindings(second)
    await second.close()
    report = await driver.openOwn('/report.html')
    await saying(`@${ROWAN.person.handle}`)
    await saying(`@${ROWAN_ON_X.person.handle}`)
    await report.run(() => {
      const make = URL.createObjectURL.bind(URL)
      ;(globalThis as Caught).caught = []
      URL.createObjectURL = (file: Blob) => {
        ;(globalThis as Caught).caught?.push(file)
        return make(file)
      }
    })
  })

  it.each(VIEW_IDS)('has no fault that axe sees in the part %s', async (view) => {
    await go(view)
    expect(await violations(report)).toEqual([])
  })

  it('is worked through by keyboard alone, and every decision is kept', async () => {
    await report.run((hash) => {
      location.hash = hash
    }, `#/cleanup?profile=bluesky:${ROWAN.person.handle}`)
    await until('rows', () => report.run(() => document.querySelectorAll('.cleanup article').length > 3))
    const keys = ['1', 'j', '2', 'j', '3', 'j', '4', 'k', 'u']
    for (const key of keys) {
      await press(key)
      await report.run(() => new Promise((resolve) => setTimeout(resolve, 150)))
    }
    await until('three decisions', async () => Object.keys(await decisions()).length === 3)
    expect(Object.values(await decisions()).sort()).toEqual(['fixed', 'keep', 'will-fix'])
  })

  it('proves what is gone after another reading, and what is still there though marked fixed', LONG, async () => {
    // A post whose findings stand far down the list: none of them was decided above.
    const posts = ROWAN.posts.filter(({ text }) => !text.includes('tequilas'))
    expect(posts).toHaveLength(ROWAN.posts.length - 1)
    rowan.posts = posts
    await readAgain()
    await go('coverage')
    await saying(en.coverageView.gone(1))
    // One was marked fixed above and is still on the page.
    await go('cleanup')
    await saying(opening(en.cleanup.back('')))
  })

  it('proves a decision by a post that is gone, and notices that it came back', LONG, async () => {
    const key = `bluesky:${ROWAN.person.handle}`
    const audit = (await askBackground(own, 'audit', key)) as Audit
    const gone = audit.posts.find(({ text }) => text.includes('tequilas'))
    const finding = audit.findings.find(({ post, severity }) => post === gone?.id && severity !== 'none')
    if (!finding) throw new Error('The post that goes has no finding any more: choose another one for this test.')
    await askBackground(own, 'decide', key, finding.id, 'fixed')
    await showFixed()
    const says = (sentence: string) =>
      until(sentence, async () => (await proofOf(finding.id))?.startsWith(sentence) === true)
    await says(opening(en.cleanup.gone('')))
    rowan.posts = ROWAN.posts
    await readAgain()
    await showFixed()
    await says(opening(en.cleanup.back('')))
    await go('coverage')
    await until('nothing gone', async () => !(await textOf(report)).includes(en.coverageView.gone(1)))
    // Taken back, so that what is forgotten and brought in below is what was decided by keyboard.
    await askBackground(own, 'undo', key)
  })

  it('lays an advert against the profiles', async () => {
    await go('image')
    await report.run(() => {
      const box = document.querySelector('textarea')
      if (!box) return
      box.value = 'You are a team player, reliable, and speak well of others. <script>alert(1)</script>'
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await report.click('main .button.primary', en.image.compare)
    await saying(en.image.contradicted)
    await saying(en.qualities.teamwork)
  })

  it('exports all formats without names, and a backup with all', async () => {
    await go('export')
    for (const format of ['html', 'csv', 'json', 'markdown'] as const) {
      const file = await saved(en.exportView[format])
      expect(file, format).toContain('tequilas')
      expect(file, format).not.toContain(ROWAN.person.handle)
    }
    backup = await saved(en.exportView.backup)
    expect(backup).toContain(ROWAN.person.handle)
  })

  it('forgets everything, and a backup brings the same decisions back', async () => {
    const before = await decisions()
    await go('coverage')
    await report.click('main button', en.storage.forgetAll)
    await report.click('[role="group"] .danger', en.storage.forgetAll)
    await saying(en.reportPage.emptyTitle)
    expect(await askBackground(own, 'audits')).toEqual([])
    await report.run(layFile, backup)
    await saying(`@${ROWAN.person.handle}`)
    await until('the same decisions', async () => Object.keys(await decisions()).length === Object.keys(before).length)
    expect(await decisions()).toEqual(before)
  })
})
