import { isPossiblePhoneNumber, type CountryCode } from 'libphonenumber-js/min'
import { isDigit, isLetter } from './ascii.ts'
import type { Token } from './token.ts'

/** Things told by their form and not by a word: patterns name them like lists, `@phone`. */
export const STRUCTURES = [
  'phone',
  'ownemail',
  'digits',
  'card',
  'iban',
  'ssn',
  'nino',
  'postcode',
  'plate',
  'idnumber',
  'mixed',
  'code',
  'house',
  'year',
  'age',
  'date',
  'daymonth',
] as const
export type Structure = (typeof STRUCTURES)[number]

/** The word under which a structure is looked up; no written word can be it. */
export const structureWord = (name: string): string => `\0${name}`

/** What begins at one token: each structure with the index of its last token, and the offset of the first sign (`+`, `(`). */
export interface Begin {
  start: number
  ends: ReadonlyMap<string, number>
}
/** Structures by the index of their first token. */
export type Structures = ReadonlyMap<number, Begin>

/** What tells at one glance which forms a text cannot hold. */
interface Shape {
  /** How many digits, and where the first and the last of them are. */
  digits: number
  first: number
  last: number
  /** A letter stands right before a digit. */
  mixes: boolean
  /** Of the rows of letters and digits that have both the longest, and the longest of those that have `IDENTIFYING` digits. */
  mixed: number
  identifying: number
  month: boolean
}

interface Form {
  name: Structure
  /** Digits that a text must have at the least: most texts with a digit have two or three. */
  least: number
  /** What else it must have. */
  needs?: (shape: Shape) => boolean
  /** Bounded, so that no text makes it slow. */
  form: RegExp
  accepts?: (text: string) => boolean
}

const IDENTIFYING = 4

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Countries whose national way of writing a number (with a leading zero) is tried. */
const NATIONAL: readonly CountryCode[] = [
  'GB',
  'IE',
  'AU',
  'NZ',
  'ZA',
  'NG',
  'KE',
  'GH',
  'PK',
  'BD',
  'PH',
  'MY',
  'DE',
  'FR',
  'NL',
  'IN',
]

/** Free and shared-cost lines of firms and helplines (UK, IE, AU, North America) are nobody's own number. */
const isService = (digits: string): boolean =>
  /^(?:08[04578]\d{6,9}|03[0347]\d{8}|09\d{9}|1?8(?:00|33|44|55|66|77|88)\d{7}|1[38]00\d{6}|18[05]0\d{6})$/.test(
    digits,
  ) && !/^08[3-9]\d{7}$/.test(digits)

const ROLES =
  /^(?:info|hello|hi|support|help|contact|press|media|sales|admin|office|jobs|careers|hr|recruitment|no-?reply|bookings?|e?i?nquiries|orders?|team|events?|editor|news|feedback|privacy|security|webmaster|marketing|accounts|billing|(?:customer)?service|reception|shop|studio|volunteers?|donate|charity)@/

/** Possible, not assigned: a number range that opened last week is a number all the same. */
const isPhone = (text: string): boolean => {
  const digits = digitsOf(text)
  if (isService(digits)) return false
  if (text.startsWith('+')) return isPossiblePhoneNumber(`+${digits}`)
  if (digits.startsWith('00')) return isPossiblePhoneNumber(`+${digits.slice(2)}`)
  if (digits.startsWith('0')) return NATIONAL.some((country) => isPossiblePhoneNumber(digits, country))
  if (/^(?:1[ .-])?\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(text)) return isPossiblePhoneNumber(digits, 'US')
  return /^[6-9]\d{4} ?\d{5}$/.test(text) && isPossiblePhoneNumber(digits, 'IN')
}

/** The check sum of payment cards (ISO/IEC 7812-1, Luhn). */
const isCard = (text: string): boolean => {
  const digits = Array.from(digitsOf(text), Number).reverse()
  if (digits.length < 13 || digits.length > 19) return false
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0,
  )
  return sum % 10 === 0
}

const between =
  (least: number, most: number) =>
  (text: string): boolean =>
    Number(digitsOf(text)) >= least && Number(digitsOf(text)) <= most
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)"
const LETTERS_AND_DIGITS = (text: string): boolean => /[a-z]/.test(text) && /\d/.test(text)

