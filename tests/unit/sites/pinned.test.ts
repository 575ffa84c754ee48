import { describe, expect, it } from 'vitest'
import { pinnedByTime } from '../../../src/sites/dom/pinned.ts'

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString()
const days = (...numbers: (number | undefined)[]) =>
  pinnedByTime(numbers.map((number) => (number === undefined ? undefined : day(number))))

describe('what is pinned, by time', () => {
  it('stands before something newer', () => {
    expect(days(2, 9, 8, 7)).toEqual([0])
    expect(days(2, 4, 9, 8, 7)).toEqual([0, 1])
  })

  it('is nothing in a list from new to old', () => expect(days(9, 8, 8, 7)).toEqual([]))

  it('is not told by a list in another order, or by too little of one', () => {
    expect(days(1, 2, 3, 4, 5, 6)).toEqual([])
    expect(days(9, 3, 8, 7)).toEqual([])
    expect(days(1, 2)).toEqual([])
    expect(days(2, undefined, 9, 8)).toEqual([])
  })
})
