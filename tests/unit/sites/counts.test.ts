import { describe, expect, it } from 'vitest'
import { countAtStart, countIn, noticedOf, onlyCountIn } from '../../../src/sites/dom/counts.ts'

describe('a count', () => {
  it.each([
    ['27', 27],
    [' 1,234 ', 1234],
    ['1.234', 1234],
    ['12\u00a0345', 12_345],
    ['1’234’567', 1_234_567],
    ['1.2K', 1200],
    ['34k', 34_000],
    ['3,4 Tsd.', 3400],
    ['2,1\u00a0Mio.', 2_100_000],
    ['1,5 mil', 1500],
    ['7,9 тыс.', 7900],
    ['2.1万', 21_000],
    ['1.3만', 13_000],
    ['1.05M', 1_050_000],
    ['٢٧', 27],
    ['١٬٢٣٤', 1234],
    ['۱٫۲K', 1200],
    ['१२', 12],
  ])('%s is %i', (text, count) => expect(countIn(text)).toBe(count))

  it.each(['', 'Like', '1.2', '1,23', '3 hours', '5 B', '12.5.2026', '99999999999', '-3', '1 2'])(
    '%j is none',
    (text) => expect(countIn(text)).toBeUndefined(),
  )

  it('can be followed by words of any language', () => {
    expect(countAtStart('6027 Likes. Like')).toBe(6027)
    expect(countAtStart('1,167 reactions')).toBe(1167)
    expect(countAtStart('84 Reaktionen')).toBe(84)
    expect(countAtStart('Like')).toBeUndefined()
    expect(countAtStart('1.2K Likes')).toBeUndefined()
    expect(countAtStart('3h ago')).toBeUndefined()
  })

  it('can stand alone in a label, but not beside another', () => {
    expect(onlyCountIn('Gefällt mir (8 Mal)')).toBe(8)
    expect(onlyCountIn('Antworten (1.204 Antworten)')).toBe(1204)
    expect(onlyCountIn('2 of 8')).toBeUndefined()
  })
})

describe('how noticed a post was', () => {
  it('adds up what is told', () => {
    expect(noticedOf('own', [3, undefined, 4])).toBe(7)
    expect(noticedOf('reply', [0, undefined])).toBeUndefined()
  })

  it('is not told of the words of others', () => {
    expect(noticedOf('repost', [60_000])).toBeUndefined()
    expect(noticedOf('others', [5])).toBeUndefined()
  })
})
