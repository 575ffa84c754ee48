import type { Span } from '../../model/finding.ts'

/** How the text of a part of a page is put together. */
export interface TextOptions {
  /** Selector of parts that are not the person's words: "see more", counters, quoted posts. Never the root itself. */
  skip?: string
  /** The same, by the elements themselves. */
  without?: ReadonlySet<Element>
  /** The page draws this text with `white-space: pre-wrap`: blanks and newlines of the source count. */
  pre?: boolean
  /** The page draws its blocks in a row (X wraps every mention in a `div`). */
  flow?: boolean
  /** Read parts that are `aria-hidden` too. */
  ariaHidden?: boolean
}

/** A text and the way back from its offsets to the page. */
export interface ReadText {
  text: string
  /** One range a span, in the order given; a span that holds nothing of the page gives none. */
  locate(spans: readonly Span[]): Range[]
}

/** A run of `length` characters at `start` of the text that stands at `offset` of a text node, or for an image as its whole. */
interface Piece {
  start: number
  length: number
  node: Node
  offset: number
}

const NEVER = 'script,style,template,noscript,svg,textarea,input,select,iframe,object,video,audio,canvas,[hidden]'
const BREAKS: Readonly<Record<string, number>> = Object.fromEntries([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE', 'BLOCKQUOTE', 'UL', 'OL', 'DL', 'TABLE'].map((tag) => [tag, 2]),
  ...['DIV', 'LI', 'DT', 'DD', 'TR', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'FIGURE', 'FIGCAPTION', 'DETAILS'].map(
    (tag) => [tag, 1],
  ),
  ...['SUMMARY', 'ASIDE', 'MAIN', 'ADDRESS', 'FORM', 'HR', 'NAV', 'FIELDSET'].map((tag) => [tag, 1]),
]) as Record<string, number>

/** An image that stands for a character: a native emoji, or a `:name:` of the network's own. */
export function isEmoji(image: Element): boolean {
  const alt = image.getAttribute('alt') ?? ''
  return /^:[^\s:]{1,40}:$/.test(alt) || (alt.length > 0 && alt.length <= 24 && !/\p{L}{2}|[!-,./:-@]/u.test(alt))
}

function hiddenByStyle(element: Element): boolean {
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

/** Gathers characters as a reader of the page would see them, remembering where each came from. */
class Gatherer {
  readonly pieces: Piece[] = []
  private readonly parts: string[] = []
  private length = 0
  private last = ''
  private breaks = 0
  private space = false

  /** Asks for at least `count` newlines before the next character. */
  block(count: number): void {
    if (count === 0) return
    this.breaks = Math.max(this.breaks, count)
    this.space = false
  }

  /** A `<br>`: one newline of its own. */
  newline(node: Node): void {
    this.flush()
    this.push('\n', node, 0)
    this.space = false
  }

  words(node: Text, pre: boolean): void {
    if (pre) {
      this.verbatim(node)
      return
    }
    for (const match of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(match[0])) this.space = true
      else this.put(match[0], node, match.index)
    }
  }

  put(text: string, node: Node, offset: number): void {
    this.flush()
    if (this.space && this.length > 0 && this.last !== '\n') this.push(' ', node, offset, 0)
    this.space = false
    this.push(text, node, offset)
  }

  text(): string {
    return this.parts.join('').trimEnd()
  }

  private verbatim(node: Text): void {
    const lead = this.length === 0 ? node.data.length - node.data.trimStart().length : 0
    const text = node.data.slice(lead)
    if (text === '') return
    this.flush()
    this.push(text, node, lead)
  }

  private flush(): void {
    if (this.length > 0) {
      const tail = this.parts.slice(-2).join('')
      const have = tail.endsWith('\n\n') ? 2 : tail.endsWith('\n') ? 1 : 0
      for (let missing = this.breaks - have; missing > 0; missing--) this.append('\n')
    }
    this.breaks = 0
  }

  private push(text: string, node: Node, offset: number, width = text.length): void {
    if (this.length === 0 && text === '\n') return
    if (width > 0) this.pieces.push({ start: this.length, length: text.length, node, offset })
    this.append(text)
  }

  private append(text: string): void {
    this.parts.push(text)
    this.length += text.length
    this.last = text.slice(-1)
  }
}

