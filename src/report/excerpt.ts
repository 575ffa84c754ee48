import type { Span } from '../model/finding.ts'

/** A piece of a post: marked words, plain words, or a gap where text was left out. */
export type Segment = { kind: 'mark' | 'text'; text: string } | { kind: 'gap' }

/**
 * Cuts a text into marked and plain pieces. With `around`, only that many UTF-16 units of context (rounded outwards to
 * whole words, up to 20 units) are kept beside each mark, so that a post of 100 KB shows as a few lines.
 * Spans may overlap, be unordered or lie outside the text: a view must not fail on a wrong offset.
 */
export function excerpt(text: string, spans: readonly Span[], around = Infinity): Segment[] {
  const marks = merge(spans, text)
  const [first] = marks
  if (!first) return cutAfter(text, around * 2)
  const segments: Segment[] = []
  let at = leftEdge(text, first.start, around)
  if (at > 0) segments.push({ kind: 'gap' })
  marks.forEach((mark, index) => {
    pushText(segments, text.slice(at, mark.start))
    segments.push({ kind: 'mark', text: text.slice(mark.start, mark.end) })
    const next = marks[index + 1]
    const right = rightEdge(text, mark.end, around)
    const left = next ? leftEdge(text, next.start, around) : text.length
    pushText(segments, text.slice(mark.end, next && left <= right ? mark.end : right))
    at = next && left <= right ? mark.end : left
    if (right < left) segments.push({ kind: 'gap' })
  })
  return segments
}

/** In order, without overlaps, inside the text, never in the middle of a surrogate pair. */
function merge(spans: readonly Span[], text: string): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: whole(text, clamp(start, text), -1), end: whole(text, clamp(end, text), 1) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Span[] = []
  for (const span of inside) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push(span)
  }
  return merged
}

const clamp = (offset: number, text: string): number =>
  Number.isFinite(offset) ? Math.min(Math.max(0, Math.trunc(offset)), text.length) : 0

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))

const whole = (text: string, at: number, step: -1 | 1): number => (splitsPair(text, at) ? at + step : at)

const WORD = 20

function leftEdge(text: string, start: number, around: number): number {
  const wanted = start - around
  if (wanted <= WORD) return 0
  const space = text.slice(wanted - WORD, wanted).search(/\s\S*$/)
  return whole(text, space < 0 ? wanted : wanted - WORD + space + 1, -1)
}

function rightEdge(text: string, end: number, around: number): number {
  const wanted = end + around
  if (wanted >= text.length - WORD) return text.length
  const space = text.slice(wanted, wanted + WORD).search(/\s/)
  return whole(text, space < 0 ? wanted : wanted + space, 1)
}

function cutAfter(text: string, length: number): Segment[] {
  const right = rightEdge(text, 0, length)
  const segments: Segment[] = []
  pushText(segments, text.slice(0, right))
  if (right < text.length) segments.push({ kind: 'gap' })
  return segments
}

function pushText(segments: Segment[], text: string): void {
  if (text) segments.push({ kind: 'text', text })
}
