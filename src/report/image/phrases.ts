import type { Span } from '../../model/finding.ts'
import { sentences } from './sentences.ts'

/** Finds any of the phrases as whole words. Gaps and word ends are bounded, so the cost grows with the text alone. */
export type Finder = (text: string) => Span[]

const OPEN_END = "[\\p{L}'’-]{0,20}"
const BETWEEN = '[\\s,]{1,9}'
const GAP = `(?:${BETWEEN}[\\p{L}\\p{N}'’-]{1,30}){0,3}${BETWEEN}`

/** The entries of a list, parted by commas or lines; commas inside `{…}` and line breaks inside an entry do not occur. */
export const entries = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)

/**
 * A list of phrases in lower case. `*` stands for any letters, `_` for up to three words, `{a|b c}` for either; parts joined by ` + `
 * may stand in any order near each other in one sentence, and the words from the first to the last of them are what was found.
 */
export function phraseFinder(list: string): Finder {
  const parts = entries(list).map((entry) => entry.split(/\s\+\s/))
  const plain = parts.flatMap(([only = '', ...more]) => (more.length === 0 ? [only] : []))
  const together = parts.filter(({ length }) => length > 1).map((own) => own.map((part) => wordsOf([part])))
  const find = plain.length > 0 ? everywhere(wordsOf(plain)) : () => []
  if (together.length === 0) return find
  return (text) => {
    const found = find(text)
    for (const { start, end } of sentences(text))
      for (const own of together) {
        const span = spanOfAll(text.slice(start, end), own)
        if (span) found.push({ start: start + span.start, end: start + span.end })
      }
    return found
  }
}

/** Two such words further from each other meet by chance, in letters. */
const BESIDE = 30

/** Words that say little alone: they are found where two different ones stand beside each other in a sentence. */
export function hintFinder(list: string): Finder {
  const find = phraseFinder(list)
  return (text) =>
    sentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      const spans = find(sentence).sort((a, b) => a.start - b.start)
      const wordAt = (span: Span): string => sentence.slice(span.start, span.end).toLowerCase()
      const pair = (a: Span, b: Span | undefined): boolean =>
        b !== undefined && b.start - a.end <= BESIDE && wordAt(a) !== wordAt(b)
      return spans
        .filter((span, at) => pair(span, spans[at + 1]) || (at > 0 && pair(spans[at - 1] ?? span, span)))
        .map((span) => ({ start: start + span.start, end: start + span.end }))
    })
}

/** Names of skills: with capitals they must be written so, else any case will do. */
export function nameFinder(name: string): Finder {
  return everywhere(whole(literal(name), /\p{Lu}/u.test(name) ? 'gu' : 'giu'))
}

const wordsOf = (phrases: readonly string[]): RegExp => whole(phrases.map(sourceOf).join('|'), 'giu')

const whole = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)

const everywhere =
  (pattern: RegExp): Finder =>
  (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

/** Parts further from each other belong to different thoughts, in letters. */
const NEAR = 60

/** From the first to the last of the parts, if all are there and near. */
function spanOfAll(sentence: string, parts: readonly RegExp[]): Span | undefined {
  let start = Infinity
  let end = 0
  for (const part of parts) {
    part.lastIndex = 0
    const found = part.exec(sentence)
    if (!found) return undefined
    start = Math.min(start, found.index)
    end = Math.max(end, part.lastIndex)
  }
  return end - start <= NEAR ? { start, end } : undefined
}

const sourceOf = (phrase: string): string =>
  phrase
    .split(/\s+_\s+/)
    .map(piecesOf)
    .join(GAP)

/** Alternatives may hold several words. */
function piecesOf(part: string): string {
  const pieces = part.match(/\{[^}]*\}|[^\s{}]+/g) ?? []
  return pieces
    .map((piece) =>
      piece.startsWith('{') ? `(?:${piece.slice(1, -1).split('|').map(sourceOf).join('|')})` : wordSource(piece),
    )
    .join(BETWEEN)
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** People type either apostrophe. */
const wordSource = (word: string): string =>
  word
    .split('*')
    .map((part) => literal(part).replace(/['’]/g, "['’]"))
    .join(OPEN_END)
