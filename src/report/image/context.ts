import type { Span } from '../../model/finding.ts'
import { ASKING, CHECKS, COUNTED, EMPLOYER, LEGAL, PRAISE, REQUIRES, SPEAKS, VETTED, WISHED } from './context-words.ts'
import { isOffer } from './offers.ts'
import { OBLIGING, sectioned, type Line, type Section } from './sections.ts'
import { sentences } from './sentences.ts'
import { anyOf, wholeWords, within } from './word-patterns.ts'

/** Places of an advert that ask for nothing, or not for what one must be. */
export interface Context {
  /** Pay and benefits, the employer's own praise, the law's and the process's wording. */
  silent: Span[]
  /** What would be nice to have. A skill named there is still of use; a trait is not asked for. */
  wished: Span[]
  /** Sentences about the person who is wanted, entries of a list, and what stands below a heading that asks. */
  spoken: Span[]
}

const TO_READER = wholeWords(ASKING)
const OF_PERSON = wholeWords(SPEAKS)
const REQUIRING = wholeWords(REQUIRES)
const CHECK = wholeWords(CHECKS)
const VETTING = wholeWords(VETTED)
const BY_LAW = within(LEGAL)
const PRAISING = wholeWords(PRAISE)
const WISHES = new RegExp(String.raw`\b${anyOf(WISHED)}\b`, 'giu')
const OFFER = /^\s*(?:we(?: can|['’]ll| will)? (?:offer|give you)|you['’]ll (?:get|receive)|in return)\b/iu

/** "We have 200 staff", "With 1.5 million visitors …" */
const SIZE = String.raw`^\s*(?:we|our|with|it|\d)\b.{0,60}?\d[\d,.]*\+? ?(?:k|m|million)? ${anyOf(COUNTED)}\b`
const BOASTS = new RegExp(String.raw`\b${anyOf(EMPLOYER)}\b|${SIZE}`, 'iu')

/** Sections line by line, then the sentences of those that ask. `bounds`: the sentences of the text. */
export function contextOf(text: string, bounds: readonly Span[]): Context {
  const lines = sectioned(text)
  const of = (...wanted: Section[]): Span[] => lines.filter(({ section }) => wanted.includes(section))
  const silent = of('offer', 'legal').flatMap((line) => unchecked(text, line))
  const wished = of('wish')
  const employer = of('employer')
  if (lengthOf(employer) + lengthOf(silent) < text.trim().length * MOST_OF_IT) silent.push(...employer)
  const spoken: Span[] = lines.filter(({ described }) => described)
  const given = afterOffer(text, lines)
  let praising = false
  for (const sentence of bounds) {
    const words = text.slice(sentence.start, sentence.end)
    if (/^\s*\n/.test(words)) praising = false
    praising = praises(words, praising)
    if (praising || isSilent(words) || (given(sentence) && !binds(words))) silent.push(sentence)
    else wished.push(...wishes(words, sentence.start))
    if (OF_PERSON.test(words)) spoken.push(sentence)
  }
  return { silent, wished, spoken }
}

/** Sentences of a line but those that lay down a check, which stand among the terms and the process as a rule. */
const unchecked = (text: string, line: Span): Span[] =>
  sentences(text.slice(line.start, line.end))
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
    .filter(({ start, end }) => !VETTING.test(text.slice(start, end)))

/** Once employers speak of themselves they go on to the paragraph's end, or until they speak to the reader. */
const praises = (sentence: string, before: boolean): boolean =>
  (before || BOASTS.test(sentence) || PRAISING.test(sentence)) && !TO_READER.test(sentence) && !REQUIRING.test(sentence)

const binds = (sentence: string): boolean => TO_READER.test(sentence) || CHECK.test(sentence) || OBLIGING.test(sentence)

/** Pay stands in the head of many adverts as well, before anything was asked. */
const HEAD = 0.4

/** From what is offered to the next heading that asks, employers speak of themselves unless they speak to the reader. */
function afterOffer(text: string, lines: readonly Line[]): (sentence: Span) => boolean {
  const places: Span[] = []
  let open: Span | undefined
  for (const { start, end, section, opens } of lines) {
    if (section === 'asking' && opens) open = undefined
    if (open) open.end = end
    else if (isOffer(text.slice(start, end))) {
      places.push({ start, end })
      if (start > text.length * HEAD) open = places.at(-1)
    }
  }
  return ({ start, end }) => places.some((place) => end > place.start && start < place.end)
}

/** A page that is about the employer alone is a page of values: there, what they say of themselves is what they ask. */
const MOST_OF_IT = 0.7

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

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
