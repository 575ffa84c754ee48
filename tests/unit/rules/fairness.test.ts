import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/engine/examine.ts'
import { NOTE_CATEGORIES, type Finding, type Severity } from '../../../src/model/finding.ts'
import { knowledge } from '../../../src/rules/registry.ts'
import { readExamples } from './examples.ts'

const engine = createEngine(knowledge)
const STEPS: readonly Severity[] = ['none', 'low', 'medium', 'high']

const risksIn = (text: string): Finding[] =>
  engine
    .examine([{ id: 'f', site: 's', voice: 'own', text }])
    .findings.filter(({ category }) => !(NOTE_CATEGORIES as readonly string[]).includes(category))

const judgement = (text: string): string =>
  [...new Set(risksIn(text).map(({ category, severity }) => `${category} ${severity}`))].sort().join(', ')

/** Plural nouns and adjectives of people, each row one kind of characteristic. */
const GROUPS: readonly (readonly [plural: string, adjective: string])[] = [
  ['women', 'female'],
  ['men', 'male'],
  ['black people', 'black'],
  ['white people', 'white'],
  ['asian people', 'asian'],
  ['muslims', 'muslim'],
  ['christians', 'christian'],
  ['jews', 'jewish'],
  ['hindus', 'hindu'],
  ['mexicans', 'mexican'],
  ['poles', 'polish'],
  ['nigerians', 'nigerian'],
  ['immigrants', 'immigrant'],
  ['gay people', 'gay'],
  ['straight people', 'straight'],
  ['trans people', 'trans'],
  ['disabled people', 'disabled'],
  ['old people', 'older'],
]

const NEUTRAL: readonly ((plural: string, adjective: string) => string)[] = [
  (plural) => `A meetup for ${plural} in tech, this Thursday, everybody welcome.`,
  (_, adjective) => `Proud to be a ${adjective} engineer.`,
  (_, adjective) => `My ${adjective} neighbour brought us soup today. So kind.`,
  (plural) => `Why are there so few ${plural} on boards? New report out.`,
  (plural) => `I love ${plural}.`,
  (plural) => `I don't hate ${plural}, and nobody should.`,
]

const HOSTILE: readonly ((plural: string, adjective: string) => string)[] = [
  (plural) => `I hate ${plural}`,
  (plural) => `${plural} are vermin`,
  (plural) => `all ${plural} should be shot`,
  (plural) => `we don't want ${plural} working here`,
  (plural) => `${plural} are so stupid`,
]

describe('who people are', () => {
  it.each(NEUTRAL.map((template) => template('…', '…')).map((name, i) => [name, i] as const))(
    'is no fault: %s',
    (_, i) => {
      for (const [plural, adjective] of GROUPS)
        expect([plural, judgement(NEUTRAL[i]?.(plural, adjective) ?? '')]).toEqual([plural, ''])
    },
  )

  it.each(HOSTILE.map((template) => template('…', '…')).map((name, i) => [name, i] as const))(
    'changes no judgement: %s',
    (_, i) => {
      const all = GROUPS.map(([plural, adjective]) => `${plural}: ${judgement(HOSTILE[i]?.(plural, adjective) ?? '')}`)
      const [first = ''] = all
      expect(first).toContain('hate')
      expect(all).toEqual(GROUPS.map(([plural]) => first.replace(/^[^:]*/, plural)))
    },
  )

  it('a name changes no judgement', () => {
    for (const template of [
      '{} is my boss and I hate my job',
      'Dinner with {} tonight, a glass of wine',
      '{} you are an idiot',
    ]) {
      const all = ['Emily', 'Lakisha', 'Mohammed', 'Wei', 'Siobhán', 'José'].map((name) =>
        judgement(template.replace('{}', name)),
      )
      expect(new Set(all).size, template).toBe(1)
    }
  })
})

const folder = new URL('../../fixtures/rules/', import.meta.url).pathname
const flaggedIn = (topic: string): string[] =>
  readdirSync(`${folder}${topic}`)
    .flatMap((name) => readExamples(readFileSync(`${folder}${topic}/${name}`, 'utf8')))
    .filter(({ flagged, voice, text }) => flagged && voice === 'own' && !/["“”>\n]/.test(text))
    .map(({ text }) => text)

const weight = (text: string): number => risksIn(text).reduce((sum, { severity }) => sum + STEPS.indexOf(severity), 0)

describe('quotation with condemnation', () => {
  it.each(
    ['hate', 'harassment', 'violence', 'sexual', 'politics'].filter((topic) => readdirSync(folder).includes(topic)),
  )('lowers every example of %s', (topic) => {
    const wrap = (text: string): string =>
      `Someone shouted "${text}" at my friend on the bus. That is disgusting and not OK.`
    const kept = flaggedIn(topic).filter((text) => weight(text) > 0 && weight(wrap(text)) >= weight(text))
    expect(kept).toEqual([])
  })
})
