import { hashOf } from '../hash.ts'
import { IDENTITY, SIDE, numberAtom } from '../weigh/atoms.ts'
import { isDigit } from '../text/ascii.ts'
import { NO_PROSE, type Token } from '../text/token.ts'
import type { Reading } from '../text/written.ts'
import { WORD, type Book } from './book.ts'
import { row, type Rows } from './rows.ts'
import { Shelf } from './shelf.ts'
import { TOUCHED } from '../touched.ts'

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

const MOST_NUMBER = 0xffff

/** Looks words up in a book. */
export class Readings {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly shelf = new Shelf()
  /** Handles and addresses of which nothing is known but what they are. */
  private readonly ofKind = new Map<string, Reading>()

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
    const readings = tokens.map((token) => this.of(token))
    let touched = 0
    for (const { numbers, sets, terms, tried, weighsTo } of readings)
      touched ^= (numbers[sets] ?? 0) ^ (numbers[terms] ?? 0) ^ tried ^ weighsTo
    TOUCHED[0] = touched
    return readings
  }

  private of({ written, kind }: Token): Reading {
    return (written.reading ??= NO_PROSE.has(kind)
      ? this.named(written.forms)
      : this.read(written.forms, kind === 'number'))
  }

  /** A handle or an address is hardly met twice, and nearly all of a kind lead to the same: to what their kind does. */
  private named(forms: readonly string[]): Reading {
    const [name = '', ...kinds] = forms
    if (this.numbers.has(name)) return this.read(forms, false)
    const kind = kinds.join('')
    const known = this.ofKind.get(kind) ?? this.read(kinds, false)
    this.ofKind.set(kind, known)
    return known
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
      weighs: undefined,
      weighsFrom: 0,
      weighsTo: 0,
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
