import type { Language } from '../../model/rule.ts'
import { BREAK, type Token } from '../text/token.ts'

/** The words of a language that tell facts about a clause, made ready for looking up. */
export interface FactWords {
  openers: ReadonlySet<string>
  negators: ReadonlySet<string>
  notNegating: readonly (readonly string[])[]
  enders: ReadonlySet<string>
  self: ReadonlySet<string>
  you: ReadonlySet<string>
  other: ReadonlySet<string>
  persons: ReadonlySet<string>
  determiners: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  prefaces: ReadonlySet<string>
  joining: ReadonlySet<string>
  me: ReadonlySet<string>
  reporting: ReadonlySet<string>
  notReporting: readonly (readonly string[])[]
  witnessing: ReadonlySet<string>
  hypothetical: ReadonlySet<string>
  past: ReadonlySet<string>
  common: ReadonlySet<string>
}

/** One post, as the questions about its clauses need it. */
export interface Clauses {
  tokens: readonly Token[]
  words: FactWords
  /** Whether compromise gives token `at` this tag. */
  hasTag: (at: number, tag: string) => boolean
}

/** `persons`: nouns for people (brother, boss), from the lexicon. */
export const factWords = (language: Language, persons: ReadonlySet<string>): FactWords => ({
  openers: new Set(language.clauseOpeners),
  negators: new Set(language.negators),
  notNegating: language.notNegating.map((phrase) => phrase.split(' ')),
  enders: new Set(language.enders),
  self: new Set(language.self),
  you: new Set(language.you),
  other: new Set(language.other),
  persons,
  determiners: new Set(language.determiners),
  prepositions: new Set(language.prepositions),
  prefaces: new Set(language.prefaces),
  joining: new Set(language.joining),
  me: new Set(language.me),
  reporting: new Set(language.reporting),
  notReporting: language.notReporting.map((phrase) => phrase.split(' ')),
  witnessing: new Set(language.witnessing),
  hypothetical: new Set(language.hypothetical),
  past: new Set(language.past),
  common: new Set(language.common),
})

// A plain loop: asked hundreds of times for every post.
export const isOne = (token: Token | undefined, words: ReadonlySet<string>): boolean => {
  if (!token) return false
  for (const form of token.forms) if (words.has(form)) return true
  return false
}

/** Whether one of the phrases stands around token `at`, which is its word out of `key`. */
export const inPhrase = (
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
  key: ReadonlySet<string>,
): boolean =>
  phrases.some((phrase) => {
    const from = at - phrase.findIndex((word) => key.has(word))
    return phrase.every((word, i) => tokens[from + i]?.forms[0] === word)
  })

/** Tokens that are looked at on each side: a hostile sentence of a thousand words is not walked a thousand times. */
const MOST_CLAUSE = 40
const MOST_SENTENCE = 120

/** The first token of the clause of token `at`: after punctuation, a line end, or a word that opens a clause. */
export const clauseStart = (tokens: readonly Token[], at: number, openers: ReadonlySet<string>): number => {
  let start = at
  while (start > 0 && at - start < MOST_CLAUSE) {
    const token = tokens[start]
    if ((token?.breakBefore ?? BREAK.line) > BREAK.none || isOne(token, openers)) return start
    start--
  }
  return start
}

/** The last token of the clause of token `at`. */
export const clauseEnd = (tokens: readonly Token[], at: number, openers: ReadonlySet<string>): number => {
  let end = at
  while (end - at < MOST_CLAUSE) {
    const next = tokens[end + 1]
    if (!next || next.breakBefore > BREAK.none || isOne(next, openers)) return end
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
