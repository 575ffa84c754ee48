import { APOSTROPHE } from './ascii.ts'
import { originalStart, type Folded } from './fold.ts'
import { splitHashtag } from './hashtag.ts'
import { LONGEST_SHORT } from './key.ts'
import type { Region } from './quotation.ts'
import { wordOf, type Vocabulary, type WordReader } from './reading.ts'
import type { Piece, PieceTaker } from './scan.ts'
import { structureWord, type Structures } from './structures.ts'
import { BREAK, type Token, type TokenKind } from './token.ts'
import { Waiting } from './waiting.ts'
import type { Word } from './word.ts'

const BREAKS: Readonly<Record<string, number>> = {
  ',': BREAK.comma, ';': BREAK.clause, ':': BREAK.clause, '–': BREAK.clause, '—': BREAK.clause, '(': BREAK.clause, ')': BREAK.clause, '|': BREAK.clause, '·': BREAK.clause,
  '•': BREAK.clause, '.': BREAK.sentence, '!': BREAK.sentence, '?': BREAK.sentence, '…': BREAK.sentence, '\n': BREAK.line,
} // prettier-ignore

const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

const SKIN = /\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu

const signForms = (kind: Piece['kind'], text: string): readonly string[] =>
  kind === 'emoji' ? [text.replace(SKIN, '')] : [text, structureWord(kind)]

/** Adds the words under which patterns look structures up. The same word is met with the same ones again and again. */
const withStructures = (word: Word, kind: TokenKind, names: readonly string[], vocabulary: Vocabulary): Word => {
  const key = names.join(' ')
  const known = word.begins?.get(key)
  if (known) return known
  const made = wordOf([...word.forms, ...names.map(structureWord)], kind, vocabulary)
  word.begins ??= new Map()
  word.begins.set(key, made)
  return made
}

/** Gives the first token of a structure the word under which patterns look it up. */
export const placeStructures = (tokens: readonly Token[], structures: Structures, vocabulary: Vocabulary): void => {
  for (const [at, begin] of structures) {
    const token = tokens[at]
    if (!token) continue
    token.word = withStructures(token.word, token.kind, [...begin.ends.keys()], vocabulary)
    token.start = Math.min(token.start, begin.start)
  }
}

const NONE: ReadonlySet<number> = new Set()
const NO_TEXT: Folded = { plain: '', starts: undefined, ends: undefined }
/** Tokens whose room is kept: far more than most posts have. */
const MOST_KEPT = 1 << 10

/** Puts pieces together to tokens, text after text. The room of tokens is used again: they would be most of what a post leaves behind. */
export class Tokens implements PieceTaker {
  private readonly room: Token[] = []
  private count = 0
  private readonly waiting = new Waiting()
  private text = ''
  private folded = NO_TEXT
  private regions: readonly Region[] = []
  private asked: Set<number> | undefined
  private pending: number = BREAK.none
  private sentence = 0
  private region = 0
  /** Opening brackets just before the next token: three are a sign of their own, see `@echo`. */
  private brackets = 0

  constructor(
    private readonly words: WordReader,
    private readonly vocabulary: Vocabulary,
  ) {}

  begin(text: string, folded: Folded, regions: readonly Region[]): void {
    this.text = text
    this.folded = folded
    this.regions = regions
    this.asked = undefined
    this.pending = BREAK.none
    this.count = 0
    this.sentence = 0
    this.region = 0
    this.brackets = 0
  }

  /** All tokens of the text. They are good until the next one begins. */
  end(): readonly Token[] {
    this.takeWaiting()
    const tokens = this.room.slice(0, this.count)
    if (this.count > MOST_KEPT) this.room.length = MOST_KEPT
    return tokens
  }

  /** Sentences that end in a question mark. */
  get questions(): ReadonlySet<number> {
    return this.asked ?? NONE
  }

  take(piece: Piece): void {
    this.takeWaiting()
    if (piece.kind === 'word') this.word(piece.text, piece.start, 'word')
    else if (piece.kind === 'hashtag') this.hashtag(piece)
    else this.sign(piece)
  }

