import type { Reach } from '../model/rule.ts'
import type { Clauses, FactWords } from './facts/clause.ts'
import { clauseEnd, clauseStart, isOne, sentenceRange } from './facts/clause.ts'
import { denies } from './facts/polarity.ts'
import { Grammar } from './grammar.ts'
import { matchAt, type Compiled, type Match } from './pattern/pattern.ts'
import type { State } from './pattern/matcher.ts'
import type { WordSet } from './pattern/lists.ts'
import { sift } from './pattern/sift.ts'
import { baseOf, blockAt, blocksOf, type Block } from './pattern/block.ts'
import type { Entry, Patterns, Rulebook } from './rulebook.ts'
import type { View } from './text/view.ts'

/** Matcher steps that one post may cost: thousands of times an ordinary post, some tens of milliseconds. */
const MOST_STEPS = 1_500_000

/** What a look through one block costs, in the same steps. */
const BLOCK_COST = 5

const NONE: readonly number[] = []

/** The number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** A match with the entry of the index that led to it. */
export interface Hit {
  entry: Entry
  match: Match
}

/** Numbers the posts looked at, so that marks of an earlier post are never taken for this one's. */
let looks = 0
/** Numbers the blocks looked through, likewise. */
let tries = 0

/** One post under examination: finds patterns in it and remembers what was asked before. */
export class Look {
  readonly state: State
  readonly clauses: Clauses
  private readonly fields = new Map<string, boolean>()
  private readonly number = ++looks
  private readonly blocks: number
  private readonly held = new Map<WordSet, boolean>()
  private readonly found = new Map<Patterns, Map<number, boolean>>()

  constructor(
    readonly view: View,
    readonly words: FactWords,
    private readonly rulebook: Rulebook,
  ) {
    const grammar = new Grammar(view)
    const { tokens } = view
    this.blocks = blocksOf(tokens.length)
    this.clauses = { tokens, words, hasTag: (at, tag) => grammar.has(at, tag) }
    this.state = {
      tokens,
      sentence: 0,
      end: 0,
      markStart: -1,
      markEnd: -1,
      steps: MOST_STEPS,
      isNegator: (token) => isOne(token, words.negators),
      opensClause: (at) =>
        at <= 0 ||
        (tokens[at]?.breakBefore ?? 1) > 0 ||
        isOne(tokens[at - 1], words.openers) ||
        tokens[at - 1]?.forms[0] === 'and' ||
        tokens[at - 1]?.kind === 'emoji',
      structureEnd: (at, name) => view.structures.get(at)?.ends.get(name),
      hasTag: (at, tag) => grammar.has(at, tag),
    }
  }

  /** The post cost more than any honest one; what is left of it was not judged. */
  get tangled(): boolean {
    return this.state.steps < 0
  }

  /** Takes further work off what one post may cost. */
  charge(steps: number): void {
    this.state.steps -= steps
  }

  /** Every match of every pattern of the rulebook, found by the words that patterns are looked up by. */
  hits(): Hit[] {
    const hits: Hit[] = []
    const { tokens } = this.view
    for (let number = 0; number < this.blocks; number++) {
      const block = this.block(number)
      const now = ++tries
      for (let at = block.base; at < block.end; at++) {
        for (const form of tokens[at]?.forms ?? []) this.tryAll(form, block, now, hits)
      }
    }
    return hits
  }

  /** Tries the patterns that a word leads to, each once a block. */
  private tryAll(form: string, block: Block, now: number, hits: Hit[]): void {
    const { index, tried, starts, entries, sieves } = this.rulebook
    for (const number of index.get(form) ?? NONE) {
      if (tried[number] === now) continue
      tried[number] = now
      const bits = sift(sieves.code, starts[number] ?? 0, block)
      const entry = bits === 0 ? undefined : entries[number]
      if (entry) this.matchIn(block, bits, entry, hits)
    }
  }

  /** Adds each match of the pattern that begins at one of the bits; matches do not overlap. */
  private matchIn(block: Block, begins: number, entry: Entry, hits: Hit[]): void {
    let next = 0
    for (let bits = begins; bits !== 0; bits &= bits - 1) {
      const at = block.base + lowest(bits)
      if (at < next) continue
      const match = matchAt(entry.compiled, this.state, at)
      if (!match) continue
      hits.push({ entry, match })
      next = match.to + 1
    }
  }

  private block(number: number): Block {
    const block = this.rulebook.blocks.at(number % this.rulebook.blocks.length)
    if (!block) throw new Error('a rulebook has at least one block')
    block.load(this.view.tokens, baseOf(number), this.number)
    return block
  }

  /** Whether the post holds any word of the set at all. */
  private holds(set: WordSet): boolean {
    const ready = this.held.get(set)
    if (ready !== undefined) return ready
    const found = this.view.tokens.some((token) => isOne(token, set.words))
    this.held.set(set, found)
    return found
  }

  /** Whether any of the patterns fits between tokens `from` and `to`. */
  finds(patterns: Patterns, from: number, to: number): boolean {
    if (patterns.empty) return false
    // A post of a thousand matches asks the same of the same stretch a thousand times.
    const known = this.found.get(patterns) ?? new Map<number, boolean>()
    this.found.set(patterns, known)
    const stretch = from * this.view.tokens.length + to
    const ready = known.get(stretch)
    if (ready !== undefined) return ready
    const found = patterns.compiled.some((compiled) => this.first(compiled, from, to) !== undefined)
    known.set(stretch, found)
    return found
  }

  /** The first match of the pattern that begins between tokens `from` and `to`. */
  first(compiled: Compiled, from: number, to: number): Match | undefined {
    // Long posts take many blocks: most patterns are turned away by the words alone.
    if (this.blocks > 1 && !compiled.words.some((set) => this.holds(set))) return undefined
    const { sieve } = compiled
    const last = blockAt(to, this.blocks)
    for (let number = blockAt(from, this.blocks); number <= last; number++) {
      const block = this.block(number)
      this.charge(BLOCK_COST)
      for (let bits = sift(this.rulebook.sieves.code, sieve, block); bits !== 0; bits &= bits - 1) {
        const at = block.base + lowest(bits)
        if (at > to) return undefined
        const match = at < from ? undefined : matchAt(compiled, this.state, at)
        if (match) return match
      }
    }
    return undefined
  }

  /** The tokens within reach of a match. */
  range(match: Match, reach: Reach): readonly [number, number] {
    const { tokens } = this.view
    if (reach === 'post') return [0, tokens.length - 1]
    if (reach === 'sentence') return [sentenceRange(tokens, match.from)[0], sentenceRange(tokens, match.to)[1]]
    return [clauseStart(tokens, match.from, this.words.openers), clauseEnd(tokens, match.to, this.words.openers)]
  }

  /** Whether the post talks in this field (game, film, condemnation …). A field that no rule describes is never met. */
  inField(name: string): boolean {
    const ready = this.fields.get(name)
    if (ready !== undefined) return ready
    const last = this.view.tokens.length - 1
    const rule = this.rulebook.fields.get(name)
    const found =
      rule?.flags.some(
        (flag) =>
          flag.words.some((words) => this.first(words, 0, last) !== undefined) &&
          flag.with.every((any) => this.finds(any, 0, last)) &&
          !this.finds(flag.without, 0, last),
      ) ?? false
    this.fields.set(name, found)
    return found
  }

  denies(at: number): boolean {
    return denies(this.view.tokens, at, this.words)
  }
}
