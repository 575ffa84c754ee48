import { KINDS, type Lists } from './lists.ts'
import type { Node } from './syntax.ts'

/** With which words a node can begin. */
export interface Lead {
  /** Can take no word at all. */
  nullable: boolean
  /** undefined: any word. */
  first: ReadonlySet<string> | undefined
}

const NOTHING: Lead = { nullable: true, first: new Set() }
const ANYTHING: Lead = { nullable: false, first: undefined }
/** Larger sets cost more to make than they spare. */
const MOST = 2500

const union = (a: Lead['first'], b: Lead['first']): Lead['first'] => {
  if (!a || !b || a.size + b.size > MOST) return undefined
  if (a.size === 0) return b
  return b.size === 0 ? a : new Set([...a, ...b])
}

const either = (a: Lead, b: Lead): Lead => ({ nullable: a.nullable || b.nullable, first: union(a.first, b.first) })

const after = (a: Lead, b: Lead): Lead => (a.nullable ? { nullable: b.nullable, first: union(a.first, b.first) } : a)

const make = (node: Node, lists: Lists): Lead => {
  switch (node.type) {
    case 'word':
      return { nullable: false, first: lists.intern(node.words).words }
    case 'list':
      return Object.hasOwn(KINDS, node.name) ? ANYTHING : { nullable: false, first: lists.firsts(node.name).words }
    case 'any':
    case 'tag':
      return ANYTHING
    case 'gap':
      return { ...ANYTHING, nullable: true }
    case 'sequence':
      return node.nodes.map((child) => leadOf(child, lists)).reduceRight((rest, lead) => after(lead, rest), NOTHING)
    case 'choice':
      return node.nodes.map((child) => leadOf(child, lists)).reduce(either)
    case 'optional':
      return { ...leadOf(node.node, lists), nullable: true }
    default:
      return NOTHING
  }
}

/** Shared nodes are worked out once. */
export const leadOf = (node: Node, lists: Lists): Lead => {
  const ready = lists.leads.get(node)
  if (ready) return ready
  const lead = make(node, lists)
  lists.leads.set(node, lead)
  return lead
}
