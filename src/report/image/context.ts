import type { Span } from '../../model/finding.ts'
import {
  ASKING,
  ASKING_HEADINGS,
  CHECKS,
  COUNTED,
  EMPLOYER,
  EMPLOYER_HEADINGS,
  LEGAL,
  LEGAL_HEADINGS,
  OBLIGES,
  OFFER_HEADINGS,
  WISHED,
  WISH_HEADINGS,
} from './context-words.ts'
import { sentences } from './sentences.ts'

/** What a section of an advert is about: only the first asks. */
type Section = 'asking' | 'offer' | 'employer' | 'wish' | 'legal'

/** Places of an advert that ask for nothing, or not for what one must be. */
export interface Context {
  /** Pay and benefits, the employer's own praise, the law's and the process's wording. */
  silent: Span[]
  /** What would be nice to have. A skill named there is still of use; a trait is not asked for. */
  wished: Span[]
}

/** Any of the patterns of a list. */
const anyOf = (list: string): string =>
  `(?:${list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|')})`

const within = (list: string, more = ''): RegExp => new RegExp(String.raw`\b${anyOf(list)}${more}`, 'iu')
const opening = (list: string, more = ''): RegExp => new RegExp(`^${anyOf(list)}${more}`, 'iu')

/** In this order: the first that fits is it. */
const HEADINGS: readonly [Section, RegExp][] = [
  ['offer', opening(OFFER_HEADINGS)],
  ['legal', opening(LEGAL_HEADINGS)],
  ['employer', opening(EMPLOYER_HEADINGS)],
  ['wish', opening(WISH_HEADINGS, String.raw`\b(?!.*\bessential\b)`)],
  ['asking', opening(ASKING_HEADINGS)],
]

const OBLIGING = within(OBLIGES, String.raw`\b`)
const TO_READER = within(ASKING, String.raw`\b`)
const CHECK = within(CHECKS, String.raw`\b`)
const BY_LAW = within(LEGAL)
const WISHES = new RegExp(String.raw`\b${anyOf(WISHED)}\b`, 'giu')
const OFFER = /^\s*(?:we(?: can|['’]ll| will)? (?:offer|give you)|you['’]ll (?:get|receive)|in return)\b/iu

/** "We have 200 staff", "With 1.5 million visitors …" */
const SIZE = String.raw`^\s*(?:we|our|with|it|\d)\b.{0,60}?\d[\d,.]*\+? ?(?:k|m|million)? ${anyOf(COUNTED)}\b`
const BOASTS = new RegExp(String.raw`\b${anyOf(EMPLOYER)}\b|${SIZE}`, 'iu')

const LIST_SIGN = /^[\s•*–—\-→✅🚀+·✓☑●▪]+|^\s*\d{1,2}[.)]\s+/u

/** Sections line by line, then the sentences of those that ask. */
export function contextOf(text: string): Context {
  const lines = sectioned(text)
  const of = (...wanted: Section[]): Span[] => lines.filter(({ section }) => wanted.includes(section))
  const silent = of('offer', 'legal')
  const wished = of('wish')
  const employer = of('employer')
  if (lengthOf(employer) + lengthOf(silent) < text.trim().length * MOST_OF_IT) silent.push(...employer)
  let praising = false
  for (const sentence of sentences(text)) {
    const words = text.slice(sentence.start, sentence.end)
    if (/^\s*\n/.test(words)) praising = false
    praising = praises(words, praising)
    if (praising || isSilent(words)) silent.push(sentence)
    else wished.push(...wishes(words, sentence.start))
  }
  return { silent, wished }
}

/** Once employers speak of themselves they go on to the paragraph's end, or until they speak to the reader. */
const praises = (sentence: string, before: boolean): boolean =>
  (before || BOASTS.test(sentence)) && !TO_READER.test(sentence)

/** A page that is about the employer alone is a page of values: there, what they say of themselves is what they ask. */
const MOST_OF_IT = 0.7

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

interface Line extends Span {
  section: Section
}

function sectioned(text: string): Line[] {
  const found: Line[] = []
  let section: Section = 'asking'
  let untilBlank = false
  let start = 0
  let afterBlank = true
  for (const line of text.split('\n')) {
    const end = start + line.length
    const named = headed(line)
    if (named) {
      section = named
      untilBlank = !isHeading(line) || named === 'wish' || named === 'legal'
    } else if (afterBlank && (untilBlank || isHeading(line) || OBLIGING.test(line))) section = 'asking'
    if (line.trim()) found.push({ start, end, section })
    afterBlank = !line.trim()
    start = end + 1
  }
  return found
}

/** The section that a line opens by its first words, as a heading or as "Benefits: …" and "Salary £30,000 …" do. */
function headed(line: string): Section | undefined {
  const words = line.replace(LIST_SIGN, '').trim()
  const isOpening = isHeading(line) || /^[^.:]{3,40}:/.test(words)
  return HEADINGS.find(
    ([section, begins]) => begins.test(words) && (isOpening || (section === 'offer' && !/^(?:what )?we/iu.test(words))),
  )?.[0]
}

/** A short line without a full stop that begins no list entry. */
function isHeading(line: string): boolean {
  const words = line.trim()
  return words !== '' && words.length < 60 && !/[.;,]$/.test(words) && !LIST_SIGN.test(words)
}

const isSilent = (sentence: string): boolean => OFFER.test(sentence) || (BY_LAW.test(sentence) && !CHECK.test(sentence))

/** The words up to "is an advantage", from the last sign before them. */
function wishes(sentence: string, start: number): Span[] {
  return [...sentence.matchAll(WISHES)].map(({ index, 0: found }) => {
    const before = sentence.slice(0, index)
    const from = Math.max(
      ...[',', ';', '(', ' but ', ' essential and ', ' must and '].map((sign) => before.lastIndexOf(sign)),
    )
    return { start: start + Math.max(0, from), end: start + index + found.length }
  })
}
