import { describe, expect, it, vi } from 'vitest'
import type { Examination } from '../../../src/model/finding.ts'
import type { Voice } from '../../../src/model/post.ts'
import type { PlacedRule, Rule, Weights } from '../../../src/model/rule.ts'
import { createEngine, type Engine } from '../../../src/engine/examine.ts'
import { featureOfFound } from '../../../src/engine/weigh/features.ts'
import { Scale } from '../../../src/engine/weigh/scale.ts'
import { RISKY } from '../../../src/engine/weigh/weigher.ts'
import { packWeights } from '../../../src/engine/weigh/weights.ts'
import { english } from '../../../src/rules/language/english.ts'
import { findingsIn, rule, weighingEngine, weightsOf } from './small.ts'

const CUES = {
  'crime/theft': 'nicked, %nick',
  'hate/vermin': 'vermin',
  'courtesy/thanks': 'thanks',
}

const weighed = (id: string, parts: Partial<Rule> = {}): PlacedRule => rule(id, { weighed: true, ...parts })

const field = (name: string, word: string): PlacedRule => rule(`field/${name}`, { flags: [word] })

/** Quoted words have features of their own, which tell as much here: what clears them is the facts. */
const CRIME = weightsOf({ 'crime/theft': { crime: 3 }, 'quoted crime/theft': { crime: 3 } })

const engineOf = (rules: readonly PlacedRule[], weights: Weights = CRIME): Engine =>
  weighingEngine(rules, CUES, weights)

const examine = (engine: Engine, text: string, voice: Voice = 'own'): Examination =>
  engine.examine([{ id: 'p', site: 's', voice, text }])

const marks = (engine: Engine, text: string, voice: Voice = 'own'): string[] =>
  findingsIn(engine, text, voice).flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))

