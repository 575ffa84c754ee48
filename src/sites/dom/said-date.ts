import { latinDigits } from './digits.ts'
import { timeAgo } from './time-ago.ts'
import { isoOf } from './time.ts'

/** Longer labels are sentences. Characters. */
const LONGEST = 80
const DAY = 86_400_000

function monthNames(language: string, width: 'long' | 'short'): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => {
      const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month')
      return latinDigits(part?.value ?? '')
        .toLowerCase()
        .replace(/\.$/, '')
    })
  } catch {
    return []
  }
}

/** 0 to 11; undefined when the label names no month of this language. */
function monthIn(text: string, language: string): number | undefined {
  for (const width of ['long', 'short'] as const) {
    const names = monthNames(language, width)
    const found = names.findIndex((name) => name.length > 1 && !/^\d/.test(name) && text.includes(name))
    if (found >= 0) return found
  }
  const chinese = /(\d{1,2}) ?[月월]/.exec(text)?.[1]
  return chinese ? Number(chinese) - 1 : undefined
}

/** "today" is 0, "yesterday" 1; undefined when the label says neither. */
function daysAgo(text: string, language: string): number | undefined {
  try {
    const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return [0, 1].find((days) => text.includes(words.format(-days, 'day').toLowerCase()))
  } catch {
    return undefined
  }
}

/** A date without a year is the last one that has passed. */
function dated(month: number, day: number, year: number | undefined, clock: number, now: number): string | undefined {
  const thisYear = new Date(now).getUTCFullYear()
  const at = (in_: number): number => Date.UTC(in_, month, day) + clock
  return isoOf(year !== undefined ? at(year) : at(thisYear) > now + DAY ? at(thisYear - 1) : at(thisYear))
}

/**
 * ISO 8601 in UTC for a date as a site writes it for people: "Nov 29", "29. November 2024 um 10:15", "3h". Undefined for
 * other words. Always inexact: the zone is the viewer's, and parts may be missing.
 */
export function saidDate(label: string | null | undefined, language: string, now: number): string | undefined {
  const text = latinDigits(label ?? '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
  if (text === '' || text.length > LONGEST) return undefined
  const month = monthIn(text, language) ?? monthIn(text, 'en')
  const days = daysAgo(text, language)
  if (month === undefined && days === undefined) return timeAgo(text, language, now)
  const [, hours, minutes, half] = /(\d{1,2}):(\d\d)(?: ?([ap])\.?m)?/.exec(text) ?? []
  const hour = hours ? (Number(hours) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0) : 0
  const clock = (hour * 60 + Number(minutes ?? 0)) * 60_000
  if (month === undefined) return isoOf(Math.floor(now / DAY - (days ?? 0)) * DAY + clock)
  const rest = text.replace(/\d{1,2}:\d\d/g, '').replace(/\d{1,2} ?[月월]/, '')
  const year = /\b((?:19|20)\d\d)(?:\b|年|년)/.exec(rest)?.[1]
  const day = /(?:^|\D)(\d{1,2})(?!\d)/.exec(rest.replace(/(?:19|20)\d\d/, ''))?.[1]
  if (!day) return undefined
  return dated(month, Number(day), year ? Number(year) : undefined, clock, now)
}
