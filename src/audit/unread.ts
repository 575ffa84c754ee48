import type { UnreadCard } from '../model/post.ts'

/** Nobody reads a thousand reasons, and a hostile page could go on for ever. */
const MOST = 1000

const markOf = (card: UnreadCard): string => card.id ?? card.reason

/** Each card once, in an order that does not depend on which was read first. */
export function mergeUnread(a: readonly UnreadCard[], b: readonly UnreadCard[]): UnreadCard[] {
  const cards = new Map<string, UnreadCard>()
  for (const card of [...a, ...b]) {
    const other = cards.get(markOf(card))
    if (!other || other.reason < card.reason) cards.set(markOf(card), card)
  }
  return [...cards]
    .sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0))
    .slice(0, MOST)
    .map(([, card]) => card)
}

/** A card that was read after all is not unread any more. */
export function withoutRead(unread: readonly UnreadCard[], read: ReadonlySet<string>): UnreadCard[] {
  return unread.filter((card) => card.id === undefined || !read.has(card.id))
}
