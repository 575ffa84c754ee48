import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_PREFERENCES, type Preferences } from '../../../src/model/preferences.ts'
import {
  checkedPreferences,
  mergedPreferences,
  withoutProfile,
  withoutTexts,
} from '../../../src/report/check-preferences.ts'
import { firstGroups, groupSameWords } from '../../../src/report/groups.ts'
import { applyPreferences } from '../../../src/report/preferences.ts'
import { report, together } from '../../../src/report/report.ts'
import { NOW, audit, finding, post } from './sample.ts'

const preferences = (more: Partial<Preferences>): Preferences => ({ ...NO_PREFERENCES, ...more })

const sample = audit({
  posts: [
    post('p1', 'Damn, that was close'),
    post('p2', 'damn it, boss', { writtenAt: '2015-01-01T00:00:00Z' }),
    post('p3', 'so tired of it all'),
  ],
  findings: [
    finding('a'),
    finding('b', { post: 'p2' }),
    finding('c', { post: 'p2', category: 'badmouthing', rule: 'badmouthing/boss', spans: [{ start: 9, end: 13 }] }),
    finding('w', { post: 'p3', category: 'wellbeing', severity: 'none' }),
  ],
})

const left = (more: Partial<Preferences>) =>
  applyPreferences(sample, preferences(more), NOW).audit.findings.map(({ id }) => id)

describe('preferences', () => {
  test('nothing chosen hides nothing', () => {
    expect(left({})).toEqual(['a', 'b', 'c', 'w'])
  })

  test('categories off, look-back, allowed words and silences each hide and are counted', () => {
    expect(left({ off: ['profanity'] })).toEqual(['c', 'w'])
    expect(left({ lookBackYears: 7 })).toEqual(['a', 'w'])
    expect(left({ allowed: [' DAMN '] })).toEqual(['c', 'w'])
    expect(left({ silences: [{ kind: 'rule', rule: 'badmouthing/boss' }] })).toEqual(['a', 'b', 'w'])
    expect(left({ silences: [{ kind: 'post', key: sample.key, post: 'p2' }] })).toEqual(['a', 'w'])
    expect(left({ silences: [{ kind: 'post', key: 'x:other', post: 'p2' }] })).toEqual(['a', 'b', 'c', 'w'])
    expect(left({ silences: [{ kind: 'wording', rule: 'profanity/strong', words: 'damn' }] })).toEqual(['c', 'w'])
    expect(applyPreferences(sample, preferences({ allowed: ['damn'] }), NOW).hidden).toEqual({ allowed: 2 })
  })

  test('an allowed word never hides distress', () => {
    expect(left({ allowed: ['so t'] })).toContain('w')
  })

  test('a field and the person’s own factors change what weighs, and say so in the level', () => {
    const sum = (more: Partial<Preferences>) => report(sample, NOW, preferences(more)).attention.sum
    expect(sum({ field: 'hospitality' })).toBeGreaterThan(sum({}))
    expect(sum({ weights: { profanity: 0, badmouthing: 0 } })).toBe(0)
    expect(report(sample, NOW, preferences({ weights: { badmouthing: 3 } })).open[0]?.finding.id).toBe('a')
  })
})

