import { baseOf, blockAt, blocksOf, type Block } from './pattern/block.ts'
import type { WordSet } from './pattern/lists.ts'
import type { State } from './pattern/matcher.ts'
import { matchAt, type Compiled, type Match } from './pattern/pattern.ts'
import { sift } from './pattern/sift.ts'
import type { Entry, Rulebook } from './rulebook.ts'

/** What a pattern's look through one block costs, in steps of the matcher. */
const SIFT_COST = 5

const NONE: readonly number[] = []

/** The number of the lowest bit that is set. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** A match with the entry of the rulebook that led to it. */
export interface Hit {
  entry: Entry
  match: Match
}

/** Numbers the posts searched, so that a block of an earlier post is never taken for one of this. */
let searches = 0
/** Numbers the blocks looked through, likewise. */
let tries = 0

/** Finds patterns in one post, block by block: the sieve tells where to try, the matcher what is there. */
export class Search {
  private readonly number = ++searches
  private readonly blocks: number
  /** Every form of a long post, once it is asked for. */
  private forms: ReadonlySet<string> | undefined

  constructor(
    private readonly state: State,
    private readonly rulebook: Rulebook,
  ) {
    this.blocks = blocksOf(state.tokens.length)
  }

  /** Every match of every pattern of the rulebook, found by the words that patterns are looked up by. */
  hits(): Hit[] {
    const hits: Hit[] = []
    const { tokens } = this.state
    for (let number = 0; number < this.blocks; number++) {
      const block = this.block(number)
      const now = ++tries
      for (let at = block.base; at < block.end; at++) {
        for (const form of tokens[at]?.forms ?? []) this.tryAll(form, block, now, hits)
      }
    }
    return hits
  }

  /** Whether any of the patterns fits and begins between tokens `from` and `to`. */
  fits(patterns: readonly Compiled[], from: number, to: number): boolean {
    const able = this.blocks > 1 ? patterns.filter(({ words }) => words.some((set) => this.holds(set))) : patterns
    // Their words must have their places before a block is read.
    const sieves = able.map(({ sieve }) => sieve)
    const last = able.length === 0 ? -1 : blockAt(to, this.blocks)
    for (let number = blockAt(from, this.blocks); number <= last; number++) {
      const block = this.block(number)
      this.state.steps -= SIFT_COST * able.length
      for (let i = 0; i < able.length; i++) {
        const bits = sift(this.rulebook.sieves.code, sieves[i] ?? 0, block)
        const compiled = bits === 0 ? undefined : able[i]
        if (compiled && this.begins(compiled, block, bits, from, to)) return true
      }
    }
    return false
  }

  private begins(compiled: Compiled, block: Block, begins: number, from: number, to: number): boolean {
    for (let bits = begins; bits !== 0; bits &= bits - 1) {
      const at = block.base + lowest(bits)
      if (at > to) return false
      if (at >= from && matchAt(compiled, this.state, at)) return true
    }
    return false
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
    block.load(this.state.tokens, baseOf(number), this.number)
    return block
  }

  /** Whether the post holds any word of the set: long posts turn most patterns away so, before a block is read again. */
  private holds({ list }: WordSet): boolean {
    const forms = (this.forms ??= new Set(this.state.tokens.flatMap(({ forms }) => forms)))
    for (const word of list) if (forms.has(word)) return true
    return false
  }
}
