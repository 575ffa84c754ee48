import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blueskyHost, SAMPLE_HOST } from '../../src/tools/demo/host.ts'
import { ROWAN } from '../../src/tools/demo/rowan.ts'
import type { Tab } from '../../src/tools/drive/driver.ts'
import { layFile } from '../../src/tools/drive/lay-file.ts'
import type { Kind } from '../../src/tools/drive/places.ts'
import { openSession, type Session } from '../../src/tools/drive/session.ts'
import { until } from '../../src/tools/drive/until.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { agree, openPopup, openProfile } from '../../src/tools/start/visit.ts'
import { en } from '../../src/ui/messages/en.ts'
import { settledFindings, textOf } from './support/popup.ts'

const { problems } = en.imports

const backup = (more: object): string => JSON.stringify({ format: 'prevet-backup', version: 1, ...more })

const PROFILE = { site: 'x', handle: 'mallory', url: 'javascript:alert(1)' }

/** Files that change nothing, and what is said of each. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['empty', '', problems.broken],
  ['cut off', backup({ profiles: [] }).slice(0, 30), problems.broken],
  ['no JSON at all', '\u0000\uFFFFPNG', problems.broken],
  ['deeper than any parser likes', '['.repeat(200_000), problems.broken],
  ['a list', '[1, 2, 3]', problems.foreign],
  ['nothing', 'null', problems.foreign],
  ['of another program', '{"format":"bookmarks","version":1}', problems.foreign],
  ['newer', '{"format":"prevet-backup","version":99,"profiles":[]}', problems.newer],
  ['a report', '{"format":"prevet-report","version":2}', problems.report],
  ['without a profile', backup({ profiles: [{ profile: { site: 'x' } }, 7, null] }), problems.empty],
  ['with a prototype for a profile', '{"__proto__":{"format":"prevet-backup","version":1}}', problems.foreign],
]

// Other words than any post of the sample: the same would be shown as one.
const FORMULA = '=cmd|A0!1 My supervisor is a clueless muppet.'

/** Everything that may be used against a reader, in one file that holds one good post. */
const HOSTILE = backup({
  preferences: JSON.parse(
    '{"version":1,"__proto__":{"polluted":true},"theme":"<b>","off":["nonsense"],"cv":7}',
  ) as object,
  profiles: [
    {
      profile: { ...PROFILE, name: '<img src=x onerror=alert(1)>' },
      posts: [
        {
          id: '__proto__',
          site: 'x',
          voice: 'own',
          text: FORMULA,
        },
        { id: 'constructor', site: 'x', voice: 'god', text: 'no such voice' },
        { id: 5, site: 'x', voice: 'own', text: 'no such id' },
        ...Array.from({ length: 500 }, () => ({})),
      ],
      findings: Array.from({ length: 1_000_000 }, () => 0),
      decisions: [{ finding: '__proto__', decision: 'fixed', decidedAt: '2026-01-01T00:00:00Z' }, { finding: 'x' }],
    },
  ],
})

describe.each<Kind>(['chromium', 'firefox'])('bad input in %s', (kind) => {
  let session: Session
  let own: Tab
  let report: Tab

  beforeAll(async () => {
    session = await openSession({ kind, headless: true, hosts: { [SAMPLE_HOST]: blueskyHost([ROWAN]) } })
    own = await agree(session)
    const tab = await openProfile(session.driver)
    const popup = await openPopup(session.driver, tab)
    await settledFindings(popup)
    await popup.close()
    report = await session.driver.openOwn('/report.html#/export')
    await until('the report', async () => (await textOf(report)).includes(en.exportView.importTitle))
  })
  afterAll(() => (session as Session | undefined)?.close())

  const kept = async (): Promise<unknown> => askBackground(own, 'audits')

  const said = (): Promise<string | undefined> =>
    report.run(() => document.querySelector('.toast [role=status]')?.textContent)

  const go = (hash: string): Promise<void> =>
    report.run((next) => {
      location.hash = next
    }, hash)

  const paste = async (text: string): Promise<void> => {
    await until('a place to paste', () => report.run(() => document.querySelector('main textarea') !== null))
    await report.run((content) => {
      const box = document.querySelector<HTMLTextAreaElement>('main textarea')
      if (!box) return
      box.value = content
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
    await report.click('main .button.primary', en.image.compare)
    await until('the end of comparing', () => report.run(() => document.querySelector('.busy') === null), 60_000)
  }

  it.each(REFUSED)('a file that is %s is refused in a sentence, and nothing is lost', async (_, text, sentence) => {
    const before = await kept()
    await report.run(layFile, text)
    await until('the sentence', async () => (await said()) === sentence)
    expect(await kept()).toEqual(before)
  })

  it('of a hostile file only what fits is taken, the rest is counted, and nothing of it runs', async () => {
    await report.run(layFile, HOSTILE)
    await until('the end', async () => (await said())?.includes(en.imports.left(503)) === true, 60_000)
    expect(await said()).toContain(en.imports.done(1, 1))
    await go('#/findings')
    await until('its finding', async () => (await textOf(report)).includes('=cmd|A0'))
    expect(await report.run(() => document.querySelector('main img') === null)).toBe(true)
    expect(await report.run(() => document.querySelector('a[href^="javascript"]') === null)).toBe(true)
    expect(await report.run(() => 'polluted' in {})).toBe(false)
    expect((await kept()) as unknown[]).toHaveLength(2)
  })

  it('a formula in a post is plain text in the table', async () => {
    await report.run(() => {
      const make = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (file: Blob) => {
        Object.assign(globalThis, { caught: file.text() })
        return make(file)
      }
    })
    await go('#/export')
    await until('the export', async () => (await textOf(report)).includes(en.exportView.csv))
    await report.click('main button', en.exportView.csv)
    const table = await report.run(() => (globalThis as { caught?: Promise<string> }).caught)
    expect(table).toContain(`'=cmd|A0`)
    expect(table).not.toMatch(/(?:^|,)"?[=+@]/mu)
  })

  it('an advert of 1 MB with markup and scripts is compared as far as is said, and nothing of it runs', async () => {
    await go('#/image')
    const evil = '<script>document.title = "taken"</script><img src=x onerror="document.title = \'taken\'">'
    await paste(`${evil} You are a team player. ${'We want somebody reliable. '.repeat(38_000)}`)
    await until('the notice', async () => (await textOf(report)).includes(en.image.cut))
    await until('the image', async () => (await textOf(report)).includes(en.qualities.teamwork))
    expect(await report.run(() => document.querySelector('main script, main img') === null)).toBe(true)
    expect(await report.run(() => document.title)).not.toContain('taken')
  })

  it('a CV in another language is compared by names and years, without a mistake being made of it', async () => {
    await go('#/consistency')
    await paste(`${ROWAN.person.name}\nKrankenpflegerin, Klinikum am See\n2018 bis heute\nМедсестра 看護師 ممرضة`)
    await until('the comparison', async () => (await textOf(report)).includes(en.consistency.differences))
  })
})
