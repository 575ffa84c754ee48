import type { Span } from '../../model/finding.ts'

/** After a stop, at an empty line, and at a line that begins a list entry or a sentence of its own. */
const END = /[.!?;:](?=\s)|\n(?=\s*(?:\n|[-•*–→·●▪◦►➤✦✓☑\p{Extended_Pictographic}]|\d{1,3}[.)]|\p{Lu}))/gu

/** Longer ones are cut: a text without any stop is no sentence. */
const LONGEST = 600

/** The sentences and list entries of an advert. */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const close = (end: number): void => {
    for (; start < end; start += LONGEST) found.push({ start, end: Math.min(end, start + LONGEST) })
    start = end
  }
  for (const { index } of text.matchAll(END)) close(index + 1)
  close(text.length)
  return found
}
