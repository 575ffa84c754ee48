import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareCv } from '../../../src/report/cv/compare.ts'
import { factsOf } from '../../../src/report/cv/facts.ts'
import { audit, post } from './sample.ts'

const CV = `Ada Example
Leeds

Registered Nurse, Oakfield House Ltd
2018 to present
Care Assistant, Harbour & Finch, 2014-2016

Nursing diploma, 2014`

const differences = (text: string, cv = CV) =>
  compareCv(cv, [audit({ posts: [post('p', text)] })]).differences.map(({ kind, profile, cv: places }) => [
    kind,
    profile.text.slice(profile.spans[0]?.start, profile.spans[0]?.end),
    places.map(({ start, end }) => cv.slice(start, end)),
  ])

describe('CV and profile', () => {
  test('what agrees is no difference, whatever the spelling', () => {
    expect(differences('I work at Oakfield House. Living in LEEDS'.replace('LEEDS', 'Leeds'))).toEqual([])
    expect(differences('Nurse at OAKFIELD House since 2019')).toEqual([])
  })

  test('employers, places, degrees and titles that the CV does not have stand beside nothing, or beside its own', () => {
    expect(differences('I worked for Bright Slate, then moved to York. BSc!')).toEqual([
      ['employer', 'Bright Slate', []],
      ['place', 'York', []],
      ['degree', 'BSc', ['diploma']],
    ])
    expect(differences('I’m a founder. My manager is nice.')).toEqual([
      ['title', 'founder', ['Registered Nurse', 'Assistant']],
    ])
  })

  test('years differ only beside years of the same employer', () => {
    expect(differences('Nurse at Oakfield House since 2015, happy')).toEqual([['date', '2015', ['2018']]])
    expect(differences('I joined Oakfield House in 2015')).toEqual([['date', '2015', ['2018']]])
    expect(differences('I joined Oakfield House in 2021')).toEqual([])
    expect(differences('I worked at Harbour & Finch in 2017')).toEqual([['date', '2017', ['2014', '2016']]])
  })

  test('years of the next employer are not those of this one', () => {
    const cv = 'Ada Example\nDeveloper, Fernbrook, 2024 to present\nDeveloper, Brightloaf, 2019-2023'
    expect(differences('Joined Fernbrook in 2023', cv)).toEqual([['date', '2023', ['2024']]])
    expect(differences('Joined Fernbrook in 2023', cv.replace(', 2024', '\n2024'))).toEqual([
      ['date', '2023', ['2024']],
    ])
  })

  test('an entry of a career is compared by its lines, with titles and years beside those of the same employer', () => {
    const entry = (text: string) =>
      compareCv(CV, [audit({ posts: [post('p', text, { voice: 'bio' })] })]).differences.map(
        ({ kind, profile, cv: places }) => [
          kind,
          profile.text.slice(profile.spans[0]?.start, profile.spans[0]?.end),
          places.map(({ start, end }) => CV.slice(start, end)),
        ],
      )
    expect(entry('Registered Nurse\nOakfield House · Full-time\nJan 2018 - Present · 8 yrs\nNights.')).toEqual([])
    expect(entry('Ward manager\n\nOakfield House · Full-time\n\n2016 – Present')).toEqual([
      ['title', 'Ward manager', ['Registered Nurse, Oakfield House Ltd', '2018 to present']],
      ['date', '2016', ['2018']],
    ])
    expect(entry('Zookeeper\nBright Slate\n2012 - 2013')).toEqual([
      ['employer', 'Bright Slate', []],
      ['title', 'Zookeeper', ['Registered Nurse', 'Assistant']],
    ])
    expect(entry('Oakfield House\nFull-time · 6 yrs\nWard manager\n2016 - 2019')).toEqual([['date', '2016', ['2018']]])
    expect(entry('I work nights\nand sleep by day\nsince 2016 - mostly')).toEqual([])
  })

  test('an employer is the same with its words in another order and in the plural', () => {
    const cv = 'Ada Example\nNurse, Galway University Hospitals, 2020 to present'
    expect(differences('I work at University Hospital Galway', cv)).toEqual([])
    expect(differences('I work at University Hospital Galway since 2019', cv)).toEqual([['date', '2019', ['2020']]])
    expect(differences('I work at University Hospital Cork', cv)).toEqual([
      ['employer', 'University Hospital Cork', []],
    ])
  })

  test('a place is heard at the beginning of a sentence, too', () => {
    expect(differences('Living in Bath, working from the kitchen')).toEqual([['place', 'Bath', []]])
    expect(differences('Moved to Bath for the job')).toEqual([['place', 'Bath', []]])
    expect(differences('Moved to Bath!')).toEqual([['place', 'Bath', []]])
  })

  test('names are laid side by side', () => {
    const other = audit({ profile: { site: 'x', handle: 'a', name: 'Adelaide Sample', url: 'https://x.example' } })
    const [difference] = compareCv(CV, [other]).differences
    expect(difference?.kind).toBe('name')
    expect(difference?.cv).toEqual([{ start: 0, end: 11 }])
  })

  test.each([
    ['German', 'Ada Example\nLeeds\n\nKrankenpflegerin, Oakfield House\n2018 bis heute\nBSc Pflege, 2014'],
    ['French', 'Ada Example\nLeeds\n\nInfirmière, Oakfield House\n2018 à aujourd’hui\nBSc, 2014'],
    ['Russian', 'Ada Example\nLeeds\n\nМедсестра, Oakfield House\nс 2018 года\nBSc, 2014'],
  ])('a CV in %s: names, years, employers and degrees are compared, and what agrees is no difference', (_, cv) => {
    expect(differences('I work at Oakfield House since 2018, BSc, based in Leeds', cv)).toEqual([])
    expect(differences('Joined Oakfield House in 2015', cv)).toEqual([['date', '2015', ['2018']]])
  })

  test('words of others are not the owner’s', () => {
    expect(
      compareCv(CV, [audit({ posts: [post('p', 'I work at Bright Slate', { voice: 'repost' })] })]).differences,
    ).toEqual([])
  })

  test('the same statement counts once, and a long CV is said to be cut', () => {
    const posts = ['a', 'b'].map((id) => post(id, 'I work at Bright Slate'))
    const { differences: found, cut } = compareCv(CV + 'x'.repeat(200_000), [audit({ posts })])
    expect(found).toHaveLength(1)
    expect(cut).toBe(true)
  })

  test('any text gives places inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, cv) => {
        for (const { span } of factsOf(`work at ${text}`)) expect(span.end).toBeLessThanOrEqual(text.length + 8)
        compareCv(cv, [audit({ posts: [post('p', text)] })])
      }),
    )
  })
})