function isLeftOut(element: Element, { without }: TextOptions, skip: string): boolean {
  return element.matches(skip) || hiddenByStyle(element) || (without?.has(element) ?? false)
}

/** True when the node's children are to be read. */
function enter(node: Node, root: Node, into: Gatherer, options: TextOptions, skip: string): boolean {
  if (node.nodeType === 3) into.words(node as Text, options.pre ?? node.parentElement?.closest('pre') != null)
  if (node.nodeType !== 1) return node.nodeType === 11
  const element = node as Element
  const tag = element.tagName.toUpperCase()
  if (node !== root && isLeftOut(element, options, skip)) return false
  if (tag === 'BR') into.newline(element)
  if (tag === 'IMG' && isEmoji(element)) into.put(element.getAttribute('alt') ?? '', element, 0)
  if (!options.flow) into.block(BREAKS[tag] ?? 0)
  return true
}

/** Without recursion: a page can be nested deeper than the stack. */
function gather(root: Node, into: Gatherer, options: TextOptions): void {
  const skip = [NEVER, options.ariaHidden ? '' : '[aria-hidden="true"]:not(img)', options.skip ?? '']
    .filter(Boolean)
    .join(',')
  let node: Node | null = root
  let down = true
  while (node) {
    const child: Node | null = down && enter(node, root, into, options, skip) ? node.firstChild : null
    if (child) {
      node = child
      continue
    }
    if (!options.flow && node.nodeType === 1) into.block(BREAKS[(node as Element).tagName.toUpperCase()] ?? 0)
    if (node === root) return
    down = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
}

function rangeOf(pieces: readonly Piece[], span: Span): Range | undefined {
  const inside = pieces.filter((piece) => piece.start < span.end && piece.start + piece.length > span.start)
  const first = inside[0]
  const last = inside.at(-1)
  const range = first?.node.ownerDocument?.createRange()
  if (!first || !last || !range) return undefined
  try {
    if (first.node.nodeType === 3) range.setStart(first.node, first.offset + Math.max(0, span.start - first.start))
    else range.setStartBefore(first.node)
    if (last.node.nodeType === 3) range.setEnd(last.node, last.offset + Math.min(last.length, span.end - last.start))
    else range.setEndAfter(last.node)
    return range
  } catch {
    // The page changed the node since it was read: there is no such place any more.
    return undefined
  }
}

/**
 * The text of one element, or of several that follow each other as paragraphs: emoji images by their `alt`, `<br>` and
 * blocks as newlines, hidden parts left out, ends trimmed.
 */
export function readText(roots: Node | readonly Node[], options: TextOptions = {}): ReadText {
  const into = new Gatherer()
  for (const root of Array.isArray(roots) ? (roots as readonly Node[]) : [roots as Node]) {
    into.block(1)
    gather(root, into, options)
  }
  const locate = (spans: readonly Span[]): Range[] =>
    spans.map((span) => rangeOf(into.pieces, span)).filter((range) => range !== undefined)
  return { text: into.text(), locate }
}

/** The text alone; empty when there is no such part. */
export function textOf(root: Node | null | undefined, options?: TextOptions): string {
  return root ? readText(root, options).text : ''
}

/**
 * The places of `spans`, which are offsets in `wanted`, in a text read from the page now. Where the page shows another
 * text than was read (opened, cut, translated since), the words are looked for.
 */
export function locateIn(now: ReadText, wanted: string, spans: readonly Span[]): Range[] {
  if (now.text === wanted) return now.locate(spans)
  return spans.flatMap(({ start, end }) => {
    const words = wanted.slice(start, end)
    const at = words === '' ? -1 : now.text.startsWith(words, start) ? start : now.text.indexOf(words)
    return at < 0 ? [] : now.locate([{ start: at, end: at + words.length }])
  })
}
