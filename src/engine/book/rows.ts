/** Rows of numbers, side by side in memory: row n is `items[starts[n]]` to `items[starts[n + 1] - 1]`. */
export interface Rows {
  starts: Uint32Array
  items: Uint32Array
}

export const rowsOf = (lists: readonly (readonly number[])[]): Rows => {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, n) => (starts[n + 1] = (starts[n] ?? 0) + list.length))
  const items = new Uint32Array(starts.at(-1) ?? 0)
  lists.forEach((list, n) => items.set(list, starts[n]))
  return { starts, items }
}

export const row = ({ starts, items }: Rows, n: number): Uint32Array => items.subarray(starts[n], starts[n + 1])
