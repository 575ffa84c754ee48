import type { RiskCategory, Span } from '../../model/finding.ts'
import type { FieldId } from '../../model/preferences.ts'
import type { Post } from '../../model/post.ts'
import { isWholePost } from '../parts.ts'
import { isUnsure } from '../standing.ts'
import type { Findings, FindingView, StrengthView } from '../view.ts'
import type { Advert, Asked } from './advert.ts'
import { FIELD_QUALITIES } from './field-qualities.ts'
import { nameFinder, phraseFinder, type Finder } from './phrases.ts'
import { QUALITY_IDS, qualityOf, type QualityId } from './quality.ts'

/** A post that shows a quality, with the words that do. */
export interface Evidence {
  post: Post
  spans: Span[]
  /** A recognised strength and not only a word. */
  strength: boolean
}

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

/** No more evidence than a person would read. */
const MOST = 20

/**
 * Lays what is asked for against the profiles. A post in which something was found is no evidence for anything: nobody should
 * show it in an interview.
 */
export function matchImage(
  wanted: Pick<Advert, 'qualities' | 'skills'>,
  { open, decided, notes, care, strengths }: Findings,
  posts: readonly Post[],
): ImageMatch {
  const live = [...open, ...decided.filter(({ decision }) => decision === 'will-fix')]
  // What only the person can judge speaks against nothing, but is no evidence either.
  const findings = live.filter((view) => !isUnsure(view))
  const tainted = new Set([...live, ...notes, ...care].map(({ finding, key }) => `${key} ${finding.post}`))
  const clean = (key: string, post: string): boolean => !tainted.has(`${key} ${post}`)
  const taintedIds = new Set([...live, ...notes, ...care].map(({ finding }) => finding.post))
  const own = posts.filter((post) => isOwn(post) && !taintedIds.has(post.id)).sort(newestFirst)
  const good = strengths.flatMap(({ items }) => items).filter(({ key, strength }) => clean(key, strength.post))
  const qualities = wanted.qualities.map((asked) => matchQuality(asked, findings, good, own))
  const spoken = new Set<RiskCategory>(wanted.qualities.flatMap(({ id }) => qualityOf(id).against))
  return {
    qualities,
    skills: wanted.skills.map(({ id, spans }) => ({ name: id, asked: spans, shown: evidence(nameFinder(id), own) })),
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

const isOwn = (post: Post): boolean =>
  isWholePost(post) && (post.voice === 'own' || post.voice === 'reply' || post.voice === 'quote')

const newestFirst = (a: Post, b: Post): number => ((a.writtenAt ?? '') < (b.writtenAt ?? '') ? 1 : -1)

const FINDERS = new Map<QualityId, Finder>(QUALITY_IDS.map((id) => [id, phraseFinder(qualityOf(id).shows)]))

function matchQuality(
  { id, spans }: Asked<QualityId>,
  findings: readonly FindingView[],
  strengths: readonly StrengthView[],
  own: readonly Post[],
): QualityMatch {
  const quality = qualityOf(id)
  const strong = strengths.flatMap(({ strength, post }) =>
    post && quality.strengths.includes(strength.kind) ? [{ post, spans: strength.spans, strength: true }] : [],
  )
  const byWords = evidence(FINDERS.get(id) ?? (() => []), own)
  return {
    id,
    asked: spans,
    silent: quality.silent ?? false,
    shown: best([...strong, ...byWords]),
    contradicted: findings.filter(({ finding }) => (quality.against as readonly string[]).includes(finding.category)),
  }
}

function evidence(find: Finder, own: readonly Post[]): Evidence[] {
  const found: Evidence[] = []
  for (const post of own) {
    const spans = find(post.text)
    if (spans.length > 0) found.push({ post, spans, strength: false })
    if (found.length >= MOST) break
  }
  return found
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
