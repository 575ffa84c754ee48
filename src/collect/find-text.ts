import type { Span } from '../model/finding.ts'

interface Piece {
  node: Text
  /** Where the node's text begins in the whole. */
  start: number
}

const WANTED = 4 // NodeFilter.SHOW_TEXT

function piecesOf(root: Element): { text: string; pieces: Piece[] } {
  const walker = root.ownerDocument.createTreeWalker(root, WANTED)
  const pieces: Piece[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length })
    text += (node as Text).data
  }
  return { text, pieces }
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (!first || !last) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}

const bare = (words: string): string => words.replace(/\s+/gu, '')

/** Texts longer than this are no bio; looking through them again and again would hold up the page. */
const LONGEST = 20_000
/** A page that says the same words everywhere is not searched to its end. */
const MOST_TRIES = 40

function around(node: Node, wanted: string): Element | undefined {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const { textContent } = element
    if (textContent.length > LONGEST) return undefined
    if (bare(textContent).includes(wanted)) return element
  }
  return undefined
}

/** The smallest element whose text has all of `text`, compared without whitespace; the first of several. */
export function elementWith(root: Element, text: string): Element | undefined {
  const wanted = bare(text)
  const begins = bare(text.slice(0, 40)).slice(0, 12)
  if (wanted === '') return undefined
  const walker = root.ownerDocument.createTreeWalker(root, WANTED)
  let tries = 0
  for (let node = walker.nextNode(); node && tries < MOST_TRIES; node = walker.nextNode()) {
    const words = bare((node as Text).data)
    const maybe = words !== '' && (words.includes(begins) || begins.startsWith(words))
    if (!maybe) continue
    tries++
    const element = around(node, wanted)
    if (element) return element
  }
  return undefined
}

/** Where the spans of `text` stand in an element, each looked for by its own words after the one before. */
export function rangesIn(element: Element, text: string, spans: readonly Span[]): Range[] {
  const { text: shown, pieces } = piecesOf(element)
  let from = 0
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const at = shown.indexOf(words, from)
    if (words === '' || at < 0) return []
    from = at + words.length
    return rangeOf(pieces, at, from) ?? []
  })
}