describe('a weighed finding', () => {
  it('marks the words and tells what its rule says', () => {
    const [finding] = findingsIn(engineOf([weighed('crime/as-a-whole')]), 'We nicked two bikes')
    expect(finding).toMatchObject({ rule: 'crime/as-a-whole', category: 'crime', spans: [{ start: 0, end: 19 }] })
    expect(finding?.because).toBe('u. w.')
    expect(finding?.confidence).toBe(0.88)
  })

  it('is silent where nothing weighs, without weights, and without a weighed rule', () => {
    const engine = engineOf([weighed('crime/as-a-whole')])
    expect(marks(engine, 'We bought two bikes')).toEqual([])
    expect(marks(engine, '')).toEqual([])
    expect(marks(engineOf([rule('crime/one', { flags: ['robbed'] })]), 'We nicked two bikes')).toEqual([])
  })

  it.each([
    ['denied before the mark', 'We never nicked bikes', []],
    ['refused before the mark', 'I stopped nicking bikes', []],
    ['denied in another clause', 'We never pay, we nicked them', ['we nicked them']],
    ['quoted', 'He told us "we nicked two bikes"', []],
    ['reported', 'She said they nicked two bikes', []],
    ['condemned', 'Somebody nicked two bikes, appalling', []],
    ['in a field in which it is harmless', 'Level nine, we nicked two bikes', []],
    ['outside of that field', 'We nicked two bikes', ['We nicked two bikes']],
  ])('passes the facts: %s', (_, text, found) => {
    const rules = [
      weighed('crime/as-a-whole', { harmlessIn: ['game'] }),
      field('game', 'level'),
      field('condemnation', 'appalling'),
    ]
    expect(marks(engineOf(rules), text)).toEqual(found)
  })

  it('silences patterns of its topic where the rest of the post speaks against them, and of no other topic', () => {
    const rules = [rule('crime/one', { flags: ['robbed'] }), rule('hate/one', { flags: ['robbed'] })]
    const weights = weightsOf({ 'crime/theft': { crime: 3 }, 'courtesy/thanks': { crime: -2, hate: 0 } })
    const doubting = engineOf(rules, { ...weights, doubted: [-2, -2] })
    const found = (engine: Engine, text: string) =>
      findingsIn(engine, text)
        .map(({ rule: id }) => id)
        .sort()
    expect(found(doubting, 'I robbed him')).toEqual(['crime/one', 'hate/one'])
    expect(found(doubting, 'I robbed him, thanks')).toEqual(['hate/one'])
    expect(found(engineOf(rules, weights), 'I robbed him, thanks')).toEqual(['crime/one', 'hate/one'])
    const withCertain = engineOf([...rules, rule('crime/two', { flags: ['him'], certain: true })], {
      ...weights,
      doubted: [-2, -2],
    })
    expect(found(withCertain, 'I robbed him, thanks')).toEqual(['crime/two', 'hate/one'])
  })

  describe('of a post that is risky as a whole', () => {
    const telling = {
      'crime/theft': { crime: 0.4, hate: 0.1, [RISKY]: 1 },
      'hate/vermin': { hate: 3, [RISKY]: 1 },
      'courtesy/thanks': { courtesy: 3 },
    }
    const weights = { ...weightsOf(telling), hinted: [-0.8, -0.8, 100, 100], hintedRight: 0.55 }
    const rules = [weighed('crime/as-a-whole'), weighed('hate/as-a-whole'), weighed('courtesy/as-a-whole')]
    const found = (engine: Engine, text: string) =>
      findingsIn(engine, text).map(({ rule: id, confidence, unsure }) => ({ id, confidence, unsure }))
    const hint = { id: 'crime/as-a-whole', confidence: 0.55, unsure: true }

    it('hints at the likeliest topic, and lets the person look', () => {
      expect(weights.outputs).toEqual(['crime', 'hate', RISKY, 'courtesy'])
      expect(found(engineOf(rules, weights), 'We nicked two bikes')).toEqual([hint])
      expect(found(engineOf(rules, weights), 'We nicked two bikes, thanks')).toEqual([hint])
    })

    it('is silent where the whole is not risky enough, or no topic is likely enough', () => {
      expect(found(engineOf(rules, { ...weights, said: [0, 0, 0.1, 0] }), 'We nicked two bikes')).toEqual([])
      expect(found(engineOf(rules, { ...weights, hinted: [0, 0, 100, 100] }), 'We nicked two bikes')).toEqual([])
    })

    it('hints at nothing beside a risk that is said or found', () => {
      expect(found(engineOf(rules, weights), 'The vermin nicked two bikes').map(({ id }) => id)).toEqual([
        'hate/as-a-whole',
      ])
      const withPattern = [...rules, rule('drugs/one', { flags: ['stoned'] })]
      expect(found(engineOf(withPattern, weights), 'Stoned, we nicked two bikes').map(({ id }) => id)).toEqual([
        'drugs/one',
      ])
    })
  })

  it('asks the facts that its rule asks for', () => {
    const asks = (when: Rule['when'], text: string): number =>
      marks(engineOf([weighed('crime/one', { when: when ?? {} })]), text).length
    expect(asks({ negated: 'any' }, 'We never nicked bikes')).toBe(1)
    expect(asks({ quoted: 'any' }, 'He told us "we nicked two bikes"')).toBe(1)
    expect(asks({ speaker: 'self' }, 'I nicked two bikes')).toBe(1)
    expect(asks({ speaker: 'self' }, 'He nicked two bikes')).toBe(0)
    expect(asks({ question: 'no' }, 'Who nicked two bikes?')).toBe(0)
  })

  it('marks what tells it with the rest of the clause, unless that is long', () => {
    const engine = engineOf([weighed('crime/as-a-whole')])
    expect(marks(engine, 'Monday, then we nicked two bikes, and Tuesday came')).toEqual(['then we nicked two bikes'])
    const before = 'on a day of all days in the year like any other day of the week we'
    expect(marks(engine, `${before} nicked two bikes, and slept`)).toEqual(['nicked two bikes'])
    const behind = 'on a day of all days in the year like any other day of the week'
    expect(marks(engine, `We nicked two bikes ${behind}`)).toEqual(['nicked'])
  })

  it('shows what is quoted on a picture', () => {
    const text = 'A sign: "we nicked two bikes"'
    expect(marks(engineOf([weighed('crime/as-a-whole')]), text, 'image')).toEqual(['we nicked two bikes'])
    expect(marks(engineOf([weighed('crime/as-a-whole')]), text)).toEqual([])
  })

  it('keeps to the voices of its rule', () => {
    const engine = engineOf([weighed('crime/as-a-whole', { voices: ['own'] })])
    expect(marks(engine, 'nicked two bikes', 'own')).toHaveLength(1)
    expect(marks(engine, 'nicked two bikes', 'bio')).toEqual([])
  })

  it('can be a strength, and is none beside a serious finding', () => {
    const weights = weightsOf({ 'courtesy/thanks': { courtesy: 4 }, 'crime/theft': { crime: 4 } })
    const engine = engineOf([weighed('courtesy/as-a-whole'), weighed('crime/as-a-whole')], weights)
    expect(examine(engine, 'thanks to Ben').strengths).toMatchObject([
      { kind: 'courtesy', rule: 'courtesy/as-a-whole' },
    ])
    expect(examine(engine, 'thanks to Ben, we nicked it').strengths).toEqual([])
  })
})

