import type { Calibration, Language, Lexicon, PlacedRule, Weights } from '../../model/rule.ts'
import type { EngineInput } from '../input.ts'
import type { Book } from './book.ts'
import { bytesOf } from '../weigh/weights.ts'
import { packBook, unpackBook, type BookText } from './pack.ts'
import { writeBook } from './write.ts'

/** All that the extension's engine is told, as text but for the numbers of its book. The language is code and comes by itself. */
interface ShippedText {
  rules: readonly PlacedRule[]
  lexicon: Lexicon
  calibration: Calibration
  /** Without their features. */
  weights: Weights | undefined
  book: BookText
}

export interface Shipped {
  /** See `fingerprintOf`. */
  fingerprint: string
  /** JSON. */
  text: string
  numbers: Uint8Array
  /** The features of the weights, as they are packed: in the text they would be read three times over. */
  weights: Uint8Array
}

/** Title and advice are the background's to tell: no finding speaks them. */
const withoutWords = (rule: PlacedRule): PlacedRule => ({ ...rule, title: '', advice: '' })

/** Writes the book of this input, and leaves out what was only asked for by the writing. */
export const ship = (input: EngineInput): Shipped => {
  const { rules, lexicon, calibration, weights } = input
  const { text, numbers } = packBook(writeBook(input))
  const shipped: ShippedText = {
    rules: rules.map(withoutWords),
    lexicon,
    calibration,
    weights: weights && { ...weights, data: '' },
    book: text,
  }
  const bytes = weights ? bytesOf(weights) : new Uint8Array(0)
  return { fingerprint: text.fingerprint, text: JSON.stringify(shipped), numbers, weights: bytes }
}

/** @throws Error when what was shipped is damaged. */
export const unship = (
  { text, numbers, weights: data }: Omit<Shipped, 'fingerprint'>,
  language: Language,
): { input: EngineInput; book: Book } => {
  const { book, weights, ...input } = JSON.parse(text) as ShippedText
  return {
    input: { ...input, weights: weights && { ...weights, data }, language },
    book: unpackBook({ text: book, numbers }),
  }
}
