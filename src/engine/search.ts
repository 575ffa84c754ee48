import { NOT_ASKED, type Word } from './text/word.ts'
import { baseOf, blockAt, blocksOf, isLong, leadEndOf, type Block } from './pattern/block.ts'
import type { State } from './pattern/matcher.ts'
import { matchAt, type Compiled, type Match } from './pattern/pattern.ts'
import { mayHold, sift } from './pattern/sift.ts'
import type { Entry, Rulebook } from './rulebook.ts'
import { TOUCHED } from './touched.ts'

/** What a pattern's look through one block costs, in steps of the matcher. */
const SIFT_COST = 5

/** The number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** Should there ever be more topics than bits, some share one: then more is tried, and nothing is missed. */
const bitOf = (topic: number): number => 1 << (topic & 31)

/** The topics that are not left out, a bit each. */
const bitsOf = (leftOut: Uint8Array): number => {
  let bits = 0
  for (let topic = 0; topic < leftOut.length; topic++) if (leftOut[topic] === 0) bits |= bitOf(topic)
  return bits
}

/** A match with the entry of the rulebook that led to it. */
export interface Hit {
  entry: Entry
  match: Match
  /** Of the entry. */
  number: number
}

/** In the order of the rulebook and then of the post, by whatever words they were found. */
const inOrder = (a: Hit, b: Hit): number => a.number - b.number || a.match.from - b.match.from

/** Numbers the posts searched, so that a block of an earlier post is never taken for one of this. */
let searches = 0
/** Numbers the blocks looked through, likewise. */
let tries = 0

/** Finds patterns in one post, block by block: the sieve tells where to try, the matcher what is there. */
export class Search {
  private readonly number = ++searches
  /** How many patterns are wanted of the block: see `Rulebook`. */
  private count = 0
  private readonly blocks: number
  /** Which sets hold a word of a long post, once it is asked for. */
  private present: Uint8Array | undefined
  /** Of a long post, for patterns that were asked for together: those that it may hold. */
  private able: Map<readonly Compiled[], readonly Compiled[]> | undefined
  /** For each entry of the rulebook: 2 where a long post cannot hold it, 1 where it may, 0 as long as nobody asked. */
  private vain: Uint8Array | undefined

  constructor(
    private readonly state: State,
    private readonly rulebook: Rulebook,
  ) {
    this.blocks = blocksOf(state.tokens.length)
  }

  /**
   * Every match of every pattern of the rulebook, found by the words that patterns are looked up by. `leftOut`: whether the topic of
   * that number is not asked for.
   */
  hits(leftOut: Uint8Array): Hit[] {
    const hits: Hit[] = []
    const asked = bitsOf(leftOut)
    const { tokens } = this.state
    for (let number = 0; number < this.blocks; number++) {
      const now = ++tries
      this.count = 0
      for (let at = baseOf(number); at < leadEndOf(number, tokens.length, this.rulebook.longest); at++) {
        const word = tokens[at]?.word
        if (!word || (this.topicsOf(word) & asked) === 0) continue
        this.collect(word, this.block(number), now, leftOut)
      }
      if (this.count > 0) this.tryAll(this.block(number), hits)
    }
    return hits.length > 1 ? hits.sort(inOrder) : hits
  }

  /** The topics of all patterns that a word leads to, a bit each. Worked out when the word is first met. */
  private topicsOf(word: Word): number {
    if (word.topics !== NOT_ASKED) return word.topics
    let topics = 0
    for (let at = word.entries; at < word.terms; at++)
      topics |= bitOf(this.rulebook.topicOf[word.numbers[at] ?? 0] ?? 0)
    return (word.topics = topics)
  }

  /** Whether any of the patterns fits and begins between tokens `from` and `to`. */
  fits(patterns: readonly Compiled[], from: number, to: number): boolean {
    const { code } = this.rulebook
    const able = this.ableOf(patterns)
    const last = able.length === 0 ? -1 : blockAt(to, this.blocks)
    for (let number = blockAt(from, this.blocks); number <= last; number++) {
      const block = this.block(number)
      this.state.steps -= SIFT_COST * able.length
      for (const compiled of able) {
        const bits = sift(code, compiled.sieve, block)
        if (bits !== 0 && this.begins(compiled, block, bits, from, to)) return true
      }
    }
    return false
  }

