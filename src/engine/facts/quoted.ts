import type { Token } from '../text/token.ts'
import { inPhrase, isOne, type FactWords } from './clause.ts'
import { speakerOf, type Speaker } from './speaker.ts'

const REACH = 8

const reporter = (tokens: readonly Token[], from: number, sameSentence: boolean, words: FactWords): number => {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (sameSentence && tokens[at]?.sentence !== tokens[from]?.sentence) return -1
    if (isOne(tokens[at], words.reporting) && !inPhrase(tokens, at, words.notReporting, words.reporting)) return at
  }
  return -1
}

/** Who says it: somebody heard is not the writer, though "heard a kid say" has no subject. */
const sayer = (tokens: readonly Token[], verb: number, words: FactWords): Speaker =>
  tokens.slice(Math.max(0, verb - REACH), verb).some((token) => isOne(token, words.witnessing))
    ? 'other'
    : speakerOf(tokens, verb, verb, words)

const regionStart = (tokens: readonly Token[], at: number): number => {
  let start = at
  while (tokens[start - 1]?.quoted) start--
  return start
}

/** Whether the words that begin at token `from` are somebody else's: quoted, or reported ("she said I am …"). */
export const isQuoted = (tokens: readonly Token[], from: number, words: FactWords): boolean => {
  if (!tokens[from]?.quoted) {
    const verb = reporter(tokens, from, true, words)
    return verb >= 0 && sayer(tokens, verb, words) === 'other'
  }
  const start = regionStart(tokens, from)
  const verb = reporter(tokens, start, false, words)
  return verb < 0 || sayer(tokens, verb, words) !== 'self'
}
