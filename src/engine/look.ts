import type { Reach } from '../model/rule.ts'
import type { Clauses, FactWords } from './facts/clause.ts'
import { clauseEnd, clauseStart, FACT, isOne, sentenceRange } from './facts/clause.ts'
import { denies } from './facts/polarity.ts'
import { Grammar } from './grammar.ts'
import type { State } from './pattern/matcher.ts'
import type { Compiled, Match } from './pattern/pattern.ts'
import type { Rulebook } from './rulebook.ts'
import { Search, type Hit } from './search.ts'
import type { Token } from './text/token.ts'
import type { View } from './text/view.ts'

/** Matcher steps that one post may cost: thousands of times an ordinary post, some tens of milliseconds. */
const MOST_STEPS = 1_500_000

/**
 * Tokens around a match that tell what is talked about there: all of most posts. A page that speaks of a film at its end does not
 * clear what stands at its beginning. They begin at every `STEP`, so that matches side by side ask the same.
 */
const AROUND = 96
const STEP = 32

/** What the matcher asks of a post. */
class Matching implements State {
  readonly tokens: readonly Token[]
  sentence = 0
  end = 0
  markStart = -1
  markEnd = -1
  steps = MOST_STEPS
  private grammar: Grammar | undefined

  constructor(private readonly view: View) {
    this.tokens = view.tokens
  }

  isNegator(token: Token): boolean {
    return isOne(token, FACT.negators)
  }

  opensClause(at: number): boolean {
    const before = this.tokens[at - 1]
    return (
      at <= 0 ||
      (this.tokens[at]?.breakBefore ?? 1) > 0 ||
      isOne(before, FACT.openers) ||
      before?.word.forms[0] === 'and' ||
      before?.kind === 'emoji'
    )
  }

  structureEnd(at: number, name: string): number | undefined {
    return this.view.structures.get(at)?.ends.get(name)
  }

  hasTag(at: number, tag: string): boolean {
    this.grammar ??= new Grammar(this.view)
    return this.grammar.has(at, tag)
  }
}

/** One post under examination: finds patterns in it and remembers what was asked before. */
export class Look {
  readonly state: State
  private madeClauses: Clauses | undefined
  private fields: Map<string, boolean> | undefined
  private readonly search: Search
  private found: Map<readonly Compiled[], Map<number, boolean>> | undefined

  constructor(
    readonly view: View,
    readonly words: FactWords,
    private readonly rulebook: Rulebook,
  ) {
    this.state = new Matching(view)
    this.search = new Search(this.state, rulebook)
  }

  /** What facts are asked of. */
  get clauses(): Clauses {
    const { view, words, state } = this
    this.madeClauses ??= { tokens: view.tokens, words, hasTag: (at, tag) => state.hasTag(at, tag) }
    return this.madeClauses
  }

  /** The post cost more than any honest one; what is left of it was not judged. */
  get tangled(): boolean {
    return this.state.steps < 0
  }

  /** The tokens that tell what is talked about where a match is: all of a post, unless it is long. */
  around({ from, to }: Match): readonly [number, number] {
    const last = this.view.tokens.length - 1
    const first = last < AROUND ? 0 : Math.max(0, (Math.floor(from / STEP) - 1) * STEP)
    return [first, Math.min(last, Math.max(to, first + AROUND - 1))]
  }

  /** Takes further work off what one post may cost. */
  charge(steps: number): void {
    this.state.steps -= steps
  }

  /** Every match of every pattern of the rulebook, but for topics that are left out: 1 for each of those. */
  hits(leftOut: Uint8Array = new Uint8Array(this.rulebook.topics.length)): Hit[] {
    return this.search.hits(leftOut)
  }

  /** Whether any of the patterns fits between tokens `from` and `to`. */
  finds(patterns: readonly Compiled[], from: number, to: number): boolean {
    if (patterns.length === 0) return false
    // A post of a thousand matches asks the same of the same stretch a thousand times.
    this.found ??= new Map()
    const known = this.found.get(patterns) ?? new Map<number, boolean>()
    this.found.set(patterns, known)
    const stretch = from * this.view.tokens.length + to
    const ready = known.get(stretch)
    if (ready !== undefined) return ready
    const found = this.search.fits(patterns, from, to)
    known.set(stretch, found)
    return found
  }

  /** The tokens within reach of a match. */
  range(match: Match, reach: Reach): readonly [number, number] {
    const { tokens } = this.view
    if (reach === 'post') return this.around(match)
    if (reach === 'sentence') return [sentenceRange(tokens, match.from)[0], sentenceRange(tokens, match.to)[1]]
    return [clauseStart(tokens, match.from), clauseEnd(tokens, match.to)]
  }

  /** Whether the talk around a match is of this field (game, film, condemnation …). A field that no rule describes is never met. */
  inField(name: string, match: Match): boolean {
    const [from, to] = this.around(match)
    const key = `${name} ${String(from)} ${String(to)}`
    this.fields ??= new Map()
    const ready = this.fields.get(key)
    if (ready !== undefined) return ready
    const rule = this.rulebook.fields.get(name)
    const found =
      rule?.flags.some(
        (flag) =>
          this.search.fits(flag.words, from, to) &&
          flag.with.every((any) => this.finds(any, from, to)) &&
          !this.finds(flag.without, from, to),
      ) ?? false
    this.fields.set(key, found)
    return found
  }

  denies(at: number): boolean {
    return denies(this.view.tokens, at, this.words)
  }
}
