import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/engine/hash.ts'
import { Memory } from '../../../src/engine/text/written.ts'

/** A memory that tells how often it had to ask. */
const counting = () => {
  const memory = new Memory<{ spelling: string; told: string }>()
  const asked: string[] = []
  const read = (spelling: string) => {
    asked.push(spelling)
    return { spelling, told: `<${spelling}>` }
  }
  const recall = (word: string): string => memory.recall(word, read).told
  const recallIn = (text: string, start: number, end: number, hash: number): string =>
    memory.recallIn(text, start, end, hash, read).told
  return { asked, recall, recallIn }
}

describe('the memory of words', () => {
  it('tells of any word what was worked out for it, and asks once', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-d]{1,3}$/), { maxLength: 200 }), (words) => {
        const { asked, recall } = counting()
        for (const word of words) expect(recall(word)).toBe(`<${word}>`)
        expect(asked).toEqual([...new Set(words)])
      }),
    )
  })

  it('knows a word in a text as the word by itself', () => {
    const { asked, recall, recallIn } = counting()
    expect(recall('boss')).toBe('<boss>')
    expect(recallIn('my boss is', 3, 7, hashOf('boss'))).toBe('<boss>')
    expect(recallIn('my bossy', 3, 8, hashOf('bossy'))).toBe('<bossy>')
    expect(asked).toEqual(['boss', 'bossy'])
  })

  it('tells words apart that fall into the same place, however many they are', () => {
    const { asked, recallIn } = counting()
    const words = Array.from({ length: 30 }, (_, i) => `w${String(i)}`)
    const same = (word: string): string => recallIn(word, 0, word.length, 7)
    for (const word of [...words, ...words]) expect(same(word)).toBe(`<${word}>`)
    // Some are remembered; the others are worked out anew.
    expect(asked.length).toBeLessThan(60)
    expect(asked.length).toBeGreaterThanOrEqual(30)
  })

  it('forgets all when it is full, and does not remember what is hardly met twice', () => {
    const { asked, recall } = counting()
    for (let i = 0; i < 45_000; i++) recall(`w${String(i)}`)
    expect(recall('w44999')).toBe('<w44999>')
    expect(asked).toHaveLength(45_000)
    recall('w0')
    expect(asked).toHaveLength(45_001)
    const long = 'x'.repeat(50)
    for (const word of [long, long]) recall(word)
    expect(asked).toHaveLength(45_003)
  })
})
