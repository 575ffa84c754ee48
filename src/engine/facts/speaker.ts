import { BREAK, type Token } from '../text/token.ts'
import { isOne, type FactWords } from './clause.ts'

/** Who acts. `self` also stands for a dropped subject ("called in sick lol"). */
export type Speaker = 'self' | 'you' | 'other'

const DETERMINERS = new Set([
  'my',
  'the',
  'a',
  'an',
  'his',
  'her',
  'our',
  'your',
  'their',
  'this',
  'that',
  'some',
  'these',
  'those',
  'every',
  'another',
  'one',
])
const PREPOSITIONS = new Set([
  'to',
  'with',
  'for',
  'at',
  'from',
  'of',
  'by',
  'on',
  'told',
  'tell',
  'telling',
  'and',
  'like',
  'than',
  'in',
  'about',
  'as',
  'behind',
])
/** Words after which a person named can only be the one who acts. */
const PREFACES = new Set([
  'yesterday',
  'today',
  'tonight',
  'then',
  'so',
  'and',
  'but',
  'because',
  'when',
  'while',
  'if',
  'that',
  'also',
  'now',
  'honestly',
  'apparently',
  'lol',
  'once',
  'why',
  'how',
  'where',
  'after',
  'before',
  'since',
  'think',
  'until',
])
const AND = new Set(['and', 'with'])
const ME = new Set(['me', 'i', 'myself'])
const REACH = 24

const subjectAt = (tokens: readonly Token[], at: number, words: FactWords): Speaker | undefined => {
  const token = tokens[at]
  if (isOne(token, words.self)) return 'self'
  if (isOne(token, words.you)) return 'you'
  if (isOne(token, words.other)) return 'other'
  if (!isOne(token, words.persons) || token?.possessive === true) return undefined
  if (withMe(tokens, at)) return 'self'
  const determined = isOne(tokens[at - 1], DETERMINERS)
  return determined && startsHere(tokens, at - 1) ? 'other' : undefined
}

/** "me and the lads", "my brother and I": the writer is among those who act. */
const withMe = (tokens: readonly Token[], at: number): boolean => {
  const first = isOne(tokens[at - 1], DETERMINERS) ? at - 1 : at
  const before = isOne(tokens[first - 1], AND) && isOne(tokens[first - 2], ME)
  return before || (isOne(tokens[at + 1], AND) && isOne(tokens[at + 2], ME))
}

/** "my boss …" at the beginning of a clause acts; in "hate my boss" and "told my boss" it does not. */
const startsHere = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  return before === undefined || token?.breakBefore !== BREAK.none || before.kind === 'emoji' || isOne(before, PREFACES)
}

/** The nearest subject at or before the match, inside its sentence; no subject at all is a dropped `I`. */
export const speakerOf = (tokens: readonly Token[], from: number, to: number, words: FactWords): Speaker => {
  const sentence = tokens[from]?.sentence
  // Inside the match only its very beginning can be the subject: in "told work it is a migraine" `it` is none.
  for (let at = from; at <= Math.min(to, from + 3); at++) {
    const subject = subjectAt(tokens, at, words)
    if (subject) return subject
    if (!isOne(tokens[at], DETERMINERS) && !isOne(tokens[at], PREFACES)) break
  }
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence) return 'self'
    const subject = subjectAt(tokens, at, words)
    if (subject) return subject
    if (token?.kind === 'word' && token.capital && token.breakBefore < BREAK.sentence && at > 0 && isName(tokens, at))
      return 'other'
  }
  return 'self'
}

/** A capital inside a sentence whose neighbours are lower case: likely a name that acts. */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    before?.capital === false &&
    next?.capital === false &&
    next.sentence === tokens[at]?.sentence &&
    !isOne(before, PREPOSITIONS) &&
    !isOne(before, DETERMINERS)
  )
}
