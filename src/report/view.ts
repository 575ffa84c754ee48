import type { Decision, ProfileKey, RuleNote } from '../model/audit.ts'
import type {
  BrokenRule,
  CategoryId,
  Finding,
  ProfileCheck,
  RiskCategory,
  Strength,
  StrengthKind,
} from '../model/finding.ts'
import type { Post, Profile } from '../model/post.ts'
import type { Preferred } from './preferences.ts'
import type { Standing } from './standing.ts'

/** A finding with all that a view says of it. */
export interface FindingView {
  /** Unique over all profiles. */
  id: string
  /** Of the profile it belongs to. */
  key: ProfileKey
  finding: Finding
  /** Undefined when the post is not stored any more. */
  post?: Post
  rule?: RuleNote
  decision: Decision
  /** ISO 8601, UTC; only when decided. */
  decidedAt?: string
  /** From `weigh`: orders the list. */
  weight: number
}

export interface StrengthView {
  key: ProfileKey
  strength: Strength
  post?: Post
  rule?: RuleNote
}

export interface StrengthGroup {
  kind: StrengthKind
  items: StrengthView[]
}

/** The same reason, counted. */
export interface UnreadGroup {
  reason: string
  count: number
}

export interface CoverageView {
  posts: number
  /** ISO 8601, UTC. */
  oldest?: string
  newest?: string
  /** Posts of which the page holds only the beginning. */
  truncated: number
  undated: number
  unread: UnreadGroup[]
  unreadCount: number
  /** The end of the profile was reached. */
  complete: boolean
  /** Checks that failed and were left out. */
  broken: BrokenRule[]
}

/** Risk findings by severity, and apart from them those that only the person can judge: still open, and all. */
export type SeverityCounts = Record<Standing, { open: number; all: number }>

export type AttentionLevel = 'none' | 'little' | 'some' | 'much'

/** How much there is to look at; a sum over findings by the published formula, never a verdict on a person. */
export interface Attention {
  level: AttentionLevel
  sum: number
  /** What each category adds, the most first. */
  parts: { category: RiskCategory; sum: number }[]
}

/** All that a popup or a page shows of one audit. */
export interface Report extends Findings {
  key: ProfileKey
  profile: Profile
  coverage: CoverageView
  /** Sentences about what went wrong while keeping. */
  problems: string[]
  /** How many findings the person's own settings keep out of sight. */
  hidden: Preferred['hidden']
  /** Of the profile as a whole; never scored. */
  checks: ProfileCheck[]
}

/** What was found, of one profile or of several together. */
export interface Findings {
  counts: SeverityCounts
  attention: Attention
  /** Risk findings without a decision, firm ones first and of these those that matter most first. */
  open: FindingView[]
  /** Risk findings with a decision, the newest decision first. */
  decided: FindingView[]
  /** Private notes without a decision; never scored. */
  notes: FindingView[]
  /** Private notes with a decision. */
  decidedNotes: FindingView[]
  /** Signs of distress; never counted anywhere, never exported. */
  care: FindingView[]
  strengths: StrengthGroup[]
  /** Risk categories that were looked for in some post and in which nothing was found, nothing out of sight either. */
  passed: RiskCategory[]
}

export interface CategoryCount {
  category: CategoryId
  count: number
}
