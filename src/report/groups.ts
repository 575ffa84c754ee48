import type { Decision } from '../model/audit.ts'
import type { Finding } from '../model/finding.ts'
import type { FindingView } from './view.ts'
import { foldedWords } from './words.ts'

/** Findings of one rule on the same words, and equally firm: one decision can serve all. */
export interface FindingGroup {
  /** Of the first item, so that a group keeps its place. */
  id: string
  /** As the first post has them. */
  words: string
  items: FindingView[]
}

/** Puts findings of the same rule and words together, in the order of the first of each. */
export function groupSameWords(findings: readonly FindingView[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const view of findings) {
    const key = keyOf(view)
    const group = groups.get(key)
    if (group) group.items.push(view)
    else groups.set(key, { id: view.id, words: wordsOf(view), items: [view] })
  }
  return [...groups.values()]
}

/** The groups of the first findings, whole, without the work of grouping all. */
export function firstGroups(findings: readonly FindingView[], amount: number): FindingGroup[] {
  const wanted = new Set<string>()
  const rules = new Set<string>()
  for (const view of findings) {
    if (wanted.size === amount) break
    wanted.add(keyOf(view))
    rules.add(view.finding.rule)
  }
  return groupSameWords(findings.filter((view) => rules.has(view.finding.rule) && wanted.has(keyOf(view))))
}

/** Folding thousands of texts takes long, and every decision puts the list together again. */
const keys = new WeakMap<Finding, { text: string | undefined; key: string }>()

function keyOf({ finding, post, id }: FindingView): string {
  const known = keys.get(finding)
  if (known && known.text === post?.text) return known.key
  const folded = foldedWords(post?.text ?? '', finding.spans)
  const key = folded ? JSON.stringify([finding.rule, folded, finding.unsure === true]) : id
  keys.set(finding, { text: post?.text, key })
  return key
}

/** What was decided of all of them; open when decisions differ. */
export function commonDecision({ items }: FindingGroup): Decision {
  const [first] = items
  return first && items.every(({ decision }) => decision === first.decision) ? first.decision : 'open'
}

const LONGEST = 80

function wordsOf({ finding, post }: FindingView): string {
  const [span] = finding.spans
  const words = span ? (post?.text ?? '').slice(span.start, span.end).trim() : ''
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
}
