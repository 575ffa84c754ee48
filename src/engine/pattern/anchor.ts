import type { Lists } from './lists.ts'
import type { WordSet } from './wordset.ts'
import type { Node } from './syntax.ts'

/** Words one of which every match must hold. */
export interface Anchor {
  /** The words, as one or more shared sets. */
  sets: readonly WordSet[]
  cost: number
}

const ofSet = (set: WordSet | undefined): Anchor | undefined => set && { sets: [set], cost: set.cost }

const rarest = (anchors: readonly (Anchor | undefined)[]): Anchor | undefined =>
  anchors.reduce((a, b) => (b && (!a || b.cost < a.cost) ? b : a), undefined)

/** The rarest words of each way, together: one of them is in every match. */
const ofChoice = (ways: readonly (Anchor | undefined)[]): Anchor | undefined => {
  if (!ways.every((way) => way !== undefined)) return undefined
  return { sets: [...new Set(ways.flatMap(({ sets }) => sets))], cost: ways.reduce((sum, { cost }) => sum + cost, 0) }
}

const make = (node: Node, lists: Lists): Anchor | undefined => {
  switch (node.type) {
    case 'word':
      return ofSet(lists.intern(node.words))
    case 'list':
      return ofSet(lists.rare(node.name))
    case 'sequence':
      return rarest(node.nodes.map((child) => anchorOf(child, lists)))
    case 'choice':
      return ofChoice(node.nodes.map((child) => anchorOf(child, lists)))
    default:
      return undefined
  }
}

/** The rarest words that every match must hold; undefined when a match need hold none. Shared nodes are worked out once. */
export const anchorOf = (node: Node, lists: Lists): Anchor | undefined => {
  if (lists.anchors.has(node)) return lists.anchors.get(node)
  const anchor = make(node, lists)
  lists.anchors.set(node, anchor)
  return anchor
}
