import { describe, expect, it } from 'vitest'
import { engineWith, marked, rule } from './small.ts'

const LEXICON = { drink: ['%beer', 'red wine', 'wine'], more: ['@drink', 'gin'] }

describe('the pattern language', () => {
  it.each([
    ['%lie to my boss', 'I lied to my boss', 'lied to my boss'],
    ['%drink @drink', 'drank red wine', 'drank red wine'],
    ['%drink @more', 'drinking gin', 'drinking gin'],
    ['called in (sick|ill)', 'called in ill', 'called in ill'],
    ['called (him)? in', 'called in', 'called in'],
    ['called .. sick', 'called in very sick', 'called in very sick'],
    ['called .. sick', 'called in and was not sick', ''],
    ['called .. sick', 'called. in sick', ''],
    ['called // sick', 'called. in sick', 'called. in sick'],
    ['drunk !driver', 'drunk driver', ''],
    ['drunk !driver', 'drunk again', 'drunk'],
    ['<!so drunk', 'so drunk', ''],
    ['<!so drunk', 'very drunk', 'drunk'],
    ['^ drunk', 'he is drunk', ''],
    ['^ drunk', 'well, drunk', 'drunk'],
    ['drunk $', 'drunk man', ''],
    ['drunk $', 'was drunk, yes', 'drunk'],
    ['was [so drunk] at', 'was so drunk at work', 'so drunk'],
    ['had @number beers', 'had 7 beers', 'had 7 beers'],
    ['fired by @name', 'got fired by Kevin', 'fired by Kevin'],
    ['fired by @name', 'got fired by them', ''],
    ['@echo', 'it is (((them))) again', 'them'],
    ['%walk #Adverb out', 'walked quietly out', 'walked quietly out'],
  ])('%s in "%s"', (pattern, text, words) => {
    expect(marked([pattern], text, LEXICON).join()).toBe(words)
  })

  it.each([
    ['(drunk', 'missing ")"'],
    ['drunk)', 'unexpected ")"'],
    ['@nowhere x', 'no word list "@nowhere"'],
    ['(a)? ..', 'needs at least one word'],
  ])('says what is wrong with "%s"', (pattern, message) => {
    const { broken } = engineWith([rule('drugs/one', { flags: [pattern] })]).examine([])
    expect(broken).toMatchObject([{ rule: 'drugs/one', error: expect.stringContaining(message) as string }])
  })
})
