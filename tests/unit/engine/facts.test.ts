import { describe, expect, it } from 'vitest'
import type { Rule, When } from '../../../src/model/rule.ts'
import { engineWith, findingsIn, marked, rule } from './small.ts'

const LEXICON = { person: ['%brother', '%boss'] }
const flagged = (text: string, when: When = {}, parts: Partial<Rule> = {}): boolean =>
  marked(['%drink'], text, LEXICON, { when, ...parts }).length > 0

describe('facts about a clause', () => {
  it.each([
    ['I drink', true],
    ['I never drink', false],
    ["I don't really drink", false],
    ['nobody drinks here', false],
    ['I stopped drinking', false],
    ['not only did I drink', true],
    ['no joke I drank', true],
    ['I did not go, I drank', true],
    ['hardly drank', false],
    ["I wasn't not drinking", true],
  ])('negation: %s', (text, found) => {
    expect(flagged(text)).toBe(found)
  })

  it.each([
    ['I said "I drink a lot"', true],
    ['she said "I drink a lot"', false],
    ['he says he drinks', false],
    ['> I drink a lot\nmy own words', false],
    ['heard a man say "I drink a lot"', false],
    ['I have to say I drink a lot', true],
    ['true what they say, everybody drinks', true],
    ['so I drank "wine" as they call it', true],
  ])('quotation: %s', (text, found) => {
    expect(flagged(text)).toBe(found)
  })

  it.each([
    ['I drank', 'self', true],
    ['drank lol', 'self', true],
    ['my brother drank', 'self', false],
    ['told my brother I drank', 'self', true],
    ['my brother went out and drank', 'self', false],
    ['me and my brother drank', 'self', true],
    ['my brother and I drank', 'self', true],
    ["my brother's car, drank in it", 'self', true],
    ['you drink', 'you', true],
    ['they drink', 'not-other', false],
    ['yesterday Kevin went home and drank', 'self', false],
    ['Yesterday Was Great, drank', 'self', true],
    ['drank it all when they left', 'self', true],
  ] as const)('speaker: %s (%s)', (text, speaker, found) => {
    expect(flagged(text, { speaker })).toBe(found)
  })

  it('question, condition and past are told apart', () => {
    expect(flagged('do you drink?', { question: 'no' })).toBe(false)
    expect(flagged('if I drank', { hypothetical: 'no' })).toBe(false)
    expect(flagged('I used to drink', { past: 'no' })).toBe(false)
    expect(flagged('I drink', { question: 'no', hypothetical: 'no', past: 'no' })).toBe(true)
  })

  it('company: with, without, allows, fields', () => {
    const flags = [{ words: '%drink', with: [['work', 'office']], without: ['water'] }]
    expect(marked(flags, 'I drank at work', LEXICON)).toEqual(['drank'])
    expect(marked(flags, 'I drank at home', LEXICON)).toEqual([])
    expect(marked(flags, 'I drank water at work', LEXICON)).toEqual([])
    expect(flagged('I drank tea', {}, { allows: ['tea'] })).toBe(false)
    const game = rule('field/game', { flags: ['xbox'] })
    const engine = engineWith([rule('drugs/one', { flags: ['%drink'], harmlessIn: ['game'] }), game], LEXICON)
    expect(findingsIn(engine, 'my xbox elf drinks')).toEqual([])
    expect(findingsIn(engine, 'my elf drinks')).toHaveLength(1)
  })
})
