import type { Lists } from './lists.ts'
import type { Node } from './syntax.ts'

/** A set of words, or undefined: any word. */
type Words = ReadonlySet<string> | undefined

/** With which words a node can begin, and with which it goes on. */
export interface Lead {
  /** Can take no word at all. */
  nullable: boolean
  /** Can take exactly one. */
  single: boolean
  first: Words
  second: Words
}

const NONE: ReadonlySet<string> = new Set()
const ZERO: Lead = { nullable: true, single: false, first: NONE, second: NONE }
const ANY_ONE: Lead = { nullable: false, single: true, first: undefined, second: NONE }
/** Larger sets cost more to make than they spare. */
const MOST = 2500

const union = (a: Words, b: Words): Words => {
  if (!a || !b || a.size + b.size > MOST) return undefined
  if (a.size === 0) return b
  return b.size === 0 ? a : new Set([...a, ...b])
}

const either = (a: Lead, b: Lead): Lead => ({
  nullable: a.nullable || b.nullable,
  single: a.single || b.single,
  first: union(a.first, b.first),
  second: union(a.second, b.second),
})

const after = (a: Lead, b: Lead): Lead => {
  // Where the match may be over after one word, anything can stand second.
  const follows = a.single ? (b.nullable ? undefined : b.first) : NONE
  return {
    nullable: a.nullable && b.nullable,
    single: (a.single && b.nullable) || (a.nullable && b.single),
    first: a.nullable ? union(a.first, b.first) : a.first,
    second: union(union(a.second, follows), a.nullable ? b.second : NONE),
  }
}

const ofList = (name: string, lists: Lists): Lead => {
  const first = lists.firsts(name)
  if (!first) return ANY_ONE
  const words = lists.words(name)
  if (!words) return { nullable: false, single: true, first, second: undefined }
  const second = new Set<string>()
  for (const phrases of words.phrases.values())
    for (const [next] of phrases) for (const word of next ?? []) second.add(word)
  return { nullable: false, single: words.singles.size > 0, first, second }
}

const make = (node: Node, lists: Lists): Lead => {
  switch (node.type) {
    case 'word':
      return { nullable: false, single: true, first: lists.intern(node.words).words, second: NONE }
    case 'list':
      return ofList(node.name, lists)
    case 'any':
    case 'tag':
      return ANY_ONE
    case 'gap':
      return { nullable: true, single: true, first: undefined, second: undefined }
    case 'sequence':
      return node.nodes.map((child) => leadOf(child, lists)).reduceRight((rest, lead) => after(lead, rest), ZERO)
    case 'choice':
      return node.nodes.map((child) => leadOf(child, lists)).reduce(either)
    case 'optional':
      return { ...leadOf(node.node, lists), nullable: true }
    default:
      return ZERO
  }
}

/** Two look-ups that spare most starts the whole pattern. Shared nodes are worked out once. */
export const leadOf = (node: Node, lists: Lists): Lead => {
  const ready = lists.leads.get(node)
  if (ready) return ready
  const lead = make(node, lists)
  lists.leads.set(node, lead)
  return lead
}
