import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRoute, parseRoute } from '../../../src/ui/report/route.ts'

describe('the address of a view', () => {
  test('comes back as it went, with any profile and any words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (profile, words) => {
        const route = {
          view: 'findings' as const,
          profile,
          words,
          severity: 'high' as const,
          category: 'hate' as const,
        }
        expect(parseRoute(formatRoute(route))).toEqual(route)
      }),
    )
  })

  test('the popup opens a profile by its key alone', () => {
    expect(parseRoute('#x%3Aada')).toEqual({ view: 'glance', profile: 'x:ada' })
    expect(parseRoute('')).toEqual({ view: 'glance' })
    expect(parseRoute('#%')).toEqual({ view: 'glance' })
  })

  test('what is wrong in an address is left out', () => {
    expect(parseRoute('#/nonsense?severity=huge&category=x&decision=maybe')).toEqual({ view: 'glance' })
  })
})