describe('what the writer denies of himself', () => {
  // The pair with the negator tells, too, so that the mark begins with it.
  const cues = { 'hate/hatred': 'hate', 'hate/refusal': 'not want', 'hate/not': 'not', 'hate/want': 'want' }
  const hate = (told: Record<string, number>): Engine =>
    weighingEngine(
      [weighed('hate/as-a-whole')],
      cues,
      weightsOf(Object.fromEntries(Object.entries(told).map(([name, odds]) => [`hate/${name}`, { hate: odds }]))),
    )

  it('is no finding though the mark begins with the negator', () => {
    const engine = hate({ hatred: 3, not: 1 })
    for (const text of ["I don't hate them", 'we really do not hate them', "I don't hate them, and nobody should"])
      expect([text, marks(engine, text)]).toEqual([text, []])
    expect(marks(engine, 'I hate them')).toEqual(['I hate them'])
  })

  it('is a finding where the denial itself is what tells', () => {
    expect(marks(hate({ refusal: 3, want: 0.5 }), "we don't want them here")).toHaveLength(1)
  })

  it('is a finding where others deny it, and where the negator denies nothing', () => {
    expect(marks(hate({ hatred: 3, not: 1 }), 'you not hate them')).toHaveLength(1)
    expect(marks(hate({ hatred: 3, not: 1 }), 'I not only hate them')).toHaveLength(1)
  })

  it('counts where its rule counts denied words', () => {
    const rules = [weighed('hate/as-a-whole', { when: { negated: 'any' } })]
    const engine = weighingEngine(rules, cues, weightsOf({ 'hate/hatred': { hate: 3 }, 'hate/not': { hate: 1 } }))
    expect(marks(engine, "I don't hate them")).toHaveLength(1)
  })
})

describe('patterns and weights', () => {
  it('patterns speak first in their topic, weights in the others', () => {
    const weights = weightsOf({ 'crime/theft': { crime: 3, hate: 3 } })
    const rules = [weighed('crime/as-a-whole'), weighed('hate/as-a-whole'), rule('crime/bikes', { flags: ['bikes'] })]
    const found = findingsIn(engineOf(rules, weights), 'We nicked two bikes').map(({ rule: id }) => id)
    expect(found.sort()).toEqual(['crime/bikes', 'hate/as-a-whole'])
  })

  it('denied features weigh apart from plain ones', () => {
    const weights = weightsOf({ 'crime/theft': { crime: 3 }, 'denied crime/theft': { crime: -5 } })
    const engine = engineOf([weighed('crime/as-a-whole', { when: { negated: 'any' } })], weights)
    expect(marks(engine, 'We nicked bikes')).toHaveLength(1)
    expect(marks(engine, 'We never nicked bikes')).toEqual([])
  })
})

