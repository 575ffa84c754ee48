import type { Node } from './syntax.ts'
import type { Lists } from './lists.ts'

/** The words by which a pattern is looked up, and how many tokens may stand before them in a match. */
export interface Anchor {
  words: readonly string[]
  least: number
  most: number
  cost: number
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

const inSequence = (nodes: readonly Node[], lists: Lists): Anchor | undefined => {
  let best: Anchor | undefined
  let least = 0
  let most = 0
  for (const node of nodes) {
    const own = anchorOf(node, lists)
    if (own && (!best || own.cost < best.cost)) best = { ...own, least: own.least + least, most: own.most + most }
    const [a, b] = extent(node, lists)
    least += a
    most += b
  }
  return best
}

const inChoice = (nodes: readonly Node[], lists: Lists): Anchor | undefined => {
  const anchors = nodes.map((node) => anchorOf(node, lists))
  if (!anchors.every((anchor) => anchor !== undefined)) return undefined
  return anchors.reduce((a, b) => ({
    words: [...a.words, ...b.words],
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    cost: a.cost + b.cost,
  }))
}

/** The rarest words that every match must hold, or undefined when a match need hold none. */
export const anchorOf = (node: Node, lists: Lists): Anchor | undefined => {
  switch (node.type) {
    case 'word':
      return { words: node.words, least: 0, most: 0, cost: lists.cost(node.words) }
    case 'list':
      return lists.anchor(node.name)
    case 'sequence':
      return inSequence(node.nodes, lists)
    case 'choice':
      return inChoice(node.nodes, lists)
    default:
      return undefined
  }
}
