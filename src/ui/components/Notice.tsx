import type { ComponentChildren, JSX } from 'preact'

/** A sentence that must not be missed. `bad` interrupts a screen reader, the others wait. */
export function Notice({
  tone,
  children,
}: {
  tone: 'bad' | 'warn' | 'calm'
  children: ComponentChildren
}): JSX.Element {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
      {children}
    </div>
  )
}