describe('how sure and how grave', () => {
  const finding = (odds: number, grave: Record<string, number> = {}) =>
    findingsIn(
      engineOf([weighed('crime/as-a-whole')], weightsOf({ 'crime/theft': { crime: odds, ...grave } })),
      'We nicked two bikes',
    )[0]

  it.each([
    [0.9, undefined, undefined],
    [1, true, 'low'],
    [1.95, true, 'low'],
    [2, undefined, 'low'],
    [2.05, undefined, 'low'],
    [2.2, undefined, 'medium'],
    [4, undefined, 'medium'],
  ])('odds of %d over a bias of -1', (odds, unsure, severity) => {
    expect(finding(odds)?.unsure).toBe(unsure)
    expect(finding(odds)?.severity).toBe(severity)
  })

  it.each([
    [3, { 'severity/high': 3, 'severity/low': 0 }, 'high'],
    [1.5, { 'severity/high': 3, 'severity/low': 0 }, 'medium'],
    [3, { 'severity/high': 0, 'severity/low': 3 }, 'low'],
    [3, { 'severity/high': 2, 'severity/low': 3 }, 'low'],
  ] as const)('odds of %d with %o', (odds, grave, severity) => {
    expect(finding(odds, grave)?.severity).toBe(severity)
  })

  it('a repost weighs a step less', () => {
    const engine = engineOf([weighed('crime/as-a-whole')])
    expect(findingsIn(engine, 'We nicked two bikes', 'repost')[0]?.severity).toBe('low')
  })
})

