import type { JSX } from 'preact'
import { useMessages } from '../messages/context.ts'
import type { ReportActions } from './actions.ts'

/** Lets the person choose a backup; the file is read on this machine. */
export function ImportButton({ actions }: { actions: Pick<ReportActions, 'importFile'> }): JSX.Element {
  const { exportView } = useMessages()
  return (
    <label class="button file">
      {exportView.choose}
      {/* The browser's own button speaks the browser's language and not the report's. */}
      <input
        class="hidden-visually"
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) void file.text().then(actions.importFile)
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
