import { isStructure, KINDS, type Lists, type WordSet } from './lists.ts'
import type { Node } from './syntax.ts'
import type { Block } from './block.ts'

/*
 * A sieve is a pattern as a row of bit operations over a block, from its end to its beginning. It tells at which tokens a match may
 * begin: never fewer than there are, seldom more. All tokens are tried at once, so it costs a hundredth of the matcher,
 * which then tells of those few tokens exactly. (Bit-parallel matching, Baeza-Yates and Gonnet 1992.)
 */

const OP = {
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
} as const
/** Added to an operation whose next token need not be in the same sentence: nothing must stand behind it. */
const LOOSE = 16
const MOST_DEPTH = 30

class Builder {
  readonly ops: number[] = []
  private depth = 0

  constructor(private readonly lists: Lists) {}

  /** `loose`: what follows can be nothing at all, or in another sentence. Returns the same for what stands before. */
  add(node: Node, loose: boolean): boolean {
    switch (node.type) {
      case 'word':
        return this.push(OP.word, loose, this.lists.place(this.lists.intern(node.words)))
      case 'any':
        return this.push(OP.any, loose)
      case 'tag':
        return this.push(OP.every, loose)
      case 'list':
        return this.list(node.name, loose)
      case 'gap':
        this.push(node.crossing ? OP.cross : OP.gap, loose, node.most)
        return loose || node.crossing
      case 'sequence':
        return node.nodes.reduceRight((rest, child) => this.add(child, rest), loose)
      case 'choice':
        return this.choice(node.nodes, loose)
      case 'optional':
        return this.choice([{ type: 'sequence', nodes: [] }, node.node], loose)
      case 'edge':
        this.ops.push(node.side === 'start' ? OP.opens : OP.closes)
        return loose
      default:
        // What must not be there is left to the matcher.
        return loose
    }
  }

  private push(op: number, loose: boolean, ...operands: number[]): boolean {
    this.ops.push(loose ? op + LOOSE : op, ...operands)
    return false
  }

  private list(name: string, loose: boolean): boolean {
    const place = this.lists.place(this.lists.firsts(name))
    const longest = Object.hasOwn(KINDS, name)
      ? 1
      : isStructure(name)
        ? this.lists.extent(name)[1]
        : this.lists.get(name).longest
    return longest === 1 ? this.push(OP.word, loose, place) : this.push(OP.list, true, place, longest)
  }

  private choice(ways: readonly Node[], loose: boolean): boolean {
    if (++this.depth > MOST_DEPTH) throw new Error('a pattern has too many brackets within each other')
    this.ops.push(OP.choice)
    let before = false
    ways.forEach((way, i) => {
      if (i > 0) this.ops.push(OP.way)
      before = this.add(way, loose) || before
    })
    this.ops.push(OP.end)
    this.depth--
    return before
  }
}

/** Sets of words of which every match holds one each; most patterns are turned away by one look for them. */
const needsOf = (node: Node, lists: Lists): readonly (readonly WordSet[])[] => {
  switch (node.type) {
    case 'word':
      return [[lists.intern(node.words)]]
    case 'list':
      return [[lists.firsts(node.name)]]
    case 'sequence':
      return node.nodes.flatMap((child) => needsOf(child, lists))
    case 'choice': {
      const ways = node.nodes.map((way) => rarestOf(needsOf(way, lists))[0])
      return ways.every((way) => way !== undefined) ? [ways.flat()] : []
    }
    default:
      return []
  }
}

const costOf = (sets: readonly WordSet[]): number => sets.reduce((sum, { cost }) => sum + cost, 0)
const rarestOf = (needs: readonly (readonly WordSet[])[]): (readonly WordSet[])[] =>
  [...needs].sort((a, b) => costOf(a) - costOf(b))

const MOST_NEEDS = 4
const MOST_WAYS = 6

const sieveOf = (node: Node, lists: Lists): readonly number[] => {
  const builder = new Builder(lists)
  for (const sets of rarestOf(needsOf(node, lists)).slice(0, MOST_NEEDS))
    if (sets.length <= MOST_WAYS) builder.ops.push(OP.need, sets.length, ...sets.map((set) => lists.place(set)))
  builder.add(node, true)
  return builder.ops
}

/** All sieves in one row of numbers: a post is sifted by hundreds, and what lies side by side is fetched together. */
export class Sieves {
  code = new Int32Array(1 << 16)
  private used = 0

  /** Where the sieve of this pattern begins in the code; its length stands there. */
  add(node: Node, lists: Lists): number {
    const ops = sieveOf(node, lists)
    const at = this.used
    this.used += ops.length + 1
    if (this.used > this.code.length) {
      const larger = new Int32Array(this.used * 2)
      larger.set(this.code)
      this.code = larger
    }
    this.code[at] = ops.length
    this.code.set(ops, at + 1)
    return at
  }
}

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
