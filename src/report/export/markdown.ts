import type { Segment } from '../excerpt.ts'
import type { ExportOptions } from './options.ts'
import type { ExportContent, ExportRow } from './rows.ts'
import { siteName } from '../site-names.ts'
import { standingOf } from '../standing.ts'
import type { ExportWords } from './words.ts'

/** A report as Markdown. Every text of a profile is escaped: it can make no heading, link, image or markup. */
export function toMarkdown(content: ExportContent, words: ExportWords, options: ExportOptions, now: Date): string {
  const { exported } = words
  return [
    `# ${exported.title}`,
    `${exported.made(now.toISOString().slice(0, 10))} ${options.redacted ? exported.redacted : options.names ? '' : exported.noNames}`.trim(),
    `## ${exported.read}`,
    ...content.profiles.map(
      ({ label, site, report }) =>
        `- **${escape(label)}** (${escape(siteName(site))}): ${words.coverageLine(report.coverage)}`,
    ),
    `## ${exported.findings}`,
    ...(content.rows.length > 0 ? content.rows.map((row) => block(row, words)) : [exported.nothing]),
    ...(content.strengths.length > 0 ? [`## ${exported.strengths}`] : []),
    ...content.strengths.map(
      ({ kind, segments, date }) =>
        `- **${words.strengths[kind].title}**${date ? ` (${date})` : ''}: ${inline(segments)}`,
    ),
    '',
  ].join('\n\n')
}

function block(row: ExportRow, words: ExportWords): string {
  const { exported } = words
  const facts = [words.severities[standingOf(row)].title, words.categories[row.category].title, row.date, row.profile]
  return [
    `### ${escape(row.title ?? words.categories[row.category].title)}`,
    facts
      .filter((fact) => fact !== undefined)
      .map(escape)
      .join(' · '),
    `> ${inline(row.segments)}`,
    escape(row.because),
    ...(row.advice ? [`*${exported.advice}*: ${escape(row.advice)}`] : []),
    `*${words.decisions[row.decision].title}*${row.link ? ` · <${row.link.replace(/[<>\s]/g, encodeURIComponent)}>` : ''}`,
  ].join('\n\n')
}

function inline(segments: readonly Segment[]): string {
  return segments
    .map((part) => (part.kind === 'gap' ? '…' : part.kind === 'mark' ? strong(part.text) : escape(part.text)))
    .join('')
}

/** Markdown wants no space inside its stars. */
function strong(text: string): string {
  const core = text.trim()
  return core ? text.replace(core, () => `**${escape(core)}**`) : escape(text)
}

export function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$^=:@/]/g, '\\$&')
}
