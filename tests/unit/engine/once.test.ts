import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Once } from '../../../src/engine/weigh/once.ts'

describe('rows met once', () => {
  it('tells of each row of a piece whether it is met for the first time, in piece after piece', () => {
    const once = new Once()
    const rows = fc.array(fc.oneof(fc.nat(20), fc.nat(1 << 27)), { maxLength: 700 })
    fc.assert(
      fc.property(rows, (met) => {
        once.begin()
        const seen = new Set<number>()
        for (const row of met) {
          expect(once.isFirst(row)).toBe(!seen.has(row))
          seen.add(row)
        }
      }),
    )
  })
})