describe('checked preferences', () => {
  test('whatever is stored gives preferences that can be used', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const checked = checkedPreferences(stored)
        expect(checked.version).toBe(1)
        expect(Array.isArray(checked.off)).toBe(true)
      }),
    )
  })

  test('what fits is kept, what does not is left out', () => {
    const stored = JSON.parse(
      '{"theme":"dark","field":"law","off":["hate","nonsense"],"weights":{"crime":2,"__proto__":3,"hate":99},"watch":["a","a",7,""],' +
        '"silences":[{"kind":"rule","rule":"a/b"},{"kind":"post","key":"k"},null],"lookBackYears":-1,"language":"<b>"}',
    ) as unknown
    expect(checkedPreferences(stored)).toEqual({
      ...NO_PREFERENCES,
      theme: 'dark',
      field: 'law',
      off: ['hate'],
      weights: { crime: 2 },
      watch: ['a'],
      silences: [{ kind: 'rule', rule: 'a/b' }],
    })
  })

  test('what a newer version stored is not guessed at', () => {
    expect(checkedPreferences({ version: 2, theme: 'dark' })).toEqual(NO_PREFERENCES)
  })

  test('nothing is changed by checking twice', () => {
    const full = preferences({ advert: 'We look for…', cv: 'CV', watch: ['x'], field: 'media' })
    expect(checkedPreferences(checkedPreferences(full))).toEqual(full)
  })

  test('forgetting takes the words of the person and of the profile with it', () => {
    const full = preferences({
      advert: 'a',
      cv: 'b',
      silences: [
        { kind: 'rule', rule: 'a/b' },
        { kind: 'post', key: 'x:a', post: '1' },
        { kind: 'wording', rule: 'a/b', words: 'secret' },
      ],
    })
    expect(JSON.stringify(withoutTexts(full))).not.toMatch(/advert|cv|secret|x:a/)
    expect(withoutProfile(full, 'x:a').silences).toHaveLength(2)
  })
})

describe('settings of a backup', () => {
  test('are put together with those here, and a choice made here stays', () => {
    const rule = (name: string) => ({ kind: 'rule' as const, rule: name })
    const here = preferences({ theme: 'dark', silences: [rule('a')], watch: ['x'], advert: 'mine' })
    const brought = preferences({
      theme: 'light',
      field: 'law',
      silences: [rule('a'), rule('b')],
      watch: ['y'],
      advert: 'theirs',
    })
    expect(mergedPreferences(here, brought)).toMatchObject({
      theme: 'dark',
      field: 'law',
      silences: [rule('a'), rule('b')],
      watch: ['x', 'y'],
      advert: 'mine',
    })
  })
})

describe('groups of the same words', () => {
  test('put one rule’s same words together whatever their spelling, and nothing else', () => {
    const groups = groupSameWords(report(sample, NOW).open)
    expect(groups.map(({ words, items }) => [words, items.length])).toEqual([
      ['Damn', 2],
      ['boss', 1],
    ])
  })

  test('findings without words stay apart', () => {
    const findings = [finding('a', { spans: [] }), finding('b', { spans: [] })]
    expect(groupSameWords(report(audit({ findings }), NOW).open)).toHaveLength(2)
  })

  test('the first groups are whole, wherever their findings stand, and others are left out', () => {
    const posts = [post('p1', 'damn this'), post('p2', 'Damn that'), post('p3', 'fuck this')]
    const findings = [
      finding('a', { severity: 'high' }),
      finding('b', { post: 'p3', severity: 'medium' }),
      finding('c', { post: 'p2', severity: 'low' }),
    ]
    const { open } = report(audit({ posts, findings }), NOW)
    expect(firstGroups(open, 1).map(({ items }) => items.map(({ finding: { id } }) => id))).toEqual([['a', 'c']])
    expect(firstGroups(open, 5)).toEqual(groupSameWords(open))
  })

  test('what only the person can judge is no group with firm findings on the same words', () => {
    const findings = [finding('a'), finding('b', { unsure: true })]
    expect(groupSameWords(report(audit({ findings }), NOW).open)).toHaveLength(2)
  })
})

describe('profiles seen together', () => {
  test('have their findings in one order and their counts added up', () => {
    const other = audit({ key: 'x:ada', findings: [finding('a', { severity: 'high' })] })
    const both = together([report(sample, NOW), report(other, NOW)])
    expect(both.open[0]?.key).toBe('x:ada')
    expect(both.counts.high.all + both.counts.medium.all).toBe(4)
    expect(new Set(both.open.map(({ id }) => id)).size).toBe(4)
  })
})
