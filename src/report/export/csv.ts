import { plainText, type ExportContent, type ExportRow } from './rows.ts'
import { siteName } from '../site-names.ts'
import { standingOf } from '../standing.ts'
import { COLUMNS, type Column, type ExportWords } from './words.ts'

/** One line a finding, as spreadsheets read it: UTF-8 with its mark, CRLF, no cell that could run as a formula. */
export function toCsv({ rows }: ExportContent, words: ExportWords): string {
  const lines = [COLUMNS.map((column) => words.exported.columns[column]), ...rows.map((row) => cellsOf(row, words))]
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function cellsOf(row: ExportRow, words: ExportWords): string[] {
  const cells: Record<Column, string | undefined> = {
    profile: row.profile,
    network: siteName(row.site),
    category: words.categories[row.category].title,
    title: row.title,
    severity: words.severities[standingOf(row)].title,
    confidence: row.severity === 'none' ? undefined : String(row.confidence),
    date: row.date,
    voice: row.voice && words.voiceNames[row.voice],
    text: plainText(row.segments),
    because: row.because,
    advice: row.advice,
    decision: words.decisions[row.decision].title,
    link: row.link,
  }
  return COLUMNS.map((column) => cells[column] ?? '')
}

/** A spreadsheet takes a cell that begins so for a formula; a leading apostrophe makes it plain text. */
const FORMULA = /^[\s\uFEFF]*[=+\-@|%\t\r\n＝＋－＠]/u

export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
