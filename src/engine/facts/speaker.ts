import { BREAK, type Token } from '../text/token.ts'
import { FACT, isOne, type Clauses } from './clause.ts'

/** Who acts. `self` also stands for a dropped subject ("called in sick lol"). */
export type Speaker = 'self' | 'you' | 'other'

const REACH = 24

const subjectAt = (tokens: readonly Token[], at: number): Speaker | undefined => {
  const token = tokens[at]
  if (isOne(token, FACT.self)) return 'self'
  if (isOne(token, FACT.you)) return 'you'
  if (isOne(token, FACT.other)) return 'other'
  if (!isOne(token, FACT.persons) || token?.possessive === true) return undefined
  if (withMe(tokens, at)) return 'self'
  const determined = isOne(tokens[at - 1], FACT.determiners)
  return determined && startsHere(tokens, at - 1) ? 'other' : undefined
}

/** "me and the lads", "my brother and I": the writer is among those who act. */
const withMe = (tokens: readonly Token[], at: number): boolean => {
  const first = isOne(tokens[at - 1], FACT.determiners) ? at - 1 : at
  const before = isOne(tokens[first - 1], FACT.joining) && isOne(tokens[first - 2], FACT.me)
  return before || (isOne(tokens[at + 1], FACT.joining) && isOne(tokens[at + 2], FACT.me))
}

/** "my boss …" at the beginning of a clause acts; in "hate my boss" and "told my boss" it does not. */
const startsHere = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return (
    before === undefined ||
    tokens[at]?.breakBefore !== BREAK.none ||
    before.kind === 'emoji' ||
    isOne(before, FACT.prefaces)
  )
}

/** Spares most parses: in "Kevin Smith got" only Smith stands before a verb. */
const mayBeVerb = (token: Token | undefined, sentence: number): boolean =>
  token?.sentence === sentence &&
  token.kind === 'word' &&
  isOne(token, FACT.verbs) &&
  !token.capital &&
  !isOne(token, FACT.prepositions) &&
  !isOne(token, FACT.determiners)

/**
 * "Yesterday Kevin got drunk": a name before a verb acts. Capitals alone cannot tell names from shouting,
 * so compromise is asked, and only about a word with a capital in a sentence that a rule already matched.
 */
const isActingName = ({ tokens, hasTag }: Clauses, at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.capital || token.possessive) return false
  // Most capitals only begin a sentence.
  if (isOne(token, FACT.common) || isOne(token, FACT.persons)) return false
  if (!mayBeVerb(tokens[at + 1], token.sentence)) return false
  const before = tokens[at - 1]
  if (isOne(before, FACT.prepositions) || isOne(before, FACT.determiners)) return false
  return hasTag(at, 'Person') && (hasTag(at + 1, 'Verb') || hasTag(at + 1, 'Auxiliary'))
}

const inMatch = ({ tokens }: Clauses, from: number, to: number): Speaker | undefined => {
  // Only the very beginning of a match can be its subject: in "told work it is a migraine" `it` is none.
  for (let at = from; at <= Math.min(to, from + 3); at++) {
    const subject = subjectAt(tokens, at)
    if (subject) return subject
    if (!isOne(tokens[at], FACT.determiners) && !isOne(tokens[at], FACT.prefaces)) return undefined
  }
  return undefined
}

/** The nearest subject at or before the match, inside its sentence; no subject at all is a dropped `I`. */
export const speakerOf = (clauses: Clauses, from: number, to: number): Speaker => {
  const { tokens } = clauses
  const inside = inMatch(clauses, from, to)
  if (inside) return inside
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return 'self'
    const subject = subjectAt(tokens, at)
    if (subject) return subject
    if (isActingName(clauses, at)) return 'other'
  }
  return 'self'
}
