import type { RiskCategory, StrengthKind } from '../../model/finding.ts'

/** Something that an employer asks for, and how a profile shows or contradicts it. Lists are written as `phraseFinder` reads them. */
export interface Quality {
  /** Phrases by which an advert asks for it. */
  asks: string
  /** Words of which two in one sentence ask for it. */
  hints?: string
  /** It shows in what one does not post: nobody writes of the secrets that they kept. */
  silent?: true
  /** Kinds of strengths that show it by themselves. */
  strengths: readonly StrengthKind[]
  /** Phrases in a person's own posts that show it. */
  shows: string
  /** Findings of these categories speak against it. */
  against: readonly RiskCategory[]
}

/** Values, traits and duties of conduct, each a file of `qualities/`. Skills have a list of their own. */
export const QUALITY_IDS = [
  'integrity',
  'confidentiality',
  'respect',
  'kindness',
  'teamwork',
  'leadership',
  'communication',
  'customer-focus',
  'reliability',
  'safety',
  'sobriety',
  'lawfulness',
  'safeguarding',
  'neutrality',
  'initiative',
  'independence',
  'learning',
  'creativity',
  'accuracy',
  'resilience',
  'adaptability',
  'problem-solving',
  'expertise',
  'results',
  'organisation',
  'community',
  'sustainability',
  'positive-attitude',
  'reputation',
] as const

export type QualityId = (typeof QUALITY_IDS)[number]

const files = import.meta.glob<Quality>('./qualities/*.ts', { eager: true, import: 'default' })

export function qualityOf(id: QualityId): Quality {
  const quality = files[`./qualities/${id}.ts`]
  if (!quality) throw new Error(`There is no src/report/image/qualities/${id}.ts.`)
  return quality
}
