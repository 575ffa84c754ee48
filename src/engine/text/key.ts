import { APOSTROPHE } from './ascii.ts'

/*
 * A word of a few letters, and apostrophes between them, is told by two whole numbers, its key: the last six letters in `low`, those before
 * in `high`, five bits each. So it is known without reading it again, and no two share a key.
 */

/** Letters of which a key tells all. */
export const LONGEST_SHORT = 12

const LETTERS = LONGEST_SHORT / 2
const BITS = 5
const ALL = (1 << (LETTERS * BITS)) - 1
/** No letter: they are 1 to 26. */
const APOSTROPHE_BITS = 27

/** The key of a word with one more unit of plain text: `high` first, for it takes what `low` gives. */
export const highWith = (high: number, low: number): number => ((high << BITS) & ALL) | (low >>> (BITS * (LETTERS - 1)))
export const lowWith = (low: number, unit: number): number =>
  ((low << BITS) & ALL) | (unit === APOSTROPHE ? APOSTROPHE_BITS : unit & ((1 << BITS) - 1))
