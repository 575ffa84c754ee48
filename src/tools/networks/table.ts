import { FIELDS, type Field, type SiteReader } from '../../model/site.ts'
import type { Knowledge } from './fields.ts'

const SURE: Readonly<Record<SiteReader['evidence']['level'], string>> = {
  high: 'well: whole pages or the client itself',
  medium: 'fairly: some pages',
  low: 'thinly: fragments and other people’s code',
}

const cell = (text: string): string => text.replace(/\|/g, '\\|')

/** By name; the reader for any page comes last. */
function byTitle(a: SiteReader, b: SiteReader): number {
  return Number(a.title.includes(' page')) - Number(b.title.includes(' page')) || a.title.localeCompare(b.title)
}

/** The networks that Prevet reads, as a table in Markdown; the reader for any page comes last. */
export function networksTable(readers: readonly SiteReader[]): string {
  const sorted = readers.toSorted(byTitle)
  const rows = sorted.map(
    ({ title, evidence, limit = '', marksAllowed = true }) =>
      `| ${cell(title)} | ${evidence.date} | ${SURE[evidence.level]} | ${cell([limit, marksAllowed ? '' : 'Nothing is marked on its pages.'].filter(Boolean).join(' '))} |`,
  )
  return ['| network | newest layout known | how well known | limits |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

const SIGN: Readonly<Record<Knowledge, string>> = { read: '✓', absent: '–', unknown: '?' }

/** What is read of each network: proven by a reviewed page, absent by nature, or not known. */
export function fieldsTable(readers: readonly (SiteReader & { known: Record<Field, Knowledge> })[]): string {
  const rows = readers
    .toSorted(byTitle)
    .map(({ title, known }) => `| ${cell(title)} | ${FIELDS.map((field) => SIGN[known[field]]).join(' | ')} |`)
  return [`| network | ${FIELDS.join(' | ')} |`, `| --- |${FIELDS.map(() => ' :-: |').join('')}`, ...rows].join('\n')
}

export const FIELDS_NOTE =
  '✓ read, and proven by a reviewed page; – the network has no such thing; ? not known how it looks, so not read or not proven:'

const BEGIN = '<!-- networks: written by `npm run networks` -->'
const END = '<!-- /networks -->'

/** The part of the README that is written from the readers. */
export function networksPart(readme: string): { before: string; table: string; after: string } {
  const [before, rest = ''] = readme.split(BEGIN)
  const [table, after] = rest.split(END)
  if (before === undefined || table === undefined || after === undefined) {
    throw new Error(`README.md has no place for the networks: it needs ${BEGIN} and ${END}.`)
  }
  return { before: before + BEGIN, table: table.trim(), after: END + after }
}
