import { hashOf } from '../hash.ts'
import { IDENTITY, SIDE, numberAtom } from '../weigh/atoms.ts'
import type { Token } from '../text/token.ts'
import type { Reading } from '../text/written.ts'
import { WORD, type Book } from './book.ts'
import { row, type Rows } from './rows.ts'

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Structures stand under a word that nobody writes (see `structureWord`). */
const isWritten = (form: string): boolean => form.charCodeAt(0) !== 0

/** `5g` → 5g, 0g, 0: cues write any number as 0, or as 0000 from four digits on. */
const numberForms = (written: string): readonly string[] => {
  const plain = written.replace(/[\d.,:]+/, (digits) => (digits.replace(/\D/g, '').length > 3 ? '0000' : '0'))
  return [written, plain, ...(/^[£$€]|[a-z%]$/.test(plain) ? [plain.replace(/[^0]/g, '')] : [])]
}

const NONE: readonly number[] = []

/**
 * What stands in these rows, each once. Copied, for speed: what is known of a word then lies side by side, and not in several places of
 * a book that is far larger than what a processor keeps at hand.
 */
const together = (rows: Rows, numbers: readonly number[]): readonly number[] => {
  const [only] = numbers
  if (only === undefined) return NONE
  if (numbers.length === 1) return Array.from(row(rows, only))
  return [...new Set(numbers.flatMap((number) => [...row(rows, number)]))]
}

/** Looks words up in a book. */
export class Readings {
  private readonly numbers: ReadonlyMap<string, number>

  constructor(private readonly book: Book) {
    this.numbers = new Map(book.words.map((word, number) => [word, number]))
  }

  /** Whether patterns are looked up by this word. */
  knows(word: string): boolean {
    return this.is(word, WORD.known)
  }

  all(tokens: readonly Token[]): readonly Reading[] {
    return tokens.map((token) => this.of(token))
  }

  private of({ written, kind }: Token): Reading {
    return (written.reading ??= this.read(written.forms, kind === 'number'))
  }

  private read(forms: readonly string[], isNumber: boolean): Reading {
    const { sets, entries, terms } = this.book
    const known = this.known(forms)
    const atom = this.atomOf(forms)
    return {
      sets: together(sets, known),
      entries: together(entries, known),
      terms: together(terms, isNumber ? this.known(numberForms(forms[0] ?? '')) : known),
      atom: atom.number,
      plain: atom.plain,
      alone: undefined,
      begun: undefined,
      topics: undefined,
      rows: undefined,
      tried: 0,
    }
  }

  /** The numbers of those words that the book knows. */
  private known(words: readonly string[]): readonly number[] {
    const known: number[] = []
    for (const word of words) {
      const number = this.numbers.get(word)
      if (number !== undefined) known.push(number)
    }
    return known
  }

  private is(word: string, flag: number): boolean {
    const number = this.numbers.get(word)
    return number !== undefined && ((this.book.flags[number] ?? 0) & flag) !== 0
  }

  /** What kind of word it is where the word itself does not matter, else its plainest reading. */
  private atomOf(forms: readonly string[]): { number: number; plain: boolean } {
    let [form = ''] = forms
    if (isDigit(form.charCodeAt(0))) return { number: numberAtom(form), plain: false }
    for (const other of forms) if (isWritten(other)) form = other
    if (this.is(form, WORD.identity)) return { number: IDENTITY, plain: false }
    return this.is(form, WORD.side) ? { number: SIDE, plain: false } : { number: hashOf(form), plain: true }
  }
}
