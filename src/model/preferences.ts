import type { ProfileKey } from './audit.ts'
import type { CategoryId, RiskCategory } from './finding.ts'

export const FIELD_IDS = [
  'finance',
  'law',
  'health',
  'teaching',
  'public-service',
  'hospitality',
  'retail',
  'technology',
  'media',
  'trades',
  'charity',
  'start-up',
] as const

/** The field that a person applies in. */
export type FieldId = (typeof FIELD_IDS)[number]

/** What "wrong" can silence beyond the one finding. */
export type Silence =
  | { kind: 'post'; key: ProfileKey; post: string }
  | { kind: 'wording'; rule: string; words: string }
  | { kind: 'rule'; rule: string }

/** What the person chose for the views. Nothing here changes what is kept or found, only what is shown and how it weighs. */
export interface Preferences {
  version: 1
  theme: 'auto' | 'light' | 'dark'
  /** BCP 47; absent: the browser's. */
  language?: string
  field?: FieldId
  /** The person's own factor for a category, 0 to 3, in place of the field's. */
  weights: Partial<Record<RiskCategory, number>>
  /** Categories that are not shown. */
  off: CategoryId[]
  /** Posts older than this are not shown; absent: all. */
  lookBackYears?: number
  /** Words whose posts the person wants to see. */
  watch: string[]
  /** Words that are no finding for this person. */
  allowed: string[]
  silences: Silence[]
  /** The advert or values page, as pasted. */
  advert?: string
  cv?: string
}

export const NO_PREFERENCES: Preferences = {
  version: 1,
  theme: 'auto',
  weights: {},
  off: [],
  watch: [],
  allowed: [],
  silences: [],
}
