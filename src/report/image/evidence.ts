import type { Post } from '../../model/post.ts'
import type { Span } from '../../model/finding.ts'
import type { Gradual } from '../gradually.ts'
import { isWholePost } from '../parts.ts'
import type { Finder } from './phrases.ts'

/** A post that shows a quality, with the words that do. */
export interface Evidence {
  post: Post
  spans: Span[]
  /** A recognised strength and not only a word. */
  strength: boolean
}

/** No more evidence than a person would read. */
export const MOST = 20

/** After so many posts it is told how far the search is. */
const STEP = 32

const isOwn = (post: Post): boolean =>
  isWholePost(post) && (post.voice === 'own' || post.voice === 'reply' || post.voice === 'quote')

export const newestFirst = (a: Post, b: Post): number => ((a.writtenAt ?? '') < (b.writtenAt ?? '') ? 1 : -1)

interface Looked {
  found: Evidence[]
  /** How many posts were looked at. */
  at: number
}

/**
 * The posts of a person in which phrases are looked for, the newest first. Each post is looked at once for each phrase, and only as
 * far as there is not enough yet: a decision must not cost twenty thousand posts again.
 */
export class EvidenceSearch {
  readonly #own: readonly Post[]
  readonly #looked = new Map<Finder, Looked>()

  constructor(posts: readonly Post[]) {
    this.#own = posts.filter(isOwn).sort(newestFirst)
  }

  /** What `isClean` lets through. */
  *look(find: Finder, isClean: (post: Post) => boolean): Gradual<Evidence[]> {
    const looked = this.#looked.get(find) ?? { found: [], at: 0 }
    this.#looked.set(find, looked)
    const clean = looked.found.filter(({ post }) => isClean(post))
    while (clean.length < MOST) {
      const post = this.#own[looked.at++]
      if (!post) break
      const spans = find(post.text)
      const evidence = { post, spans, strength: false }
      if (spans.length > 0) looked.found.push(evidence)
      if (spans.length > 0 && isClean(post)) clean.push(evidence)
      if (looked.at % STEP === 0) yield looked.at / this.#own.length
    }
    return clean.slice(0, MOST)
  }
}

const searches = new WeakMap<readonly Post[], EvidenceSearch>()

/** The same list of posts is searched by what was found in it before. */
export function searchIn(posts: readonly Post[]): EvidenceSearch {
  const search = searches.get(posts) ?? new EvidenceSearch(posts)
  searches.set(posts, search)
  return search
}
