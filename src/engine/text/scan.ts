import { APOSTROPHE, isDigit, isLetter } from './ascii.ts'
import { highWith, lowWith } from './key.ts'
import type { TokenKind } from './token.ts'

/** A piece of plain text before its words are worked out. */
export interface Piece {
  kind: TokenKind
  text: string
  start: number
}

// One pass. Every repetition that something must follow is bounded, so the scan is linear on hostile text too.
const ENDINGS = 'com|org|net|co|io|uk|gov|edu|dev|app|me|ly|de|fr|ca|au|in|ie|nz'
const URL_TEXT = String.raw`(?:https?:\/\/|www\.)[^\s<>"]+|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:${ENDINGS})(?:\/[^\s<>"]*)?(?![a-z0-9@])`
const EMAIL = String.raw`[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}`
const HANDLE = String.raw`@[a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?(?:@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})?`
const HASHTAG = String.raw`#[\p{L}\p{N}_]+`
const EMOJI = String.raw`\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]){0,2}`
const NUMBER = String.raw`[£$€]?\d{1,20}(?:[.,:]\d{1,20}){0,6}(?:st|nd|rd|th|am|pm|k|m|bn|mg|ml|g|kg|cl|l|km|mph|kmh|hrs?|yrs?|yo|x|%)?(?![\p{L}\p{N}*$@])`
// `e.g.` is no "g", and its stop ends no sentence.
const ABBREVIATION = String.raw`(?:e\.g|i\.e)\.?(?![\p{L}\p{N}])`
// `$hit_rate` and `$hit = 1` are variables; `$hit happens` is not.
const VARIABLE = String.raw`\$(?=\p{L}{1,40}(?:[_[{]|->| ?[=;]))`
const WORD = String.raw`${ABBREVIATION}|(?!${VARIABLE})[\p{L}\p{N}$](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})|[*@$!#%+](?=[*@$!#%+]{0,8}[\p{L}\p{N}])|\*(?=\*)|\*(?<=\*\*)|\$(?<=[a-z]\$)|\$(?<=\$\$))*`
export const SCANNER = new RegExp(
  `(${URL_TEXT})|(${EMAIL})|(${HANDLE})|(${HASHTAG})|(${EMOJI})|(${NUMBER})|(${WORD})`,
  'uy',
)
const KINDS: readonly TokenKind[] = ['url', 'email', 'handle', 'hashtag', 'emoji', 'number', 'word']

/** The groups of a match by number; those that took no part are undefined. */
const kindOf = (groups: readonly (string | undefined)[]): TokenKind =>
  KINDS[groups.findIndex((group, i) => i > 0 && group !== undefined) - 1] ?? 'word'

const DASH = 45
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 0xa0

/**
 * What ends a word for certain, where only letters stand before it; what does so before a blank or at the end; and blanks. What is missing
 * here is left to `SCANNER`.
 */
const ENDS = new Set(' \t\r\n\u00a0,;?()"/…”—–')
const MAY_END = new Set('.!:')
const BLANKS = new Set(' \t\r\n\u00a0')
/** What an address may hold beside letters, digits and dashes, and how many of those are looked through for it. */
const IN_ADDRESS = /[._%+@]/
const LONGEST_LOOK = 40

const isBlank = (plain: string, at: number): boolean => at >= plain.length || BLANKS.has(plain.charAt(at))

/** Whether a dash joins what are words by themselves, and no part of an address. */
const joinsWords = (plain: string, dash: number): boolean => {
  let at = dash
  for (let code = plain.charCodeAt(at); isLetter(code) || isDigit(code) || code === DASH; code = plain.charCodeAt(at))
    if (++at - dash > LONGEST_LOOK) return false
  return !IN_ADDRESS.test(plain.charAt(at)) || (plain.charAt(at) === '.' && isBlank(plain, at + 1))
}

const endsWord = (plain: string, at: number): boolean => {
  if (at === plain.length) return true
  const next = plain.charAt(at)
  if (next === ' ' || ENDS.has(next)) return true
  if (next === '-') return joinsWords(plain, at)
  return MAY_END.has(next) && isBlank(plain, at + 1)
}

/** Signs with which nothing begins that `SCANNER` finds, and those with which only an e-mail address does. */
const LONE = new Set('!"&\'(),/:;<=>?[\\]^`{|}~\n')
const OF_NAME = new Set('._%+-')

/** Whether what begins here may be the name before the @ of an address. */
const mayBeName = (plain: string, from: number): boolean => {
  for (let at = from; at - from < LONGEST_LOOK; at++) {
    const code = plain.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code) && !OF_NAME.has(plain.charAt(at))) return plain.charAt(at) === '@'
  }
  return true
}

/** Whether a sign stands for itself: most do, and asking `SCANNER` costs more than anything else that is done for them. */
const isLone = (plain: string, at: number): boolean => {
  const sign = plain.charAt(at)
  if (sign === '-') return joinsWords(plain, at)
  return LONE.has(sign) || (OF_NAME.has(sign) && !mayBeName(plain, at))
}

/** Takes the pieces of a text in order. */
export interface PieceTaker {
  take(piece: Piece): void
  /** Punctuation, and whatever is nothing else. */
  takeMark(mark: string, start: number): void
  /** A word of letters, and apostrophes between them, as most are: its place, and the key that a `Memory` knows it by, if it is short. */
  takeWord(start: number, end: number, low: number, high: number): void
}

/** Hands over each piece of a plain text; spaces are left out, line ends come as marks. */
export const scan = (plain: string, taker: PieceTaker): void => {
  let at = 0
  while (at < plain.length) {
    const code = plain.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    let end = at
    let low = 0
    let high = 0
    for (
      let unit = code;
      isLetter(unit) || (unit === APOSTROPHE && end > at && isLetter(plain.charCodeAt(end + 1)));
      unit = plain.charCodeAt(end)
    ) {
      high = highWith(high, low)
      low = lowWith(low, unit)
      end++
    }
    if (end > at && endsWord(plain, end)) {
      taker.takeWord(at, end, low, high)
      at = end
      continue
    }
    if (end === at && isLone(plain, at)) {
      taker.takeMark(plain.charAt(at), at++)
      continue
    }
    SCANNER.lastIndex = at
    const match = SCANNER.exec(plain)
    if (match) taker.take({ kind: kindOf(match), text: match[0], start: at })
    else taker.takeMark(plain.charAt(at), at)
    at += match ? match[0].length : 1
  }
}
