import type { Examination, ProfileCheck } from '../model/finding.ts'
import type { Post, Profile } from '../model/post.ts'
import type { KeptProfile } from '../model/store.ts'

/** The engine as the keeper sees it. The same posts and fingerprint give the same findings. */
export interface Rules {
  examine(posts: readonly Post[], profile?: Profile): Examination
  /** What only the profile as a whole tells. */
  check?(posts: readonly Post[], profile: Profile): ProfileCheck[]
}

/** Who judges. Where everything is judged already, knowing which rules did it is enough. */
export interface Examiner {
  fingerprint: string
  /** Asked when something is to be judged: loading the rules takes a moment. */
  rules(): Rules | Promise<Rules>
}

/** Where the file with the engine leaves how to make it. */
export interface EngineWorld {
  prevetEngine?: () => Promise<Rules>
}

/** A short mark of a text, to see that it changed (FNV-1a); not for secrets. */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** What a judgement rests on besides the post: the rulebook, and what is known of the writer. */
export function basisOf(examiner: Examiner, { site, handle, facts }: KeptProfile): string {
  return `${examiner.fingerprint}/${markOf(JSON.stringify([site, handle, facts.name, facts.bio]))}`
}
