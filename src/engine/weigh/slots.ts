/** Where the end of a slot's numbers would stand: no hash is there. */
const EMPTY = -1
const SLOT = 1 << 2

/**
 * A hash table with open addressing, of which at most half is taken. Four numbers a slot, side by side: the hash, `starts` of its row,
 * `starts` of the next row, and one that is left to whoever looks it up. V8 would know hashes in a Map by a box for each.
 */
export const slotsOf = (hashes: Uint32Array, starts: Uint32Array): Int32Array => {
  let capacity = 16
  while (capacity < hashes.length * 2) capacity *= 2
  const slots = new Int32Array(capacity * SLOT).fill(EMPTY)
  hashes.forEach((hash, row) => {
    let at = (hash & (capacity - 1)) * SLOT
    while (slots[at + 2] !== EMPTY) at = (at + SLOT) & (slots.length - 1)
    slots[at] = hash
    slots[at + 1] = starts[row] ?? 0
    slots[at + 2] = starts[row + 1] ?? 0
  })
  return slots
}

/** Tells where the slot of a hash begins, -1 where it has none. */
export const finder = (slots: Int32Array): ((hash: number) => number) => {
  const last = slots.length - 1
  return (hash) => {
    for (let at = (hash << 2) & last; ; at = (at + SLOT) & last) {
      if (slots[at + 2] === EMPTY) return -1
      if (slots[at] === (hash | 0)) return at
    }
  }
}
