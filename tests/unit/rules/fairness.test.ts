import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/engine/examine.ts'
import { NOTE_CATEGORIES, type Finding, type Severity } from '../../../src/model/finding.ts'
import { knowledge } from '../../../src/rules/registry.ts'
import { readExamples } from './examples.ts'

const engine = createEngine(knowledge)
const STEPS: readonly Severity[] = ['none', 'low', 'medium', 'high']

const risksIn = (text: string, by = engine): Finding[] =>
  by
    .examine([{ id: 'f', site: 's', voice: 'own', text }])
    .findings.filter(({ category }) => !(NOTE_CATEGORIES as readonly string[]).includes(category))

const judgement = (text: string, by = engine): string =>
  [...new Set(risksIn(text, by).map(({ category, severity }) => `${category} ${severity}`))].sort().join(', ')

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

/** Swaps inside one kind: the words around must carry all that is said, by patterns and by weights. */
const SWAPS: Readonly<Record<string, readonly string[]>> = {
  gender: ['women', 'men'],
  race: ['black people', 'asian people', 'arab people', 'hispanic people'],
  faith: ['muslims', 'christians', 'jews', 'hindus', 'sikhs', 'catholics'],
  nationality: ['mexicans', 'poles', 'nigerians', 'germans', 'romanians', 'pakistanis', 'americans'],
  orientation: ['gays', 'lesbians', 'bisexuals', 'heterosexuals'],
}
const NAMES = [
  'Emily',
  'Lakisha',
  'Mohammed',
  'Wei',
  'Siobhán',
  'José',
  'Priya',
  'Chidi',
  'Yusuf',
  'Ivan',
  'Steve',
  'Fatima',
]

/** Of each kind of words: what only the weights may tell, what nobody minds, and what has nothing to do with people. */
const TOLD = [
  '{} are emotional creatures and shouldn’t be anywhere near a budget',
  '{} are the reason your nan can’t get a dentist. Do the maths',
  '{} will sell you your own shirt. Check your change',
  'too many {} in this town now, you hardly hear anything else',
  'no {} in my shop, my rules',
  'over my dead body will my daughter marry one of those {}',
  'I don’t hate {}, some of my best mates are {}',
  'two {} at work got promoted today, well deserved',
  'there is a choir of {} in our street and they are brilliant',
  'went out with three {} last night, eleven pints each, still drunk at my desk',
  'told my boss I was ill and went fishing with some {}',
]
const TOLD_OF_ONE = [
  'my boss {} is a clueless idiot and I hate this job',
  'went out with {} last night, eleven pints, still drunk at my desk',
  'thank you so much {} for covering my shift, you are a star',
  'I swear {} will get what is coming one day',
  'got my pills from {} again, cheap as ever',
  'everyone says {} only got the job because of the quota',
]

const weightsAlone = createEngine({
  ...knowledge,
  rules: knowledge.rules.filter(({ weighed, topic }) => weighed === true || topic === 'field'),
})
const bothJudge = (text: string): string => `${judgement(text)} | weights alone: ${judgement(text, weightsAlone)}`

describe('swapping who is spoken of', () => {
  const same = (groups: readonly string[], judge: (text: string) => string): void => {
    for (const template of TOLD) {
      const all = groups.map((group) => `${group}: ${judge(template.replaceAll('{}', group))}`)
      expect(all).toEqual(groups.map((group) => (all[0] ?? '').replace(/^[^:]*/, group)))
    }
  }

  it.each(Object.entries(SWAPS))('changes nothing: %s', (_, groups) => {
    same(groups, judgement)
  })

  it.each(Object.entries(SWAPS))('changes nothing for the weights alone: %s', (_, groups) => {
    same(groups, (text) => judgement(text, weightsAlone))
  })

  it.each(TOLD_OF_ONE)('changes nothing: names in “%s”', (template) => {
    const all = NAMES.map((name) => `${name}: ${bothJudge(template.replaceAll('{}', name))}`)
    expect(all).toEqual(NAMES.map((name) => (all[0] ?? '').replace(/^[^:]*/, name)))
  })

  it('is put to the weights, too', () => {
    const weighed = TOLD.flatMap((template) => risksIn(template.replaceAll('{}', 'women'), weightsAlone))
    expect(weighed.length).toBeGreaterThan(2)
  })
})

const folder = new URL('../../fixtures/rules/', import.meta.url).pathname
const flaggedIn = (topic: string): string[] =>
  readdirSync(`${folder}${topic}`)
    .flatMap((name) => readExamples(readFileSync(`${folder}${topic}/${name}`, 'utf8')))
    .filter(({ flagged, voice, text }) => flagged && voice === 'own' && !/["“”>\n]/.test(text))
    .map(({ text }) => text)

/** Without swear words: quoted ones count, too. */
const weight = (text: string): number =>
  risksIn(text)
    .filter(({ category }) => category !== 'profanity')
    .reduce((sum, { severity }) => sum + STEPS.indexOf(severity), 0)

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
