import { extentOf, longestIn } from './extent.ts'
import { isStructure, type List, type Lists } from './lists.ts'
import type { WordSet } from './wordset.ts'
import { LOOSE, MOST_DEPTH, OP } from './sift.ts'
import type { Node } from './syntax.ts'

const MOST_SKIPPED = 2

/** One way of a choice: the masks of which one must be set, and what adds its operations and tells what `Builder.add` tells. */
interface Way {
  needed: readonly number[]
  add: () => boolean
}

class Builder {
  readonly ops: number[] = []
  private depth = 0

  constructor(private readonly lists: Lists) {}

  /** `loose`: what follows can be nothing at all, or in another sentence. Returns the same for what stands before. */
  add(node: Node, loose: boolean): boolean {
    switch (node.type) {
      case 'word':
        return this.word(this.lists.intern(node.words), loose)
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

  private word(set: WordSet, loose: boolean): boolean {
    const places = this.lists.masksOf(set)
    return places.length === 1
      ? this.push(OP.word, loose, ...places)
      : this.push(OP.words, loose, places.length, ...places)
  }

  private list(name: string, loose: boolean): boolean {
    const list = this.lists.words(name)
    if (list && list.longest > 1) return this.entries(list, loose)
    const firsts = this.lists.firsts(name)
    if (!isStructure(name)) return this.word(firsts, loose)
    const places = this.lists.masksOf(firsts)
    return this.push(OP.list, true, longestIn(name, this.lists), places.length, ...places)
  }

  /** Of phrases the first two words: many begin with one that stands in any post. */
  private entries({ singles, phrases, longest }: List, loose: boolean): boolean {
    const firsts = this.lists.intern([...phrases.keys()])
    const seconds = this.lists.intern([...new Set([...phrases.values()].flatMap((behind) => [...behind.keys()]))])
    const phrase: Way = {
      needed: neededOf([firsts], this.lists),
      add: () => {
        if (longest > 2) this.push(OP.skip, loose, longest - 2)
        return this.word(firsts, this.word(seconds, loose))
      },
    }
    if (singles.size === 0) return phrase.add()
    const single = this.lists.intern([...singles])
    return this.ways([{ needed: neededOf([single], this.lists), add: () => this.word(single, loose) }, phrase])
  }

  /** One or two words that may be there or not ("a", "my new") are let pass whatever they are: the rest tells enough. */
  private optional(node: Node, loose: boolean): boolean {
    const most = extentOf(node, this.lists)
    if (most > MOST_SKIPPED) return this.choice([{ type: 'sequence', nodes: [] }, node], loose)
    this.push(OP.skip, loose, most)
    return loose
  }

  private choice(nodes: readonly Node[], loose: boolean): boolean {
    return this.ways(nodes.map((node) => ({ needed: neededBy(node, this.lists), add: () => this.add(node, loose) })))
  }

  private ways(ways: readonly Way[]): boolean {
    if (++this.depth > MOST_DEPTH) throw new Error('a pattern has too many brackets within each other')
    let before = false
    ways.forEach(({ needed, add }, i) => {
      const opened = this.ops.length
      this.ops.push(i === 0 ? OP.choice : OP.way, 0, needed.length, ...needed)
      before = add() || before
      this.ops[opened + 1] = this.ops.length - opened
    })
    this.ops.push(OP.end)
    this.depth--
    return before
  }
}

/** Words one of which is in every entry of a list; of kinds and structures what stands for them. */
const rareOf = (name: string, lists: Lists): WordSet => (lists.words(name) && lists.rare(name)) ?? lists.firsts(name)

/** Sets of words of which every match holds one each; most patterns are turned away by one look for them. */
const needsOf = (node: Node, lists: Lists): readonly (readonly WordSet[])[] => {
  switch (node.type) {
    case 'word':
      return [[lists.intern(node.words)]]
    case 'list':
      return [[rareOf(node.name, lists)]]
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

/** All words of which a match may need one. */
export const neededWords = (node: Node, lists: Lists): Set<string> =>
  new Set(needsOf(node, lists).flatMap((sets) => sets.flatMap(({ list }) => list)))

const costOf = (sets: readonly WordSet[]): number => sets.reduce((sum, { cost }) => sum + cost, 0)
const rarestOf = (needs: readonly (readonly WordSet[])[]): (readonly WordSet[])[] =>
  [...needs].sort((a, b) => costOf(a) - costOf(b))

const MOST_NEEDS = 4
/** Looking for more words than these costs as much as trying the pattern, or one way of a choice. */
const MOST_NEEDED = 32
const MOST_NEEDED_BY_WAY = 8

/** The masks of all words of these sets, each once. */
const masksOf = (sets: readonly WordSet[], lists: Lists): readonly number[] => [
  ...new Set(sets.flatMap((set) => lists.masksOf(set))),
]

/** Masks of which one must be set before a way of a choice is tried; none where it is to be tried always. */
const neededBy = (way: Node, lists: Lists): readonly number[] => neededOf(rarestOf(needsOf(way, lists))[0] ?? [], lists)

/** The same of words that are needed for certain. */
const neededOf = (sets: readonly WordSet[], lists: Lists): readonly number[] => {
  const masks = masksOf(sets, lists)
  return masks.length > MOST_NEEDED_BY_WAY ? [] : masks
}

/** Whether each word that leads to a pattern is one that it needs here. */
const isLed = (sets: readonly WordSet[], anchors: ReadonlySet<string>): boolean => {
  const words = new Set(sets.flatMap(({ list }) => list))
  return [...anchors].every((word) => words.has(word))
}

/** What is met for certain by those led here by a word comes first: they begin behind it. */
const pushNeeds = (ops: number[], node: Node, anchors: ReadonlySet<string>, lists: Lists): void => {
  const needs = rarestOf(needsOf(node, lists))
    .map((sets) => ({ sets, masks: masksOf(sets, lists) }))
    .filter(({ masks }) => masks.length <= MOST_NEEDED)
    .slice(0, MOST_NEEDS)
  const lead = needs.find(({ sets }) => isLed(sets, anchors))
  if (lead) ops.push(OP.lead, lead.masks.length, ...lead.masks)
  for (const need of needs) if (need !== lead) ops.push(OP.need, need.masks.length, ...need.masks)
}

const sieveOf = (node: Node, anchors: ReadonlySet<string>, lists: Lists): readonly number[] => {
  const builder = new Builder(lists)
  pushNeeds(builder.ops, node, anchors, lists)
  builder.add(node, true)
  builder.ops.push(OP.over)
  return builder.ops
}

/** What fits into two bytes. */
const MOST_OP = 0xffff

/** All sieves in one row of numbers: a post is sifted by hundreds, and what lies side by side is fetched together. */
export class Sieves {
  code = new Uint16Array(1 << 16)
  private used = 0

  get length(): number {
    return this.used
  }

  /** Where the sieve of this pattern begins in the code. `anchors`: the words that lead to it. */
  add(node: Node, anchors: ReadonlySet<string>, lists: Lists): number {
    const ops = sieveOf(node, anchors, lists)
    if (ops.some((op) => op > MOST_OP)) throw new Error('a pattern is too long, or there are too many lists')
    const at = this.used
    this.used += ops.length
    if (this.used > this.code.length) {
      const larger = new Uint16Array(this.used * 2)
      larger.set(this.code)
      this.code = larger
    }
    this.code.set(ops, at)
    return at
  }
}
