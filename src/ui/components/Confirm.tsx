import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from '../messages/context.ts'

interface ConfirmProps {
  /** On the button that asks. */
  label: string
  question: string
  yes: string
  onYes: () => void
}

/** A button that asks back in place before it does something that cannot be undone. */
export function Confirm({ label, question, yes, onYes }: ConfirmProps): JSX.Element {
  const { common } = useMessages()
  const [asking, setAsking] = useState(false)
  const focus = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useLayoutEffect(() => {
    if (asked.current) focus.current?.focus()
    asked.current = true
  }, [asking])
  if (!asking)
    return (
      <button ref={focus} type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  return (
    <div
      class="notice bad"
      role="group"
      aria-label={label}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p>{question}</p>
      <div class="row">
        <button type="button" class="button danger" onClick={onYes}>
          {yes}
        </button>
        <button ref={focus} type="button" class="button" aria-description={question} onClick={() => setAsking(false)}>
          {common.cancel}
        </button>
      </div>
    </div>
  )
}
