import type { Span } from '../../model/finding.ts'

export type FactKind = 'name' | 'employer' | 'title' | 'date' | 'degree' | 'place'

/** One checkable statement of a text. */
export interface Fact {
  kind: FactKind
  /** In one spelling, to compare by. */
  value: string
  /** As written. */
  span: Span
  /** For a date or a title: the employer or school it belongs to, in one spelling. */
  of?: string
}

const NAME = "[\\p{Lu}][\\p{L}\\p{M}&'’-]{0,30}"
/** `Harbour & Finch Ltd`, `University of Leeds`: capitalised words with small ones between. */
const PROPER = `${NAME}(?:[ \\t]{1,3}(?:of|and|the|for|de|du|von|van|&|${NAME})){0,6}`

const YEARS = /\b(19[5-9]\d|20[0-4]\d)\b/gu

const DEGREES =
  /\b(?:B\.?Sc|B\.?A|B\.?Eng|LL\.?B|M\.?Sc|M\.?A|M\.?Eng|M\.?Phil|LL\.?M|M\.?B\.?A|Ph\.?D|D\.?Phil|PGCE|HND|HNC|NVQ|BTEC|GCSEs?|A[ -]levels?|diploma|bachelor['’]?s?|master['’]?s|doctorate|apprenticeship)(?![\p{L}\p{N}])/giu

/** Either case of the first letter: names must begin with a capital, so the pattern as a whole cannot ignore case. */
const anyCase = (words: string): string =>
  words.replace(/(?<=^|[(|])\p{Ll}/gu, (sign) => `[${sign}${sign.toUpperCase()}]`)

const ROLES =
  'nurse|teacher|lecturer|engineer|developer|designer|manager|director|officer|consultant|analyst|accountant|solicitor|paralegal|chef|driver|electrician|plumber|carpenter|cashier|receptionist|administrator|coordinator|researcher|editor|journalist|writer|producer|photographer|technician|supervisor|assistant|advisor|adviser|founder|student|intern'

const GRADES = 'senior|junior|lead|head|deputy|assistant|chief|trainee|staff|registered|principal'

const ROLE = `(?:(?:${GRADES})[ \\t]{1,3}){0,2}(?:${ROLES})(?![\\p{L}\\p{N}])`

/** In a bio a title is the owner's; elsewhere it may be anybody's, unless the owner says "I am". */
const TITLES = new RegExp(`(?<![\\p{L}\\p{N}])${ROLE}`, 'giu')
const OWN_TITLES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:i am|i['’]m|i was|work(?:ed|ing)? as|promoted to|new job as|started as|hired as)[ \\t]{1,3}(?:now[ \\t]{1,3})?(?:an?[ \\t]{1,3}|the[ \\t]{1,3})?(${ROLE})`,
  'giu',
)

const EMPLOYED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyCase('(work|worked|working|works)')}[ \\t]{1,3}(?:at|for)|${anyCase('(employed)')}[ \\t]{1,3}(?:at|by)|${anyCase('(joined|joining|left)')}|${anyCase('(started)')}[ \\t]{1,3}at|${anyCase(`(${ROLES})`)}[ \\t]{1,3}(?:at|with|@))[ \\t]{1,3}(?:the[ \\t]{1,3})?(?<name>${PROPER})`,
  'gu',
)

const LIVES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyCase('(based)')}[ \\t]{1,3}in|${anyCase('(live|lives|lived|living)')}[ \\t]{1,3}in|${anyCase('(moved)')}[ \\t]{1,3}to|${anyCase('(resident)')}[ \\t]{1,3}of|📍)[ \\t]{0,3}(?<name>${PROPER})`,
  'gu',
)

/** One spelling for what people write in several: case, dots, legal forms and accents do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/\b(?:ltd|limited|plc|inc|llc|llp|gmbh|co|corp|corporation|company|the)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Statements that a free text makes about its writer. */
export function factsOf(text: string, isBio = false): Fact[] {
  const employers = captured(text, EMPLOYED, 'employer')
  return [
    ...employers,
    ...employers.flatMap((fact) => yearsNear(text, fact)),
    ...captured(text, LIVES, 'place'),
    ...whole(text, DEGREES, 'degree'),
    ...(isBio ? whole(text, TITLES, 'title') : captured(text, OWN_TITLES, 'title')),
  ]
}

/** The years in the same line or sentence as an employer. */
function yearsNear(text: string, { value, span }: Fact): Fact[] {
  const from = Math.max(text.lastIndexOf('\n', span.start), text.lastIndexOf('. ', span.start)) + 1
  const ends = [text.indexOf('\n', span.end), text.indexOf('. ', span.end)].filter((at) => at >= 0)
  const to = Math.min(text.length, ...ends)
  return [...text.slice(from, to).matchAll(YEARS)].map(({ index, 0: year }) => ({
    kind: 'date',
    value: year,
    of: value,
    span: { start: from + index, end: from + index + year.length },
  }))
}

function captured(text: string, pattern: RegExp, kind: FactKind): Fact[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found] = match
    const name = match.groups?.name ?? match[1] ?? ''
    const trimmed = name.replace(/[.&'’-]+$|(?:\s+(?:of|and|the|for|de|du|von|van|&))+$/u, '')
    const start = match.index + found.lastIndexOf(name)
    const value = plain(trimmed)
    return value ? [{ kind, value, span: { start, end: start + trimmed.length } }] : []
  })
}

function whole(text: string, pattern: RegExp, kind: FactKind): Fact[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    kind,
    value: kind === 'degree' ? plain(found).replace(/ /g, '') : plain(found),
    span: { start: index, end: index + found.length },
  }))
}
