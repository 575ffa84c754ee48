import type { Decision } from '../../model/audit.ts'
import type { Voice } from '../../model/post.ts'
import type { CategoryId, Severity, StrengthKind } from '../../model/finding.ts'
import { excerpt, type Segment } from '../excerpt.ts'
import { webAddress } from '../links.ts'
import type { FindingView, Report, StrengthView } from '../view.ts'
import type { ExportOptions } from './options.ts'
import { redact, withoutMentions } from './redact.ts'
import type { ExportWords } from './words.ts'

/** One finding as every format writes it. */
export interface ExportRow {
  /** `Profile 1` when names are left out. */
  profile: string
  site: string
  category: CategoryId
  title?: string
  severity: Severity
  /** Only the person can tell whether it is anything. */
  unsure?: true
  confidence: number
  /** ISO day, or month when redacted. */
  date?: string
  voice?: Voice
  segments: Segment[]
  because: string
  advice?: string
  decision: Decision
  link?: string
}

export interface ExportStrength {
  profile: string
  kind: StrengthKind
  date?: string
  segments: Segment[]
  because: string
}

export interface ExportContent {
  profiles: { label: string; site: string; report: Report }[]
  rows: ExportRow[]
  strengths: ExportStrength[]
}

/** What the rows themselves say. Data for programs say it in English, whatever the language. */
type Said = Pick<ExportWords['exported'], 'profile' | 'number'>

const ENGLISH: Said = { profile: (number) => `Profile ${number}`, number: '[number]' }

/** The rows of an export, with everything left out that the person did not ask for. */
export function exportContent(reports: readonly Report[], options: ExportOptions, said = ENGLISH): ExportContent {
  const profiles = reports.map((report, index) => ({
    label: options.names && !options.redacted ? `@${report.profile.handle}` : said.profile(index + 1),
    site: report.profile.site,
    report,
  }))
  return {
    profiles,
    rows: profiles.flatMap(({ label, report }) => {
      const { open, decided, notes, decidedNotes } = report
      const wanted = [...open, ...decided, ...(options.notes ? [...notes, ...decidedNotes] : [])]
      return wanted.map((view) => rowOf(view, label, report, { ...options, said }))
    }),
    strengths: profiles.flatMap(({ label, report }) =>
      report.strengths.flatMap(({ items }) => items.map((item) => strengthOf(item, label, { ...options, said }))),
    ),
  }
}

/** What is left out, and what is said instead. */
type Manner = ExportOptions & { said: Said }

function rowOf(
  { finding, post, rule, decision }: FindingView,
  profile: string,
  report: Report,
  options: Manner,
): ExportRow {
  const link = options.names && !options.redacted ? webAddress(post?.url) : undefined
  return {
    profile,
    site: report.profile.site,
    category: finding.category,
    ...(rule && { title: rule.title, advice: rule.advice }),
    severity: finding.severity,
    ...(finding.unsure && { unsure: true as const }),
    confidence: Math.round(finding.confidence * 100) / 100,
    ...dateOf(post?.writtenAt, options),
    ...(post && { voice: post.voice }),
    segments: segmentsOf(post?.text ?? '', finding.spans, options),
    because: finding.because,
    decision,
    ...(link && { link }),
  }
}

function strengthOf({ strength, post }: StrengthView, profile: string, options: Manner): ExportStrength {
  return {
    profile,
    kind: strength.kind,
    ...dateOf(post?.writtenAt, options),
    segments: segmentsOf(post?.text ?? '', strength.spans, options),
    because: strength.because,
  }
}

function dateOf(writtenAt: string | undefined, { redacted }: ExportOptions): { date?: string } {
  if (!/^\d{4}-\d\d-\d\d/.test(writtenAt ?? '')) return {}
  return { date: writtenAt?.slice(0, redacted ? 7 : 10) ?? '' }
}

/** Context kept beside the marked words of a redacted export, in UTF-16 units. */
const LITTLE = 30

function segmentsOf(
  text: string,
  spans: FindingView['finding']['spans'],
  { names, redacted, said }: Manner,
): Segment[] {
  const clean = redacted
    ? (text: string) => redact(text, said.number)
    : names
      ? (same: string) => same
      : withoutMentions
  return excerpt(text, spans, redacted ? LITTLE : Infinity).map((part) =>
    part.kind === 'gap' ? part : { ...part, text: clean(part.text) },
  )
}

/** A post in one line, the found words in brackets. */
export function plainText(segments: readonly Segment[]): string {
  return segments
    .map((part) => (part.kind === 'gap' ? '…' : part.kind === 'mark' ? `[${part.text}]` : part.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
