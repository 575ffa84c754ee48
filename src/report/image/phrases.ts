import type { Span } from '../../model/finding.ts'

/** Finds any of the phrases as whole words. Gaps and word ends are bounded, so the cost grows with the text alone. */
export type Finder = (text: string) => Span[]

/** The phrases are English; \p{L} would cost a hundred times as much to make ready. */
const LETTERS = "a-z\\u00C0-\\u024F'’-"
const OPEN_END = `[${LETTERS}]{0,20}`
const BETWEEN = '[\\s,]{1,9}'
const GAP = `(?:${BETWEEN}[0-9${LETTERS}]{1,30}){0,3}${BETWEEN}`

/** The entries of a list, parted by commas or lines; commas inside `{…}` and line breaks inside an entry do not occur. */
export const entries = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)

/**
 * A list of phrases in lower case. `*` stands for any letters, `_` for up to three words, `{a|b c}` for either. Lists of what adverts
 * ask may join parts as well: see `askFinder`.
 */
export const phraseFinder = (list: string): Finder => everywhere(wordsOf(entries(list)))

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

/** The pattern of a phrase. */
export const sourceOf = (phrase: string): string =>
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
