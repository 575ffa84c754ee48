import type { Span } from '../../model/finding.ts'

/** Finds any of the phrases as whole words. Gaps and word ends are bounded, so the cost grows with the text alone. */
export type Finder = (text: string) => Span[]

const OPEN_END = "[\\p{L}'’-]{0,20}"
const GAP = "(?:\\s{1,9}[\\p{L}\\p{N}'’,-]{1,30}){0,3}\\s{1,9}"

/** Phrases in lower case; `*` stands for any letters, `_` stands for up to three words. */
export function phraseFinder(phrases: readonly string[]): Finder {
  if (phrases.length === 0) return () => []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(sourceOf).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => spansOf(text, pattern)
}

function sourceOf(phrase: string): string {
  return phrase
    .split(/\s+_\s+/)
    .map((part) => part.split(/\s+/).map(wordSource).join('\\s{1,9}'))
    .join(GAP)
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** People type either apostrophe. */
const wordSource = (word: string): string =>
  word
    .split('*')
    .map((part) => literal(part).replace(/['’]/g, "['’]"))
    .join(OPEN_END)

/** Names of skills: with capitals they must be written so, else any case will do. */
export function nameFinder(name: string): Finder {
  const flags = /\p{Lu}/u.test(name) ? 'gu' : 'giu'
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, flags)
  return (text) => spansOf(text, pattern)
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
