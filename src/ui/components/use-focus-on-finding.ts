import { useLayoutEffect, useRef } from 'preact/hooks'

/** Focuses the heading of a finding's card whenever `focus` is a new object; the open panel when the card is not drawn. */
export function useFocusOnFinding(focus: { finding: string } | undefined): { current: HTMLDivElement | null } {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!focus) return
    // Ids hold whatever a page gave, so they are compared and never put into a selector.
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
    const heading = cards.find(({ dataset }) => dataset.finding === focus.finding)?.querySelector('h3')
    ;(heading ?? root.current?.querySelector<HTMLElement>('[role=tabpanel]'))?.focus()
  }, [focus])
  return root
}
