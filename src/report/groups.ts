import type { Decision } from '../model/audit.ts'
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
    const { finding, post, id } = view
    const folded = foldedWords(post?.text ?? '', finding.spans)
    const key = folded ? JSON.stringify([finding.rule, folded, finding.unsure === true]) : id
    const group = groups.get(key)
    if (group) group.items.push(view)
    else groups.set(key, { id, words: wordsOf(view), items: [view] })
  }
  return [...groups.values()]
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
