import { firstPair, pairCount, type Table } from './weights.ts'

/*
 * What a word weighs by itself is laid out beside it, row by row: the row in two numbers of two bytes, the lower first, then its pairs.
 * So it is read without a look-up, and in one place.
 */

/** Numbers that a row takes before its pairs. */
export const HEAD = 2

/** The row that begins at `at`, and where it ends. */
export const rowAt = (numbers: Uint16Array, at: number): number => (numbers[at] ?? 0) + ((numbers[at + 1] ?? 0) << 16)
export const rowEnd = (numbers: Uint16Array, at: number): number => at + HEAD + pairCount(numbers[at] ?? 0)

/** What these features weigh, laid out. Those that weigh nothing are left out. */
export const layOut = (features: readonly number[], table: Table): number[] => {
  const rows = [...new Set(features.map((hash) => table.rowOf(hash)))].filter((row) => row >= 0)
  return rows.flatMap((row) => {
    const first = firstPair(row)
    return [row & 0xffff, row >>> 16, ...table.pairs.subarray(first, first + pairCount(row))]
  })
}
