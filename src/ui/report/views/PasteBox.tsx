import type { JSX } from 'preact'
import { useId, useLayoutEffect, useState } from 'preact/hooks'
import { useMessages } from '../../messages/context.ts'

/** Texts beyond this are not kept: the settings of an extension have a limit. */
const LONGEST = 2_000_000

interface PasteBoxProps {
  label: string
  about: string
  text: string
  onKeep: (text: string) => void
}

/** A place to paste a text. It stays on this machine, and goes with one button. */
export function PasteBox({ label, about, text, onKeep }: PasteBoxProps): JSX.Element {
  const { image } = useMessages()
  const id = useId()
  const [draft, setDraft] = useState(text)
  // At once: an effect that came later would wipe out what was typed meanwhile.
  useLayoutEffect(() => setDraft(text), [text])
  const tooLong = draft.length > LONGEST
  return (
    <section class="panel form no-print">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field"
        rows={text ? 4 : 8}
        dir="auto"
        aria-describedby={`${id}-about`}
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p id={`${id}-about`} class="small muted">
        {about}
      </p>
      {tooLong && (
        <p class="proof back" role="alert">
          {image.tooLong}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary" disabled={tooLong || draft === text} onClick={() => onKeep(draft)}>
          {image.compare}
        </button>
        {text && (
          <button type="button" class="button" onClick={() => onKeep('')}>
            {image.clear}
          </button>
        )}
      </div>
    </section>
  )
}
