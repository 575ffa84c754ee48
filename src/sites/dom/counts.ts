import type { Voice } from '../../model/post.ts'
import { latinDigits } from './digits.ts'

const THOUSAND = 1e3
const MILLION = 1e6
/** Above every count that a network ever showed: a number of another kind stood in its place. */
const MOST = 5e9

/** What networks write behind a shortened count. Letters that mean different things in two languages are not here. */
const UNITS: Readonly<Record<string, number>> = {
  k: THOUSAND,
  'tsd.': THOUSAND,
  tsd: THOUSAND,
  mil: THOUSAND,
  tys: THOUSAND,
  'tys.': THOUSAND,
  rb: THOUSAND,
  тыс: THOUSAND,
  'тыс.': THOUSAND,
  'тис.': THOUSAND,
  千: THOUSAND,
  천: THOUSAND,
  m: MILLION,
  mio: MILLION,
  'mio.': MILLION,
  mln: MILLION,
  'mln.': MILLION,
  mn: MILLION,
  mi: MILLION,
  jt: MILLION,
  млн: MILLION,
  'млн.': MILLION,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
}

/** "1,234", "12 345", "1.234": whole numbers in groups of three, with any sign between them. */
const GROUPED = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/
const SHORT = /^(\d{1,4})(?:[.,](\d{1,2}))?[\u00a0\u202f ]?(\p{L}{1,4}\.?)$/u

/** A count as a network writes it: "27", "1,234", "1.2K", "3,4 Tsd.", "2.1万". Undefined for anything else. */
export function countIn(text: string | null | undefined): number | undefined {
  const label = latinDigits(text ?? '')
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .trim()
    .toLowerCase()
  if (/^\d{1,10}$/.test(label)) return possible(Number(label))
  if (GROUPED.test(label)) return possible(Number(label.replace(/\D/g, '')))
  const [, whole = '', part = '', unit = ''] = SHORT.exec(label) ?? []
  const times = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined
  return times === undefined ? undefined : possible(Math.round(Number(`${whole}.${part || '0'}`) * times))
}

function possible(count: number): number | undefined {
  return count <= MOST ? count : undefined
}

/** The number that a label begins with, whatever the words behind it mean: "27 Likes. Like", "1,234 reactions". */
export function countAtStart(label: string | null | undefined): number | undefined {
  const digits = /^\s*(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d+)(?![\d.,]*\d|\p{L})/u.exec(
    latinDigits(label ?? ''),
  )?.[1]
  return countIn(digits)
}

/** The only number in a label: "Like (8 likes)". A label with two numbers could mean either. */
export function onlyCountIn(label: string | null | undefined): number | undefined {
  const found = latinDigits(label ?? '').match(/\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d+/g)
  return found?.length === 1 ? countIn(found[0]) : undefined
}

/** What a button or counter tells: in its label, which is exact, else in its words, which may be shortened. */
export function countOn(element: Element | null | undefined): number | undefined {
  return onlyCountIn(element?.getAttribute('aria-label')) ?? countIn(element?.textContent)
}

/** `Post.noticed`: what counts of others' words tell is not the owner's. */
export function noticedOf(voice: Voice, counts: Iterable<number | undefined>): number | undefined {
  if (voice === 'others' || voice === 'repost') return undefined
  const told = [...counts].filter((count) => count !== undefined && count > 0)
  return told.length > 0 ? told.reduce((sum: number, count) => sum + (count ?? 0), 0) : undefined
}
