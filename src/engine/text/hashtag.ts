import type { Vocabulary } from './reading.ts'

/** A word inside a hashtag, by offsets in the tag. */
export interface Part {
  start: number
  end: number
}

const CASED = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{Lo}\p{Lm}]+/gu
const LONGEST = 40
/** Letters a word, on average: `origin` is no `or i gin`. */
const LEAST_LETTERS = 2.5

const byCase = (tag: string): Part[] =>
  [...tag.matchAll(CASED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const isWord = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.has(word) && (word.length > 1 || word === 'i' || word === 'a')

/** Fewest known words that cover the whole tag, by dynamic programming over its letters. */
const byWords = (tag: string, vocabulary: Vocabulary): Part[] => {
  const best: (Part[] | undefined)[] = [[]]
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start]
      const current = best[end]
      if (!before || (current && current.length <= before.length + 1)) continue
      if (isWord(tag.slice(start, end), vocabulary)) best[end] = [...before, { start, end }]
    }
  }
  return best[tag.length] ?? []
}

/** `IHateMyJob` → I, Hate, My, Job; `ihatemyjob` likewise when all its words are known; else the tag as one word. */
export const splitHashtag = (tag: string, vocabulary: Vocabulary): Part[] => {
  const cased = byCase(tag)
  if (cased.length > 1) return cased
  const lower = tag.toLowerCase()
  const known = lower.length > 3 && lower.length <= LONGEST && !vocabulary.has(lower) ? byWords(lower, vocabulary) : []
  return known.length > 1 && lower.length >= known.length * LEAST_LETTERS ? known : [{ start: 0, end: tag.length }]
}
