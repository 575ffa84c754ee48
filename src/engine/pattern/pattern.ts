import type { Pattern } from '../../model/rule.ts'
import type { Token } from '../text/token.ts'
import { outlineOf, type Anchor } from './anchor.ts'
import { firstWords } from './first.ts'
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
  private beginnings: ReadonlySet<string> | undefined | null = null

  constructor(
    readonly source: Pattern,
    private readonly node: Node,
    private readonly lists: Lists,
    private readonly anchor: Anchor,
    private readonly second: Anchor | undefined,
  ) {}

  /** Words one of which every match holds. */
  get words(): readonly WordSet[] {
    return this.anchor.sets
  }

  /** Other such words, when there are any rare enough: a post without them need not be tried. */
  get also(): readonly WordSet[] | undefined {
    return this.second && this.second.cost < MOST_COST ? this.second.sets : undefined
  }

  /** Tokens that may stand between the start of a match and its word. */
  get least(): number {
    return this.anchor.least
  }

  get most(): number {
    return this.anchor.most
  }

  /** Words that a match can begin with; undefined when it can begin with anything. */
  get first(): ReadonlySet<string> | undefined {
    if (this.beginnings === null) this.beginnings = firstWords(this.node, this.lists)
    return this.beginnings
  }

  get run(): Matcher {
    this.matcher ??= compile(this.node, this.lists, finish)
    return this.matcher
  }
}

const MOST_COST = 1200

const finish: Matcher = (state, at) => {
  state.end = at - 1
  return true
}

/** @throws Error with a sentence when the pattern cannot be read, names no list that is there, or could match without a word of its own. */
export const compilePattern = (source: Pattern, lists: Lists): Compiled => {
  const node = parsePattern(source, lists)
  const { best, second } = outlineOf(node, lists)
  if (!best) throw new Error(`the pattern "${source}" needs at least one word that is not optional`)
  return new Compiled(source, node, lists, best, second)
}

const canBegin = ({ forms }: Token, first: ReadonlySet<string>): boolean => {
  for (const form of forms) if (first.has(form)) return true
  return false
}

/** The match that begins at token `at`, if there is one. */
export const matchAt = (compiled: Compiled, state: State, at: number): Match | undefined => {
  const token = state.tokens[at]
  const { first } = compiled
  if (!token || (first && !canBegin(token, first))) return undefined
  state.sentence = token.sentence
  state.markStart = -1
  state.markEnd = -1
  if (!compiled.run(state, at) || state.end < at) return undefined
  const markFrom = state.markStart < 0 ? at : state.markStart
  const markTo = state.markEnd < markFrom ? state.end : state.markEnd
  return { from: at, to: state.end, markFrom, markTo: Math.max(markFrom, markTo) }
}
