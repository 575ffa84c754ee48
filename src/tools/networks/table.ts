import type { SiteReader } from '../../model/site.ts'

const SURE: Readonly<Record<SiteReader['evidence']['level'], string>> = {
  high: 'well: whole pages or the client itself',
  medium: 'fairly: some pages',
  low: 'thinly: fragments and other people’s code',
}

const cell = (text: string): string => text.replace(/\|/g, '\\|')

/** The networks that Prevet reads, as a table in Markdown; the reader for any page comes last. */
export function networksTable(readers: readonly SiteReader[]): string {
  const sorted = readers.toSorted(
    (a, b) => Number(a.title.includes(' page')) - Number(b.title.includes(' page')) || a.title.localeCompare(b.title),
  )
  const rows = sorted.map(
    ({ title, evidence, limit = '', marksAllowed = true }) =>
      `| ${cell(title)} | ${evidence.date} | ${SURE[evidence.level]} | ${cell([limit, marksAllowed ? '' : 'Nothing is marked on its pages.'].filter(Boolean).join(' '))} |`,
  )
  return ['| network | newest layout known | how well known | limits |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

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
