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

/** What stands in these rows, each once. */
const together = (rows: Rows, numbers: readonly number[]): Uint32Array | number[] => {
  const [only, ...more] = numbers
  if (only === undefined) return []
  return more.length === 0 ? row(rows, only) : [...new Set(numbers.flatMap((number) => [...row(rows, number)]))]
}

/** Numbers that are made room for at once. */
const SHELF = 1 << 14
const MOST_NUMBER = 0xffff

/** Puts lists of numbers side by side: a book is far larger than what a processor keeps at hand, and what is read of it is little. */
class Shelf {
  private numbers = new Uint16Array(0)
  private used = 0

  /** Makes room for so many. Where there is none left, a new shelf is begun; whoever has numbers on an old one keeps it. */
  reserve(count: number): void {
    if (this.used + count <= this.numbers.length) return
    this.numbers = new Uint16Array(Math.max(SHELF, count))
    this.used = 0
  }

  /** Where the list begins. Room for it was made. */
  put(list: Uint32Array | readonly number[]): number {
    const at = this.used
    this.numbers.set(list, at)
    this.used += list.length
    return at
  }

  get place(): { numbers: Uint16Array; end: number } {
    return { numbers: this.numbers, end: this.used }
  }
}

/** Looks words up in a book. */
export class Readings {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly shelf = new Shelf()

  /** @throws Error when the book has more sets, entries or terms than two bytes count. */
  constructor(private readonly book: Book) {
    if (Math.max(book.setCount, book.sieves.length, book.cues.terms) > MOST_NUMBER)
      throw new Error('there are too many lists, patterns or cues')
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
    const { shelf, book } = this
    const known = this.known(forms)
    const atom = this.atomOf(forms)
    const sets = together(book.sets, known)
    const entries = together(book.entries, known)
    const terms = together(book.terms, isNumber ? this.known(numberForms(forms[0] ?? '')) : known)
    shelf.reserve(sets.length + entries.length + terms.length)
    return {
      sets: shelf.put(sets),
      entries: shelf.put(entries),
      terms: shelf.put(terms),
      ...shelf.place,
      atom: atom.number,
      plain: atom.plain,
      alone: undefined,
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
