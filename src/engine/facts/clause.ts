import type { Language } from '../../model/rule.ts'
import { BREAK, type Token } from '../text/token.ts'

/** What a word tells of its clause, a bit each. */
export const FACT = {
  openers: 1 << 0,
  negators: 1 << 1,
  enders: 1 << 2,
  self: 1 << 3,
  you: 1 << 4,
  other: 1 << 5,
  persons: 1 << 6,
  determiners: 1 << 7,
  prepositions: 1 << 8,
  prefaces: 1 << 9,
  joining: 1 << 10,
  me: 1 << 11,
  reporting: 1 << 12,
  witnessing: 1 << 13,
  hypothetical: 1 << 14,
  past: 1 << 15,
  common: 1 << 16,
  verbs: 1 << 17,
} as const

/** Those that are told by a list of words; verbs are told by how they are written, too. */
type Listed = Exclude<keyof typeof FACT, 'verbs'>
const LISTED = (Object.keys(FACT) as (keyof typeof FACT)[]).filter((fact): fact is Listed => fact !== 'verbs')

/** A phrase around a word that tells nothing there: "not only". `key`: the place of that word in it. */
interface Exception {
  words: readonly string[]
  key: number
}

/** The words of a language that tell facts about a clause, made ready for looking up. */
export interface FactWords {
  /** Bits of FACT. */
  of: (word: string) => number
  notNegating: readonly Exception[]
  notReporting: readonly Exception[]
}

/** One post, as the questions about its clauses need it. */
export interface Clauses {
  tokens: readonly Token[]
  words: FactWords
  /** Whether compromise gives token `at` this tag. */
  hasTag: (at: number, tag: string) => boolean
}

/** `persons`: nouns for people (brother, boss), from the lexicon. */
export const factWords = (language: Language, persons: ReadonlySet<string>): FactWords => {
  const bits = new Map<string, number>()
  const lists: Readonly<Record<Listed, Iterable<string>>> = {
    ...language,
    openers: language.clauseOpeners,
    persons,
  }
  for (const name of LISTED) for (const word of lists[name]) bits.set(word, (bits.get(word) ?? 0) | FACT[name])
  const of = (word: string): number => (bits.get(word) ?? 0) | (language.mayBeVerb(word) ? FACT.verbs : 0)
  const exceptions = (phrases: readonly string[], key: number): Exception[] =>
    phrases.map((phrase) => {
      const words = phrase.split(' ')
      return { words, key: words.findIndex((word) => (of(word) & key) !== 0) }
    })
  return {
    of,
    notNegating: exceptions(language.notNegating, FACT.negators),
    notReporting: exceptions(language.notReporting, FACT.reporting),
  }
}

export const isOne = (token: Token | undefined, fact: number): boolean =>
  token !== undefined && (token.word.facts & fact) !== 0

/** Whether these words stand there from token `from` on. */
const standsAt = (tokens: readonly Token[], from: number, words: readonly string[]): boolean => {
  for (let i = 0; i < words.length; i++) if (tokens[from + i]?.word.forms[0] !== words[i]) return false
  return true
}

/** Whether one of the exceptions stands around token `at`, which is its key. */
export const isExcepted = (tokens: readonly Token[], at: number, exceptions: readonly Exception[]): boolean => {
  for (const { words, key } of exceptions) if (standsAt(tokens, at - key, words)) return true
  return false
}

/** Tokens that are looked at on each side: a hostile sentence of a thousand words is not walked a thousand times. */
const MOST_CLAUSE = 40
const MOST_SENTENCE = 120

/** Whether a clause begins with this token. */
export const beginsClause = (token: Token): boolean => token.breakBefore > BREAK.none || isOne(token, FACT.openers)

/** The first token of the clause of token `at`: after punctuation, a line end, or a word that opens a clause. */
export const clauseStart = (tokens: readonly Token[], at: number): number => {
  let start = at
  while (start > 0 && at - start < MOST_CLAUSE) {
    const token = tokens[start]
    if (!token || beginsClause(token)) return start
    start--
  }
  return start
}

/** The last token of the clause of token `at`. */
export const clauseEnd = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (end - at < MOST_CLAUSE) {
    const next = tokens[end + 1]
    if (!next || beginsClause(next)) return end
    end++
  }
  return end
}

/** The first and last token of the sentence of token `at`. */
export const sentenceRange = (tokens: readonly Token[], at: number): readonly [number, number] => {
  const sentence = tokens[at]?.sentence
  let from = at
  let to = at
  while (at - from < MOST_SENTENCE && tokens[from - 1]?.sentence === sentence) from--
  while (to - at < MOST_SENTENCE && tokens[to + 1]?.sentence === sentence) to++
  return [from, to]
}
