import type { JSX } from 'preact'
import { useMessages } from '../messages/context.ts'
import { Icon } from './Icon.tsx'

interface ToastProps {
  text: string | undefined
  /** Something went wrong. */
  bad?: boolean | undefined
  onUndo?: (() => void) | undefined
  onClose: () => void
}

/** What was just done, said aloud by screen readers, with a way back. The live region is always there, so that it is heard. */
export function Toast({ text, bad = false, onUndo, onClose }: ToastProps): JSX.Element {
  const { common, toast } = useMessages()
  return (
    <div class="toast-place" role="region" aria-label={toast.label}>
      <div class={text ? (bad ? 'toast bad' : 'toast') : undefined}>
        <p role="status">{text}</p>
        {text && onUndo && (
          <button type="button" class="button" onClick={onUndo} aria-keyshortcuts="Control+Z">
            {common.undo}
          </button>
        )}
        {text && (
          <button type="button" class="link-button" aria-label={common.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  )
}