  /** The patterns that the post can hold at all: of a long one asked once, of others a block tells it by itself. */
  private ableOf(patterns: readonly Compiled[]): readonly Compiled[] {
    if (!isLong(this.state.tokens.length)) return patterns
    this.able ??= new Map()
    const known = this.able.get(patterns)
    if (known) return known
    const held = this.held()
    const able = patterns.filter(({ sieve }) => mayHold(this.rulebook.code, sieve, held))
    this.able.set(patterns, able)
    return able
  }

  private begins(compiled: Compiled, block: Block, begins: number, from: number, to: number): boolean {
    for (let bits = begins; bits !== 0; bits &= bits - 1) {
      const at = block.base + lowest(bits)
      if (at > to) return false
      if (at >= from && matchAt(compiled, this.state, at)) return true
    }
    return false
  }

  /** Adds to those that are wanted the patterns that a word leads to and that the block may hold, each once a block. */
  private collect({ numbers, entries: from, terms: to }: Word, block: Block, now: number, leftOut: Uint8Array): void {
    const { tried, needs, topicOf, wanted } = this.rulebook
    const { masks, unseen } = block
    for (let at = from; at < to; at++) {
      const number = numbers[at] ?? 0
      if (leftOut[topicOf[number] ?? 0] === 1 || tried[number] === now) continue
      tried[number] = now
      const met = (masks[needs[number * 2] ?? 0] ?? 0) | (masks[needs[number * 2 + 1] ?? 0] ?? 0)
      if (unseen === 0 ? met === 0 : this.isVain(number)) continue
      wanted[this.count++] = number
    }
  }

  /** Tries all patterns that are wanted of a block. Their sieves are touched beforehand: see `TOUCHED`. */
  private tryAll(block: Block, hits: Hit[]): void {
    const { starts, entries, code, wanted } = this.rulebook
    let touched = 0
    for (let i = 0; i < this.count; i++) touched ^= code[starts[wanted[i] ?? 0] ?? 0] ?? 0
    TOUCHED[0] = touched
    for (let i = 0; i < this.count; i++) {
      const number = wanted[i] ?? 0
      const bits = sift(code, starts[number] ?? 0, block)
      const entry = bits === 0 ? undefined : entries[number]
      if (entry) this.matchIn(block, bits, entry, number, hits)
    }
  }

  /** Adds each match of the pattern that begins at one of the bits; matches do not overlap. */
  private matchIn(block: Block, begins: number, entry: Entry, number: number, hits: Hit[]): void {
    let next = 0
    for (let bits = begins; bits !== 0; bits &= bits - 1) {
      const at = block.base + lowest(bits)
      if (at < next) continue
      const match = matchAt(entry.compiled, this.state, at)
      if (!match) continue
      hits.push({ entry, match, number })
      next = match.to + 1
    }
  }

  private block(number: number): Block {
    const block = this.rulebook.blocks.at(number % this.rulebook.blocks.length)
    if (!block) throw new Error('a rulebook has at least one block')
    block.load(this.state.tokens, baseOf(number), this.number)
    return block
  }

  /** Whether the post holds no word that the pattern needs. Asked once: a long post leads to the same patterns in every block. */
  private isVain(number: number): boolean {
    this.vain ??= new Uint8Array(this.rulebook.entries.length)
    if (this.vain[number] === 0)
      this.vain[number] = mayHold(this.rulebook.code, this.rulebook.starts[number] ?? 0, this.held()) ? 1 : 2
    return this.vain[number] === 2
  }

  /** Long posts turn most patterns away by what they hold at all, before a block is read again. */
  private held(): Uint8Array {
    if (this.present) return this.present
    this.present = new Uint8Array(this.rulebook.setCount)
    // Told by a token's kind and not by its word: they may be there.
    for (const mark of this.rulebook.marks) this.present[mark] = 1
    for (const { word } of this.state.tokens) {
      const { numbers, sets, entries } = word
      for (let at = sets; at < entries; at++) this.present[numbers[at] ?? 0] = 1
    }
    return this.present
  }
}