  takeMark(mark: string, start: number): void {
    this.takeWaiting()
    const strength = BREAKS[mark] ?? BREAK.none
    const next = this.folded.plain.charAt(start + 1)
    // A stop inside `3.30` or `e.g` breaks nothing; a dash between spaces does.
    const inside = mark === '.' && /[a-z0-9]/.test(next)
    const dash = mark === '-' && (next === ' ' || next === '-') ? BREAK.clause : strength
    if (!inside) this.pending = Math.max(this.pending, dash)
    this.brackets = mark === '(' ? this.brackets + 1 : 0
    if (mark === '?') (this.asked ??= new Set()).add(this.sentence)
  }

  /** The same as `take` does with a word of letters and apostrophes, by the shortest way. It waits for those that follow. */
  takeWord(start: number, end: number, low: number, high: number): void {
    if (this.waiting.isFull) this.takeWaiting()
    this.waiting.add(start, end, low, high)
  }

  private takeWaiting(): void {
    const { waiting } = this
    const { count } = waiting
    if (count === 0) return
    waiting.touch(this.vocabulary.words)
    waiting.count = 0
    for (let i = 0; i < count; i++) this.plainWord(i)
  }

  /** Number `i` of the words that waited. */
  private plainWord(i: number): void {
    const { plain } = this.folded
    const [start, end] = [this.waiting.start(i), this.waiting.end(i)]
    const possessive = plain.charCodeAt(end - 2) === APOSTROPHE && plain.charAt(end - 1) === 's'
    this.addAll(this.waited(i, start, end), start, end - start, 'word', possessive)
  }

  private waited(i: number, start: number, end: number): Word {
    const { waiting, words } = this
    const { plain } = this.folded
    if (end - start > LONGEST_SHORT) return words.read(plain.slice(start, end))
    const [low, high] = [waiting.low(i), waiting.high(i)]
    const guess = waiting.guess(i)
    return guess?.low === low && guess.high === high ? guess : words.readShort(plain, start, end, low, high)
  }

  private word(text: string, start: number, kind: TokenKind): void {
    const plainly = text.includes('’') ? text.replaceAll('’', "'") : text
    this.addAll(this.words.read(plainly), start, text.length, kind, plainly.endsWith("'s"))
  }

  /** What is no word is looked up by the sign itself or by what kind it is of. */
  private sign({ kind, text, start }: Piece): void {
    const { vocabulary } = this
    const read = (): Word => wordOf(signForms(kind, text), kind, vocabulary, text)
    // An address is hardly met twice.
    const word = kind === 'url' || kind === 'email' ? read() : vocabulary.signs.recall(text, read)
    this.add(word, start, text.length, kind, false)
  }

  private hashtag({ text, start }: Piece): void {
    const from = originalStart(this.folded, start + 1, this.text.length)
    const original = this.text.slice(from, from + text.length - 1)
    const sameLength = original.length === text.length - 1
    for (const part of splitHashtag(sameLength ? original : text.slice(1), this.vocabulary)) {
      this.word(text.slice(1 + part.start, 1 + part.end), start + 1 + part.start, 'hashtag')
    }
  }

  /** `endsInS`: in an apostrophe and an s, which are of the word itself where it stands for one word. */
  private addAll(word: Word, start: number, length: number, kind: TokenKind, endsInS: boolean): void {
    const possessive = endsInS && word.more.length === 0
    this.add(word, start, length, kind, possessive)
    for (const further of word.more) this.add(further, start, length, kind, possessive)
  }

  private add(word: Word, start: number, length: number, kind: TokenKind, possessive: boolean): void {
    if (this.pending >= BREAK.sentence && this.count > 0) this.sentence++
    const token = (this.room[this.count++] ??= emptyToken(word))
    token.word = this.brackets === 3 ? withStructures(word, kind, ['echo'], this.vocabulary) : word
    token.kind = kind
    token.start = start
    token.end = start + length
    token.breakBefore = this.pending
    token.capital = isUpper(this.text, originalStart(this.folded, start, this.text.length))
    token.sentence = this.sentence
    token.possessive = possessive
    token.quoted = this.isQuoted(start)
    this.pending = BREAK.none
    this.brackets = 0
  }

  private isQuoted(at: number): boolean {
    while (this.region < this.regions.length && (this.regions[this.region]?.end ?? 0) <= at) this.region++
    const region = this.regions[this.region]
    return region !== undefined && region.start <= at
  }
}

const emptyToken = (word: Word): Token => ({
  word,
  kind: 'word',
  start: 0,
  end: 0,
  breakBefore: BREAK.none,
  capital: false,
  sentence: 0,
  possessive: false,
  quoted: false,
})
