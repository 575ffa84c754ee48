import type { Pattern } from '../../model/rule.ts'
import { anchorOf } from './anchor.ts'
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
  private sifting = -1

  constructor(
    readonly source: Pattern,
    private readonly node: Node,
    private readonly lists: Lists,
    /** Words one of which every match holds. */
    readonly words: readonly WordSet[],
  ) {}

  /**
   * Where its sieve begins. Made when first asked for; its words get their places then, and blocks read before do not
   * know of them.
   */
  get sieve(): number {
    if (this.sifting < 0) this.sifting = this.lists.sieves.add(this.node, this.lists)
    return this.sifting
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
  const anchor = anchorOf(node, lists)
  if (!anchor) throw new Error(`the pattern "${source}" needs at least one word that is not optional`)
  return new Compiled(source, node, lists, anchor.sets)
}

/** The match that begins at token `at`, if there is one. */
export const matchAt = (compiled: Compiled, state: State, at: number): Match | undefined => {
  const token = state.tokens[at]
  if (!token) return undefined
  state.sentence = token.sentence
  state.markStart = -1
  state.markEnd = -1
  if (!compiled.run(state, at) || state.end < at) return undefined
  const markFrom = state.markStart < 0 ? at : state.markStart
  const markTo = state.markEnd < markFrom ? state.end : state.markEnd
  return { from: at, to: state.end, markFrom, markTo: Math.max(markFrom, markTo) }
}
