import type { Block } from './block.ts'

/*
 * A sieve is a pattern as a row of bit operations over a block, from its end to its beginning. It tells at which tokens a
 * match may begin: never fewer than there are, seldom more. All tokens are tried at once, so it costs a hundredth of the
 * matcher, which then tells of those few tokens exactly. (Bit-parallel matching, Baeza-Yates and Gonnet 1992.)
 */

/** The operations, each with what it takes behind it. */
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
} as const
/** Added to an operation whose next token need not be in the same sentence: nothing must stand behind it. */
export const LOOSE = 16
export const MOST_DEPTH = 30

/** What follows the innermost choices, and where their ways tried so far may begin. */
const behind = new Int32Array(MOST_DEPTH + 2)
const begun = new Int32Array(MOST_DEPTH + 2)

const spread = (behind: number, most: number, unknown: number): number => {
  let reach = 0
  for (let i = 0, next = behind; i < most; i++) {
    next = (next >>> 1) | unknown
    reach |= next
  }
  return reach
}

const over = (reach: number, most: number, may: number, unknown: number): number => {
  for (let i = 0; i < most; i++) reach |= may & ((reach >>> 1) | unknown)
  return reach
}

/** The tokens of the block at which a match may begin, as bits. One loop and no calls: it runs hundreds of times a post. */
export const sift = (ops: Int32Array, from: number, block: Block): number => {
  const { masks, unknown, open, joined, opens, closes, own } = block
  const last = from + (ops[from] ?? 0)
  let reach = -1
  let depth = 0
  for (let at = from + 1; at <= last; at++) {
    switch (ops[at]) {
      case OP.need: {
        let met = unknown
        for (let left = ops[++at] ?? 0; left > 0; left--) met |= masks[ops[++at] ?? 0] ?? 0
        if (met === 0) return 0
        continue
      }
      case OP.word:
        reach = ((masks[ops[++at] ?? 0] ?? 0) & joined & (reach >>> 1)) | unknown
        break
      case OP.word + LOOSE:
        reach = ((masks[ops[++at] ?? 0] ?? 0) & (reach >>> 1)) | unknown
        break
      case OP.any:
        reach = (open & joined & (reach >>> 1)) | unknown
        break
      case OP.any + LOOSE:
        reach = (open & (reach >>> 1)) | unknown
        break
      case OP.every:
        reach = (joined & (reach >>> 1)) | unknown
        break
      case OP.every + LOOSE:
        reach = (reach >>> 1) | unknown
        break
      case OP.gap:
        reach = over(reach, ops[++at] ?? 0, open & joined, unknown)
        break
      case OP.gap + LOOSE:
      case OP.cross:
      case OP.cross + LOOSE:
        reach = over(reach, ops[++at] ?? 0, open, unknown)
        break
      case OP.list + LOOSE:
        reach = ((masks[ops[at + 1] ?? 0] ?? 0) & spread(reach, ops[at + 2] ?? 0, unknown)) | unknown
        at += 2
        break
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
        behind[++depth] = reach
        begun[depth] = 0
        continue
      case OP.way:
        begun[depth] = (begun[depth] ?? 0) | reach
        reach = behind[depth] ?? 0
        continue
      default:
        reach |= begun[depth--] ?? 0
    }
    if (reach === 0 && depth === 0) return 0
  }
  return reach & own
}

/** Whether a post can hold a match at all. `present`: 1 for each set of which it holds a word. */
export const mayHold = (ops: Int32Array, from: number, present: Uint8Array): boolean => {
  for (let at = from + 1; ops[at] === OP.need;) {
    const last = at + 1 + (ops[at + 1] ?? 0)
    let met = false
    for (at += 2; at <= last; at++) met ||= present[ops[at] ?? 0] === 1
    if (!met) return false
  }
  return true
}
