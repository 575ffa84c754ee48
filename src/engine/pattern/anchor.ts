import type { Node } from './syntax.ts'
import { leadOf } from './first.ts'
import type { Lists, WordSet } from './lists.ts'

/** Words one of which every match must hold, and how many tokens may stand before them in a match. */
export interface Anchor {
  /** The words, as one or more shared sets. */
  sets: readonly WordSet[]
  cost: number
  least: number
  most: number
  /** Words one of which stands right behind such a word; undefined where anything can. */
  next?: ReadonlySet<string> | undefined
}

/** What a node tells before it ever runs. */
export interface Outline {
  /** Least and most tokens that it takes. */
  least: number
  most: number
  /** The rarest words that every match must hold; undefined when a match need hold none. */
  best: Anchor | undefined
  /** Further words that every match must hold. */
  others: readonly Anchor[]
}

const NOTHING: Outline = { least: 0, most: 0, best: undefined, others: [] }
const ONE: Outline = { ...NOTHING, least: 1, most: 1 }

const ofSet = (set: WordSet, least: number, most: number, before = 0): Outline => ({
  least,
  most,
  best: { sets: [set], cost: set.cost, least: 0, most: before },
  others: [],
})

const ofList = (name: string, lists: Lists): Outline => {
  const [least, most] = lists.extent(name)
  const set = lists.anchor(name)
  return set ? ofSet(set, least, most, lists.words(name)?.before ?? 0) : { ...NOTHING, least, most }
}

const moved = (anchor: Anchor, least: number, most: number): Anchor =>
  most === 0 ? anchor : { ...anchor, least: anchor.least + least, most: anchor.most + most }

const ofSequence = (nodes: readonly Node[], lists: Lists): Outline => {
  let least = 0
  let most = 0
  const anchors: Anchor[] = []
  nodes.forEach((node, i) => {
    const outline = outlineOf(node, lists)
    const alone = outline.least === 1 && outline.most === 1
    const best = outline.best && alone ? { ...outline.best, next: nextOf(nodes, i, lists) } : outline.best
    if (best) anchors.push(moved(best, least, most), ...outline.others)
    least += outline.least
    most += outline.most
  })
  // The last anchors of a nested sequence have no place of their own, so only the first of each child can be the best.
  const best = anchors.reduce<Anchor | undefined>((a, b) => (b.most >= 0 && (!a || b.cost < a.cost) ? b : a), undefined)
  const others = anchors.filter((anchor) => anchor !== best).map((anchor) => ({ ...anchor, most: -1 }))
  return { least, most, best, others }
}

/** Nodes that take no token: what stands behind them stands right behind what is before them. */
const WIDTHLESS: ReadonlySet<Node['type']> = new Set(['mark', 'edge', 'not', 'notBehind'])

/** The words with which the pattern goes on right behind child `i`. */
const nextOf = (nodes: readonly Node[], i: number, lists: Lists): ReadonlySet<string> | undefined => {
  const next = nodes.slice(i + 1).find((node) => !WIDTHLESS.has(node.type))
  if (!next) return undefined
  const { nullable, first } = leadOf(next, lists)
  return nullable ? undefined : first
}

const allNexts = (anchors: readonly Anchor[]): ReadonlySet<string> | undefined =>
  anchors.every(({ next }) => next !== undefined)
    ? new Set(anchors.flatMap(({ next }) => [...(next ?? [])]))
    : undefined

/** The rarest words of each way, together: one of them is in every match. */
const ofChoice = (nodes: readonly Node[], lists: Lists): Outline => {
  const ways = nodes.map((node) => outlineOf(node, lists))
  const least = Math.min(...ways.map((way) => way.least))
  const most = Math.max(...ways.map((way) => way.most))
  const anchors = ways.map((way) => way.best)
  if (!anchors.every((anchor) => anchor !== undefined)) return { ...NOTHING, least, most }
  const best = {
    sets: [...new Set(anchors.flatMap((anchor) => anchor.sets))],
    cost: anchors.reduce((sum, anchor) => sum + anchor.cost, 0),
    least: Math.min(...anchors.map((anchor) => anchor.least)),
    most: Math.max(...anchors.map((anchor) => anchor.most)),
    next: allNexts(anchors),
  }
  return { least, most, best, others: [] }
}

const make = (node: Node, lists: Lists): Outline => {
  switch (node.type) {
    case 'word':
      return ofSet(lists.intern(node.words), 1, 1)
    case 'any':
    case 'tag':
      return ONE
    case 'list':
      return ofList(node.name, lists)
    case 'gap':
      return { ...NOTHING, most: node.most }
    case 'optional':
      return { ...NOTHING, most: outlineOf(node.node, lists).most }
    case 'sequence':
      return ofSequence(node.nodes, lists)
    case 'choice':
      return ofChoice(node.nodes, lists)
    default:
      return NOTHING
  }
}

/** Nodes of single words are shared by many patterns, so each is outlined once. */
export const outlineOf = (node: Node, lists: Lists): Outline => {
  const ready = lists.outlines.get(node)
  if (ready) return ready
  const outline = make(node, lists)
  lists.outlines.set(node, outline)
  return outline
}
