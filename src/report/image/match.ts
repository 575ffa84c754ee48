import type { RiskCategory, Span } from '../../model/finding.ts'
import type { FieldId } from '../../model/preferences.ts'
import type { Post } from '../../model/post.ts'
import { atOnce, partOf, type Gradual } from '../gradually.ts'
import { isUnsure } from '../standing.ts'
import type { Findings, FindingView, StrengthView } from '../view.ts'
import type { Advert, Asked } from './advert.ts'
import { MOST, newestFirst, searchIn, type Evidence } from './evidence.ts'
import { FIELD_QUALITIES } from './field-qualities.ts'
import { nameFinder, phraseFinder, type Finder } from './phrases.ts'
import { QUALITY_IDS, qualityOf, type QualityId } from './quality.ts'

/** One quality that is asked for, laid against the profile. */
export interface QualityMatch {
  id: QualityId
  /** Where the advert asks for it; empty when the field does. */
  asked: Span[]
  /** The best evidence first. */
  shown: Evidence[]
  contradicted: FindingView[]
  /** What one does not post shows it: absence is no lack. */
  silent: boolean
}

export interface SkillMatch {
  name: string
  asked: Span[]
  shown: Evidence[]
}

export interface ImageMatch {
  qualities: QualityMatch[]
  skills: SkillMatch[]
  /** Not asked for but loud: categories with open findings that speak against nothing that is asked. */
  loud: { category: RiskCategory; findings: FindingView[] }[]
}

type Wanted = Pick<Advert, 'qualities' | 'skills'>

/**
 * Lays what is asked for against the profiles. A post in which something was found is no evidence for anything: nobody should
 * show it in an interview.
 */
export const matchImage = (wanted: Wanted, findings: Findings, posts: readonly Post[]): ImageMatch =>
  atOnce(matching(wanted, findings, posts))

/** The same in steps: thousands of posts take seconds. */
export function* matching(
  wanted: Wanted,
  { open, decided, notes, care, strengths }: Findings,
  posts: readonly Post[],
): Gradual<ImageMatch> {
  const live = [...open, ...decided.filter(({ decision }) => decision === 'will-fix')]
  // What only the person can judge speaks against nothing, but is no evidence either.
  const findings = live.filter((view) => !isUnsure(view))
  const all = [...live, ...notes, ...care]
  const tainted = new Set(all.map(({ finding, key }) => `${key} ${finding.post}`))
  const taintedIds = new Set(all.map(({ finding }) => finding.post))
  const good = strengths
    .flatMap(({ items }) => items)
    .filter(({ key, strength }) => !tainted.has(`${key} ${strength.post}`))
  const finders = [
    ...wanted.qualities.map(({ id }) => FINDERS.get(id)),
    ...wanted.skills.map(({ id }) => skillFinder(id)),
  ]
  const found: Evidence[][] = []
  for (const [index, find] of finders.entries()) {
    const looking = find && searchIn(posts).look(find, ({ id }) => !taintedIds.has(id))
    found.push(looking ? yield* partOf(looking, index, finders.length) : [])
  }
  const spoken = new Set<RiskCategory>(wanted.qualities.flatMap(({ id }) => qualityOf(id).against))
  return {
    qualities: wanted.qualities.map((asked, index) => matchQuality(asked, findings, good, found[index] ?? [])),
    skills: wanted.skills.map(({ id, spans }, index) => ({
      name: id,
      asked: spans,
      shown: found[wanted.qualities.length + index] ?? [],
    })),
    loud: loudest(findings, spoken),
  }
}

/** What the field asks for when there is no advert, or beside it. */
export function withField(advert: Pick<Advert, 'qualities' | 'skills'>, field: FieldId | undefined): typeof advert {
  if (!field) return advert
  const asked = new Set(advert.qualities.map(({ id }) => id))
  const more = FIELD_QUALITIES[field].filter((id) => !asked.has(id)).map((id) => ({ id, spans: [] }))
  return { ...advert, qualities: [...advert.qualities, ...more] }
}

const FINDERS = new Map<QualityId, Finder>(QUALITY_IDS.map((id) => [id, phraseFinder(qualityOf(id).shows)]))

const skillFinders = new Map<string, Finder>()

/** The same finder for the same name: what it found before is known by it. */
function skillFinder(name: string): Finder {
  const find = skillFinders.get(name) ?? nameFinder(name)
  skillFinders.set(name, find)
  return find
}

function matchQuality(
  { id, spans }: Asked<QualityId>,
  findings: readonly FindingView[],
  strengths: readonly StrengthView[],
  byWords: readonly Evidence[],
): QualityMatch {
  const quality = qualityOf(id)
  const strong = strengths.flatMap(({ strength, post }) =>
    post && quality.strengths.includes(strength.kind) ? [{ post, spans: strength.spans, strength: true }] : [],
  )
  return {
    id,
    asked: spans,
    silent: quality.silent ?? false,
    shown: best([...strong, ...byWords]),
    contradicted: findings.filter(({ finding }) => (quality.against as readonly string[]).includes(finding.category)),
  }
}

/** Each post once; what shows a strength and has the words as well comes first, then strengths, then words. */
function best(all: readonly Evidence[]): Evidence[] {
  const byPost = new Map<Post, Evidence & { score: number }>()
  for (const each of all) {
    const known = byPost.get(each.post)
    byPost.set(each.post, {
      post: each.post,
      spans: [...(known?.spans ?? []), ...each.spans],
      strength: each.strength || (known?.strength ?? false),
      score: (known?.score ?? 0) + (each.strength ? 2 : 1),
    })
  }
  return [...byPost.values()]
    .sort((a, b) => b.score - a.score || newestFirst(a.post, b.post))
    .slice(0, MOST)
    .map(({ post, spans, strength }) => ({ post, spans, strength }))
}

/** Low findings must come often to be loud. */
const OFTEN = 3

function loudest(findings: readonly FindingView[], spoken: ReadonlySet<RiskCategory>): ImageMatch['loud'] {
  const byCategory = new Map<RiskCategory, FindingView[]>()
  for (const view of findings) {
    const category = view.finding.category as RiskCategory
    if (spoken.has(category)) continue
    const own = byCategory.get(category)
    if (own) own.push(view)
    else byCategory.set(category, [view])
  }
  return [...byCategory]
    .map(([category, own]) => ({ category, findings: own }))
    .filter(({ findings: own }) => own.length >= OFTEN || own.some(({ finding }) => finding.severity !== 'low'))
    .sort((a, b) => weightOf(b.findings) - weightOf(a.findings))
}

const weightOf = (findings: readonly FindingView[]): number => findings.reduce((sum, { weight }) => sum + weight, 0)