// On plain text: lower case. `\b` keeps every form from beginning inside a word.
export const FORMS: readonly Form[] = [
  { name: 'phone', least: 8, form: /(?<![\w£$€.,#/])(?:\+|00)?\(?\d(?:[ .()-]{0,2}\d){7,14}(?![\w%])/g, accepts: isPhone },
  { name: 'ownemail', least: 0, form: /(?<![\w.])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g, accepts: (text) => !ROLES.test(text) },
  { name: 'digits', least: 6, form: /(?<![\w£$€.,])\d(?:[ -]?\d){5,18}(?![\w%])/g },
  { name: 'card', least: 13, form: /\b[3-6]\d{3}(?:[ -]?\d){9,15}\b/g, accepts: isCard },
  { name: 'iban', least: 2, needs: ({ mixes }) => mixes, form: /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b/g },
  { name: 'ssn', least: 9, form: /\b\d{3}-\d{2}-\d{4}\b/g },
  { name: 'nino', least: 6, form: /\b[a-ceghj-prstw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/g },
  { name: 'postcode', least: 1, needs: ({ mixes }) => mixes, form: /\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|[acdefhknprtvwxy]\d[\dw] ?[a-z\d]{4})\b/g, accepts: LETTERS_AND_DIGITS },
  { name: 'plate', least: 1, form: /\b(?:[a-z]{2}\d{2} ?[a-z]{3}|\d{2,3}-[a-z]{1,2}-\d{1,6}|[a-z]{2,3}[ -]?\d{3,4}[a-z]{0,2}|\d{1,3}[ -]?[a-z]{3})\b/g },
  { name: 'idnumber', least: IDENTIFYING, needs: ({ identifying }) => identifying >= 6, form: /\b(?=[a-z0-9]{0,16}\d)[a-z0-9]{6,20}\b/g, accepts: (text) => digitsOf(text).length >= IDENTIFYING },
  { name: 'mixed', least: 1, needs: ({ mixed }) => mixed >= 5, form: /\b(?=[a-z]{0,7}\d)[a-z0-9]{5,8}\b/g, accepts: LETTERS_AND_DIGITS },
  { name: 'code', least: 3, form: /(?<![\w£$€.,:])\d{3,8}[#*]?(?![\w%:])/g },
  { name: 'house', least: 1, form: /(?<![\w£$€.,:])\d{1,5}[a-d]?(?![\w%:.,]\d|\w)/g },
  { name: 'year', least: 4, form: /\b(?:19|20)\d\d\b/g, accepts: between(1900, 2039) },
  { name: 'age', least: 1, form: /(?<![\w£$€.,:/])(?:1[0-1]\d|[1-9]\d)(?:yo|yrs?|[fm])?(?![\w%:/]|[.,]\d)|\b[fm][1-9]\d\b/g, accepts: between(12, 110) },
  { name: 'date', least: 3, form: new RegExp(`\\b(?:${DAY}[/.-](?:1[0-2]|0?[1-9])[/.-]${YEAR}|(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?:1[0-2]|0?[1-9])/${DAY}/${YEAR}|${DAY} (?:of )?${MONTH},? ${YEAR}|${MONTH} ${DAY},? ${YEAR})\\b`, 'g') },
  { name: 'daymonth', least: 1, needs: ({ month }) => month, form: new RegExp(`\\b(?:${DAY} (?:of )?${MONTH}|${MONTH} ${DAY})\\b`, 'g') },
] // prettier-ignore

const MOST = 200
/** No form that needs a digit has more before its first. */
const MOST_BEFORE = 20

/** Finds tokens by offset: tokens are in order, so this is a search by halves. */
const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

const MONTHS = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/

/** Tells the shape of a text from its first digit, of a text that has one. */
const shapeFrom = (plain: string, first: number): Shape => {
  const shape = { digits: 0, first, last: first, mixes: false, mixed: 0, identifying: 0, month: MONTHS.test(plain) }
  let start = first
  while (isLetter(plain.charCodeAt(start - 1))) start--
  let [letters, digits] = [0, 0]
  for (let at = start; at <= plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (isLetter(code)) letters++
    else if (isDigit(code)) {
      if (isLetter(plain.charCodeAt(at - 1))) shape.mixes = true
      digits++
      shape.digits++
      shape.last = at
    } else {
      if (letters > 0 && digits > 0) shape.mixed = Math.max(shape.mixed, letters + digits)
      if (digits >= IDENTIFYING) shape.identifying = Math.max(shape.identifying, letters + digits)
      letters = 0
      digits = 0
    }
  }
  return shape
}

const NO_DIGITS: Shape = { digits: 0, first: -1, last: -1, mixes: false, mixed: 0, identifying: 0, month: false }

const shapeOf = (plain: string): Shape => {
  for (let at = 0; at < plain.length; at++) if (isDigit(plain.charCodeAt(at))) return shapeFrom(plain, at)
  return NO_DIGITS
}

/** A handle is no address. */
const BEFORE_AT = /[a-z0-9._%+-]@/
const NONE: Structures = new Map()

/** All structures of a plain text. Texts with neither a digit nor an @ cost one walk. */
export const structuresIn = (plain: string, tokens: readonly Token[]): Structures => {
  const shape = shapeOf(plain)
  const { digits, first, last } = shape
  const hasAt = plain.includes('@') && BEFORE_AT.test(plain)
  if (tokens.length === 0 || (digits === 0 && !hasAt)) return NONE
  const found = new Map<number, { start: number; ends: Map<string, number> }>()
  for (const { name, least, needs, form, accepts } of FORMS) {
    if (digits < least || (least === 0 && !hasAt) || needs?.(shape) === false) continue
    let count = 0
    // What needs a digit begins not far before the first, and nowhere behind the last.
    const end = least > 0 ? last : plain.length
    form.lastIndex = least > 0 ? Math.max(0, first - MOST_BEFORE) : 0
    // Not `matchAll`, which makes a regular expression of its own for every text.
    for (let match = form.exec(plain); match && count <= MOST; match = form.lastIndex > end ? null : form.exec(plain)) {
      if (accepts && !accepts(match[0])) continue
      count++
      const from = tokenAt(tokens, match.index)
      const begin = found.get(from) ?? { start: match.index, ends: new Map<string, number>() }
      begin.start = Math.min(begin.start, match.index)
      begin.ends.set(name, tokenAt(tokens, match.index + match[0].length - 1))
      found.set(from, begin)
    }
  }
  return found
}
