import type { Span } from '../../model/finding.ts'
import { OBLIGES } from './context-words.ts'
import {
  ASKING_HEADINGS,
  DESCRIBES,
  EMPLOYER_HEADINGS,
  FIRST_EMPLOYER_HEADINGS,
  FIRST_LEGAL_HEADINGS,
  FIRST_OFFER_HEADINGS,
  FIRST_WISH_HEADINGS,
  LEGAL_HEADINGS,
  OFFER_HEADINGS,
  WISH_HEADINGS,
} from './heading-words.ts'
import { opening, wholeWords } from './word-patterns.ts'

/** What a section of an advert is about: only the first asks. */
export type Section = 'asking' | 'offer' | 'employer' | 'wish' | 'legal'

export interface Line extends Span {
  section: Section
  /** It is the heading itself. */
  opens: boolean
  /** Below a heading that asks, or an entry of a list. */
  described: boolean
}

/** In this order: the first that fits is it. */
const HEADINGS: readonly [Section, RegExp][] = [
  ['offer', opening(FIRST_OFFER_HEADINGS)],
  ['legal', opening(FIRST_LEGAL_HEADINGS)],
  ['employer', opening(FIRST_EMPLOYER_HEADINGS)],
  ['wish', opening(FIRST_WISH_HEADINGS)],
  ['offer', opening(OFFER_HEADINGS)],
  ['legal', opening(LEGAL_HEADINGS)],
  ['employer', opening(EMPLOYER_HEADINGS)],
  ['wish', opening(WISH_HEADINGS, String.raw`\b(?!.*\bessential\b)`)],
  ['asking', opening(ASKING_HEADINGS)],
]

const DESCRIBING = wholeWords(DESCRIBES)

/** A paragraph of its own that binds the reader asks, whatever heading it stands below. */
export const OBLIGING = wholeWords(OBLIGES)

const LIST_SIGN = /^[\s•*–—\-→+·●▪◦‣►➤✦✓☑\p{Extended_Pictographic}\uFE0F]+|^\s*[A-Z]?\d{1,2}[.)]\s+/u

/** The lines of an advert that are not empty, each with what the section that it stands in is about. */
export function sectioned(text: string): Line[] {
  const found: Line[] = []
  let section: Section = 'asking'
  let untilBlank = false
  let describing = false
  let start = 0
  let afterBlank = true
  for (const line of text.split('\n')) {
    const end = start + line.length
    const named = headed(line)
    if (named || isHeading(line)) describing = named === 'asking' && DESCRIBING.test(line)
    if (named) {
      section = named
      untilBlank = !isHeading(line) || named === 'wish' || named === 'legal'
    } else if (afterBlank && (untilBlank || isHeading(line) || OBLIGING.test(line))) section = 'asking'
    if (line.trim())
      found.push({ start, end, section, opens: named !== undefined, described: describing || LIST_SIGN.test(line) })
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
