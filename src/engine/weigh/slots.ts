/** What stands instead of a row where a slot is empty. */
const EMPTY = -1
const SLOT = 1 << 1

/**
 * A hash table with open addressing, of which at most half is taken. Two numbers a slot, side by side: the hash, and its row. V8 would
 * know hashes in a Map by a box for each.
 */
const slotsOf = (hashes: Uint32Array): Int32Array => {
  let capacity = 16
  while (capacity < hashes.length * 2) capacity *= 2
  const slots = new Int32Array(capacity * SLOT).fill(EMPTY)
  hashes.forEach((hash, row) => {
    let at = (hash & (capacity - 1)) * SLOT
    while (slots[at + 1] !== EMPTY) at = (at + SLOT) & (slots.length - 1)
    slots[at] = hash
    slots[at + 1] = row
  })
  return slots
}

/** Tells the row of a hash, -1 where it has none. */
export const finder = (hashes: Uint32Array): ((hash: number) => number) => {
  const slots = slotsOf(hashes)
  const last = slots.length - 1
  return (hash) => {
    for (let at = (hash << 1) & last; ; at = (at + SLOT) & last) {
      const row = slots[at + 1] ?? EMPTY
      if (row === EMPTY || slots[at] === (hash | 0)) return row
    }
  }
}
