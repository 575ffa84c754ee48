import type { DecisionRecord } from '../../model/audit.ts'
import type { Post, Reading } from '../../model/post.ts'
import type { Imported, ImportedProfile } from '../../report/export/import.ts'
import type { ReportWorld } from './calls.ts'

type Background = Pick<ReportWorld['background'], 'keep' | 'decide' | 'audit'>

/** Posts that one message carries. */
const AT_ONCE = 500

/** Lays an imported backup over what is kept: the newest reading of each post wins, and no newer decision is changed. */
export async function bringIn(
  { profiles }: Imported,
  background: Background,
  progress: (done: number, all: number) => void,
): Promise<{ profiles: number; decisions: number }> {
  const all = profiles.reduce((sum, { reading, decisions }) => sum + reading.posts.length + decisions.length, 0)
  let done = 0
  let decided = 0
  const step = (more: number): void => progress((done += more), all)
  for (const profile of profiles) {
    const key = await bringPosts(profile, background, step)
    decided += await bringDecisions(key, profile.decisions, background, step)
  }
  return { profiles: profiles.length, decisions: decided }
}

async function bringPosts(
  { reading, complete }: ImportedProfile,
  background: Background,
  step: (more: number) => void,
) {
  const readings = asRead(reading)
  let key = ''
  for (const [index, each] of readings.entries()) {
    ;({ key } = await background.keep(each, complete && index === readings.length - 1))
    step(each.posts.length)
  }
  return key
}

/** The posts in the readings in which they were last seen, the oldest first, so that nothing old covers something newer. */
function asRead(reading: Reading): Reading[] {
  const looks = new Map<string, Post[]>()
  for (const { lastSeen = '', ...post } of reading.posts) {
    const look = looks.get(lastSeen)
    if (look) look.push(post)
    else looks.set(lastSeen, [post])
  }
  const readings = [...looks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([readAt, posts]) => pieces(reading, readAt, posts))
  return readings.length > 0 ? readings : [reading]
}

function pieces(reading: Reading, readAt: string, posts: readonly Post[]): Reading[] {
  const time = Number.isNaN(Date.parse(readAt)) ? {} : { readAt }
  return Array.from({ length: Math.ceil(posts.length / AT_ONCE) }, (_, index) => ({
    ...reading,
    ...time,
    posts: posts.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  }))
}

async function bringDecisions(
  key: string,
  decisions: readonly DecisionRecord[],
  background: Background,
  step: (more: number) => void,
): Promise<number> {
  const known = (await background.audit(key, { posts: 'found' }))?.decisions ?? {}
  let decided = 0
  for (const { finding, decision, decidedAt } of [...decisions].sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))) {
    step(1)
    if (Object.hasOwn(known, finding) && (known[finding]?.decidedAt ?? '') >= decidedAt) continue
    await background.decide(key, finding, decision)
    decided++
  }
  return decided
}
