import { clauseEnd, clauseStart, FACT, isOne } from '../facts/clause.ts'
import { denies } from '../facts/polarity.ts'
import type { Look } from '../look.ts'
import type { Weighed } from './weigher.ts'

/** Words between the writer and what is denied: "I really do not". */
const MOST_BEFORE = 3
/** Words that a denial reaches. */
const REACH = 6

const isOwn = ({ view: { tokens } }: Look, at: number): boolean => {
  const start = Math.max(clauseStart(tokens, at), at - MOST_BEFORE)
  return tokens.slice(start, at).some((token) => isOne(token, FACT.self))
}

/**
 * Whether the writer says of himself that he does not what the marked words tell: "I [don't hate them]". The facts look
 * for a negator before the mark, for a pattern knows which negators are its own; the mark of the weights may begin with
 * one. It denies when what stands behind it tells most of it: in "we [don't want them here]" the negator tells, too.
 */
export const deniesItself = ({ from, to, between }: Weighed, look: Look): boolean => {
  const { tokens } = look.view
  for (let at = from; at < to; at++) {
    if (!denies(tokens, at, look.words) || !isOwn(look, at)) continue
    const end = Math.min(to, at + REACH, clauseEnd(tokens, at))
    if (between(at + 1, end) > between(from, to) / 2) return true
  }
  return false
}
