import { isStructure, KINDS, type Lists, type WordSet } from './lists.ts'
import { LOOSE, MOST_DEPTH, OP } from './sift.ts'
import type { Node } from './syntax.ts'

const MOST_SKIPPED = 2

/** The most tokens that a node takes, roughly: none takes more. */
const extentOf = (node: Node): number => {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'tag':
      return 1
    case 'list':
    case 'gap':
      return Infinity
    case 'sequence':
      return node.nodes.reduce((sum, child) => sum + extentOf(child), 0)
    case 'choice':
      return Math.max(...node.nodes.map(extentOf))
    case 'optional':
      return extentOf(node.node)
    default:
      return 0
  }
}

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
        return this.optional(node.node, loose)
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

  /** One or two words that may be there or not ("a", "my new") are let pass whatever they are: the rest tells enough. */
  private optional(node: Node, loose: boolean): boolean {
    const most = extentOf(node)
    if (most > MOST_SKIPPED) return this.choice([{ type: 'sequence', nodes: [] }, node], loose)
    this.push(OP.skip, loose, most)
    return loose
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

  get length(): number {
    return this.used
  }

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
