import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/engine/hash.ts'
import { Memory } from '../../../src/engine/text/written.ts'

/** A memory that tells how often it had to ask. */
const counting = () => {
  const memory = new Memory<string>()
  const asked: string[] = []
  const read = (word: string): string => {
    asked.push(word)
    return `<${word}>`
  }
  return { memory, asked, read }
}

describe('the memory of words', () => {
  it('tells of any word what was worked out for it, and asks once', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-d]{1,3}$/), { maxLength: 200 }), (words) => {
        const { memory, asked, read } = counting()
        for (const word of words) expect(memory.recall(word, read)).toBe(`<${word}>`)
        expect(asked).toEqual([...new Set(words)])
      }),
    )
  })

  it('knows a word in a text as the word by itself', () => {
    const { memory, asked, read } = counting()
    expect(memory.recall('boss', read)).toBe('<boss>')
    expect(memory.recallIn('my boss is', 3, 7, hashOf('boss'), read)).toBe('<boss>')
    expect(memory.recallIn('my bossy', 3, 8, hashOf('bossy'), read)).toBe('<bossy>')
    expect(asked).toEqual(['boss', 'bossy'])
  })

  it('tells words apart that fall into the same place, however many they are', () => {
    const { memory, asked, read } = counting()
    const words = Array.from({ length: 30 }, (_, i) => `w${String(i)}`)
    const same = (word: string): string => memory.recallIn(word, 0, word.length, 7, read)
    for (const word of [...words, ...words]) expect(same(word)).toBe(`<${word}>`)
    // Some are remembered; the others are worked out anew.
    expect(asked.length).toBeLessThan(60)
    expect(asked.length).toBeGreaterThanOrEqual(30)
  })

  it('forgets all when it is full, and does not remember what is hardly met twice', () => {
    const { memory, asked, read } = counting()
    for (let i = 0; i < 45_000; i++) memory.recall(`w${String(i)}`, read)
    expect(memory.recall('w44999', read)).toBe('<w44999>')
    expect(asked).toHaveLength(45_000)
    memory.recall('w0', read)
    expect(asked).toHaveLength(45_001)
    const long = 'x'.repeat(50)
    for (const word of [long, long]) memory.recall(word, read)
    expect(asked).toHaveLength(45_003)
  })
})
