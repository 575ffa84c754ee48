import type { Span } from '../../model/finding.ts'
import { listFinder, type ListFinder, type TextIndex } from './indexed.ts'
import { entries } from './phrases.ts'

/** Finds what is asked for in a text whose sentences are known. */
export type AskFinder = (index: TextIndex, sentences: readonly Span[]) => Span[]

/**
 * Phrases as `phraseFinder` reads them; parts joined by ` + ` may stand in any order near each other in one sentence, and the words
 * from the first to the last of them are what was found. Of hints, two must stand beside each other.
 */
export function askFinder(asks: string, hints: string): AskFinder {
  const parts = entries(asks).map((entry) => entry.split(/\s\+\s/))
  const alone = listFinder(parts.flatMap(([only = '', ...more]) => (more.length === 0 ? [only] : [])))
  const together = parts
    .filter(({ length }) => length > 1)
    .map((own) => togetherFinder(own.map((part) => listFinder([part]))))
  const hinted = listFinder(entries(hints))
  return (index, sentences) => [
    ...alone(index),
    ...together.flatMap((find) => find(index, sentences)),
    ...pairs(hinted(index), index.text, sentences),
  ]
}

/** Parts further from each other belong to different thoughts, in letters. */
const NEAR = 60

/** In each sentence that has all the parts, from the first to the last of them. */
function togetherFinder(parts: readonly ListFinder[]): AskFinder {
  return (index, sentences) => {
    const found: Span[][] = []
    for (const part of parts) {
      const own = part(index)
      if (own.length === 0) return []
      found.push(own)
    }
    return sentences.flatMap((sentence) => {
      const firsts = found.flatMap((own) => own.find((span) => inside(span, sentence)) ?? [])
      const start = Math.min(...firsts.map((span) => span.start))
      const end = Math.max(...firsts.map((span) => span.end))
      return firsts.length === found.length && end - start <= NEAR ? [{ start, end }] : []
    })
  }
}

/** Two such words further from each other meet by chance, in letters. */
const BESIDE = 30

/** Words that say little alone: they ask where two different ones stand beside each other in a sentence. */
function pairs(spans: readonly Span[], text: string, sentences: readonly Span[]): Span[] {
  const wordAt = ({ start, end }: Span): string => text.slice(start, end).toLowerCase()
  const pair = (a: Span | undefined, b: Span | undefined): boolean =>
    a !== undefined && b !== undefined && b.start - a.end <= BESIDE && wordAt(a) !== wordAt(b)
  if (spans.length < 2) return []
  return sentences.flatMap((sentence) => {
    const own = spans.filter((span) => inside(span, sentence))
    return own.filter((span, at) => pair(span, own[at + 1]) || pair(own[at - 1], span))
  })
}

/** Whether a place lies within another. */
export const inside = (span: Span, around: Span): boolean => span.start >= around.start && span.end <= around.end
