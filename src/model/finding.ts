/** Risk categories, scored. See docs/rules.md for what each holds. */
export const RISK_CATEGORIES = [
  'hate',
  'harassment',
  'violence',
  'sexual',
  'drugs',
  'alcohol',
  'crime',
  'dishonesty',
  'badmouthing',
  'confidential',
  'profanity',
  'politics',
  'attitude',
] as const

/** Private notes: shown apart, never scored. */
export const NOTE_CATEGORIES = ['personal-data', 'protected', 'wellbeing'] as const

export const STRENGTH_KINDS = [
  'accomplishment',
  'expertise',
  'leadership',
  'teamwork',
  'learning',
  'volunteering',
  'creativity',
  'recognition',
  'courtesy',
] as const

export type RiskCategory = (typeof RISK_CATEGORIES)[number]
export type NoteCategory = (typeof NOTE_CATEGORIES)[number]
export type CategoryId = RiskCategory | NoteCategory
export type StrengthKind = (typeof STRENGTH_KINDS)[number]

/** `none`: a private note, never scored. */
export type Severity = 'low' | 'medium' | 'high' | 'none'

/** UTF-16 offsets in `Post.text`, end exclusive, as the page has it. */
export interface Span {
  start: number
  end: number
}

export interface Finding {
  /** The same post, rule and words give the same id in every examination. */
  id: string
  /** `Post.id`. */
  post: string
  category: CategoryId
  /** `CATEGORY/NAME`, the rule's path. */
  rule: string
  severity: Severity
  /** 0 to 1: how often a finding of this rule was right on labelled posts. */
  confidence: number
  spans: Span[]
  /** What was understood and why it matters, in words. */
  because: string
  /** The third outcome: the words alone cannot tell, the person should look. */
  unsure?: boolean
}

export interface Strength {
  post: string
  kind: StrengthKind
  rule: string
  spans: Span[]
  because: string
}

/** A rule that threw: it is reported once and the others go on. */
export interface BrokenRule {
  rule: string
  error: string
}

export interface Examination {
  findings: Finding[]
  strengths: Strength[]
  broken: BrokenRule[]
  /** Only where a profile was given. */
  checks?: ProfileCheck[]
}

/** A check of the whole profile, beside its posts. Never scored; `not-checked` says why in `because`. */
export interface ProfileCheck {
  check: 'handle' | 'writing' | 'activity'
  outcome: 'passed' | 'noted' | 'not-checked'
  /** What was looked at and what was seen, in words, with figures. */
  because: string
  advice?: string
  source?: { name: string; figure?: string }
  /** Posts that show it, at most ten. */
  posts?: string[]
}
