import { expect, it } from 'vitest'
import type { Audit, Decision } from '../../src/model/audit.ts'
import { SAMPLE_HOST } from '../../src/tools/demo/host.ts'
import { ROWAN } from '../../src/tools/demo/rowan.ts'
import type { Tab } from '../../src/tools/drive/driver.ts'
import { until } from '../../src/tools/drive/until.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { inEachBrowser } from './support/browsers.ts'
import { settledFindings, textOf } from './support/popup.ts'

const KEY = `bluesky:${ROWAN.person.handle}`

/** What has the focus: the finding of the row around it, and the words on it. */
interface Focus {
  finding: string | undefined
  row: boolean
  words: string
}

inEachBrowser('the clean-up list by keyboard alone', (stage) => {
  let report: Tab

  /** Real keys, as a person presses them; each is answered before the next. */
  const press = async (...keys: Parameters<Tab['page']['keyboard']['press']>[0][]): Promise<void> => {
    for (const key of keys) {
      await report.page.keyboard.press(key)
      await report.run(() => new Promise((resolve) => setTimeout(resolve, 120)))
    }
  }

  const focus = (): Promise<Focus> =>
    report.run(() => {
      const at = document.activeElement
      const row = at?.closest<HTMLElement>('[data-finding]')
      return { finding: row?.dataset.finding, row: at !== null && row === at, words: at?.textContent.trim() ?? '' }
    })

  /** Tabs on until these words have the focus, as a person would who sees where it is. */
  const tabTo = async (words: string): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      if ((await focus()).words === words) return
      await press('Tab')
    }
    throw new Error(`“${words}” was not reached by tabbing.`)
  }

  const audit = async (): Promise<Audit> => (await askBackground(stage.own, 'audit', KEY)) as Audit

  const decisionOn = async (finding: string | undefined): Promise<Decision> =>
    (finding ? (await audit()).decisions[finding]?.decision : undefined) ?? 'open'

  const decided = (finding: string | undefined, decision: Decision): Promise<unknown> =>
    until(`${String(finding)} to be ${decision}`, async () => (await decisionOn(finding)) === decision)

  /** How many stand on the list, drawn or not. */
  const rows = (): Promise<number> =>
    report.run(() => Number(document.querySelector('.states .decision b')?.textContent ?? 0))

  it('has the focus on its first row at once, and J, K and arrows walk', async () => {
    const tab = await openProfile(stage.session.driver)
    const popup = await openPopup(stage.session.driver, tab)
    await settledFindings(popup)
    await popup.close()
    report = await stage.session.driver.openOwn(`/report.html#/cleanup?profile=${KEY}`)
    await until('rows', async () => (await rows()) > 4)
    const opened = await focus()
    expect(opened.row).toBe(true)
    await press('j')
    const second = await focus()
    expect(second.row).toBe(true)
    await press('k')
    const first = await focus()
    expect(first).toEqual(opened)
    expect(first.finding).not.toBe(second.finding)
    await press('ArrowDown')
    expect((await focus()).finding).toBe(second.finding)
    await press('ArrowUp')
  })

  it('takes every decision, opens again and takes back', async () => {
    const all: Decision[] = ['will-fix', 'fixed', 'keep', 'not-mine']
    const findings: (string | undefined)[] = []
    for (const [index] of all.entries()) {
      findings.push((await focus()).finding)
      await press(String(index + 1) as '1', 'j')
    }
    for (const [index, decision] of all.entries()) await decided(findings[index], decision)
    await press('k', '0')
    await decided(findings[3], 'open')
    await press('u')
    await decided(findings[3], 'not-mine')
    await press('u')
    await decided(findings[3], 'open')
    await press('u')
    await decided(findings[2], 'open')
    expect(await decisionOn(findings[1])).toBe('fixed')
  })

  it('decides with the buttons of a row as well', async () => {
    const { finding } = await focus()
    await press('Tab', 'ArrowRight', 'ArrowRight', 'Enter')
    await decided(finding, 'keep')
    await press('Enter')
    await decided(finding, 'open')
  })

  it('silences after “wrong”, says which, and takes it back', async () => {
    await press('j', 'k')
    const { finding } = await focus()
    const before = await rows()
    await press('5')
    await decided(finding, 'wrong')
    await tabTo(en.silence.wording)
    await press('Enter')
    await until('the row to go', async () => (await rows()) < before)
    expect(await textOf(report)).toContain(en.silence.done(''))
    await press('u')
    await until('the row to come back', async () => (await rows()) === before)
    expect(await decisionOn(finding)).toBe('wrong')
    await press('u')
    await decided(finding, 'open')
  })

  it('never loses the place: the next row has the focus when one goes', async () => {
    await press('5')
    const { finding } = await focus()
    await tabTo(en.silence.post)
    await press('Enter')
    await until('the row to go', async () => (await focus()).finding !== finding)
    await press('j')
    expect((await focus()).row).toBe(true)
    await press('u', 'u')
    await decided(finding, 'open')
  })

  it('puts the same words together and opens the post', async () => {
    await press('g')
    await until('groups', () =>
      report.run(
        (words) =>
          document.querySelector('.same')?.textContent === words &&
          document.querySelector('.same')?.getAttribute('aria-pressed') === 'true',
        en.cleanup.together,
      ),
    )
    await press('g', 'o')
    await until('the post', async () => {
      const pages = await report.page.browser().pages()
      return pages.some((page) => page.url().includes(`${SAMPLE_HOST}/profile/`) && page.url().includes('/post/'))
    })
  })
})
