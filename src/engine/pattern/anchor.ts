import type { Node } from './syntax.ts'
import type { Lists, WordSet } from './lists.ts'

/** Words one of which every match must hold, and how many tokens may stand before it in a match. */
export interface Anchor {
  /** The words, as one or more shared sets. */
  sets: readonly WordSet[]
  cost: number
  least: number
  most: number
}

/** Least and most tokens that a node takes. */
type Extent = readonly [least: number, most: number]

const extent = (node: Node, lists: Lists): Extent => {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'tag':
      return [1, 1]
    case 'list':
      return lists.extent(node.name)
    case 'gap':
      return [0, node.most]
    case 'optional':
      return [0, extent(node.node, lists)[1]]
    case 'sequence':
      return node.nodes.map((child) => extent(child, lists)).reduce<Extent>(([a, b], [c, d]) => [a + c, b + d], [0, 0])
    case 'choice':
      return node.nodes
        .map((child) => extent(child, lists))
        .reduce(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)] as const)
    default:
      return [0, 0]
  }
}

const inSequence = (nodes: readonly Node[], lists: Lists): Anchor[] => {
  const anchors: Anchor[] = []
  let least = 0
  let most = 0
  for (const node of nodes) {
    for (const own of anchorsOf(node, lists))
      anchors.push({ sets: own.sets, cost: own.cost, least: own.least + least, most: own.most + most })
    const [a, b] = extent(node, lists)
    least += a
    most += b
  }
  return anchors.sort((a, b) => a.cost - b.cost)
}

/** The cheapest anchor of each way, together: one of their words is in every match. */
const inChoice = (nodes: readonly Node[], lists: Lists): Anchor[] => {
  const ways = nodes.map((node) => anchorsOf(node, lists)[0])
  if (!ways.every((way) => way !== undefined)) return []
  const sets = [...new Set(ways.flatMap((way) => way.sets))]
  const cost = ways.reduce((sum, way) => sum + way.cost, 0)
  return [
    { sets, cost, least: Math.min(...ways.map((way) => way.least)), most: Math.max(...ways.map((way) => way.most)) },
  ]
}

const ofSet = (set: WordSet): Anchor[] => [{ sets: [set], cost: set.cost, least: 0, most: 0 }]

/** Every set of words that a match must meet, the rarest first; none when a match need hold no word at all. */
export const anchorsOf = (node: Node, lists: Lists): Anchor[] => {
  switch (node.type) {
    case 'word':
      return ofSet(lists.intern(node.words))
    case 'list': {
      const set = lists.anchor(node.name)
      return set ? ofSet(set) : []
    }
    case 'sequence':
      return inSequence(node.nodes, lists)
    case 'choice':
      return inChoice(node.nodes, lists)
    default:
      return []
  }
}
