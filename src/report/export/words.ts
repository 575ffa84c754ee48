import type { Decision } from '../../model/audit.ts'
import type { CategoryId, Severity, StrengthKind } from '../../model/finding.ts'
import type { Voice } from '../../model/post.ts'
import type { TopicText } from '../categories.ts'
import type { CoverageView } from '../view.ts'

/** The words of an exported report; the message catalogue fits this shape. */
export interface ExportWords {
  language: string
  categories: Readonly<Record<CategoryId, TopicText>>
  strengths: Readonly<Record<StrengthKind, TopicText>>
  severities: Record<Severity | 'unsure', { title: string }>
  decisions: Record<Decision, { title: string }>
  voiceNames: Readonly<Record<Voice, string>>
  exported: {
    title: string
    made: (day: string) => string
    findings: string
    nothing: string
    strengths: string
    read: string
    advice: string
    link: string
    redacted: string
    noNames: string
    /** `Profile 1`, where the name is left out. */
    profile: (number: number) => string
    /** What stands for a long number that was taken out. */
    number: string
    columns: Record<Column, string>
  }
  /** `40 posts read, …; 3 cards could not be read.` */
  coverageLine: (coverage: CoverageView) => string
}

export const COLUMNS = [
  'profile',
  'network',
  'category',
  'title',
  'severity',
  'confidence',
  'date',
  'voice',
  'text',
  'because',
  'advice',
  'decision',
  'link',
] as const

export type Column = (typeof COLUMNS)[number]
