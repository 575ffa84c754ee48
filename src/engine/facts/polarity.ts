import type { Token } from '../text/token.ts'
import { clauseStart, isOne, type FactWords } from './clause.ts'

const REACH = 6

const phraseAt = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => tokens[at + i]?.forms[0] === word)

/** A word like `not` that really denies something here: `not only` and `no joke` do not. */
export const denies = (tokens: readonly Token[], at: number, words: FactWords): boolean => {
  if (!isOne(tokens[at], words.negators)) return false
  return !words.notNegating.some((phrase) => {
    const place = phrase.findIndex((word) => words.negators.has(word))
    return place >= 0 && phraseAt(tokens, at - place, phrase)
  })
}

/** Whether the clause denies or refuses what begins at token `from`. */
export const isNegated = (tokens: readonly Token[], from: number, words: FactWords): boolean => {
  const start = Math.max(clauseStart(tokens, from, words.openers), from - REACH)
  let count = 0
  for (let at = from - 1; at >= start; at--) {
    if (denies(tokens, at, words)) count++
    else if (from - at <= 3 && isOne(tokens[at], words.enders)) count++
  }
  return count % 2 === 1
}
