import type { Decision, ProfileKey } from '../../model/audit.ts'
import { NOTE_CATEGORIES, RISK_CATEGORIES, type CategoryId } from '../../model/finding.ts'
import { STANDINGS, type Standing } from '../../report/standing.ts'

export const VIEW_IDS = [
  'glance',
  'minute',
  'findings',
  'cleanup',
  'image',
  'strengths',
  'consistency',
  'time',
  'private',
  'coverage',
  'export',
  'settings',
] as const

export type ViewId = (typeof VIEW_IDS)[number]

/** Which view, of which profile, through which filter: all of it stands in the address, so that a view can be kept. */
export interface Route {
  view: ViewId
  profile?: ProfileKey
  words?: string
  severity?: Standing
  category?: CategoryId
  decision?: Decision | 'all'
  /** The clean-up list shows the same words once, and one decision serves all. */
  same?: 'together'
}

const DECISIONS = ['all', 'open', 'will-fix', 'fixed', 'keep', 'not-mine', 'wrong'] as const
const CATEGORIES: readonly CategoryId[] = [...RISK_CATEGORIES, ...NOTE_CATEGORIES]

/**
 * `#/findings?profile=x%3Aada&severity=high`. A hash without a leading slash is the key of a profile, as the popup opens it.
 * Whatever is wrong in an address is left out.
 */
export function parseRoute(hash: string): Route {
  const rest = hash.replace(/^#/, '')
  if (!rest.startsWith('/')) return { view: 'glance', ...optional('profile', decoded(rest)) }
  const [path = '', query = ''] = rest.slice(1).split('?', 2)
  const wishes = new URLSearchParams(query)
  const oneOf = <Known extends string>(name: string, known: readonly Known[]): Known | undefined =>
    known.find((value) => value === wishes.get(name))
  return {
    view: VIEW_IDS.find((id) => id === path) ?? 'glance',
    ...optional('profile', wishes.get('profile')),
    ...optional('words', wishes.get('words')),
    ...optional('severity', oneOf('severity', STANDINGS)),
    ...optional('category', oneOf('category', CATEGORIES)),
    ...optional('decision', oneOf('decision', DECISIONS)),
    ...optional('same', oneOf('same', ['together'] as const)),
  }
}

export function formatRoute({ view, ...wishes }: Route): string {
  const query = new URLSearchParams(Object.entries(wishes).filter(([, value]) => Boolean(value)))
  return query.size > 0 ? `#/${view}?${String(query)}` : `#/${view}`
}

function optional<Name extends string, Value>(name: Name, value: Value): Partial<Record<Name, NonNullable<Value>>> {
  return value ? ({ [name]: value } as Partial<Record<Name, NonNullable<Value>>>) : {}
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
