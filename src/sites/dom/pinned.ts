import { firstOf } from './in-order.ts'

/** More are never pinned on the networks that this is asked of. */
const MOST = 3

/**
 * Which of the first posts of a list are pinned, told by time alone: lists run from new to old, and only what is pinned
 * stands before something newer. A pinned post that is also the newest cannot be told. `times`: ISO, in the order of the
 * page; where one of them is missing nothing is told.
 */
export function pinnedByTime(times: readonly (string | undefined)[]): number[] {
  const told = times.filter((time) => time !== undefined)
  if (told.length !== times.length) return []
  const found = told.map((time, place) => (told.slice(place + 1).some((later) => later > time) ? place : -1))
  const pinned = found.filter((place) => place >= 0)
  // Anything further down that stands before something newer means that the list has another order.
  const isList = pinned.every((place, index) => place === index) && pinned.length <= MOST
  return isList && told.length > pinned.length + 1 ? pinned : []
}

/** So many cards at the head of a list are looked at. */
const LOOKED_AT = 12

/** Whether a card is pinned, told by its place in a list that runs from new to old. Of the list only the head is asked for. */
export function isPinnedAmong(
  card: Element,
  list: () => Iterable<Element>,
  timeOf: (card: Element) => string | undefined,
): boolean {
  const place = firstOf(list(), MOST).indexOf(card)
  return place >= 0 && pinnedByTime(firstOf(list(), LOOKED_AT).map(timeOf)).includes(place)
}
