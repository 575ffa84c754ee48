import { describe, expect, test } from 'vitest'
import type { Audit } from '../../../src/model/audit.ts'
import type { ProfileCheck } from '../../../src/model/finding.ts'
import type { PlacedRule } from '../../../src/model/rule.ts'
import type { Wording } from '../../../src/model/wording.ts'
import { createEngine } from '../../../src/engine/examine.ts'
import { interpreter } from '../../../src/report/wording.ts'
import { knowledge, rules } from '../../../src/rules/registry.ts'
import { wordingIn } from '../../../src/rules/wording.ts'
import german from '../../../src/rules/wording/de/german.ts'
import { audit, finding, post } from '../report/sample.ts'

const files = import.meta.glob<Wording>(
  ['../../../src/rules/wording/de/*.ts', '!../../../src/rules/wording/de/{german,checks}.ts'],
  { eager: true, import: 'default' },
)

/** Every sentence of a rule that a person can read. */
const sentencesOf = ({ title, understood, why, advice, law, source, flags }: PlacedRule): string[] => [
  title,
  understood,
  why,
  advice,
  ...(law === undefined ? [] : [law]),
  ...(source?.figure === undefined ? [] : [source.figure]),
  ...flags.flatMap((flag) => (typeof flag === 'object' && flag.understood ? [flag.understood] : [])),
]

const engine = createEngine(knowledge)
const shown = rules.filter(({ topic }) => topic !== 'field')

describe('the German words of the rules', () => {
  test.each(shown)('$id says all of it in German', (rule) => {
    const missing = sentencesOf(rule).filter((sentence) => !Object.hasOwn(german, sentence))
    expect(missing, `Please say it in src/rules/wording/de/${rule.topic}.ts:`).toEqual([])
  })

  test('hold nothing that no rule says any more', () => {
    const said = new Set(shown.flatMap(sentencesOf))
    const stale = Object.entries(files).flatMap(([path, wording]) =>
      Object.keys(wording)
        .filter((sentence) => !said.has(sentence))
        .map((sentence) => `${path.replace('../../../', '')}: ${sentence}`),
    )
    expect(stale, 'Please delete these lines:').toEqual([])
  })

  test('stand in one file each', () => {
    const all = Object.values(files).flatMap((wording) => Object.keys(wording))
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([])
  })
})

const words = interpreter('de', german)
const tokens = (text: string): string[] => text.match(/\d+|“[^”]*”|„[^“]*“/gu) ?? []

describe('an interpreter', () => {
  test('says what was understood, why and the source of a real finding', () => {
    const { findings } = engine.examine([post('p', 'I hate my boss, he is a useless idiot')])
    const [found] = findings
    const rule = rules.find(({ id }) => id === found?.rule)
    if (!found || !rule) throw new Error('Nothing found')
    const whole: Audit = audit({ findings: [found], rules: { [rule.id]: rule } })
    const [worded] = words.audit(whole).findings
    expect(worded?.because).toContain(german[rule.understood])
    expect(worded?.because).toContain(german[rule.why])
    expect(worded?.because).not.toContain(rule.why)
    expect(words.audit(whole).rules?.[rule.id]?.title).toBe(german[rule.title])
  })

  test('keeps what it does not know, and gives the same objects for the same findings', () => {
    const own = finding('f', { because: 'Something new.' })
    const before = words.audit(audit({ findings: [own] }))
    expect(before.findings[0]?.because).toBe('Something new.')
    expect(words.audit(audit({ findings: [own] })).findings[0]).toBe(before.findings[0])
  })

  test.each<[string, ProfileCheck[]]>([
    ['few posts', checksOf([post('p', 'Good bread')])],
    [
      'loud posts',
      checksOf(Array.from({ length: 12 }, (_, at) => post(String(at), 'ABSOLUTELY GREAT BREAD TODAY!!!'))),
    ],
    ['calm posts', checksOf(Array.from({ length: 12 }, (_, at) => post(String(at), 'Good bread today')))],
  ])('says the checks of %s, with the same figures', (_, checks) => {
    for (const check of words.audit(audit({ checks })).checks ?? []) {
      const before = checks.find((each) => each.check === check.check)
      expect(check.because, check.because).not.toBe(before?.because)
      expect(tokens(check.because).length).toBe(tokens(before?.because ?? '').length)
    }
  })

  test('leaves a name as it is, whatever stands in it', () => {
    const text =
      'Your handle “sexy.420” and name “Dr. Ada and Co.” may look unprofessional to a stranger who reads it first.'
    expect(words.said(text)).toBe(
      'Dein Profil zeigt Handle „sexy.420“ und Name „Dr. Ada and Co.“. Auf Fremde, die das zuerst lesen, kann das unprofessionell wirken.',
    )
  })

  test('is there for German and for no made-up language', async () => {
    expect(await wordingIn('de')).toBe(german)
    expect(await wordingIn('en')).toBeUndefined()
    expect(await wordingIn('__proto__')).toBeUndefined()
  })
})

function checksOf(posts: ReturnType<typeof post>[]): ProfileCheck[] {
  return engine.check(
    posts.map((each, at) => ({ ...each, writtenAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString() })),
    { site: 'x', handle: 'xXSexyBoozer420Xx', name: 'Dr. Ada Example', url: 'https://x.example/a' },
  )
}