describe('when weights fail', () => {
  const rules = [weighed('crime/as-a-whole'), rule('drugs/one', { flags: ['cocaine'] })]
  const text = 'We nicked cocaine'

  it('damaged ones are one broken rule, and patterns judge on', () => {
    const engine = engineOf(rules, { ...CRIME, data: CRIME.data.slice(0, 4) })
    const { findings, broken } = engine.examine(
      ['a', 'b'].map((id) => ({ id, site: 's', voice: 'own' as const, text })),
    )
    expect(broken).toEqual([{ rule: 'engine/weights', error: expect.stringContaining('damaged') as string }])
    expect(findings.map(({ rule: id }) => id)).toEqual(['drugs/one', 'drugs/one'])
  })

  it('what patterns find is evidence beside the words', () => {
    const hash = featureOfFound('drugs')
    const data = btoa(String.fromCharCode(...packWeights([{ hash, pairs: [[0, 60]] }])))
    const both = engineOf([...rules, weighed('crime/as-a-whole')], { ...weightsOf({ 'x/y': { crime: 0 } }), data })
    expect(examine(both, text).findings.map(({ rule: id }) => id)).toContain('crime/as-a-whole')
    expect(examine(both, 'nothing of the kind').findings).toEqual([])
  })

  it('what patterns find is left out where the weights, having heard it, hold it for unlikely', () => {
    const weighing = (evidence: number, parts: Partial<Rule> = {}): string[] => {
      const hash = featureOfFound('drugs/one')
      const data = btoa(String.fromCharCode(...packWeights([{ hash, pairs: [[0, evidence]] }])))
      const weights = { ...weightsOf({ 'x/y': { drugs: 0 } }), kept: [0], data }
      const drugs = rule('drugs/one', { flags: ['cocaine'], ...parts })
      return examine(engineOf([drugs], weights), text).findings.map(({ rule: id }) => id)
    }
    expect(weighing(40)).toEqual(['drugs/one'])
    expect(weighing(10)).toEqual([])
    expect(weighing(10, { certain: true })).toEqual(['drugs/one'])
    // Of a topic that the weights know nothing of, patterns have the last word.
    const others = { ...weightsOf({ 'x/y': { crime: 0 } }), kept: [0] }
    expect(examine(engineOf([rules[1] ?? weighed('x/y')], others), text).findings).toHaveLength(1)
  })

  it.each([
    [60, 0.88, false],
    [25, 0.56, false],
    [10, 0.38, true],
  ])('and what is said of them is as sure as the weights are: %d units', (evidence, confidence, unsure) => {
    const hash = featureOfFound('drugs')
    const data = btoa(String.fromCharCode(...packWeights([{ hash, pairs: [[0, evidence]] }])))
    const weights = { ...weightsOf({ 'x/y': { drugs: 0 } }), data }
    const [finding] = examine(engineOf([rule('drugs/one', { flags: ['cocaine'] })], weights), text).findings
    expect(finding?.confidence).toBe(confidence)
    expect(finding?.unsure === true).toBe(unsure)
  })

  it('but nobody is asked to look whether a private note is right', () => {
    const weights = weightsOf({ 'crime/theft': { protected: -1 } })
    const [note] = examine(engineOf([rule('protected/one', { flags: ['nicked'] })], weights), text).findings
    expect(note).toMatchObject({ category: 'protected', confidence: 0.12 })
    expect(note?.unsure).toBeUndefined()
  })

  it('and a long post is judged piece by piece: what is unlikely in one part may be likely in another', () => {
    const weights = { ...weightsOf({ 'crime/theft': { drugs: 3 } }), kept: [0] }
    const drugs = rule('drugs/one', { flags: ['cocaine'] })
    const far = 'A long walk by the river with the dog, the whole morning, in the rain, and no one else about. '.repeat(
      3,
    )
    const marks = (written: string): number =>
      examine(engineOf([drugs], weights), written).findings.flatMap(({ spans }) => spans).length
    expect(marks('We nicked cocaine.')).toBe(1)
    expect(marks(`We nicked bikes. ${far} Then cocaine.`)).toBe(0)
    expect(marks(`We went home. ${far} Then we nicked cocaine.`)).toBe(1)
  })

  it('a throw at one post is reported once, and the next post is weighed', () => {
    const engine = engineOf(rules)
    const weigh = vi.spyOn(Scale.prototype, 'weigh').mockImplementationOnce(() => {
      throw new Error('too heavy')
    })
    const { findings, broken } = engine.examine(
      ['a', 'b'].map((id) => ({ id, site: 's', voice: 'own' as const, text })),
    )
    weigh.mockRestore()
    expect(broken).toEqual([{ rule: 'engine/weights', error: 'too heavy' }])
    expect(findings.map(({ post, rule: id }) => [post, id])).toEqual([
      ['a', 'drugs/one'],
      ['b', 'crime/as-a-whole'],
      ['b', 'drugs/one'],
    ])
  })

  it('a weighed rule that throws is reported by its own name, and the other weighed rules speak', () => {
    const weights = weightsOf({ 'crime/theft': { crime: 3, hate: 3 } })
    const bad = weighed('crime/as-a-whole', { allows: ['(x'] })
    const { findings, broken } = examine(engineOf([bad, weighed('hate/as-a-whole')], weights), text)
    expect(broken).toEqual([{ rule: 'crime/as-a-whole', error: expect.stringContaining('missing ")"') as string }])
    expect(findings.map(({ rule: id }) => id)).toEqual(['hate/as-a-whole'])
  })

  it('the fingerprint differs with the weights and with the cues', () => {
    const base = { rules, lexicon: {}, language: english, calibration: {}, cues: CUES, weights: CRIME }
    const marksOf = [base, { ...base, weights: undefined }, { ...base, cues: {} }].map(
      (input) => createEngine(input).fingerprint,
    )
    expect(new Set(marksOf).size).toBe(3)
  })
})
