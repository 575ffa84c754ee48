import type { Decision, ProfileKey } from './audit.ts'
import type { BrokenRule, Finding, ProfileCheck, Strength } from './finding.ts'
import type { Post, Profile, UnreadCard } from './post.ts'

/** Milliseconds since 1970. */
export type Moment = number

/** Everything a card says of a post; two texts, since a cut one must never displace a whole one. */
export interface PostFacts extends Omit<Post, 'id' | 'site' | 'text' | 'truncated' | 'writtenAt' | 'inexactTime'> {
  whole?: string
  cut?: string
  exactTime?: string
  roughTime?: string
}

export type FactName = keyof PostFacts

/** What the rules made of a post; worth nothing once `basis` differs. */
export interface Judgement {
  /** The rulebook's fingerprint and what was known of the writer. */
  basis: string
  findings: Finding[]
  strengths: Strength[]
}

/** One post as it is stored. A fact that was read at another time than `at` has its own moment in `moments`. */
export interface KeptPost {
  profile: ProfileKey
  id: string
  site: string
  since: Moment
  at: Moment
  facts: PostFacts
  moments?: Partial<Record<FactName, Moment>>
  judgement?: Judgement
}

export type ProfileFacts = Omit<Profile, 'site' | 'handle'>

/** One profile as it is stored. */
export interface KeptProfile {
  key: ProfileKey
  site: string
  handle: string
  /** Made when the profile is stored for the first time, and again when it comes back after it was forgotten. */
  born: string
  since: Moment
  at: Moment
  facts: ProfileFacts
  moments?: Partial<Record<keyof ProfileFacts, Moment>>
  unread: UnreadCard[]
  complete: boolean
  /** Posts that are no parts of others; counted when writing, for the list of profiles. */
  posts: number
  /** What was made of the profile as a whole. */
  checks?: { basis: string; list: ProfileCheck[] }
  broken?: { basis: string; rules: BrokenRule[] }
}

/** One step in the history of decisions; it is never changed or removed. */
export interface KeptDecision {
  profile: ProfileKey
  /** 1, 2, 3 … within the profile. */
  step: number
  finding: string
  decision: Decision
  decidedAt: string
  /** This step takes back that step. */
  undoes?: number
}

/** A profile and some of its posts. */
export interface KeptReading {
  profile: KeptProfile
  posts: KeptPost[]
}

/**
 * Where facts are kept. Every writing call is one transaction: it is done wholly or not at all.
 * Any call may fail with an `Error` whose message is a sentence for the person.
 */
export interface Store {
  profiles(): Promise<KeptProfile[]>
  profile(key: ProfileKey): Promise<KeptProfile | undefined>
  posts(key: ProfileKey): Promise<KeptPost[]>
  decisions(key: ProfileKey): Promise<KeptDecision[]>
  /** `change` is handed what is stored of the profile and of the posts with these ids, and gives what to write. */
  update(
    key: ProfileKey,
    ids: readonly string[],
    change: (profile: KeptProfile | undefined, posts: readonly KeptPost[]) => KeptReading | undefined,
  ): Promise<void>
  /** `next` is handed the history so far and gives the step to add, or nothing. */
  decide(
    key: ProfileKey,
    next: (history: readonly KeptDecision[]) => Omit<KeptDecision, 'profile' | 'step'> | undefined,
  ): Promise<KeptDecision[]>
  forget(key: ProfileKey): Promise<void>
  forgetAll(): Promise<void>
}
