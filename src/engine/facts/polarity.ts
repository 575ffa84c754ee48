import type { Token } from '../text/token.ts'
import { beginsClause, clauseStart, FACT, isExcepted, isOne, type FactWords } from './clause.ts'

const REACH = 6

/** A word like `not` that really denies something here: `not only` and `no joke` do not. */
export const denies = (tokens: readonly Token[], at: number, words: FactWords): boolean => {
  return isOne(tokens[at], FACT.negators) && !isExcepted(tokens, at, words.notNegating)
}

/** Whether the clause denies or refuses what begins at token `from`. */
export const isNegated = (tokens: readonly Token[], from: number, words: FactWords): boolean => {
  const start = Math.max(clauseStart(tokens, from), from - REACH)
  let count = 0
  for (let at = from - 1; at >= start; at--) {
    if (denies(tokens, at, words)) count++
    else if (from - at <= 3 && isOne(tokens[at], FACT.enders)) count++
  }
  return count % 2 === 1
}

const NONE = new Uint8Array(0)
const DENYING = FACT.negators | FACT.enders

/** The same for every token at once: 1 where the clause so far denies or refuses. Of most texts it is empty. */
export const negatedTokens = (tokens: readonly Token[], words: FactWords): Uint8Array => {
  let counts = NONE
  for (let at = 0; at < tokens.length; at++) {
    if (!isOne(tokens[at], DENYING)) continue
    const reach = denies(tokens, at, words) ? REACH : isOne(tokens[at], FACT.enders) ? 3 : 0
    if (reach > 0 && counts === NONE) counts = new Uint8Array(tokens.length)
    for (let next = at + 1; next <= at + reach; next++) {
      const token = tokens[next]
      if (!token || beginsClause(token)) break
      counts[next] = (counts[next] ?? 0) ^ 1
    }
  }
  return counts
}
