import type { Span } from '../../model/finding.ts'
import { sourceOf } from './phrases.ts'

/**
 * Long lists are not tried at every letter: each phrase is looked up by its first word, and only where the text has that word is the
 * rest of it compared. What a list costs then grows with what a text has of it.
 */
export type ListFinder = (index: TextIndex) => Span[]

/** A text and where each of its words, and each beginning of them, stands. */
export interface TextIndex {
  text: string
  /** The text in lower case, letter by letter. */
  lower: string
  words: ReadonlyMap<string, readonly number[]>
  beginnings: ReadonlyMap<string, readonly number[]>
}

const WORD = /[\p{L}\p{N}]+/gu

/** The longest beginning that phrases are kept under. */
const LONGEST_BEGINNING = 14

export function indexOf(text: string): TextIndex {
  const words = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const lower = text.replace(/\p{Lu}/gu, (letter) => sameLength(letter, letter.toLowerCase()))
  for (const { index, 0: word } of lower.matchAll(WORD)) {
    add(words, word, index)
    for (let end = 1; end <= Math.min(word.length, LONGEST_BEGINNING); end++) add(beginnings, word.slice(0, end), index)
  }
  return { text, lower, words, beginnings }
}

/** Places stay true: a letter that lower case makes longer stays. */
const sameLength = (letter: string, lower: string): string => (lower.length === letter.length ? lower : letter)

function add<Value>(to: Map<string, Value[]>, key: string, value: Value): void {
  const own = to.get(key)
  if (own) own.push(value)
  else to.set(key, [value])
}

/** A phrase under its first word, or under the beginning of one. */
interface Phrase {
  phrase: string
  key: string
  open: boolean
  /** Its other whole words: without them in the text the pattern is not even made. */
  needs: readonly string[]
  pattern?: RegExp
}

/** Phrases as `phraseFinder` reads them, each beginning with a word. */
export function listFinder(phrases: readonly string[]): ListFinder {
  const known = phrases.flatMap(variants).map(phraseOf)
  return (index) => apart(known.flatMap((phrase) => occurrences(phrase, index)))
}

/** A choice at the beginning is one phrase each. */
function variants(phrase: string): string[] {
  const [whole, choice = ''] = /^\{([^}]*)\}/.exec(phrase) ?? []
  return whole ? choice.split('|').map((each) => `${each.trim()}${phrase.slice(whole.length)}`.trim()) : [phrase]
}

function phraseOf(phrase: string): Phrase {
  const [first = ''] = /^[\p{L}\p{N}]*/u.exec(phrase) ?? []
  const key = first.slice(0, LONGEST_BEGINNING)
  const open = key.length < first.length || phrase.charAt(first.length) === '*'
  const others = phrase.slice(first.length).replace(/\{[^}]*\}|[\p{L}\p{N}]*\*[\p{L}\p{N}]*|_/gu, ' ')
  return { phrase, key, open, needs: others.match(WORD) ?? [] }
}

function occurrences(of: Phrase, { lower, words, beginnings }: TextIndex): Span[] {
  const places = (of.open ? beginnings : words).get(of.key)
  if (!places || !of.needs.every((word) => words.has(word))) return []
  const pattern = (of.pattern ??= new RegExp(`${sourceOf(of.phrase)}(?![0-9a-z\\u00C0-\\u024F])`, 'y'))
  const found: Span[] = []
  for (const start of places) {
    pattern.lastIndex = start
    if (pattern.test(lower)) found.push({ start, end: pattern.lastIndex })
  }
  return found
}

/** From left to right, the longest first, none within another. */
function apart(spans: Span[]): Span[] {
  let end = 0
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const free = span.start >= end
      if (free) end = span.end
      return free
    })
}
