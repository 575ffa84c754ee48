import type { BrokenRule, Finding, ProfileCheck, Span, Strength } from './finding.ts'
import type { Post, Profile, Reading, UnreadCard } from './post.ts'
import type { Rule } from './rule.ts'
import type { SiteReader, TourStop } from './site.ts'

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

export function profileKey(profile: Pick<Profile, 'site' | 'handle'>): ProfileKey {
  return `${profile.site}:${profile.handle}`.toLowerCase()
}

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
  /** Checks of the profile as a whole. */
  checks?: ProfileCheck[]
  /** By rule id, for the rules that occur in `findings` and `strengths`: views need no rulebook then. */
  rules?: Record<string, RuleNote>
  decisions: Record<string, DecisionRecord>
  coverage: Coverage
  /** Sentences about what went wrong while keeping: storage full, newer store … */
  problems: string[]
  /** Posts not judged yet; only when the wish set a `patience`. */
  pending?: number
  /** What `undo` would take back. */
  undoable?: DecisionRecord
}

/** How much of an audit is wanted, and how soon. Nothing given: everything, judged to the end. */
export interface AuditWish {
  /** Answer after so many milliseconds with what is judged by then; `Audit.pending` counts the rest. */
  patience?: number
  /** `found`: only the posts that findings and strengths point to. */
  posts?: 'all' | 'found'
}

/** A page of the posts of one profile that hold all the words, newest first. */
export interface PostQuery {
  /** Any case, whitespace between words. Empty: every post. */
  words: string
  from?: number
  limit?: number
}

export interface PostPage {
  total: number
  posts: Post[]
}

/** A profile in the list of all that were read. */
export interface AuditSummary {
  key: ProfileKey
  profile: Profile
  posts: number
  /** ISO 8601, UTC. */
  readAt: string
  /** ISO 8601, UTC: the first reading. */
  since?: string
  complete?: boolean
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
  /** The audit of `profile`. */
  key?: ProfileKey
  /** Title of the reader: "Bluesky". */
  siteTitle?: string
  /** Match patterns to ask for when the person wants "always show on this site". */
  hosts: readonly string[]
  marksAllowed: boolean
  /** A limit of the network that the person should know. */
  limit?: string
  /** How well the network's pages are known. */
  evidence?: SiteReader['evidence']
  /** The pages that belong to a whole audit of `profile`. */
  tour?: readonly TourStop[]
  progress: ReadingProgress
}

/** What became of a reading. */
export interface Kept {
  key: ProfileKey
  /** Posts that were not known before. */
  added: number
  /** False: judged in memory alone; send it again when asked. Absent: stored. */
  stored?: boolean
  /** The birth of this stored profile: hand it back with the next `keep`. Another value means that the store was emptied. */
  since?: string
  /** The person had the profile of that `since` forgotten: nothing was kept. */
  forgotten?: boolean
}

/** Messages, typed as functions. `browser/messages.ts` carries them. */
export interface BackgroundCalls {
  /** From the content script. Idempotent: the same reading twice changes nothing. */
  keep(reading: Reading, complete: boolean, since?: string): Promise<Kept>
  audit(key: ProfileKey, wish?: AuditWish): Promise<Audit | undefined>
  audits(): Promise<AuditSummary[]>
  decide(key: ProfileKey, finding: string, decision: Decision): Promise<void>
  forget(key: ProfileKey): Promise<void>
  forgetAll(): Promise<void>
}

export interface PageCalls {
  /** Reads what the page shows now and says what the page is, at once: `look` then sends what was read. */
  meet(): Promise<PageReport>
  /** Reads what the page shows now, sends it to the background, and says what the page is. */
  look(): Promise<PageReport>
  readWhole(command: 'start' | 'pause' | 'resume' | 'stop'): Promise<ReadingProgress>
  /**
   * Scrolls to the post and marks the spans; false when it is not on the page any more. `writtenAt` helps to find a post
   * that was read on an earlier day.
   */
  show(post: string, spans: Span[], writtenAt?: string): Promise<boolean>
  unmark(): Promise<void>
  /** How the page is built, without any word or name of it: for the person to attach to a report of a fault. */
  structure(): Promise<string>
}

/** How far each stop of a profile's tour was read. */
export type Toured = Readonly<Record<string, 'begun' | 'whole'>>

/** What the report asks of the background beyond `BackgroundCalls`. */
export interface ReportCalls {
  /** Takes back the last decision that was not taken back yet, and says which it was. */
  undo(key: ProfileKey): Promise<DecisionRecord | undefined>
  search(key: ProfileKey, query: PostQuery): Promise<PostPage>
}

/** What only the content script asks of the background. */
export interface ReaderCalls {
  /** The page shows no profile any more. */
  left(): Promise<void>
  /** A stop of a profile's tour was read, to its end if `whole`. */
  toured(key: ProfileKey, stop: string, whole: boolean): Promise<void>
  /** Gives the page's marks their colours; false where that is not allowed. */
  styleMarks(): Promise<boolean>
}

/** Told to every open view, as it happens. `tab` is filled in on the way. */
export type News = { kind: 'changed'; key?: ProfileKey } | { kind: 'progress'; progress: ReadingProgress; tab?: number }
