import { describe, expect, it } from 'vitest'
import { marked } from './small.ts'

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
