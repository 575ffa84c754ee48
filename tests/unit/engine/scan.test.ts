import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan, SCANNER } from '../../../src/engine/text/scan.ts'
import { textsOf } from './small.ts'

type Piece = readonly [text: string, start: number]

const SPACE = new Set(' \t\r\u00a0')

/** Every piece by the one pattern, as if there were no shorter way to most. */
const byPattern = (plain: string): Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < plain.length;) {
    SCANNER.lastIndex = at
    const text = SPACE.has(plain.charAt(at)) ? '' : (SCANNER.exec(plain)?.[0] ?? plain.charAt(at))
    if (text !== '') pieces.push([text, at])
    at += text.length || 1
  }
  return pieces
}

const BITS = 5
const bitsOf = (letter: string): number => (letter === "'" ? 27 : letter.charCodeAt(0) - 96)
/** The last six letters in one number, the six before them in another. */
const keyOf = (word: string): number[] =>
  [word.slice(-6), word.slice(-12, -6)].map((part) =>
    Array.from(part, bitsOf).reduce((key, bits) => (key << BITS) | bits, 0),
  )

const scanned = (plain: string): { pieces: Piece[]; words: string[] } => {
  const pieces: Piece[] = []
  const words: string[] = []
  scan(plain, {
    take: ({ text, start }) => pieces.push([text, start]),
    takeMark: (mark, start) => pieces.push([mark, start]),
    takeWord: (start, end, low, high) => {
      const word = plain.slice(start, end)
      expect([low, high]).toEqual(keyOf(word))
      words.push(word)
      pieces.push([word, start])
    },
  })
  return { pieces, words }
}

const CRUMBS = [
  'boss', 'a', "don't", "o'", 'x', 'e.g', 'com', 'www', 'http', ':', '/', '.', '-', '_', '%', '+', '@', '#', '$', '*', '!', '?', ',', '"', "'", '’', '(', ')', '…', '—',
  ' ', '\n', '7', '30', 'é', '🍻', '&', ';', '=', '[', ']', '|', '\u00a0', '“',
] // prettier-ignore

describe('the scan', () => {
  it('finds by its short ways what the pattern finds', () => {
    fc.assert(
      fc.property(textsOf(CRUMBS, 14), (plain) => {
        expect(scanned(plain).pieces).toEqual(byPattern(plain))
      }),
      { numRuns: 20_000 },
    )
  })

  it('takes plain words by their letters alone, whatever stands behind them', () => {
    const { words } = scanned(
      'my boss’s idea, "don\'t ask" (ever)… half-baked/lazy at best. he said: no! why? well-known.',
    )
    expect(words).toEqual("my idea don't ask ever half baked lazy at best he said no why well known".split(' '))
  })

  it('leaves to the pattern what may be an address', () => {
    const { words } = scanned('a-b.com joe-x@y.org well-known.com/x foo@bar.co so.io')
    expect(words).toEqual([])
  })
})
