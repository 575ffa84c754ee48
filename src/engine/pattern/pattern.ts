import type { Pattern } from '../../model/rule.ts'
import type { Token } from '../text/token.ts'
import { outlineOf, type Anchor } from './anchor.ts'
import { leadOf, type Lead } from './first.ts'
import type { Lists, WordSet } from './lists.ts'
import { compile, type Matcher, type State } from './matcher.ts'
import { parsePattern, type Node } from './syntax.ts'

/** Where a pattern fits, as token indexes, ends inclusive. */
export interface Match {
  from: number
  to: number
  markFrom: number
  markTo: number
}

/** A pattern ready to run. What only a run needs is made when the first post asks for it: most patterns wait long. */
export class Compiled {
  private matcher: Matcher | undefined
  private ready: Lead | undefined
  /** Tokens that may stand between the start of a match and its word. */
  readonly least: number
  readonly most: number

  constructor(
    readonly source: Pattern,
    private readonly node: Node,
    private readonly lists: Lists,
    private readonly anchor: Anchor,
    private readonly others: readonly Anchor[],
  ) {
    this.least = anchor.least
    this.most = anchor.most
  }

  /** Words one of which every match holds. */
  get words(): readonly WordSet[] {
    return this.anchor.sets
  }

  /** Words one of which stands right behind. */
  get next(): ReadonlySet<string> | undefined {
    return this.anchor.next
  }

  /** Other such words, each entry one more that a post must hold: without them it need not be tried. */
  get also(): readonly (readonly WordSet[])[] {
    return this.others.map(({ sets }) => sets).filter((sets) => !sets.some(({ everywhere }) => everywhere))
  }

  /** With which words a match begins and goes on. */
  get lead(): Lead {
    this.ready ??= leadOf(this.node, this.lists)
    return this.ready
  }

  get run(): Matcher {
    this.matcher ??= compile(this.node, this.lists, finish)
    return this.matcher
  }
}

const finish: Matcher = (state, at) => {
  state.end = at - 1
  return true
}

/** @throws Error with a sentence when the pattern cannot be read, names no list that is there, or could match without a word of its own. */
export const compilePattern = (source: Pattern, lists: Lists): Compiled => {
  const node = parsePattern(source, lists)
  const { best, others } = outlineOf(node, lists)
  if (!best) throw new Error(`the pattern "${source}" needs at least one word that is not optional`)
  return new Compiled(source, node, lists, best, others)
}

const isIn = (token: Token, words: ReadonlySet<string> | undefined): boolean => {
  if (!words) return true
  for (const form of token.forms) if (words.has(form)) return true
  return false
}

const canBegin = ({ first, second, single }: Lead, tokens: readonly Token[], at: number, token: Token): boolean => {
  if (!isIn(token, first)) return false
  if (!second || single) return true
  const next = tokens[at + 1]
  return next !== undefined && isIn(next, second)
}

/** The match that begins at token `at`, if there is one. */
export const matchAt = (compiled: Compiled, state: State, at: number): Match | undefined => {
  const token = state.tokens[at]
  if (!token || !canBegin(compiled.lead, state.tokens, at, token)) return undefined
  state.sentence = token.sentence
  state.markStart = -1
  state.markEnd = -1
  if (!compiled.run(state, at) || state.end < at) return undefined
  const markFrom = state.markStart < 0 ? at : state.markStart
  const markTo = state.markEnd < markFrom ? state.end : state.markEnd
  return { from: at, to: state.end, markFrom, markTo: Math.max(markFrom, markTo) }
}
