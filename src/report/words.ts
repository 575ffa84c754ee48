import type { Span } from '../model/finding.ts'

/** The marked words of a text in one spelling, to tell whether two findings are about the same words. */
export function foldedWords(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => fold(text.slice(start, end)))
    .filter(Boolean)
    .join(' … ')
}

/** Without differences of case, width, spacing and outer punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?"'“”‘’()]+|[\s.,;:!?"'“”‘’()]+$/gu, '')
}
