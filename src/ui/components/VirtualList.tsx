import type { ComponentChild, JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { usePrinting } from './printing.ts'

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

/** Drawn beyond the window on each side, in pixels: enough for a fast wheel. */
const MARGIN = 800

/** Shorter lists are simply drawn. */
const SHORT = 30

/** Longer lists are printed as far as they are drawn: nobody wants ten thousand pages. */
const MOST_PRINTED = 2000

/** A list that scrolls with the window and draws only what is near it: 20,000 posts cost as much as twenty. */
export function VirtualList<Item>(props: VirtualListProps<Item>): JSX.Element {
  const { items, keyOf, children } = props
  const list = useRef<HTMLOListElement>(null)
  const { first, end, before, after, measure } = useWindow(list, props)
  return (
    <ol
      ref={list}
      class={props.class}
      aria-label={props.label}
      style={{ paddingBlockStart: `${before}px`, paddingBlockEnd: `${after}px` }}
    >
      {items.slice(first, end).map((item, index) => (
        <li
          key={keyOf(item)}
          ref={measure}
          data-key={keyOf(item)}
          aria-setsize={items.length}
          aria-posinset={first + index + 1}
        >
          {children(item, first + index)}
        </li>
      ))}
    </ol>
  )
}

interface Window {
  first: number
  end: number
  /** Pixels that stand for what is not drawn. */
  before: number
  after: number
  measure: (element: HTMLElement | null) => void
}

function useWindow<Item>(list: { current: HTMLElement | null }, props: VirtualListProps<Item>): Window {
  const { items, keyOf, estimate, current } = props
  const printing = usePrinting()
  const heights = useRef(new Map<string, number>())
  const [place, setPlace] = useState({ top: 0, height: 0 })
  const [, redraw] = useState({})
  const keys = useMemo(() => items.map(keyOf), [items])
  const heightOf = (index: number): number => heights.current.get(keys[index] ?? '') ?? estimate

  const measure = useMeasuring(heights, () => redraw({}))
  useLayoutEffect(() => {
    let frame = 0
    const look = (): void => {
      frame = 0
      const top = -(list.current?.getBoundingClientRect().top ?? 0)
      setPlace((old) =>
        Math.abs(old.top - top) < MARGIN / 4 && old.height === innerHeight ? old : { top, height: innerHeight },
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

  useLayoutEffect(() => {
    if (current === undefined || !list.current) return
    let top = list.current.getBoundingClientRect().top + scrollY
    for (let index = 0; index < current; index++) top += heightOf(index)
    const height = heightOf(current)
    if (top < scrollY + 80) scrollTo({ top: top - 80 })
    else if (top + height > scrollY + innerHeight - 80) scrollTo({ top: top + height - innerHeight + 80 })
  }, [current])

  const whole = printing ? MOST_PRINTED : SHORT
  if (items.length <= whole) return { first: 0, end: items.length, before: 0, after: 0, measure }
  return { ...slice(items.length, heightOf, place), measure }
}

/** The items within the margin around the window, and how high the rest is. */
function slice(
  length: number,
  heightOf: (index: number) => number,
  { top, height }: { top: number; height: number },
): Omit<Window, 'measure'> {
  let first = 0
  let before = 0
  while (first < length - 1 && before + heightOf(first) < top - MARGIN) before += heightOf(first++)
  let end = first
  let bottom = before
  while (end < length && (bottom < top + height + MARGIN || end < first + SHORT / 2)) bottom += heightOf(end++)
  let after = 0
  for (let index = end; index < length; index++) after += heightOf(index)
  return { first, end, before, after }
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
