import type { Shelf } from '../book/shelf.ts'
import type { Reading } from '../text/written.ts'
import { firstPair, pairCount, type Table } from './weights.ts'

/*
 * What a word weighs by itself is laid out beside it, row by row: the row in two numbers of two bytes, the lower first, then its pairs.
 * So it is read without a look-up, and in one place.
 */

/** Numbers that a row takes before its pairs. */
export const HEAD = 2

/** The row that begins at `at`, and where it ends. */
export const rowAt = (weighs: Uint16Array, at: number): number => (weighs[at] ?? 0) + ((weighs[at + 1] ?? 0) << 16)
export const rowEnd = (weighs: Uint16Array, at: number): number => at + HEAD + pairCount(weighs[at] ?? 0)

/** Lays out what these features weigh. Those that weigh nothing are left out. */
export const layOut = (reading: Reading, features: readonly number[], table: Table, shelf: Shelf): void => {
  const rows = features.map((hash) => table.rowOf(hash)).filter((row) => row >= 0)
  shelf.reserve(rows.reduce((sum, row) => sum + HEAD + pairCount(row), 0))
  reading.weighsFrom = shelf.place.end
  for (const row of rows) {
    shelf.put([row & 0xffff, row >>> 16])
    shelf.put(table.pairs.subarray(firstPair(row), firstPair(row) + pairCount(row)))
  }
  reading.weighsTo = shelf.place.end
  reading.weighs = shelf.place.numbers
}
