import type { Pattern } from '../../model/rule.ts'
import type { Lists } from './lists.ts'
import { compile, type Matcher, type State } from './matcher.ts'
import { parsePattern } from './syntax.ts'

/** Where a pattern fits, as token indexes, ends inclusive. */
export interface Match {
  from: number
  to: number
  markFrom: number
  markTo: number
}

/** A pattern ready to run. Its matcher is made when the first post asks for it: most patterns wait long. */
export class Compiled {
  private matcher: Matcher | undefined

  constructor(
    readonly source: Pattern,
    /** Where its sieve begins. */
    readonly sieve: number,
    private readonly lists: Lists,
  ) {}

  get run(): Matcher {
    this.matcher ??= compile(parsePattern(this.source, this.lists), this.lists, finish)
    return this.matcher
  }
}

const finish: Matcher = (state, at) => {
  state.end = at - 1
  return true
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
