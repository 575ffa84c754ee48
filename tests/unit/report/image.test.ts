import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIELD_IDS } from '../../../src/model/preferences.ts'
import { readAdvert, withoutMarkup } from '../../../src/report/image/advert.ts'
import { matchImage, withField } from '../../../src/report/image/match.ts'
import { askFinder } from '../../../src/report/image/asks.ts'
import { indexOf } from '../../../src/report/image/indexed.ts'
import { entries } from '../../../src/report/image/phrases.ts'
import { QUALITY_IDS, qualityOf } from '../../../src/report/image/quality.ts'
import { sentences } from '../../../src/report/image/sentences.ts'
import { report } from '../../../src/report/report.ts'
import { NOW, audit, finding, post } from './sample.ts'
import { ADVERT_SETS, adverts, scored, type AdvertSet } from './adverts.ts'

/** The shortest text that a phrase finds. */
const example = (phrase: string): string =>
  phrase
    .replace(/\{([^|}]*)[^}]*\}/g, '$1')
    .replaceAll('*', '')
    .replaceAll(' _ ', ' x ')
    .replaceAll(' + ', ' ')

const asked = (text: string) => readAdvert(text).qualities.map(({ id }) => id)

describe('an advert', () => {
  test.each<[AdvertSet[], number, number]>([
    [['dev', 'second-dev', 'third-dev', 'fourth-dev'], 0.9, 0.83],
    // By three authors, and never looked at while changing the wordings: the promise is that what is said to be asked for is; a
    // third, said by a scene rather than by a word, is missed.
    [['held', 'second-held', 'third-held'], 0.8, 0.6],
  ])('of the made-up sets %s is read as a person reads it', (sets, precision, recall) => {
    const all = sets.flatMap(adverts)
    const qualities = scored(
      ({ text }) => asked(text),
      (advert) => advert.asked,
      all,
    )
    expect(qualities.precision, qualities.wrong.join('\n')).toBeGreaterThanOrEqual(precision)
    expect(qualities.recall, qualities.wrong.join('\n')).toBeGreaterThanOrEqual(recall)
  })

  // By authors who had not seen the wordings; a label printed here would be a hint at the next change of them.
  test.each<[string, AdvertSet, number]>([
    ['counted without being read', 'fourth-half', 0.64],
    ['never looked at by whoever changed the wordings', 'fourth-held', 0.62],
  ])('%s is read as truly', (_, set, leastRecall) => {
    const { precision, recall } = scored(
      ({ text }) => asked(text),
      (advert) => advert.asked,
      adverts(set),
    )
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })

  test('names skills that are asked for', () => {
    for (const set of ['dev', 'held'] as const) {
      const skills = scored(
        ({ text }) => readAdvert(text).skills.map(({ id }) => id),
        (advert) => advert.skills,
        adverts(set),
      )
      expect(skills.precision, skills.wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
    }
  })

  test('is held out for every field, by two authors, with an expected image each', () => {
    for (const set of ['held', 'second-held'] as const) {
      const reviewed = adverts(set).filter(({ asked: image }) => image.length >= 5)
      expect(reviewed.map(({ field }) => field).sort(), set).toEqual([...FIELD_IDS].sort())
    }
  })

  test('names only qualities that there are', () => {
    const known = new Set<string>(QUALITY_IDS)
    for (const set of ADVERT_SETS)
      for (const advert of adverts(set))
        expect(
          advert.asked.filter((id) => !known.has(id)),
          advert.name,
        ).toEqual([])
  })

  test('every quality comes with the words that it comes from, and each phrase finds itself', () => {
    for (const id of QUALITY_IDS)
      for (const phrase of entries(qualityOf(id).asks)) {
        const text = `You are: ${example(phrase)}`
        expect(askFinder(phrase, '')(indexOf(text), sentences(text)), phrase).not.toEqual([])
      }
    const text = 'We want a team player.'
    const [quality] = readAdvert(text).qualities
    expect(quality?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['team player'])
  })

  test('every file of qualities/ is a quality', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/report/image/qualities'))
    expect(files.sort()).toEqual(QUALITY_IDS.map((id) => `${id}.ts`).sort())
  })

  test('parts of a phrase may stand in any order, but near and in one sentence', () => {
    const find = askFinder('{figure*|numbers} + {right|correct}, eye for detail', '')
    const words = (text: string) => find(indexOf(text), sentences(text)).map(({ start, end }) => text.slice(start, end))
    expect(words('Get the right figures every time.')).toEqual(['right figures'])
    expect(words('Numbers must be correct, with an eye for detail.')).toEqual([
      'eye for detail',
      'Numbers must be correct',
    ])
    expect(words('We like numbers. The right person knows.')).toEqual([])
    expect(words(`numbers ${'and so on '.repeat(8)} right`)).toEqual([])
  })

  test('a word that says little alone asks only beside another of its kind', () => {
    expect(asked('Our green logo.')).toEqual([])
    expect(asked('Our green logo hangs over a recycling footprint.')).toEqual(['sustainability'])
    expect(asked('A green logo.\nA footprint in the sand.')).toEqual([])
  })

  test('a lone word asks where the reader is spoken of, two signs ask anywhere', () => {
    expect(asked('The yard is a cheerful one.')).toEqual([])
    expect(asked('You are cheerful.')).toEqual(['positive-attitude'])
    expect(asked('The yard is a cheerful one.\n\nMornings begin with a smile.')).toEqual(['positive-attitude'])
  })

  test('from the benefits on, the employer speaks of itself; a check is still asked for', () => {
    const given = 'You are punctual.\n\nDrive the van.\n\nYou get: 28 days of leave and a pension.\n\n'
    expect(asked(`${given}The firm prides itself on honesty and kindness.`)).toEqual(['reliability'])
    expect(asked(`${given}How to apply\nSend a letter. The post requires an enhanced DBS check.`)).toEqual([
      'reliability',
      'lawfulness',
    ])
  })

  test('what is offered or expressly not needed is not asked for', () => {
    expect(asked('Benefits: a friendly and creative team.')).toEqual([])
    expect(asked('What we offer\n- a creative team\n\nAbout you\nYou are punctual')).toEqual(['reliability'])
    expect(asked('No sales targets here. You are not expected to be creative.')).not.toContain('results')
  })

  test.each([
    [
      'praise of the employer',
      'Founded in 1990, we are a bank. Creativity and integrity are in our DNA.\nYou are punctual.',
    ],
    [
      'a section about the employer',
      'About Finch & Co\nCreative and honest since ever.\n\nAbout you\nYou are punctual, always.',
    ],
    ['the small print', 'You are punctual.\nWe celebrate diversity as an equal opportunities employer.\nNo agencies.'],
    ['a wish', 'You are punctual.\n\nNice to have\n- creative\n- a good listener'],
    ['a clause of wishes', 'You are punctual, creative minds preferred'],
  ])('%s asks for nothing', (_, text) => {
    expect(asked(text)).toEqual(['reliability'])
  })

  test('checks are asked for in whatever section they stand', () => {
    expect(asked('What we offer\n- a creative team\n\nThis post is subject to an enhanced DBS check.')).toEqual([
      'lawfulness',
    ])
  })

  test('on a page of values, what employers say of themselves is what they ask', () => {
    expect(asked('Who we are\nWe are honest with each other. We work together. We are kind.')).toContain('integrity')
  })

  test('a skill that would be nice to have is a skill to show', () => {
    expect(readAdvert('Desirable\n- Tableau').skills.map(({ id }) => id)).toEqual(['Tableau'])
  })

  test('pasted markup is text and moves no place', () => {
    const text = '<p onclick="x">You are <b>reliable</b></p><script>creative team player</script>'
    expect(withoutMarkup(text)).toHaveLength(text.length)
    const { qualities } = readAdvert(text)
    expect(qualities.map(({ id }) => id)).toEqual(['reliability'])
    expect(text.slice(qualities[0]?.spans[0]?.start, qualities[0]?.spans[0]?.end)).toBe('reliable')
  })

  test('a text of 1 MB and hostile ones are read as far as said', () => {
    const { cut } = readAdvert('reliable '.repeat(120_000))
    expect(cut).toBe(true)
    for (const evil of [
      '<script'.repeat(20_000),
      '<'.repeat(100_000),
      'work '.repeat(30_000),
      'lead' + ' '.repeat(99_000),
      'protect a '.repeat(9_000),
    ])
      expect(readAdvert(evil).qualities).toBeInstanceOf(Array)
  })
})

