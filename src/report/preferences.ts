import type { Audit } from '../model/audit.ts'
import type { CategoryId, Finding } from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import type { Preferences, Silence } from '../model/preferences.ts'
import { fold, foldedWords } from './words.ts'

/** Why a finding is not shown, in the order in which the reasons are tried. */
export type HiddenBy = 'off' | 'old' | 'allowed' | Silence['kind']

export interface Preferred {
  audit: Audit
  /** How many findings the person's own settings keep out of sight; said, never silent. */
  hidden: Partial<Record<HiddenBy, number>>
  /** Categories of which something is out of sight: nothing may be said to have passed there. */
  touched: ReadonlySet<CategoryId>
}

const YEAR = 365.25 * 24 * 3600 * 1000

/**
 * Leaves out of an audit what the person does not want to see. Nothing is lost: without the setting it is there again.
 * Distress is never hidden by a word list, only by its own category being off.
 */
export function applyPreferences(audit: Audit, preferences: Preferences, now: Date): Preferred {
  const posts = new Map(audit.posts.map((post) => [post.id, post]))
  const reasonOf = hider(preferences, audit.key, now)
  const hidden: Preferred['hidden'] = {}
  const touched = new Set<CategoryId>(preferences.off)
  const findings = audit.findings.filter((finding) => {
    const reason = reasonOf(finding, posts.get(finding.post))
    if (!reason) return true
    hidden[reason] = (hidden[reason] ?? 0) + 1
    touched.add(finding.category)
    return false
  })
  return { audit: { ...audit, findings }, hidden, touched }
}

type Reason = (finding: Finding, post: Post | undefined) => HiddenBy | undefined

function hider(preferences: Preferences, key: string, now: Date): Reason {
  const off = new Set(preferences.off)
  const allowed = new Set(preferences.allowed.map(fold).filter(Boolean))
  const oldest = preferences.lookBackYears === undefined ? -Infinity : now.getTime() - preferences.lookBackYears * YEAR
  return (finding, post) => {
    if (off.has(finding.category)) return 'off'
    if (oldest > -Infinity && Date.parse(post?.writtenAt ?? '') < oldest) return 'old'
    if (finding.category !== 'wellbeing' && post && isAllowed(finding, post, allowed)) return 'allowed'
    return preferences.silences.find((silence) => silences(silence, finding, post, key))?.kind
  }
}

/** Every marked passage must be an allowed one: beside it the rest still counts. */
function isAllowed({ spans }: Finding, { text }: Post, allowed: ReadonlySet<string>): boolean {
  return (
    allowed.size > 0 && spans.length > 0 && spans.every(({ start, end }) => allowed.has(fold(text.slice(start, end))))
  )
}

function silences(silence: Silence, finding: Finding, post: Post | undefined, key: string): boolean {
  if (silence.kind === 'rule') return silence.rule === finding.rule
  if (silence.kind === 'post') return silence.key === key && silence.post === finding.post
  return silence.rule === finding.rule && post !== undefined && foldedWords(post.text, finding.spans) === silence.words
}
