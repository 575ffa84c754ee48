import type { ComponentChild, JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { usePrinting } from './printing.ts'
import { offsetsOf, sliceAt, type Slice } from './virtual-slice.ts'

interface VirtualListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** Height in pixels of an item that was not drawn yet. */
  estimate: number
  children: (item: Item, index: number) => ComponentChild
  class?: string
  label?: string
  /** Kept in view; change it to scroll there. */
  current?: number
}

/** The list moves on after this many pixels: between two moves, scrolling draws nothing. */
const STEP = 200

/** Shorter lists are simply drawn. */
const SHORT = 30

/** Longer lists are printed as far as they are drawn: nobody wants ten thousand pages. */
const MOST_PRINTED = 2000

/** A list that scrolls with the window and draws only what is near it: 20,000 posts cost as much as twenty. */
export function VirtualList<Item>(props: VirtualListProps<Item>): JSX.Element {
  const { items, keyOf, children } = props
  const list = useRef<HTMLOListElement>(null)
  const { first, end, before, after, measure } = useWindow(list, props)
  // While only the place changes, what is drawn already is handed over as it is, and Preact leaves it alone.
  const drawn = useMemo(() => new Map<Item, JSX.Element>(), [items, children])
  const draw = (item: Item, index: number): JSX.Element => {
    const known = drawn.get(item)
    if (known) return known
    const key = keyOf(item)
    const made = (
      <li key={key} ref={measure} data-key={key} aria-setsize={items.length} aria-posinset={index + 1}>
        {children(item, index)}
      </li>
    )
    drawn.set(item, made)
    return made
  }
  return (
    <ol
      ref={list}
      class={props.class}
      aria-label={props.label}
      style={{ paddingBlockStart: `${before}px`, paddingBlockEnd: `${after}px` }}
    >
      {items.slice(first, end).map((item, index) => draw(item, first + index))}
    </ol>
  )
}

interface Window extends Slice {
  measure: (element: HTMLElement | null) => void
}

function useWindow<Item>(list: { current: HTMLElement | null }, props: VirtualListProps<Item>): Window {
  const { items, keyOf, estimate, current } = props
  const printing = usePrinting()
  const heights = useRef(new Map<string, number>())
  const [version, setVersion] = useState(0)
  const keys = useMemo(() => items.map(keyOf), [items])
  const offsets = useMemo(() => offsetsOf(keys, heights.current, estimate), [keys, version])
  const measure = useMeasuring(heights, () => setVersion((old) => old + 1))
  const place = usePlace(list, items)

  useLayoutEffect(() => {
    if (current === undefined || !list.current) return
    const top = list.current.getBoundingClientRect().top + scrollY + (offsets[current] ?? 0)
    const bottom = top + (offsets[current + 1] ?? 0) - (offsets[current] ?? 0)
    if (top < scrollY + 80) scrollTo({ top: top - 80 })
    else if (bottom > scrollY + innerHeight - 80) scrollTo({ top: bottom - innerHeight + 80 })
  }, [current])

  const whole = printing ? MOST_PRINTED : SHORT
  if (items.length <= whole) return { first: 0, end: items.length, before: 0, after: 0, measure }
  return { ...sliceAt(offsets, place), measure }
}

/** Where the window stands in the list, in steps. */
function usePlace(list: { current: HTMLElement | null }, items: unknown): { top: number; height: number } {
  const [place, setPlace] = useState({ top: 0, height: 0 })
  useLayoutEffect(() => {
    let frame = 0
    const look = (): void => {
      frame = 0
      const top = -(list.current?.getBoundingClientRect().top ?? 0)
      setPlace((old) =>
        Math.abs(old.top - top) < STEP && old.height === innerHeight ? old : { top, height: innerHeight },
      )
    }
    const later = (): void => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', later)
      removeEventListener('resize', later)
    }
  }, [list, items])
  return place
}

/** Learns the true height of what is drawn. */
function useMeasuring(
  heights: { current: Map<string, number> },
  changed: () => void,
): (element: HTMLElement | null) => void {
  const observer = useRef<ResizeObserver | undefined>(undefined)
  const tell = useRef(changed)
  tell.current = changed
  useLayoutEffect(() => () => observer.current?.disconnect(), [])
  return useMemo(() => {
    if (typeof ResizeObserver === 'undefined') return () => undefined
    const watching = new ResizeObserver((entries) => {
      let news = false
      for (const { target, borderBoxSize } of entries) {
        const key = (target as HTMLElement).dataset.key
        const height = borderBoxSize[0]?.blockSize ?? 0
        if (key === undefined || height === 0 || heights.current.get(key) === height) continue
        heights.current.set(key, height)
        news = true
      }
      if (news) tell.current()
    })
    observer.current = watching
    return (element: HTMLElement | null) => {
      if (element) watching.observe(element)
    }
  }, [heights])
}
