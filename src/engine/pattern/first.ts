import type { Lists } from './lists.ts'
import type { Node } from './syntax.ts'

/** Words that a match can begin with; undefined when it can begin with anything. */
type Words = readonly string[] | undefined

const both = (a: Words, b: Words): Words => (a && b ? [...a, ...b] : undefined)

/** Whether a node can take no word at all, so that what follows it can begin the match. */
const isSkippable = (node: Node): boolean =>
  node.type === 'optional' ||
  node.type === 'not' ||
  node.type === 'notBehind' ||
  node.type === 'edge' ||
  node.type === 'mark'

const ofNodes = (nodes: readonly Node[], lists: Lists): Words => {
  const [node, ...rest] = nodes
  if (!node) return undefined
  if (node.type === 'sequence') return ofNodes([...node.nodes, ...rest], lists)
  if (node.type === 'optional') return both(ofNodes([node.node, ...rest], lists), ofNodes(rest, lists))
  if (isSkippable(node)) return ofNodes(rest, lists)
  if (node.type === 'choice') return node.nodes.map((way) => ofNodes([way, ...rest], lists)).reduce(both)
  if (node.type === 'word') return node.words
  const set = node.type === 'list' ? lists.anchor(node.name) : undefined
  return set ? [...set.words] : undefined
}

/** One look-up that spares most starts the whole pattern. */
export const firstWords = (node: Node, lists: Lists): ReadonlySet<string> | undefined => {
  const words = ofNodes([node], lists)
  return words && new Set(words)
}
