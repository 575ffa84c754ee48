import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highWith, lowWith, LONGEST_SHORT } from '../../../src/engine/text/key.ts'
import { Memory, type Remembered } from '../../../src/engine/text/memory.ts'

/** A memory that tells how often it had to ask. */
const counting = () => {
  const memory = new Memory<Remembered & { told: string }>()
  const asked: string[] = []
  const read = (spelling: string) => {
    asked.push(spelling)
    return { low: 0, high: 0, spelling, told: `<${spelling}>` }
  }
  const recall = (word: string): string => memory.recall(word, read).told
  const recallShort = (word: string, [low, high] = keyOf(word)): string =>
    memory.recallShort(low, high, () => read(word)).told
  return { memory, asked, recall, recallShort }
}

const keyOf = (word: string): readonly [low: number, high: number] => {
  let [low, high] = [0, 0]
  for (const letter of word) {
    high = highWith(high, low)
    low = lowWith(low, letter.charCodeAt(0))
  }
  return [low, high]
}

const shortWord = fc.stringMatching(/^[a-z'](?:[a-z']{0,11})$/)

describe('the key of a short word', () => {
  it('is that of no other, and two numbers that V8 keeps without a box', () => {
    expect(LONGEST_SHORT).toBe(12)
    fc.assert(
      fc.property(shortWord, shortWord, (one, other) => {
        expect(keyOf(one).join() === keyOf(other).join()).toBe(one === other)
        for (const number of keyOf(one)) expect(number >= 0 && number < 2 ** 30).toBe(true)
      }),
    )
    const words = ['ab', 'ba', "a'b", 'b', 'aab', 'aaaaaaaaaaaa', 'aaaaaaaaaaa', 'zzzzzz', 'zzzzzzz']
    expect(new Set(words.map((word) => keyOf(word).join())).size).toBe(words.length)
  })
})

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

  it('knows short words by their keys alone, beside words that are known by their spelling', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shortWord, fc.boolean()), { maxLength: 100 }), (words) => {
        const { asked, recall, recallShort } = counting()
        for (const [word, isSpelt] of words) expect(isSpelt ? recall(word) : recallShort(word)).toBe(`<${word}>`)
        expect(asked).toHaveLength(new Set(words.map(([word, isSpelt]) => `${word} ${String(isSpelt)}`)).size)
      }),
    )
  })

  it('guesses what it knows, and nothing where nothing is', () => {
    const { memory, recallShort } = counting()
    expect(memory.guess(...keyOf('boss'))).toBeUndefined()
    recallShort('boss')
    expect(memory.guess(...keyOf('boss'))).toMatchObject({ told: '<boss>' })
  })

  it('tells words apart that fall into the same place, however many they are', () => {
    const { memory, asked, recallShort } = counting()
    recallShort('boss')
    const boss = memory.guess(...keyOf('boss'))
    // Keys that no word has, but that are looked for where `boss` is.
    const same = Array.from({ length: 200_000 }, (_, low) => low).filter((low) => memory.guess(low, 0) === boss).slice(0, 30) // prettier-ignore
    expect(same).toHaveLength(30)
    for (const low of [...same, ...same]) expect(recallShort(`w${String(low)}`, [low, 0])).toBe(`<w${String(low)}>`)
    // Some are remembered; the others are worked out anew.
    expect(asked.length).toBeLessThan(61)
    expect(asked.length).toBeGreaterThanOrEqual(31)
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
