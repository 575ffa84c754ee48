/** What of a long list is drawn, and how high in pixels the rest is. */
export interface Slice {
  first: number
  end: number
  before: number
  after: number
}

/** Drawn beyond the window on each side, in pixels: enough for a fast wheel. */
const MARGIN = 600

/** Fewer are never drawn, so that a window of unknown height shows something. */
const LEAST = 12

/** Where each item begins, and the end of the last: one entry more than there are items. */
export function offsetsOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): Float64Array {
  const offsets = new Float64Array(keys.length + 1)
  let top = 0
  keys.forEach((key, index) => {
    top += heights.get(key) ?? estimate
    offsets[index + 1] = top
  })
  return offsets
}

/** The items near a window that stands `top` pixels below the beginning of the list. */
export function sliceAt(offsets: Float64Array, { top, height }: { top: number; height: number }): Slice {
  const length = offsets.length - 1
  const first = Math.max(0, Math.min(length - 1, lastBefore(offsets, top - MARGIN)))
  const end = Math.min(length, Math.max(first + LEAST, lastBefore(offsets, top + height + MARGIN) + 1))
  return { first, end, before: offsets[first] ?? 0, after: (offsets[length] ?? 0) - (offsets[end] ?? 0) }
}

/** The last item that begins at or before the place. */
function lastBefore(offsets: Float64Array, place: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