describe('the match', () => {
  const whole = audit({
    posts: [
      post('p1', 'Thank you to my team, we finished the move'),
      post('p2', 'My boss is useless', { writtenAt: '2026-10-01T00:00:00Z' }),
      post('p3', 'My colleagues at my new job in Excel hell, damn'),
      post('p4', 'Excel course done'),
      post('p5', 'our team is great', { voice: 'repost' }),
    ],
    findings: [
      finding('b', { post: 'p2', category: 'badmouthing', severity: 'high' }),
      finding('s', { post: 'p3', category: 'profanity' }),
    ],
    strengths: [{ post: 'p1', kind: 'teamwork', rule: 'teamwork/x', spans: [], because: 'Team.' }],
  })
  const view = report(whole, NOW)
  const match = matchImage(
    readAdvert('A team player with Excel who is meticulous and politically neutral.'),
    view,
    whole.posts,
  )
  const of = (id: string) => match.qualities.find((quality) => quality.id === id)

  test('shows own clean posts, the recognised strength first, and what speaks against it', () => {
    expect(of('teamwork')?.shown.map(({ post: { id } }) => id)).toEqual(['p1'])
    expect(of('teamwork')?.shown[0]?.strength).toBe(true)
    expect(of('teamwork')?.contradicted.map(({ finding: { id } }) => id)).toEqual(['b'])
    expect(of('neutrality')?.contradicted).toEqual([])
  })

  test('skills are shown by clean posts that name them', () => {
    expect(match.skills.map(({ name, shown }) => [name, shown.map(({ post: { id } }) => id)])).toEqual([
      ['Excel', ['p4']],
    ])
  })

  test('what speaks against nothing that is asked, and is not low, is loud', () => {
    expect(match.loud.map(({ category }) => category)).toEqual(['profanity'])
  })

  test('a field adds what is usual there, once', () => {
    const both = withField(readAdvert('We want honest people.'), 'finance')
    expect(both.qualities.filter(({ id }) => id === 'integrity')).toHaveLength(1)
    expect(both.qualities.length).toBeGreaterThan(3)
  })
})
