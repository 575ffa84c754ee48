import nlp from 'compromise/two'
import type { View } from './text/view.ts'

/** Tags of a text by the offset at which each word begins. */
export type Tags = ReadonlyMap<number, ReadonlySet<string>>

interface TermJson {
  tags?: string[]
  offset?: { start: number }
}

/**
 * compromise's tags for one stretch of plain text. The only use of compromise, and only asked for a sentence in which
 * the words of a pattern were found already: a parse costs a hundred times a look-up.
 */
export const tagsOf = (text: string): Tags => {
  const sentences = nlp(text).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: TermJson[] }[]
  const tags = new Map<number, ReadonlySet<string>>()
  for (const { terms } of sentences) {
    for (const term of terms) if (term.offset) tags.set(term.offset.start, new Set(term.tags))
  }
  return tags
}

const MOST_PARSES = 40
/** Longer sentences are lists or noise, and a parse grows with their length. */
const LONGEST = 600

/** Looks tags up token by token and parses each sentence once, when first asked. */
export class Grammar {
  private readonly parsed = new Map<number, { base: number; tags: Tags }>()

  constructor(private readonly view: View) {}

  has(at: number, tag: string): boolean {
    const token = this.view.tokens[at]
    if (!token) return false
    // A hostile post of a thousand sentences is not parsed a thousand times.
    if (this.parsed.size >= MOST_PARSES && !this.parsed.has(token.sentence)) return false
    const { base, tags } = this.sentence(token.sentence)
    return tags.get(token.start - base)?.has(tag) ?? false
  }

  /** The original spelling where offsets agree: compromise leans on capitals to know names. */
  private original(from: number, to: number): string {
    const { text, plain } = this.view
    return (text.length === plain.length ? text : plain).slice(from, to)
  }

  private sentence(number: number): { base: number; tags: Tags } {
    const ready = this.parsed.get(number)
    if (ready) return ready
    const tokens = this.view.tokens.filter((token) => token.sentence === number)
    const base = tokens[0]?.start ?? 0
    const end = tokens.at(-1)?.end ?? base
    const parsed = { base, tags: end - base > LONGEST ? new Map<number, never>() : tagsOf(this.original(base, end)) }
    this.parsed.set(number, parsed)
    return parsed
  }
}
