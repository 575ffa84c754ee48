import type { Calibration, Language, Lexicon, PlacedRule, Weights } from '../../model/rule.ts'
import type { EngineInput } from '../input.ts'
import type { Book } from './book.ts'
import { packBook, unpackBook, type BookText } from './pack.ts'
import { writeBook } from './write.ts'

/** All that the extension's engine is told, as text but for the numbers of its book. The language is code and comes by itself. */
interface ShippedText {
  rules: readonly PlacedRule[]
  lexicon: Lexicon
  calibration: Calibration
  weights: Weights | undefined
  book: BookText
}

export interface Shipped {
  /** JSON. */
  text: string
  numbers: Uint8Array
}

/** Writes the book of this input, and leaves out what was only asked for by the writing. */
export const ship = (input: EngineInput): Shipped => {
  const { rules, lexicon, calibration, weights } = input
  const { text, numbers } = packBook(writeBook(input))
  return { text: JSON.stringify({ rules, lexicon, calibration, weights, book: text } satisfies ShippedText), numbers }
}

/** @throws Error when what was shipped is damaged. */
export const unship = ({ text, numbers }: Shipped, language: Language): { input: EngineInput; book: Book } => {
  const { book, ...input } = JSON.parse(text) as ShippedText
  return { input: { ...input, language }, book: unpackBook({ text: book, numbers }) }
}
