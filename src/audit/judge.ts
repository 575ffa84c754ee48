import type { BrokenRule, Examination } from '../model/finding.ts'
import type { Post } from '../model/post.ts'
import type { Judgement, KeptPost, KeptProfile, Store } from '../model/store.ts'
import { basisOf, type Examiner, type Rules } from './examiner.ts'
import { postOf, sameToJudge } from './post-facts.ts'
import { profileOf } from './profile-facts.ts'
import { judgeBy, pick, type Shelf } from './shelf.ts'

export interface Bench {
  store: Store
  examiner: Examiner
  /** Milliseconds. */
  now: () => number
  /** Lets other work of the background run. */
  pause: () => Promise<void>
}

/** How long the rules may hold up everything else, in milliseconds. */
const BUDGET = 40
const FIRST_SLICE = 25
const LARGEST_SLICE = 500
/** Judgements are written in lots: they can be made again, so a lost lot costs only time. */
const LOT = 500

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The engine reports broken rules itself; a post on which it throws is one more. */
function examineOne(rules: Rules, post: Post, shelf: Shelf): Examination {
  try {
    return rules.examine([post], shelf.profile && profileOf(shelf.profile))
  } catch (error) {
    return { findings: [], strengths: [], broken: [{ rule: 'engine', error: message(error) }] }
  }
}

function examineAll(rules: Rules, posts: readonly Post[], shelf: Shelf): Examination {
  try {
    return rules.examine(posts, shelf.profile && profileOf(shelf.profile))
  } catch {
    const each = posts.map((post) => examineOne(rules, post, shelf))
    return {
      findings: each.flatMap(({ findings }) => findings),
      strengths: each.flatMap(({ strengths }) => strengths),
      broken: each.flatMap(({ broken }) => broken),
    }
  }
}

function byPost(basis: string, ids: readonly string[], { findings, strengths }: Examination): Map<string, Judgement> {
  const judgements = new Map<string, Judgement>(ids.map((id) => [id, { basis, findings: [], strengths: [] }]))
  for (const finding of findings) judgements.get(finding.post)?.findings.push(finding)
  for (const strength of strengths) judgements.get(strength.post)?.strengths.push(strength)
  return judgements
}

/** Each broken rule once. */
function addBroken(shelf: Shelf, basis: string, broken: readonly BrokenRule[]): void {
  if (!shelf.profile) return
  const known = shelf.profile.broken?.basis === basis ? shelf.profile.broken.rules : []
  const rules = new Map([...known, ...broken].map((one) => [one.rule, one]))
  shelf.profile = { ...shelf.profile, broken: { basis, rules: [...rules.values()] } }
}

function first(ids: ReadonlySet<string>, size: number): string[] {
  const some: string[] = []
  for (const id of ids) if (some.push(id) >= size) break
  return some
}

function judgeSlice(shelf: Shelf, rules: Rules, basis: string, slice: readonly KeptPost[]): void {
  const examination = examineAll(rules, slice.map(postOf), shelf)
  const judgements = byPost(
    basis,
    slice.map(({ id }) => id),
    examination,
  )
  for (const post of slice) {
    const judgement = judgements.get(post.id)
    if (judgement) shelf.posts.set(post.id, { ...post, judgement })
    shelf.unjudged.delete(post.id)
    shelf.unwritten.add(post.id)
  }
  if (examination.broken.length > 0) addBroken(shelf, basis, examination.broken)
}

/** Writes judgements beside the facts they were made from; facts that changed meanwhile wait for their own. */
async function writeLot(store: Store, shelf: Shelf): Promise<void> {
  const { profile } = shelf
  const judged = new Map(pick(shelf, shelf.unwritten).map((post) => [post.id, post]))
  shelf.unwritten = new Set()
  if (!profile || shelf.gone) return
  const { checks, broken } = profile
  const written = store.update(profile.key, [...judged.keys()], (stored, posts) => {
    const withMine = posts.flatMap((post) => {
      const mine = judged.get(post.id)
      return mine?.judgement && sameToJudge(mine, post) ? [{ ...post, judgement: mine.judgement }] : []
    })
    return stored && { profile: { ...stored, ...(checks && { checks }), ...(broken && { broken }) }, posts: withMine }
  })
  // A lot that could not be written is made again next time; that the store takes nothing is told by `keep`.
  await written.catch(() => undefined)
}

/** What the checks of the whole profile rest on: they are made again whenever anything of it changed. */
const wholeBasis = ({ posts }: Shelf, { at }: KeptProfile, basis: string): string => `${basis}/${posts.size}/${at}`

const isChecked = (shelf: Shelf, basis: string): boolean =>
  !shelf.profile || shelf.profile.checks?.basis === wholeBasis(shelf, shelf.profile, basis)

/** True when there are new checks. */
function checkWhole(shelf: Shelf, rules: Rules, basis: string): boolean {
  const { profile } = shelf
  if (!profile || !rules.check || isChecked(shelf, basis)) return false
  try {
    const list = rules.check([...shelf.posts.values()].map(postOf), profileOf(profile))
    shelf.profile = { ...profile, checks: { basis: wholeBasis(shelf, profile, basis), list } }
    return true
  } catch (error) {
    addBroken(shelf, basis, [{ rule: 'engine/profile', error: message(error) }])
    return false
  }
}

async function judgeInSlices(bench: Bench, shelf: Shelf): Promise<void> {
  // The answer to whoever brought the reading goes out before the rules are loaded and take their time.
  await bench.pause()
  const { examiner } = bench
  let rules: Rules | undefined
  let size = FIRST_SLICE
  while (shelf.profile && !shelf.gone) {
    const basis = basisOf(examiner, shelf.profile)
    judgeBy(shelf, basis)
    const slice = pick(shelf, first(shelf.unjudged, size))
    if (!rules && (slice.length > 0 || !isChecked(shelf, basis))) {
      rules = await examiner.rules()
      // Meanwhile the shelf may hold something else.
      continue
    }
    const started = bench.now()
    if (slice.length === 0) {
      if ((rules && checkWhole(shelf, rules, basis)) || shelf.unwritten.size > 0) await writeLot(bench.store, shelf)
      if (shelf.unjudged.size === 0) return
      continue
    }
    if (rules) judgeSlice(shelf, rules, basis, slice)
    const took = Math.max(bench.now() - started, 1)
    size = Math.max(1, Math.min(LARGEST_SLICE, Math.floor((slice.length * BUDGET) / took)))
    if (shelf.unwritten.size >= LOT) await writeLot(bench.store, shelf)
    await bench.pause()
  }
}

/**
 * Judges what waits on a shelf, a slice at a time, and writes the judgements. What goes wrong is kept on the shelf as
 * a sentence: facts are safe in any case, and judgements can be made again.
 */
export async function judge(bench: Bench, shelf: Shelf): Promise<void> {
  try {
    await judgeInSlices(bench, shelf)
    delete shelf.trouble.rules
  } catch (error) {
    shelf.trouble.rules = `Not everything could be judged: ${message(error)}`
  }
}
