import nlp from 'compromise/two'
import type { View } from './text/view.ts'

/** Tags of a text by the offset at which each word begins. */
export type Tags = ReadonlyMap<number, ReadonlySet<string>>

/**
 * compromise's tags for one stretch of plain text. The only use of compromise, and only asked for a sentence in which
 * the words of a pattern were found already: a parse costs a hundred times a look-up. Its terms are read as they are: made into JSON
 * they would cost as much again.
 */
export const tagsOf = (text: string): Tags => {
  const tags = new Map<number, ReadonlySet<string>>()
  let at = 0
  for (const term of nlp(text).docs.flat()) {
    at += term.pre.length
    // A contraction's further words have no text of their own.
    if (term.text !== '') tags.set(at, term.tags ?? new Set())
    at += term.text.length + term.post.length
  }
  return tags
}

const MOST_PARSES = 40
/** Words on each side that are parsed along: what a word is, its neighbours tell, and a parse grows with its length. */
const BEFORE = 3
const BEHIND = 6

/** A parsed stretch of tokens, `from` to `to`, both inclusive; `base`: the offset at which it begins. */
interface Stretch {
  from: number
  to: number
  base: number
  tags: Tags
}

/** Looks tags up token by token; parses a few words around one that is asked for. */
export class Grammar {
  private parses = 0
  private last: Stretch | undefined

  constructor(private readonly view: View) {}

  has(at: number, tag: string): boolean {
    const token = this.view.tokens[at]
    if (!token) return false
    const known = this.last && at >= this.last.from && at <= this.last.to ? this.last : undefined
    // A hostile post of a thousand sentences is not parsed a thousand times.
    if (!known && this.parses >= MOST_PARSES) return false
    const { base, tags } = known ?? this.parse(at)
    return tags.get(token.start - base)?.has(tag) ?? false
  }

  /** The original spelling where offsets agree: compromise leans on capitals to know names. */
  private original(from: number, to: number): string {
    const { text, plain } = this.view
    return (text.length === plain.length ? text : plain).slice(from, to)
  }

  private parse(at: number): Stretch {
    const { tokens } = this.view
    const sentence = tokens[at]?.sentence
    let from = at
    let to = at
    while (at - from < BEFORE && tokens[from - 1]?.sentence === sentence) from--
    while (to - at < BEHIND && tokens[to + 1]?.sentence === sentence) to++
    const base = tokens[from]?.start ?? 0
    this.parses++
    this.last = { from, to, base, tags: tagsOf(this.original(base, tokens[to]?.end ?? base)) }
    return this.last
  }
}
