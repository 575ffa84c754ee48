import { useEffect } from 'preact/hooks'

/** Ctrl+Z or ⌘Z takes back the last decision, except while a field is being typed in. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.shiftKey || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey))
        return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [undo])
}

/** Whether the key goes into a field. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox], [type=range]), textarea, select')
}
