import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/engine/examine.ts'
import { featuresOfCue, IDENTITY_FEATURES } from '../../../src/engine/weigh/features.ts'
import type { Voice } from '../../../src/model/post.ts'
import { knowledge } from '../../../src/rules/registry.ts'
import { engineWith, weighingEngine, weightsOf } from './small.ts'

/** Who people are, and no other list: a list that names a group as its cue would tell groups apart. */
const lexicon = Object.fromEntries(
  [
    'nationality',
    'orientation',
    'gender-identity',
    'group-faith',
    'group-people',
    'country',
    'politics-party',
    'politics-side',
  ].map((name) => [name, knowledge.lexicon[name] ?? []]),
)
const cues = Object.fromEntries(Object.entries(knowledge.cues).filter(([name]) => name.startsWith('identity/')))
const engine = createEngine({ ...knowledge, rules: [], lexicon, cues, weights: undefined })

const featuresIn = (text: string, voice: Voice = 'own', of = engine): number[] => {
  const hashes: number[] = []
  of.features({ id: 'f', site: 's', voice, text }, (hash) => hashes.push(hash))
  return hashes
}

/** Features with places: those of the whole post have none. */
const placedIn = (text: string): [number, number, number][] => {
  const placed: [number, number, number][] = []
  engine.features({ id: 'f', site: 's', voice: 'own', text }, (hash, from, to) => placed.push([hash, from, to]))
  return placed
}

const alike = (texts: readonly string[]): void => {
  const [first = '', ...others] = texts
  for (const other of others) expect([other, featuresIn(other)]).toEqual([other, featuresIn(first)])
}

describe('what must not weigh', () => {
  it.each([
    ['handles', ['thanks @anna_99 for this', 'thanks @omar.dev for this']],
    ['links', ['see https://a.example/x for this', 'see https://b.example/some/where?q=1 for this']],
    ['e-mail addresses', ['write to anna@a.example now', 'write to omar@b.example now']],
    ['names', ['I hate Emily so much', 'I hate Lakisha so much', 'I hate Siobhán so much', 'I hate Wei so much']],
    ['surnames', ['then Emily Jones said no', 'then Mohammed Khan said no']],
    ['nationality', ['I hate germans so much', 'I hate mexicans so much', 'I hate nigerians so much']],
    ['faith', ['my neighbour is muslim and loud', 'my neighbour is jewish and loud', 'my neighbour is hindu and loud']],
    ['race', ['two black people came in', 'two white people came in', 'two asian people came in']],
    ['gender', ['all women are stupid', 'all men are stupid']],
    [
      'orientation',
      ['these gays get everything', 'these lesbians get everything', 'these heterosexuals get everything'],
    ],
    ['party', ['the tories did it again', 'the remainers did it again']],
    ['shouting', ['I HATE THIS PLACE', 'i hate this place']],
    ['how large a number is', ['12 of them', '88 of them']],
  ])('%s', (_, texts) => {
    alike(texts)
  })

  it('a handle or a link has no feature of its own', () => {
    for (const text of ['@anna', 'https://a.example', 'anna@a.example'])
      expect(placedIn(text).filter(([, from]) => from >= 0)).toEqual([])
  })

  it('a person of a group is known to the trainer as such', () => {
    expect(featuresIn('muslims')).toContain(IDENTITY_FEATURES[0])
  })

  it('a word of an identity list is no cue', () => {
    const small = weighingEngine([], { 'identity/a': 'martians', 'hate/b': 'vermin' }, weightsOf({}))
    expect(featuresIn('martians', 'own', small)).toContain(IDENTITY_FEATURES[0])
    expect(featuresIn('martians', 'own', small)).not.toContain(featuresOfCue('identity/a')[0])
    expect(featuresIn('vermin', 'own', small)).toContain(featuresOfCue('hate/b')[0])
  })
})

describe('what must tell a difference', () => {
  it.each([
    ['the words', 'I stole it', 'I bought it'],
    ['their order', 'dog bites man', 'man bites dog'],
    ['quotation marks', 'he is an idiot', 'he is "an idiot"'],
    ['negation', 'I really stole it', 'I never stole it'],
    ['the end of a sentence', 'no money left', 'no. money left'],
    ['the length', 'well', 'well well well well well well well well well well'],
    ['a name', 'then I saw Anna there', 'then I saw red there'],
    ['a large number', '12 of them', '12000 of them'],
    ['a people or a party', 'the muslims did it again', 'the tories did it again'],
  ])('%s', (_, one, other) => {
    expect(new Set(featuresIn(one))).not.toEqual(new Set(featuresIn(other)))
  })

  it('the voice', () => {
    expect(featuresIn('stole it', 'own')).not.toEqual(featuresIn('stole it', 'repost'))
  })

  it('a cue that is quoted or denied', () => {
    const small = weighingEngine([], { 'crime/theft': 'stole' }, weightsOf({}))
    const [plain, quoted, denied] = featuresOfCue('crime/theft')
    const known = (text: string): (number | undefined)[] => {
      const all = featuresIn(text, 'own', small)
      return [plain, quoted, denied].filter((hash) => hash !== undefined && all.includes(hash))
    }
    expect(known('I stole it')).toEqual([plain])
    expect(known('she said "I stole it"')).toEqual([quoted])
    expect(known('I never stole it')).toEqual([plain, denied])
  })
})

describe('places', () => {
  it('lie inside the post', () => {
    const text = 'We got. Nicked 🍺 with @anna, 12 pints "and" more'
    const last = Math.max(...placedIn(text).map(([, , to]) => to))
    for (const [, from, to] of placedIn(text)) {
      expect(from).toBeGreaterThanOrEqual(-1)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeLessThanOrEqual(last)
    }
    expect(placedIn('')).toHaveLength(2)
  })

  it('there are features without any cue list', () => {
    expect(featuresIn('I stole it', 'own', engineWith([]))).not.toEqual([])
  })
})
