import type { Book } from '../book/book.ts'
import { BREAK, type Token } from '../text/token.ts'

/** Tokens that a block holds: one bit each, and one bit for all that stands behind it. */
const WIDTH = 31
/** Matches are looked for that begin in the first part of a block: of each some tokens behind it are seen, too. */
const STRIDE = 24

/** Where no more tokens than this follow a block, they are looked at: most patterns need a word that is nowhere. */
const AHEAD = 120

/** Where words stand among up to 31 tokens of a post: bit i is token `base + i`. */
export class Block {
  /** For each set that sieves look for: the tokens that are one of its words. Behind them all one that is every token. */
  readonly masks: Int32Array
  /** The first token. */
  base = 0
  /** Tokens at which a match found in this block may begin: later ones are seen better by the next block. */
  own = 0
  /** The bit behind the block where the post goes on: it stands for all tokens that follow. */
  unknown = 0
  /** The same bit where more follows than was looked at: all may be there. */
  unseen = 0
  /** Tokens that a gap may take: no negation. */
  open = 0
  /** Tokens whose next token is in the same sentence. */
  joined = 0
  /** Tokens at which a clause begins, and those at which one is over. */
  opens = 0
  closes = 0
  /** Which post is held. */
  private post = 0
  private readonly sets: Book['marks']

  constructor({ setCount, marks }: Pick<Book, 'setCount' | 'marks'>) {
    this.masks = new Int32Array(setCount + 1)
    this.masks[setCount] = -1
    this.sets = marks
  }

  /** Reads tokens from `base` on, unless this very block is held already. `post`: another number for every post. */
  load(tokens: readonly Token[], base: number, post: number): void {
    if (this.post === post && this.base === base) return
    // There are thousands of sets: to clear them all in one go takes less than to go through those that words of the last post set.
    this.masks.fill(0, 0, this.masks.length - 1)
    this.post = post
    this.base = base
    const count = Math.min(WIDTH, tokens.length - base)
    const goesOn = base + count < tokens.length
    this.own = goesOn ? (1 << STRIDE) - 1 : bitsBelow(count)
    this.unknown = goesOn ? 1 << WIDTH : 0
    let breaks = 1 | (1 << count)
    this.joined = this.unknown
    for (let i = 0; i < count; i++) {
      const token = tokens[base + i]
      if (!token) break
      this.mark(token, 1 << i)
      if (token.breakBefore > BREAK.none) breaks |= 1 << i
      if (tokens[base + i + 1]?.sentence === token.sentence) this.joined |= 1 << i
    }
    this.lookAhead(tokens, base + count)
    const { emoji, negators, openers } = this.sets
    const emojis = this.at(emoji)
    this.open = (bitsBelow(count) & ~this.at(negators)) | this.unknown
    this.opens = breaks | ((this.at(openers) | emojis) << 1) | this.unknown
    this.closes = this.opens | emojis
  }

  private lookAhead(tokens: readonly Token[], from: number): void {
    this.unseen = tokens.length - from > AHEAD ? this.unknown : 0
    if (this.unseen !== 0) return
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token) break
      this.mark(token, this.unknown)
    }
  }

  private at(set: number): number {
    return this.masks[set] ?? 0
  }

  private mark({ kind, capital, word }: Token, bit: number): void {
    const { masks } = this
    const { numbers, sets, entries } = word
    for (let at = sets; at < entries; at++) {
      const set = numbers[at] ?? 0
      masks[set] = (masks[set] ?? 0) | bit
    }
    if (kind === 'emoji') this.set(this.sets.emoji, bit)
    else if (kind === 'handle') this.set(this.sets.name, bit)
    else if (capital && kind === 'word') {
      this.set(this.sets.capital, bit)
      this.set(this.sets.name, bit)
    }
  }

  private set(set: number, bit: number): void {
    this.masks[set] = (this.masks[set] ?? 0) | bit
  }
}

const bitsBelow = (count: number): number => (count > WIDTH ? -1 : (1 << count) - 1)

/** How many blocks a post of so many tokens takes. */
export const blocksOf = (count: number): number => Math.max(1, 1 + Math.ceil((count - WIDTH) / STRIDE))

/** Whether a post of so many tokens has blocks that do not see its end. */
export const isLong = (count: number): boolean => count > WIDTH + AHEAD

/** Which block sees best what begins at token `at`, of a post that takes so many blocks. */
export const blockAt = (at: number, blocks: number): number => Math.min(blocks - 1, Math.floor(at / STRIDE))

/** The first token of block number `block`. */
export const baseOf = (block: number): number => block * STRIDE

/**
 * The token behind the last whose words may lead to a match that begins in block number `block`, of a post of `count` tokens. `longest`:
 * tokens that a match takes at the most, since the word that leads to a pattern can be its last.
 */
export const leadEndOf = (block: number, count: number, longest: number): number =>
  Math.min(count, baseOf(block) + Math.max(WIDTH, STRIDE - 1 + longest))
