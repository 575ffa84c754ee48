import type { Part, Vocabulary } from './reading.ts'

const CASED = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{Lo}\p{Lm}]+/gu
const LONGEST = 40
/** Letters a word, on average: `origin` is no `or i gin`. */
const LEAST_LETTERS = 2.5

const byCase = (tag: string): Part[] =>
  [...tag.matchAll(CASED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const isWord = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.has(word) && (word.length > 1 || word === 'i' || word === 'a')

const LONGEST_WORD = 16

/** Fewest known words that cover the whole tag, by dynamic programming over its letters. */
const byWords = (tag: string, vocabulary: Vocabulary): Part[] => {
  /** For each place: how many words reach it, and where the last of them begins. */
  const counts = new Uint8Array(tag.length + 1)
  const begins = new Uint8Array(tag.length + 1)
  for (let end = 1; end <= tag.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = counts[start] ?? 0
      const now = counts[end] ?? 0
      if ((start > 0 && before === 0) || (now > 0 && now <= before + 1)) continue
      if (!isWord(tag.slice(start, end), vocabulary)) continue
      counts[end] = before + 1
      begins[end] = start
    }
  }
  const parts: Part[] = []
  if ((counts[tag.length] ?? 0) === 0) return parts
  for (let end = tag.length; end > 0; end = begins[end] ?? 0) parts.unshift({ start: begins[end] ?? 0, end })
  return parts
}

const split = (tag: string, vocabulary: Vocabulary): readonly Part[] => {
  const cased = byCase(tag)
  if (cased.length > 1) return cased
  const lower = tag.toLowerCase()
  const known = lower.length > 3 && lower.length <= LONGEST && !vocabulary.has(lower) ? byWords(lower, vocabulary) : []
  return known.length > 1 && lower.length >= known.length * LEAST_LETTERS ? known : [{ start: 0, end: tag.length }]
}

/** `IHateMyJob` → I, Hate, My, Job; `ihatemyjob` likewise when all its words are known; else the tag as one word. */
export const splitHashtag = (tag: string, vocabulary: Vocabulary): readonly Part[] =>
  vocabulary.tags.recall(tag, () => ({ low: 0, high: 0, spelling: tag, parts: split(tag, vocabulary) })).parts
