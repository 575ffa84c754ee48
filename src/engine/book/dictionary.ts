import { hashOf } from '../hash.ts'
import { IDENTITY, SIDE, numberAtom } from '../weigh/atoms.ts'
import { isDigit } from '../text/ascii.ts'
import { NO_PROSE, type TokenKind } from '../text/token.ts'
import type { Known } from '../text/word.ts'
import type { CueIndex } from '../weigh/cue-index.ts'
import { featuresOfWord } from '../weigh/features.ts'
import { layOut } from '../weigh/laid-out.ts'
import type { Table } from '../weigh/weights.ts'
import { WORD, type Book } from './book.ts'
import { row, type Rows } from './rows.ts'
import { Shelf } from './shelf.ts'

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

/** Tells what words lead to, by the book and, where there are any, the weights. */
export class Dictionary {
  private readonly numbers: ReadonlyMap<string, number>
  private readonly shelf = new Shelf()
  /** Handles and addresses of which nothing is known but what they are. */
  private readonly ofKind = new Map<string, Known>()

  /** @throws Error when the book has more sets, entries, terms or cues than two bytes count. */
  constructor(
    private readonly book: Book,
    private readonly index: CueIndex,
    private readonly weights?: Table,
  ) {
    if (Math.max(book.setCount, book.sieves.length, book.cues.terms, book.cues.names.length) > MOST_NUMBER)
      throw new Error('there are too many lists, patterns or cues')
    this.numbers = new Map(book.words.map((word, number) => [word, number]))
  }

  /** Whether patterns are looked up by this word. */
  knows(word: string): boolean {
    return this.is(word, WORD.known)
  }

  /** What a word leads to that can be read in these ways, or a sign of that kind. */
  lookUp(forms: readonly string[], kind: TokenKind): Known {
    return NO_PROSE.has(kind) ? this.named(forms) : this.read(forms, kind === 'number')
  }

  /** Handles and addresses are many, and nearly all of a kind lead to the same: to what their kind does. */
  private named(forms: readonly string[]): Known {
    const [name = '', ...kinds] = forms
    if (this.numbers.has(name)) return this.read(forms, false)
    const kind = kinds.join('')
    const known = this.ofKind.get(kind) ?? this.read(kinds, false)
    this.ofKind.set(kind, known)
    return known
  }

  private read(forms: readonly string[], isNumber: boolean): Known {
    const { book, index } = this
    const known = this.known(forms)
    const atom = this.atomOf(forms)
    const stands = together(book.terms, isNumber ? this.known(numberForms(forms[0] ?? '')) : known)
    const alone = index.alone(stands)
    const { numbers, places } = this.shelf.put(
      together(book.sets, known),
      together(book.entries, known),
      stands,
      alone,
      this.weights ? layOut(featuresOfWord(atom.number, alone, index), this.weights) : [],
    )
    const [sets = 0, entries = 0, terms = 0, cues = 0, weighs = 0, end = 0] = places
    return { numbers, sets, entries, terms, cues, weighs, end, atom: atom.number, plain: atom.plain }
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
    return this.is(form, WORD.side) ? { number: SIDE, plain: false } : { number: hashOf(form) | 0, plain: true }
  }
}
