import type { BrokenRule, Finding, Span, Strength } from './finding.ts'
import type { Post, Profile, Reading, UnreadCard } from './post.ts'
import type { Rule } from './rule.ts'

export type Decision = 'open' | 'will-fix' | 'fixed' | 'keep' | 'not-mine' | 'wrong'

/** A decision is a fact: it outlives the rulebook and the page. */
export interface DecisionRecord {
  finding: string
  decision: Decision
  /** ISO 8601, UTC. */
  decidedAt: string
}

/** `site:handle` in lower case: one stored profile. */
export type ProfileKey = string

/** What was read of a profile and what was not. */
export interface Coverage {
  posts: number
  /** ISO times of the oldest and newest dated post. */
  oldest?: string
  newest?: string
  truncated: number
  undated: number
  unread: UnreadCard[]
  /** The end of the profile was reached by "read whole profile". */
  complete: boolean
}

/** What a view says of a rule: its words without its patterns. */
export type RuleNote = Pick<Rule, 'title' | 'why' | 'advice' | 'source' | 'law'>

/** Everything known of one profile: facts from the store and findings made from them. */
export interface Audit {
  key: ProfileKey
  profile: Profile
  posts: Post[]
  findings: Finding[]
  strengths: Strength[]
  broken: BrokenRule[]
  /** By rule id, for the rules that occur in `findings` and `strengths`: views need no rulebook then. */
  rules?: Record<string, RuleNote>
  decisions: Record<string, DecisionRecord>
  coverage: Coverage
  /** Sentences about what went wrong while keeping: storage full, newer store … */
  problems: string[]
}

/** A profile in the list of all that were read. */
export interface AuditSummary {
  key: ProfileKey
  profile: Profile
  posts: number
  /** ISO 8601, UTC. */
  readAt: string
}

/** How far "read whole profile" is. */
export interface ReadingProgress {
  state: 'idle' | 'reading' | 'paused' | 'ended' | 'stopped' | 'failed'
  posts: number
  oldest?: string
  /** Why it ended, in a sentence. */
  reason?: string
}

/** What the content script says of the page it stands in. */
export interface PageReport {
  kind: 'profile' | 'post' | 'other' | 'wall' | 'unreadable'
  /** A sentence for the person when there is nothing to vet or nothing could be read. */
  reason?: string
  profile?: Profile
  /** Title of the reader: "Bluesky". */
  siteTitle?: string
  /** Match patterns to ask for when the person wants "always show on this site". */
  hosts: readonly string[]
  marksAllowed: boolean
  progress: ReadingProgress
}

/** Messages, typed as functions. `browser/messages.ts` carries them. */
export interface BackgroundCalls {
  /** From the content script. Idempotent: the same reading twice changes nothing. */
  keep(reading: Reading, complete: boolean): Promise<{ key: ProfileKey; added: number }>
  audit(key: ProfileKey): Promise<Audit | undefined>
  audits(): Promise<AuditSummary[]>
  decide(key: ProfileKey, finding: string, decision: Decision): Promise<void>
  forget(key: ProfileKey): Promise<void>
  forgetAll(): Promise<void>
}

export interface PageCalls {
  /** Reads what the page shows now, sends it to the background, and says what the page is. */
  look(): Promise<PageReport>
  readWhole(command: 'start' | 'pause' | 'resume' | 'stop'): Promise<ReadingProgress>
  /** Scrolls to the post and marks the spans; false when it is not on the page any more. */
  show(post: string, spans: Span[]): Promise<boolean>
  unmark(): Promise<void>
}
