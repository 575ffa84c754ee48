import { useRef, useState } from 'preact/hooks'

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** What one item of the group needs. */
export interface RovingItem {
  tabIndex: 0 | -1
  onKeyDown(event: KeyboardEvent): void
  onFocus(): void
  ref(element: HTMLElement | null): void
}

/**
 * One tab stop for a group of buttons: arrows, Home and End move inside it. `start` is the first stop;
 * `moved` is called when a key has moved the focus.
 */
export function useRoving(size: number, start = 0, moved?: (index: number) => void): (index: number) => RovingItem {
  const [current, setCurrent] = useState(start)
  const elements = useRef<(HTMLElement | null)[]>([])
  const go = (index: number): void => {
    setCurrent(index)
    elements.current[index]?.focus()
    moved?.(index)
  }
  return (index) => ({
    tabIndex: index === Math.min(current, size - 1) ? 0 : -1,
    onKeyDown(event) {
      const target = targetOf(event, index, size)
      if (target === undefined) return
      event.preventDefault()
      go(target)
    },
    onFocus: () => setCurrent(index),
    ref(element) {
      elements.current[index] = element
    },
  })
}

function targetOf(event: KeyboardEvent, index: number, size: number): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (event.key === 'Home') return 0
  if (event.key === 'End') return size - 1
  const step = STEPS[event.key]
  if (step === undefined) return undefined
  const mirrored = /Left|Right/.test(event.key) && isRightToLeft(event.currentTarget) ? -step : step
  return (index + mirrored + size) % size
}

const isRightToLeft = (target: EventTarget | null): boolean =>
  target instanceof Element && getComputedStyle(target).direction === 'rtl'
