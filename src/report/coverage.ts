import type { Audit } from '../model/audit.ts'
import type { UnreadCard } from '../model/post.ts'
import type { CoverageView, UnreadGroup } from './view.ts'

/** What was read and what was not, with equal reasons counted together. */
export function coverage({ coverage: read, broken }: Pick<Audit, 'coverage' | 'broken'>): CoverageView {
  return { ...read, unread: groupReasons(read.unread), unreadCount: read.unread.length, broken }
}

function groupReasons(cards: readonly UnreadCard[]): UnreadGroup[] {
  const counts = new Map<string, number>()
  for (const { reason } of cards) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
}
