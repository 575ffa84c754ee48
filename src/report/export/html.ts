import type { Segment } from '../excerpt.ts'
import type { ExportOptions } from './options.ts'
import type { ExportContent, ExportRow } from './rows.ts'
import { siteName } from '../site-names.ts'
import { standingOf } from '../standing.ts'
import type { ExportWords } from './words.ts'

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
article{border:1px solid #8886;border-radius:8px;padding:1rem;margin:1rem 0;break-inside:avoid}blockquote{margin:.5rem 0;padding:.5rem 1rem;border-inline-start:3px solid #8888;white-space:pre-wrap}
mark{background:#ffe8a3;color:#1b2226}.meta{color:#666;font-size:.875rem}@media(prefers-color-scheme:dark){.meta{color:#aaa}}h2{margin-top:2rem}`

/** A report as one file that loads nothing and runs nothing: every text is escaped, and its own policy forbids the rest. */
export function toHtml(content: ExportContent, words: ExportWords, options: ExportOptions, now: Date): string {
  const { exported } = words
  const note = options.redacted ? exported.redacted : options.names ? '' : exported.noNames
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(exported.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(exported.title)}</h1>
<p class="meta">${escapeHtml(`${exported.made(now.toISOString().slice(0, 10))} ${note}`.trim())}</p>
<h2>${escapeHtml(exported.read)}</h2>
<ul>
${content.profiles.map(({ label, site, report }) => `<li><b><bdi>${escapeHtml(label)}</bdi></b> (${escapeHtml(siteName(site))}): ${escapeHtml(words.coverageLine(report.coverage))}</li>`).join('\n')}
</ul>
<h2>${escapeHtml(exported.findings)}</h2>
${content.rows.length > 0 ? content.rows.map((row) => article(row, words)).join('\n') : `<p>${escapeHtml(exported.nothing)}</p>`}
${content.strengths.length > 0 ? `<h2>${escapeHtml(exported.strengths)}</h2>` : ''}
${content.strengths
  .map(
    ({ kind, segments, date }) =>
      `<article><p class="meta">${escapeHtml([words.strengths[kind].title, date].filter(Boolean).join(' · '))}</p>${quote(segments)}</article>`,
  )
  .join('\n')}
</body>
</html>
`
}

function article(row: ExportRow, words: ExportWords): string {
  const facts = [words.severities[standingOf(row)].title, words.categories[row.category].title, row.date, row.profile]
  const link = row.link
    ? ` · <a href="${escapeHtml(row.link)}" rel="noopener noreferrer">${escapeHtml(words.exported.link)}</a>`
    : ''
  return `<article>
<h3>${escapeHtml(row.title ?? words.categories[row.category].title)}</h3>
<p class="meta">${escapeHtml(facts.filter(Boolean).join(' · '))}</p>
${quote(row.segments)}
<p>${escapeHtml(row.because)}</p>
${row.advice ? `<p><b>${escapeHtml(words.exported.advice)}</b>: ${escapeHtml(row.advice)}</p>` : ''}
<p class="meta">${escapeHtml(words.decisions[row.decision].title)}${link}</p>
</article>`
}

function quote(segments: readonly Segment[]): string {
  const parts = segments.map((part) => {
    if (part.kind === 'gap') return '…'
    return part.kind === 'mark' ? `<mark>${escapeHtml(part.text)}</mark>` : escapeHtml(part.text)
  })
  return `<blockquote dir="auto">${parts.join('')}</blockquote>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
