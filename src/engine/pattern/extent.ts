import { KINDS, isStructure, type Lists } from './lists.ts'
import type { Node } from './syntax.ts'

/** The most tokens that an entry of a list takes. */
export const longestIn = (name: string, lists: Lists): number => {
  if (Object.hasOwn(KINDS, name)) return 1
  return isStructure(name) ? lists.extent(name)[1] : lists.get(name).longest
}

/** The most tokens that a match of the node takes. */
export const extentOf = (node: Node, lists: Lists): number => {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'tag':
      return 1
    case 'list':
      return longestIn(node.name, lists)
    case 'gap':
      return node.most
    case 'sequence':
      return node.nodes.reduce((sum, child) => sum + extentOf(child, lists), 0)
    case 'choice':
      return Math.max(0, ...node.nodes.map((child) => extentOf(child, lists)))
    case 'optional':
      return extentOf(node.node, lists)
    default:
      return 0
  }
}
