import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { toCsv } from '../../../report/export/csv.ts'
import { toHtml } from '../../../report/export/html.ts'
import { toBackup, toJson } from '../../../report/export/json.ts'
import { toMarkdown } from '../../../report/export/markdown.ts'
import { SAFE, type ExportOptions } from '../../../report/export/options.ts'
import { exportContent } from '../../../report/export/rows.ts'
import type { CoverageView } from '../../../report/view.ts'
import { coverageSentence, gaps } from '../../format/sentences.ts'
import { useMessages } from '../../messages/context.ts'
import type { Messages } from '../../messages/en.ts'
import type { ViewProps } from '../data.ts'
import { ImportButton } from '../ImportButton.tsx'
import { Head } from './Head.tsx'

type Format = 'html' | 'csv' | 'json' | 'markdown'

const FORMATS: readonly { format: Format; type: string; ending: string }[] = [
  { format: 'html', type: 'text/html', ending: 'html' },
  { format: 'csv', type: 'text/csv', ending: 'csv' },
  { format: 'json', type: 'application/json', ending: 'json' },
  { format: 'markdown', type: 'text/markdown', ending: 'md' },
]

/** Files of the report, with what the person wants in them; backup and import. */
export function ExportView(props: ViewProps): JSX.Element {
  const words = useMessages()
  const { exportView } = words
  const { reports, actions, now } = props
  const [options, setOptions] = useState<ExportOptions>(SAFE)
  const save = ({ format, type, ending }: (typeof FORMATS)[number]): void =>
    actions.save({ name: fileName(options, ending, now), type, text: fileOf(format, props, options, words) })
  return (
    <div class="stack">
      <Head title={exportView.title} lead={exportView.lead} reports={reports} />
      <section class="panel">
        <h2>{exportView.formats}</h2>
        <Options options={options} onChange={setOptions} />
        <div class="row">
          {FORMATS.map((format) => (
            <button key={format.format} type="button" class="button" onClick={() => save(format)}>
              {exportView[format.format]}
            </button>
          ))}
        </div>
        <p class="small muted">{exportView.care}</p>
        <p>{exportView.printLead}</p>
      </section>
      <Backup {...props} />
    </div>
  )
}

interface OptionsProps {
  options: ExportOptions
  onChange: (options: ExportOptions) => void
}

function Options({ options, onChange }: OptionsProps): JSX.Element {
  const { exportView } = useMessages()
  return (
    <>
      {(['names', 'notes', 'redacted'] as const).map((name) => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            checked={options[name] && !(name === 'names' && options.redacted)}
            disabled={name === 'names' && options.redacted}
            onChange={({ currentTarget }) => onChange({ ...options, [name]: currentTarget.checked })}
          />
          <span>{exportView[name]}</span>
        </label>
      ))}
      {options.redacted && <p class="small muted">{exportView.redactedNote}</p>}
    </>
  )
}

function Backup({ state, actions, now }: ViewProps): JSX.Element {
  const { exportView } = useMessages()
  const save = (): void =>
    actions.save({
      name: `prevet-backup-${dayOf(now)}.json`,
      type: 'application/json',
      text: toBackup(state.audits, state.preferences, now),
    })
  return (
    <section class="panel">
      <h2>{exportView.backupTitle}</h2>
      <p>{exportView.backupLead}</p>
      <div class="row">
        <button type="button" class="button" disabled={!state.complete} onClick={save}>
          {exportView.backup}
        </button>
        {!state.complete && <span class="muted">{exportView.wait}</span>}
      </div>
      <h3>{exportView.importTitle}</h3>
      <p>{exportView.importLead}</p>
      <ImportButton actions={actions} />
    </section>
  )
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10)

const fileName = ({ redacted }: ExportOptions, ending: string, now: Date): string =>
  `prevet-report-${redacted ? 'redacted-' : ''}${dayOf(now)}.${ending}`

function fileOf(format: Format, { reports, now }: ViewProps, options: ExportOptions, words: Messages): string {
  if (format === 'json') return toJson(exportContent(reports, options), options, now)
  const content = exportContent(reports, options, words.exported)
  const texts = {
    ...words,
    coverageLine: (coverage: CoverageView) =>
      `${[coverageSentence(coverage, words), ...gaps(coverage, words)].join('; ')}.`,
  }
  if (format === 'csv') return toCsv(content, texts)
  return format === 'html' ? toHtml(content, texts, options, now) : toMarkdown(content, texts, options, now)
}
