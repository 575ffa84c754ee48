import type { Block } from './block.ts'

/*
 * A sieve is a pattern as a row of bit operations over a block, from its end to its beginning. It tells at which tokens a
 * match may begin: never fewer than there are, seldom more. All tokens are tried at once, so it costs a hundredth of the
 * matcher, which then tells of those few tokens exactly. (Bit-parallel matching, Baeza-Yates and Gonnet 1992.)
 */

/** The operations, each with what it takes behind it. Where masks are asked for, their count stands before them. */
export const OP = {
  word: 0,
  any: 1,
  every: 2,
  gap: 3,
  cross: 4,
  list: 5,
  opens: 6,
  closes: 7,
  choice: 8,
  way: 9,
  end: 10,
  need: 11,
  skip: 12,
  words: 13,
  lead: 14,
  over: 15,
} as const
/** Added to an operation whose next token need not be in the same sentence: nothing must stand behind it. */
export const LOOSE = 16
export const MOST_DEPTH = 30

/** Of the innermost choices: what follows them, where their ways tried so far may begin, and where the way being tried is over. */
const behind = new Int32Array(MOST_DEPTH + 2)
const begun = new Int32Array(MOST_DEPTH + 2)
const closing = new Int32Array(MOST_DEPTH + 2)

/** What stands behind the tokens of the block is one bit: behind it comes itself. */
const spread = (behind: number, most: number, unknown: number): number => {
  let reach = 0
  for (let i = 0, next = behind; i < most; i++) {
    next = (next >>> 1) | (next & unknown)
    reach |= next
  }
  return reach
}

const over = (reach: number, most: number, may: number, unknown: number): number => {
  for (let i = 0; i < most; i++) reach |= may & ((reach >>> 1) | (reach & unknown))
  return reach
}

/**
 * The tokens of the block at which a match may begin, as bits. Its needs stand before all else, and most patterns are turned away by
 * them. No calls: it runs dozens of times a post.
 */
export const sift = (ops: Uint16Array, from: number, block: Block): number => {
  const { masks, unknown, unseen, open, joined, opens, closes } = block
  let start = from
  for (; ops[start] === OP.need || ops[start] === OP.lead; start++) {
    let met = unseen
    for (let left = ops[++start] ?? 0; left > 0; left--) met |= masks[ops[++start] ?? 0] ?? 0
    if (met === 0) return 0
  }
  let reach = -1
  let depth = 0
  for (let at = start; ; at++) {
    const op = ops[at] ?? OP.over
    switch (op) {
      case OP.word:
        reach = ((masks[ops[++at] ?? 0] ?? 0) & joined & ((reach >>> 1) | (reach & unknown))) | unseen
        break
      case OP.word + LOOSE:
        reach = ((masks[ops[++at] ?? 0] ?? 0) & ((reach >>> 1) | (reach & unknown))) | unseen
        break
      case OP.words:
      case OP.words + LOOSE: {
        let met = 0
        for (let left = ops[++at] ?? 0; left > 0; left--) met |= masks[ops[++at] ?? 0] ?? 0
        if (op === OP.words) met &= joined
        reach = (met & ((reach >>> 1) | (reach & unknown))) | unseen
        break
      }
      case OP.any:
        reach = open & joined & ((reach >>> 1) | (reach & unknown))
        break
      case OP.any + LOOSE:
        reach = open & ((reach >>> 1) | (reach & unknown))
        break
      case OP.every:
        reach = joined & ((reach >>> 1) | (reach & unknown))
        break
      case OP.every + LOOSE:
        reach = (reach >>> 1) | (reach & unknown)
        break
      case OP.gap:
        reach = over(reach, ops[++at] ?? 0, open & joined, unknown)
        break
      case OP.gap + LOOSE:
      case OP.cross:
      case OP.cross + LOOSE:
        reach = over(reach, ops[++at] ?? 0, open, unknown)
        break
      case OP.list + LOOSE: {
        let met = 0
        const most = ops[++at] ?? 0
        for (let left = ops[++at] ?? 0; left > 0; left--) met |= masks[ops[++at] ?? 0] ?? 0
        reach = (met & spread(reach, most, unknown)) | unseen
        break
      }
      case OP.skip:
        reach = over(reach, ops[++at] ?? 0, joined, unknown)
        break
      case OP.skip + LOOSE:
        reach = over(reach, ops[++at] ?? 0, -1, unknown)
        break
      case OP.opens:
        reach &= opens
        break
      case OP.closes:
        reach &= closes
        break
      case OP.choice:
      case OP.way:
        if (op === OP.choice) begun[++depth] = 0
        else begun[depth] = (begun[depth] ?? 0) | reach
        if (op === OP.choice) behind[depth] = reach
        else reach = behind[depth] ?? 0
        // Most ways need a word that is not there: they are passed over.
        for (;;) {
          const close = at + (ops[at + 1] ?? 0)
          const last = at + 2 + (ops[at + 2] ?? 0)
          let met = last === at + 2 ? 1 : unseen
          for (at += 3; at <= last; at++) met |= masks[ops[at] ?? 0] ?? 0
          if (met !== 0) {
            closing[depth] = close
            at = last
            break
          }
          at = close
          if (ops[at] === OP.way) continue
          reach = 0
          at--
          break
        }
        continue
      case OP.end:
        reach |= begun[depth--] ?? 0
        break
      default:
        return reach & block.own
    }
    if (reach !== 0) continue
    // This way is none; without another there is no match.
    if (depth === 0) return 0
    at = (closing[depth] ?? 0) - 1
  }
}

/** Where a sieve goes on behind the need that is met for certain by whoever was led to it by a word. */
export const behindLead = (ops: Uint16Array, from: number): number =>
  ops[from] === OP.lead ? from + 2 + (ops[from + 1] ?? 0) : from

/** More masks than these cost as much to ask for as the sieve that asks for them first. */
const MOST_FIRST = 2

/**
 * Two masks, one of which is set where the pattern of this sieve is met at all: most posts are turned away by them, before the sieve
 * itself is fetched. `always`: a mask that is always set, for sieves that ask for more or for none.
 */
export const firstNeed = (ops: Uint16Array, from: number, always: number): readonly [number, number] => {
  const count = ops[from] === OP.need ? (ops[from + 1] ?? 0) : 0
  if (count === 0 || count > MOST_FIRST) return [always, always]
  return [ops[from + 2] ?? always, ops[from + 1 + count] ?? always]
}

/** Whether a post can hold a match at all. `present`: 1 for each mask that one of its words sets. */
export const mayHold = (ops: Uint16Array, from: number, present: Uint8Array): boolean => {
  for (let at = from; ops[at] === OP.need || ops[at] === OP.lead;) {
    const last = at + 1 + (ops[at + 1] ?? 0)
    let met = false
    for (at += 2; at <= last; at++) met ||= present[ops[at] ?? 0] === 1
    if (!met) return false
  }
  return true
}
