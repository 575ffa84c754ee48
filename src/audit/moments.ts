import type { Moment } from '../model/store.ts'

/** Facts with the time they were read: `at`, or the fact's own moment when it was last seen earlier. */
export interface Timed<Facts> {
  at: Moment
  facts: Facts
  moments?: Partial<Record<keyof Facts, Moment>>
}

interface Seen {
  value: unknown
  moment: Moment
}

function seen<Facts extends object>(timed: Timed<Facts>, name: keyof Facts): Seen | undefined {
  const value: unknown = timed.facts[name]
  return value === undefined ? undefined : { value, moment: timed.moments?.[name] ?? timed.at }
}

/** Two readings of the same moment must give the same, whichever comes first: any fixed order will do. */
function outranks(a: Seen, b: Seen, earliest: boolean): boolean {
  if (a.moment !== b.moment) return earliest ? a.moment < b.moment : a.moment > b.moment
  return JSON.stringify(a.value) > JSON.stringify(b.value)
}

function better(a: Seen | undefined, b: Seen | undefined, earliest: boolean): Seen | undefined {
  if (!a || !b) return a ?? b
  return outranks(b, a, earliest) ? b : a
}

/**
 * Merges two readings of the same thing, fact by fact: the newest that has the fact wins (the oldest for facts named in
 * `earliest`). In whatever order and however often readings are merged, the outcome is the same.
 */
export function mergeTimed<Facts extends object>(
  a: Timed<Facts>,
  b: Timed<Facts>,
  earliest: ReadonlySet<keyof Facts> = new Set(),
): Timed<Facts> {
  const at = Math.max(a.at, b.at)
  const facts: Partial<Facts> = {}
  const moments: Partial<Record<keyof Facts, Moment>> = {}
  const names = new Set([...Object.keys(a.facts), ...Object.keys(b.facts)].sort()) as Set<keyof Facts>
  for (const name of names) {
    const best = better(seen(a, name), seen(b, name), earliest.has(name))
    if (!best) continue
    facts[name] = best.value as Facts[typeof name]
    if (best.moment !== at) moments[name] = best.moment
  }
  return { at, facts: facts as Facts, ...(Object.keys(moments).length > 0 && { moments }) }
}
