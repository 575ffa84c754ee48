import type { BrokenRule } from '../../model/finding.ts'
import { MARKS, type Book, type Mark } from './book.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { row, type Rows } from './rows.ts'

/** The part of a book that is text. */
export interface BookText {
  fingerprint: string
  /** In order; each word as how many letters it shares with the one before (base 36), and the rest. */
  words: string
  names: readonly string[]
  broken: readonly BrokenRule[]
}

/** A book as it is shipped: text, and all numbers in bytes. */
export interface PackedBook {
  text: BookText
  numbers: Uint8Array
}

const MOST_SHARED = 35
const PARTING = '\n'

const shared = (a: string, b: string): number => {
  let count = 0
  while (count < MOST_SHARED && count < a.length && a.charAt(count) === b.charAt(count)) count++
  return count
}

const packWords = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const count = shared(word, words[i - 1] ?? '')
      return count.toString(36) + word.slice(count)
    })
    .join(PARTING)

const unpackWords = (packed: string): string[] => {
  let before = ''
  return packed
    .split(PARTING)
    .map((written) => (before = before.slice(0, parseInt(written.charAt(0), 36)) + written.slice(1)))
}

const starts = (rows: Rows): number => rows.starts.length - 1

/** Rows of rising numbers. */
const writeRows = (writer: ByteWriter, rows: Rows): void => {
  writer.rising(rows.starts)
  for (let n = 0; n < starts(rows); n++) {
    let before = 0
    for (const item of row(rows, n)) {
      writer.number(item - before)
      before = item
    }
  }
}

const readRows = (reader: ByteReader): Rows => {
  const rows = { starts: reader.rising(), items: new Uint32Array(0) }
  rows.items = new Uint32Array(rows.starts.at(-1) ?? 0)
  for (let n = 0; n < starts(rows); n++) {
    let item = 0
    for (let at = rows.starts[n] ?? 0; at < (rows.starts[n + 1] ?? 0); at++) rows.items[at] = item += reader.number()
  }
  return rows
}

/** More terms than an entry of a cue list has. */
const MOST_REST = 64

/**
 * Rows in order, each as what it shares with the row before and the rest: the first number of the rest is higher than the one in
 * its place before, and mostly by little.
 */
const writeSequences = (writer: ByteWriter, rows: Rows): void => {
  writer.number(starts(rows))
  let before: Uint32Array = new Uint32Array(0)
  for (let n = 0; n < starts(rows); n++) {
    const items = row(rows, n)
    let common = 0
    while (common < items.length && items[common] === before[common]) common++
    const rest = items.length - common
    if (rest >= MOST_REST) throw new Error(`an entry of a cue list has more than ${String(MOST_REST)} words`)
    writer.number(common * MOST_REST + rest)
    for (let i = common; i < items.length; i++)
      writer.number((items[i] ?? 0) - (i === common ? (before[common] ?? 0) : 0))
    before = items
  }
}

const readSequences = (reader: ByteReader): Rows => {
  const count = reader.number()
  const begins = [0]
  const items: number[] = []
  for (let n = 0; n < count; n++) {
    const [begin = 0, end = 0] = [begins[n - 1], begins[n]]
    const lengths = reader.number()
    const common = Math.floor(lengths / MOST_REST)
    for (let i = 0; i < common; i++) items.push(items[begin + i] ?? 0)
    for (let i = 0; i < lengths % MOST_REST; i++) {
      const differs = i === 0 && begin + common < end ? (items[begin + common] ?? 0) : 0
      items.push(reader.number() + differs)
    }
    begins.push(items.length)
  }
  return { starts: Uint32Array.from(begins), items: Uint32Array.from(items) }
}

export const packBook = (book: Book): PackedBook => {
  const writer = new ByteWriter()
  writer.list(book.flags)
  for (const rows of [book.sets, book.entries, book.terms]) writeRows(writer, rows)
  writer.number(book.longest)
  writer.number(book.setCount)
  for (const mark of MARKS) writer.number(book.marks[mark])
  writer.list(book.code)
  writer.rising(book.sieves)
  writeSequences(writer, book.cues.sequences)
  writer.list(book.cues.owners)
  writer.number(book.cues.terms)
  const { fingerprint, cues, broken } = book
  return { text: { fingerprint, words: packWords(book.words), names: cues.names, broken }, numbers: writer.all() }
}

/** @throws Error when the numbers are damaged. */
export const unpackBook = ({ text: { fingerprint, words, names, broken }, numbers }: PackedBook): Book => {
  const reader = new ByteReader(numbers, 'the numbers of the rules are damaged')
  return {
    fingerprint,
    words: unpackWords(words),
    flags: Uint8Array.from(reader.list()),
    sets: readRows(reader),
    entries: readRows(reader),
    terms: readRows(reader),
    longest: reader.number(),
    setCount: reader.number(),
    marks: Object.fromEntries(MARKS.map((mark) => [mark, reader.number()])) as Record<Mark, number>,
    code: Uint16Array.from(reader.list()),
    sieves: reader.rising(),
    cues: { names, sequences: readSequences(reader), owners: reader.list(), terms: reader.number() },
    broken,
  }
}
