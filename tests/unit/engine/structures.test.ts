import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMS } from '../../../src/engine/text/structures.ts'
import { marked, textsOf, viewIn } from './small.ts'

describe('things told by their form', () => {
  it.each([
    ['@phone', 'call 07700 900123 now', '07700 900123'],
    ['@phone', 'call (212) 555-0123', '(212) 555-0123'],
    ['@phone', 'ring +44 20 7946 0958.', '+44 20 7946 0958'],
    ['@phone', 'on 12/03/2024 at 10:30', ''],
    ['@phone', 'score 2019-2023 season', ''],
    ['@phone', 'costs £1,200,300.00', ''],
    ['@phone', 'freephone 0800 111 222 3 or 0808 157 0192', ''],
    ['@phone', 'on 087 123 4567', '087 123 4567'],
    ['@ownemail', 'hello@shop.example or joe.b@mail.example', 'joe.b@mail.example'],
    ['@card', 'card 4111 1111 1111 1111 lol', '4111 1111 1111 1111'],
    ['@card', 'card 4111 1111 1111 1112 lol', ''],
    ['@postcode', 'flat in SE15 4QR', 'SE15 4QR'],
    ['@date', 'born 14/03/1991', '14/03/1991'],
    ['@date', 'born 3rd of May 1987', '3rd of May 1987'],
    ['@date', 'born March 14, 1991!', 'March 14, 1991'],
    ['@daymonth', 'see you 14 March', '14 March'],
    ['@ssn', 'my ssn 123-45-6789', '123-45-6789'],
    ['@email', 'write to ada.b@example.org', 'ada.b@example.org'],
    ['at @house @capital (@capital)? road', 'at 14 Alma Road', 'at 14 Alma Road'],
    ['@age', 'i am 34yo', '34yo'],
  ])('%s in "%s"', (pattern, text, words) => {
    expect(marked([pattern], text).join()).toBe(words)
    // Wherever in a text it stands, and whatever number is before it.
    const [before, behind] = ['so we went for a walk by the river and then ', ' and so on and on by the river.']
    expect(marked([pattern], `${before}${text}${behind}`).join()).toBe(words)
    expect(marked([pattern], `2 of us ${before}${text}${behind}`).join()).toBe(words)
  })
})

/** Where in a plain text a form begins, if all of it is looked through. */
const beginsSlowly = (plain: string): Map<string, number[]> => {
  const begins = new Map<string, number[]>()
  for (const { name, form, accepts } of FORMS) {
    const found = [...plain.matchAll(new RegExp(form))]
      .filter(([text]) => accepts?.(text) !== false)
      .map(({ index }) => index)
    if (found.length > 0) begins.set(name, found)
  }
  return begins
}

const CRUMBS = [
  'ab', 'c', 'may', 'march', 'of', 'x1', 'se15', '4qr', 'gb29', 'nwbk', '601', '12', '3rd', '7', '2019', '123456', 'a1b2c3', 'qq', 'd', '10am', '4111111111111111', '+44',
  'joe.b@mail.example', 'lots of words that say nothing at all', ' ', ' ', ' ', ' ', '-', '/', '.', ':', '_', '(', ')', 'é', '😂',
] // prettier-ignore

describe('the short ways past forms', () => {
  it('lead past none that is there', () => {
    fc.assert(
      fc.property(textsOf(CRUMBS, 12), (text) => {
        const { structures, plain, tokens } = viewIn(text)
        fc.pre(tokens.length > 0)
        const names = new Set([...structures.values()].flatMap(({ ends }) => [...ends.keys()]))
        expect([...names].sort()).toEqual([...beginsSlowly(plain).keys()].sort())
      }),
      { numRuns: 5_000 },
    )
  })
})
