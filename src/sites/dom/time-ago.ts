import { latinDigits } from './digits.ts'
import { isoOf } from './time.ts'

const DAY = 86_400_000
const UNITS = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
}
type Unit = keyof typeof UNITS
const STYLES = ['long', 'short', 'narrow'] as const
/** "3h", "5mo": the short forms that sites write in every language. */
const SHORT: Readonly<Record<string, Unit>> = {
  s: 'second',
  m: 'minute',
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
}
const LONGEST = 80

const flat = (text: string): string =>
  latinDigits(text)
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()

function wordsFor(language: string, style: (typeof STYLES)[number]): Intl.RelativeTimeFormat | undefined {
  try {
    return new Intl.RelativeTimeFormat(language, { style })
  } catch {
    // The page's `lang` is no language.
    return undefined
  }
}

/** The unit whose "N units ago" stands in the text, as the browser itself would write it in that language. */
function unitIn(text: string, amount: number, language: string): Unit | undefined {
  const found: { unit: Unit; length: number }[] = []
  for (const style of STYLES) {
    const words = wordsFor(language, style)
    for (const unit of Object.keys(UNITS) as Unit[]) {
      // Hebrew has the number once more behind the word, for machines alone.
      const form = words ? flat(words.format(-amount, unit)).replace(/ ?\(\d\)$/, '') : ''
      if (form !== '' && text.includes(form)) found.push({ unit, length: form.length })
    }
  }
  return found.sort((a, b) => b.length - a.length)[0]?.unit
}

/** "قبل يومين", "לפני שעה": words of their own for two and one, without a digit; that for one often begins that for two. */
const WORDED = [2, 1] as const

function wordedTime(text: string, language: string, now: number): string | undefined {
  for (const amount of WORDED) {
    const unit = unitIn(text, amount, language)
    if (unit) return isoOf(now - amount * UNITS[unit])
  }
  return undefined
}

/**
 * ISO 8601 in UTC for "3 weeks ago", "vor 2 Tagen", "5h", counted back from `now`; undefined for other words. Always
 * inexact: only for networks that tell no time otherwise.
 */
export function timeAgo(label: string | null | undefined, language: string, now: number): string | undefined {
  const text = flat(label ?? '')
  const digits = /\d{1,3}/.exec(text)?.[0]
  if (text.length > LONGEST) return undefined
  if (digits === undefined) return wordedTime(text, language, now)
  const amount = Number(digits)
  const short = /^(?:· ?)?\d{1,3} ?([a-z]{1,3})$/.exec(text)?.[1] ?? ''
  const unit = unitIn(text, amount, language) ?? unitIn(text, amount, 'en') ?? SHORT[short]
  return unit && isoOf(now - amount * UNITS[unit])
}

/** The language that a page says it is in. */
export function languageOf(document: Document): string {
  return document.documentElement.getAttribute('lang') ?? 'en'
}
