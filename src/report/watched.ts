import type { Span } from '../model/finding.ts'
import type { Post } from '../model/post.ts'

/** Posts that hold one of the words as a whole word, in any case, the newest first, with the places. */
export function watched(posts: readonly Post[], words: readonly string[]): { post: Post; spans: Span[] }[] {
  const pattern = patternOf(words)
  if (!pattern) return []
  return posts
    .flatMap((post) => {
      const spans = [...post.text.matchAll(pattern)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }))
      return spans.length > 0 ? [{ post, spans }] : []
    })
    .sort((a, b) => ((a.post.writtenAt ?? '') < (b.post.writtenAt ?? '') ? 1 : -1))
}

/** The person's words are plain text: every sign with a meaning of its own is taken literally. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const literal = words.map((word) => word.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).filter(Boolean)
  if (literal.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
