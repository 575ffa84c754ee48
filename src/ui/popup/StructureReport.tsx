import type { JSX } from 'preact'
import { useMessages } from '../messages/context.ts'
import type { PopupActions } from './actions.ts'

/** Saves how the page is built, without a word of it, for a report of the fault. */
export function StructureReport({ actions }: { actions: PopupActions }): JSX.Element {
  const { structure } = useMessages()
  return (
    <div class="group small">
      <button type="button" class="button" onClick={actions.saveStructure}>
        {structure.save}
      </button>
      <p class="muted">{structure.about}</p>
    </div>
  )
}
