import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offsetsOf, sliceAt } from '../../../src/ui/components/virtual-slice.ts'

describe('the drawn part of a long list', () => {
  const keys = Array.from({ length: 1000 }, (_, index) => String(index))

  test('stands around the window, and what is left out is as high as it is', () => {
    const offsets = offsetsOf(keys, new Map(), 100)
    expect(sliceAt(offsets, { top: 0, height: 800 })).toEqual({ first: 0, end: 15, before: 0, after: 98_500 })
    expect(sliceAt(offsets, { top: 50_000, height: 800 })).toEqual({
      first: 494,
      end: 515,
      before: 49_400,
      after: 48_500,
    })
    expect(sliceAt(offsets, { top: 1e9, height: 800 }).end).toBe(1000)
  })

  test('always covers the window and always adds up to the whole height', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -1000, max: 100_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (given, top, height) => {
          const names = given.map((_, index) => String(index))
          const offsets = offsetsOf(names, new Map(given.map((each, index) => [String(index), each])), 50)
          const whole = given.reduce((sum, each) => sum + each, 0)
          const { first, end, before, after } = sliceAt(offsets, { top, height })
          const drawn = given.slice(first, end).reduce((sum, each) => sum + each, 0)
          expect(before + drawn + after).toBe(whole)
          expect(end).toBeGreaterThan(first)
          if (top >= 0 && top < whole) expect(before).toBeLessThanOrEqual(top)
          if (top + height <= whole) expect(whole - after).toBeGreaterThanOrEqual(Math.min(whole, top + height))
        },
      ),
    )
  })
})
