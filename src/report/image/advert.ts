import type { Span } from '../../model/finding.ts'
import { atOnce, type Gradual } from '../gradually.ts'
import { askFinder, inside, type AskFinder } from './asks.ts'
import { contextOf } from './context.ts'
import { indexOf } from './indexed.ts'
import { nameFinder, type Finder } from './phrases.ts'
import { QUALITY_IDS, qualityOf, type QualityId } from './quality.ts'
import { sentences } from './sentences.ts'
import { SKILLS } from './skills.ts'

/** What is asked for, with the words it comes from. */
export interface Asked<Id extends string> {
  id: Id
  /** Places in the advert as pasted. */
  spans: Span[]
}

export interface Advert {
  qualities: Asked<QualityId>[]
  skills: Asked<string>[]
  /** The text is longer than what was looked at. */
  cut: boolean
}

export const NOTHING_ASKED: Advert = { qualities: [], skills: [], cut: false }

/** More than any advert has; a text of 1 MB is looked at so far. */
export const LONGEST_ADVERT = 50_000

const QUALITY_FINDERS: readonly [QualityId, AskFinder][] = QUALITY_IDS.map((id) => {
  const { asks, hints = '' } = qualityOf(id)
  return [id, askFinder(asks, hints)]
})
const SKILL_FINDERS: readonly [string, Finder][] = SKILLS.map((name) => [name, nameFinder(name)])

/** In the order of the text, each place once. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else apart.push({ ...span })
  }
  return apart
}

/**
 * Draws from an advert or a page of values what is asked for. What the employer offers (benefits, pay) is left out, and so is what
 * is expressly not needed.
 */
export const readAdvert = (pasted: string): Advert => atOnce(readingAdvert(pasted))

/** The same in steps: a long text takes seconds. */
export function* readingAdvert(pasted: string): Gradual<Advert> {
  const text = withoutMarkup(pasted.slice(0, LONGEST_ADVERT))
  const bounds = sentences(text)
  const { silent, wished, spoken } = contextOf(text, bounds)
  yield 0
  const index = indexOf(text)
  yield 0
  const wanted = <Id extends string>(id: Id, found: readonly Span[], unasked: readonly Span[]): Asked<Id>[] => {
    const spans = found.filter((span) => !unasked.some((place) => inside(span, place)) && !isDenied(text, span))
    return spans.length > 0 ? [{ id, spans }] : []
  }
  const inOrder = <Id extends string>(asked: Asked<Id>[]): Asked<Id>[] =>
    asked.sort((a, b) => b.spans.length - a.spans.length || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  const all = QUALITY_FINDERS.length + SKILL_FINDERS.length
  const noTrait = [...silent, ...wished]
  const read: Advert = { qualities: [], skills: [], cut: pasted.length > LONGEST_ADVERT }
  for (const [done, [id, find]] of QUALITY_FINDERS.entries()) {
    const asked = wanted(id, merged(find(index, bounds)), noTrait)
    read.qualities.push(...asked.filter((each) => isMeant(text, each, spoken)))
    yield (done + 1) / all
  }
  for (const [done, [name, find]] of SKILL_FINDERS.entries()) {
    read.skills.push(...wanted(name, find(text), silent))
    yield (QUALITY_FINDERS.length + done + 1) / all
  }
  return { ...read, qualities: inOrder(read.qualities), skills: inOrder(read.skills) }
}

/**
 * A lone word means the reader where they are spoken of: elsewhere it is the trade's or the employer's as often. Rules of conduct are
 * mostly laid down without a "you".
 */
function isMeant(text: string, { id, spans }: Asked<QualityId>, spoken: readonly Span[]): boolean {
  const [first, ...more] = spans
  if (!first || more.length > 0 || (qualityOf(id).silent ?? false)) return true
  return /\s/u.test(text.slice(first.start, first.end)) || spoken.some((place) => inside(first, place))
}

/** Pasted markup becomes blanks of the same length, so that places stay true; it is never anything but text. */
export function withoutMarkup(text: string): string {
  return withoutScripts(text).replace(/<\/?[a-z!][^<>]{0,500}>/gi, (found) => ' '.repeat(found.length))
}

/** What stands between a script's or a style's tags. Each sign is looked at once. */
function withoutScripts(text: string): string {
  const pieces: string[] = []
  const lower = asciiLower(text)
  let at = 0
  for (const { index, 1: name = '' } of text.matchAll(/<(script|style)\b/gi)) {
    if (index < at) continue
    const close = lower.indexOf(`</${name.toLowerCase()}`, index)
    if (close < 0) break
    pieces.push(text.slice(at, index), ' '.repeat(close - index))
    at = close
  }
  return pieces.join('') + text.slice(at)
}

/** Keeps the length, which `toLowerCase` does not for every letter. */
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (found) => found.toLowerCase())

const DENIED = /\b(?:no|not|without|don['’]t need|never|isn['’]t|n['’]t need)\s+(?:[^\s.;:!?]+\s+){0,2}$/iu

/** "No sales targets", "experience of Excel is not" … the words just before say that it is not asked. */
function isDenied(text: string, { start }: Span): boolean {
  return DENIED.test(text.slice(Math.max(0, start - 40), start))
}
