/**
 * The pattern language. A pattern is a row of elements that must follow each other inside one sentence:
 *
 *   word        that word, in plain lower case, contractions spelled out (`do not`, `i am`)
 *   %word       any inflection: %lie is lie, lies, lied, lying
 *   @list       an entry of the word list `src/rules/lexicon/list.ts`, or a built-in kind: @number @handle @url @email @emoji @name
 *   #Tag        a word that compromise gives this tag (#Verb, #Person …); slow, so only beside other words
 *   *           any one word but a negation
 *   ..  ...  ..7   a gap of up to 3, 6, 7 words, none of them a negation
 *   //          a gap of up to 8 words that may cross the end of a sentence
 *   (a|b c)     one of these; may be nested
 *   x?          x or nothing: word?, @list?, (a|b)?
 *   !x          not followed by x; <!x  not preceded by the single word x
 *   ^  $        beginning and end of a clause
 *   [ … ]       what is marked for the person; the whole match when absent
 */
export type Node =
  | { type: 'word'; words: readonly string[] }
  | { type: 'list'; name: string }
  | { type: 'tag'; name: string }
  | { type: 'any' }
  | { type: 'gap'; most: number; crossing: boolean }
  | { type: 'sequence'; nodes: readonly Node[] }
  | { type: 'choice'; nodes: readonly Node[] }
  | { type: 'optional'; node: Node }
  | { type: 'not'; node: Node }
  | { type: 'notBehind'; node: Node }
  | { type: 'edge'; side: 'start' | 'end' }
  | { type: 'mark'; side: 'start' | 'end' }

const ELEMENT = /\s*(?:(<!|\/\/|\.\.\.(?!\d)|\.\.\d+|\.\.(?!\d)|[()|?![\]^$])|([^\s()|?![\]^]+))/y

/** Makes a lemma into all its forms. */
export type Inflect = (lemma: string) => readonly string[]

const FIXED: Readonly<Record<string, Node>> = {
  '*': { type: 'any' },
  '..': { type: 'gap', most: 3, crossing: false },
  '...': { type: 'gap', most: 6, crossing: false },
  '//': { type: 'gap', most: 8, crossing: true },
  '^': { type: 'edge', side: 'start' },
  $: { type: 'edge', side: 'end' },
  '[': { type: 'mark', side: 'start' },
  ']': { type: 'mark', side: 'end' },
}

const newLeaf = (symbol: string, inflect: Inflect): Node => {
  const fixed = Object.hasOwn(FIXED, symbol) ? FIXED[symbol] : undefined
  if (fixed) return fixed
  if (/^\.\.\d+$/.test(symbol)) return { type: 'gap', most: Math.min(12, Number(symbol.slice(2))), crossing: false }
  if (symbol.length > 1 && symbol.startsWith('%')) return { type: 'word', words: inflect(symbol.slice(1)) }
  if (symbol.length > 1 && symbol.startsWith('@')) return { type: 'list', name: symbol.slice(1) }
  if (symbol.length > 1 && symbol.startsWith('#')) return { type: 'tag', name: symbol.slice(1) }
  return { type: 'word', words: [symbol] }
}

/** The same word in a thousand patterns is one node. */
const leaf = (symbol: string, { inflect, known }: Grammar): Node => {
  const ready = known.get(symbol)
  if (ready) return ready
  const node = newLeaf(symbol, inflect)
  known.set(symbol, node)
  return node
}

/** All single words of a choice as one element: one look-up instead of a trial each. */
const mergeWords = (nodes: readonly Node[]): readonly Node[] => {
  if (nodes.length < 2) return nodes
  const words = nodes.flatMap((node) => (node.type === 'word' ? node.words : []))
  const others = nodes.filter((node) => node.type !== 'word')
  return words.length === 0 ? others : [{ type: 'word', words }, ...others]
}

/** What parsing shares between patterns: how lemmas inflect, and words and groups that were parsed before. */
export interface Grammar {
  inflect: Inflect
  known: Map<string, Node>
}

/** The place of the bracket that closes the one at `open`, or -1. */
const closing = (text: string, open: number): number => {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) depth++
    else if (code === 41 && --depth === 0) return at
  }
  return -1
}

class Parser {
  private at = 0

  constructor(
    private readonly pattern: string,
    private readonly grammar: Grammar,
  ) {}

  whole(): Node {
    const node = this.choice()
    const rest = this.take()
    if (rest !== undefined) throw new Error(`an unexpected "${rest}" in "${this.pattern}"`)
    return node
  }

  /** The next symbol, and goes past it; undefined at the end. */
  private take(): string | undefined {
    ELEMENT.lastIndex = this.at
    const match = ELEMENT.exec(this.pattern)
    if (!match) return undefined
    this.at = ELEMENT.lastIndex
    return match[1] ?? match[2]
  }

  private peek(): string | undefined {
    const { at } = this
    const symbol = this.take()
    this.at = at
    return symbol
  }

  private choice(): Node {
    const nodes = [this.sequence()]
    while (this.peek() === '|') {
      this.take()
      nodes.push(this.sequence())
    }
    const merged = mergeWords(nodes)
    return merged.length === 1 && merged[0] ? merged[0] : { type: 'choice', nodes: merged }
  }

  private sequence(): Node {
    const nodes: Node[] = []
    for (let symbol = this.peek(); symbol !== undefined && symbol !== '|' && symbol !== ')'; symbol = this.peek()) {
      nodes.push(this.element())
    }
    return nodes.length === 1 && nodes[0] ? nodes[0] : { type: 'sequence', nodes }
  }

  private element(): Node {
    const symbol = this.take() ?? ''
    if (symbol === '!') return { type: 'not', node: this.element() }
    if (symbol === '<!') return { type: 'notBehind', node: this.element() }
    const node = symbol === '(' ? this.group() : leaf(symbol, this.grammar)
    if (this.pattern.charAt(this.at) !== '?') return node
    this.at++
    return { type: 'optional', node }
  }

  /** Authors write the same group into many patterns: each is parsed once. */
  private group(): Node {
    const close = closing(this.pattern, this.at - 1)
    if (close < 0) throw new Error(`a missing ")" in "${this.pattern}"`)
    const inner = this.pattern.slice(this.at, close)
    this.at = close + 1
    const key = `(${inner})`
    const known = this.grammar.known.get(key)
    if (known) return known
    const node = new Parser(inner, this.grammar).whole()
    this.grammar.known.set(key, node)
    return node
  }
}

/** @throws Error with a sentence when the pattern cannot be read. */
export const parsePattern = (pattern: string, grammar: Grammar): Node => new Parser(pattern, grammar).whole()
