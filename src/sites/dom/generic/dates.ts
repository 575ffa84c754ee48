import type { Page } from '../../../model/site.ts'
import { saidDate } from '../said-date.ts'
import { languageOf } from '../time-ago.ts'
import { isoOf, isoTime } from '../time.ts'
import { DATED } from './words.ts'

/** A date in words is a short line. Characters. */
const LONGEST = 80
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/

export interface Dated {
  time?: string
  /** Told in words: only the day is known. */
  inexactTime?: boolean
  /** The line that says so. */
  line?: Element
}

/** "01/03/2026" is two days, told apart by the language or by a number that is no month. */
function inStrokes(text: string, language: string): string | undefined {
  const [, first, second, year] = /(?:^|\D)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?:\D|$)/.exec(text) ?? []
  if (!year) return undefined
  const [a, b] = [Number(first), Number(second)]
  const american = language === 'en-US' || (b > 12 && language.startsWith('en'))
  if (language === 'en' && a <= 12 && b <= 12 && a !== b) return undefined
  const [day, month] = american ? [b, a] : [a, b]
  return month <= 12 ? isoOf(Date.UTC(Number(year), month - 1, day)) : undefined
}

/** "3.1.2026" and "2026/01/03". */
function inFigures(text: string): string | undefined {
  const [, year, month, day] = /(?:^|\D)((?:19|20)\d\d)[./年-](\d{1,2})[./月-](\d{1,2})(?:\D|$)/.exec(text) ?? []
  if (year) return isoOf(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const [, first, second, last] = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?:\D|$)/.exec(text) ?? []
  return last && Number(second) <= 12 ? isoOf(Date.UTC(Number(last), Number(second) - 1, Number(first))) : undefined
}

/** A date that a page writes for people, only where it names the year. */
export function dateInWords(text: string, page: Page): string | undefined {
  const line = text.replace(/[\s\u00a0]+/g, ' ').trim()
  if (line.length > LONGEST || !YEAR.test(line)) return undefined
  const language = languageOf(page.document)
  const now = page.now ?? Date.now()
  // A line often holds the author or a count of minutes as well.
  const parts = [line, ...line.split(/ [·•|–—-] /)]
  for (const part of parts) {
    const time =
      inFigures(part) ?? inStrokes(part, language) ?? (YEAR.test(part) ? saidDate(part, language, now) : undefined)
    if (time) return time
  }
  return undefined
}

/** What an element says by itself of its date, in figures. */
function machineDate(element: Element): string | undefined {
  for (const name of ['datetime', 'content', 'title', 'data-date']) {
    const value = element.getAttribute(name)
    const time = value === null ? undefined : isoTime(value)
    if (time) return time
  }
  return undefined
}

const EXACT =
  'time[itemprop~="datePublished"],time.published,time.entry-date,time.dt-published,[itemprop~="datePublished"],' +
  'time[datetime],abbr.published[title],abbr[title],span[title]'

/** When something was published: by a mark in figures, else by the line of its date. `mine`: not of a post inside it. */
export function publishedIn(root: Element, page: Page, mine: (element: Element) => boolean): Dated {
  for (const selector of EXACT.split(',')) {
    const found = [...root.querySelectorAll(selector)].filter(mine)
    const time = found
      .filter((element) => found.length === 1 || !element.matches('.updated:not(.published)'))
      .map(machineDate)
      .find((each) => each !== undefined)
    if (time) return { time }
  }
  for (const element of [...root.querySelectorAll(`time,${DATED}`)].filter(mine)) {
    const time = dateInWords(element.textContent, page)
    if (time) return { time, inexactTime: true, line: element }
  }
  return {}
}
