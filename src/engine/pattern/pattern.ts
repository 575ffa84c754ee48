import type { Pattern } from '../../model/rule.ts'
import type { Token } from '../text/token.ts'
import { anchorsOf } from './anchor.ts'
import { firstWords } from './first.ts'
import type { Lists, WordSet } from './lists.ts'
import { compile, type Matcher, type State } from './matcher.ts'
import { parsePattern } from './syntax.ts'

/** Where a pattern fits, as token indexes, ends inclusive. */
export interface Match {
  from: number
  to: number
  markFrom: number
  markTo: number
}

/** A pattern ready to run. */
export interface Compiled {
  source: Pattern
  /** Words one of which every match holds. */
  words: WordSet
  /** Another such set, when there is one: a post without it need not be tried. */
  also: WordSet | undefined
  /** Tokens that may stand between the start of a match and its word. */
  least: number
  most: number
  /** Words that a match can begin with; undefined when it can begin with anything. */
  first: ReadonlySet<string> | undefined
  run: Matcher
}

const finish: Matcher = (state, at) => {
  state.end = at - 1
  return true
}

/** @throws Error with a sentence when the pattern cannot be read, names no list that is there, or could match without a word of its own. */
export const compilePattern = (source: Pattern, lists: Lists): Compiled => {
  const node = parsePattern(source, lists.inflect)
  const [anchor, also] = anchorsOf(node, lists)
  if (!anchor || anchor.set.words.size === 0)
    throw new Error(`the pattern "${source}" needs at least one word that is not optional`)
  const { set, least, most } = anchor
  return {
    source,
    words: set,
    also: also?.set,
    least,
    most,
    first: firstWords(node, lists),
    run: compile(node, lists, finish),
  }
}

const canBegin = ({ forms }: Token, first: ReadonlySet<string>): boolean => {
  for (const form of forms) if (first.has(form)) return true
  return false
}

/** The match that begins at token `at`, if there is one. */
export const matchAt = (compiled: Compiled, state: State, at: number): Match | undefined => {
  const token = state.tokens[at]
  if (!token || (compiled.first && !canBegin(token, compiled.first))) return undefined
  state.sentence = token.sentence
  state.markStart = -1
  state.markEnd = -1
  if (!compiled.run(state, at) || state.end < at) return undefined
  const markFrom = state.markStart < 0 ? at : state.markStart
  const markTo = state.markEnd < markFrom ? state.end : state.markEnd
  return { from: at, to: state.end, markFrom, markTo: Math.max(markFrom, markTo) }
}
