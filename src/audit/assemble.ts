import type { Audit, AuditSummary, AuditWish, RuleNote } from '../model/audit.ts'
import type { Finding, Strength } from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import type { Judgement, KeptProfile } from '../model/store.ts'
import { coverageOf } from './coverage.ts'
import { decided, undoable } from './decisions.ts'
import { postOf } from './post-facts.ts'
import { profileOf } from './profile-facts.ts'
import type { Shelf } from './shelf.ts'

/** Every judgement that rests on today's rulebook. */
export function judgements({ basis, posts }: Shelf): Judgement[] {
  if (basis === undefined) return []
  return [...posts.values()].flatMap(({ judgement }) => (judgement?.basis === basis ? judgement : []))
}

function notesOf(
  named: readonly (Finding | Strength)[],
  note: (rule: string) => RuleNote | undefined,
): Record<string, RuleNote> {
  const rules = new Set(named.map(({ rule }) => rule))
  return Object.fromEntries(
    [...rules].flatMap((rule) => {
      const words = note(rule)
      return words ? [[rule, words]] : []
    }),
  )
}

function postsFor(posts: readonly Post[], named: readonly (Finding | Strength)[], wish: AuditWish): Post[] {
  if (wish.posts !== 'found') return [...posts]
  const found = new Set(named.map(({ post }) => post))
  return posts.filter(({ id }) => found.has(id))
}

/** What the views get. */
export function assemble(
  shelf: Shelf,
  profile: KeptProfile,
  note: (rule: string) => RuleNote | undefined,
  wish: AuditWish = {},
): Audit {
  const judged = judgements(shelf)
  const findings = judged.flatMap((judgement) => judgement.findings)
  const strengths = judged.flatMap((judgement) => judgement.strengths)
  const posts = [...shelf.posts.values()].map(postOf)
  const undo = undoable(shelf.history)
  return {
    key: profile.key,
    profile: profileOf(profile),
    posts: postsFor(posts, [...findings, ...strengths], wish),
    findings,
    strengths,
    broken: profile.broken?.basis === shelf.basis ? (profile.broken?.rules ?? []) : [],
    ...(profile.checks && { checks: profile.checks.list }),
    rules: notesOf([...findings, ...strengths], note),
    decisions: decided(shelf.history),
    coverage: coverageOf(profile, posts),
    problems: [...new Set(Object.values(shelf.trouble))],
    ...(shelf.unjudged.size > 0 && { pending: shelf.unjudged.size }),
    ...(undo && { undoable: undo }),
  }
}

export function summarise(profile: KeptProfile): AuditSummary {
  return {
    key: profile.key,
    profile: profileOf(profile),
    posts: profile.posts,
    readAt: new Date(profile.at).toISOString(),
    since: new Date(profile.since).toISOString(),
    complete: profile.complete,
  }
}
