import type { Sample } from '../demo/sample.ts'
import { ordinaryPosts } from './generated.ts'

/** Somebody who posts all the time: `count` made-up posts, all different, one every so many hours. */
export function prolific(handle: string, count: number, hours: number): Sample {
  const start = Date.parse('2026-10-01T12:00:00Z')
  const posts = ordinaryPosts(count).map((text, index) => ({
    at: new Date(start - index * hours * 3_600_000).toISOString(),
    text: `${text} (${String(index)})`,
  }))
  return { person: { handle, name: 'Dale Daily', bio: `Every ${String(hours)} hours.` }, isOwner: true, posts }
}
