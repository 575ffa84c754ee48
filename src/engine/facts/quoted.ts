import type { Token } from '../text/token.ts'
import { FACT, isExcepted, isOne, type Clauses, type FactWords } from './clause.ts'
import { speakerOf, type Speaker } from './speaker.ts'

const REACH = 8

const reporter = (tokens: readonly Token[], from: number, sameSentence: boolean, words: FactWords): number => {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (sameSentence && tokens[at]?.sentence !== tokens[from]?.sentence) return -1
    if (isOne(tokens[at], FACT.reporting) && !isExcepted(tokens, at, words.notReporting)) return at
  }
  return -1
}

/** Who says it: somebody heard is not the writer, though "heard a kid say" has no subject. */
const sayer = (clauses: Clauses, verb: number): Speaker =>
  clauses.tokens.slice(Math.max(0, verb - REACH), verb).some((token) => isOne(token, FACT.witnessing))
    ? 'other'
    : speakerOf(clauses, verb, verb)

const regionStart = (tokens: readonly Token[], at: number): number => {
  let start = at
  while (tokens[start - 1]?.quoted) start--
  return start
}

/** Whether the words that begin at token `from` are somebody else's: quoted, or reported ("she said I am …"). */
export const isQuoted = (clauses: Clauses, from: number): boolean => {
  const { tokens, words } = clauses
  if (!tokens[from]?.quoted) {
    const verb = reporter(tokens, from, true, words)
    return verb >= 0 && sayer(clauses, verb) === 'other'
  }
  const start = regionStart(tokens, from)
  const verb = reporter(tokens, start, false, words)
  return verb < 0 || sayer(clauses, verb) !== 'self'
}
