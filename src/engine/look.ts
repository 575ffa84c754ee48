import type { Reach } from '../model/rule.ts'
import type { Clauses, FactWords } from './facts/clause.ts'
import { clauseEnd, clauseStart, isOne, sentenceRange } from './facts/clause.ts'
import { denies } from './facts/polarity.ts'
import { Grammar } from './grammar.ts'
import { matchAt, type Compiled, type Match } from './pattern/pattern.ts'
import type { State } from './pattern/matcher.ts'
import type { WordSet } from './pattern/lists.ts'
import type { Bucket, Entry, Patterns, Rulebook } from './rulebook.ts'
import type { View } from './text/view.ts'

/** Matcher steps that one post may cost: thousands of times an ordinary post, some tens of milliseconds. */
const MOST_STEPS = 1_500_000

const NONE: readonly Bucket[] = []

/** A match with the entry of the index that led to it. */
export interface Hit {
  entry: Entry
  match: Match
}

/** Numbers the posts looked at, so that marks of an earlier post are never taken for this one's. */
let looks = 0

/** One post under examination: finds patterns in it and remembers what was asked before. */
export class Look {
  readonly state: State
  readonly clauses: Clauses
  private readonly fields = new Map<string, boolean>()
  private readonly number = ++looks
  private readonly held = new Map<WordSet, boolean>()
  private readonly found = new Map<Patterns, Map<number, boolean>>()

  constructor(
    readonly view: View,
    readonly words: FactWords,
    private readonly rulebook: Rulebook,
  ) {
    const grammar = new Grammar(view)
    const { tokens } = view
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
    const { buckets, places } = this.places()
    buckets.forEach((bucket, i) => {
      const at = places[i] ?? 0
      for (const entry of bucket.entries) {
        if (this.goesOn(entry, at) && this.mayFit(entry)) this.tryAround(entry, at, hits)
      }
    })
    return hits
  }

  /** Whether the word behind token `at` is one that the pattern asks for there. */
  private goesOn({ compiled: { next } }: Entry, at: number): boolean {
    return next === undefined || isOne(this.view.tokens[at + 1], next)
  }

  /** Asked once a post and entry: an entry can be met at many words. */
  private mayFit(entry: Entry): boolean {
    if (entry.post !== this.number) {
      entry.post = this.number
      entry.next = 0
      entry.fits = this.meetsAll(entry.also)
    }
    return entry.fits
  }

  // Plain loops: this runs for a hundred entries of every post.
  private meetsAll(also: Entry['also']): boolean {
    for (const any of also) if (!this.meetsOne(any)) return false
    return true
  }

  private meetsOne(any: readonly Bucket[]): boolean {
    for (const bucket of any) if (bucket.seen === this.number) return true
    return false
  }

  /** Where words of the index stand; every bucket met is marked as seen in this post. */
  private places(): { buckets: Bucket[]; places: number[] } {
    const buckets: Bucket[] = []
    const places: number[] = []
    const { index } = this.rulebook
    this.view.tokens.forEach(({ forms }, at) => {
      for (const form of forms) {
        for (const bucket of index.get(form) ?? NONE) {
          bucket.seen = this.number
          if (bucket.entries.length === 0) continue
          buckets.push(bucket)
          places.push(at)
        }
      }
    })
    return { buckets, places }
  }

  private tryAround(entry: Entry, at: number, hits: Hit[]): void {
    const { compiled } = entry
    const last = at - compiled.least
    let start = Math.max(at - compiled.most, entry.next)
    for (; start <= last; start++) {
      const match = matchAt(compiled, this.state, start)
      if (match) {
        hits.push({ entry, match })
        start = match.to
      }
    }
    entry.next = start
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

  first(compiled: Compiled, from: number, to: number): Match | undefined {
    if (!compiled.also.every((sets) => sets.some((set) => this.holds(set)))) return undefined
    let tried = from
    for (let at = from; at <= to; at++) {
      if (!compiled.words.some(({ words }) => isOne(this.view.tokens[at], words))) continue
      for (let start = Math.max(tried, at - compiled.most); start <= at - compiled.least; start++) {
        const match = matchAt(compiled, this.state, start)
        if (match) return match
        tried = start + 1
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
