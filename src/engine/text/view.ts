import type { Language } from '../../model/rule.ts'
import type { Span } from '../../model/finding.ts'
import { fold, originalEnd, originalStart, type Folded } from './fold.ts'
import { splitHashtag } from './hashtag.ts'
import { quotations, type Region } from './quotation.ts'
import { WordReader, writtenOf, type Vocabulary } from './reading.ts'
import { APOSTROPHE, scan, type Piece } from './scan.ts'
import { joinSpaced } from './spaced.ts'
import { structuresIn, structureWord, type Structures } from './structures.ts'
import { BREAK, type Token, type TokenKind } from './token.ts'
import type { Written } from './written.ts'

/** A post as the engine sees it: plain tokens with the way back into the original. */
export interface View {
  text: string
  plain: string
  tokens: readonly Token[]
  /** Sentences that end in a question mark. */
  questions: ReadonlySet<number>
  structures: Structures
  /** The place of tokens `from` to `to` (inclusive) in the original text. */
  span(from: number, to: number): Span
}

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
const withStructures = (written: Written, names: readonly string[]): Written => {
  const { forms } = written
  const key = names.join(' ')
  const known = written.begins?.get(key)
  if (known) return known
  const made = { ...written, forms: [...forms, ...names.map(structureWord)], reading: undefined, begins: undefined }
  written.begins ??= new Map()
  written.begins.set(key, made)
  return made
}

/** Puts pieces together to tokens; one use, one text. */
class Tokens {
  readonly list: Token[] = []
  readonly questions = new Set<number>()
  private pending: number = BREAK.none
  private sentence = 0
  private region = 0
  /** Opening brackets just before the next token: three are a sign of their own, see `@echo`. */
  private brackets = 0

  constructor(
    private readonly text: string,
    private readonly folded: Folded,
    private readonly regions: readonly Region[],
    private readonly words: WordReader,
    private readonly vocabulary: Vocabulary,
  ) {}

  take(piece: Piece): void {
    if (piece.kind === 'punctuation') this.punctuate(piece)
    else if (piece.kind === 'word') this.word(piece.text, piece.start, 'word')
    else if (piece.kind === 'hashtag') this.hashtag(piece)
    else this.sign(piece)
  }

  private punctuate({ text, start }: Piece): void {
    const strength = BREAKS[text] ?? BREAK.none
    const next = this.folded.plain.charAt(start + 1)
    // A stop inside `3.30` or `e.g` breaks nothing; a dash between spaces does.
    const inside = text === '.' && /[a-z0-9]/.test(next)
    const dash = text === '-' && (next === ' ' || next === '-') ? BREAK.clause : strength
    if (!inside) this.pending = Math.max(this.pending, dash)
    this.brackets = text === '(' ? this.brackets + 1 : 0
    if (text === '?') this.questions.add(this.sentence)
  }

  private word(text: string, start: number, kind: TokenKind): void {
    const plainly = text.includes('’') ? text.replaceAll('’', "'") : text
    this.addAll(this.words.read(plainly), start, text.length, kind, plainly.endsWith("'s"))
  }

  /** A word of letters and apostrophes: the same as `word`, by the shortest way. */
  plainWord(start: number, end: number, hash: number): void {
    const { plain } = this.folded
    const possessive = plain.charCodeAt(end - 2) === APOSTROPHE && plain.charAt(end - 1) === 's'
    this.addAll(this.words.readIn(plain, start, end, hash), start, end - start, 'word', possessive)
  }

  /** What is no word is looked up by the sign itself or by what kind it is of. */
  private sign({ kind, text, start }: Piece): void {
    const { vocabulary } = this
    const read = (): Written => writtenOf(signForms(kind, text), vocabulary, text)
    // A handle or an address is hardly met twice.
    const written = kind === 'emoji' || kind === 'number' ? vocabulary.signs.recall(text, read) : read()
    if (kind !== 'punctuation') this.add(written, start, text.length, kind, false)
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
  private addAll(written: Written, start: number, length: number, kind: TokenKind, endsInS: boolean): void {
    const possessive = endsInS && written.more.length === 0
    this.add(written, start, length, kind, possessive)
    for (const further of written.more) this.add(further, start, length, kind, possessive)
  }

  private add(written: Written, start: number, length: number, kind: TokenKind, possessive: boolean): void {
    if (this.pending >= BREAK.sentence && this.list.length > 0) this.sentence++
    const all = this.brackets === 3 ? withStructures(written, ['echo']) : written
    this.brackets = 0
    this.list.push({
      written: all,
      forms: all.forms,
      kind,
      start,
      end: start + length,
      breakBefore: this.pending,
      capital: isUpper(this.text, originalStart(this.folded, start, this.text.length)),
      sentence: this.sentence,
      possessive,
      quoted: this.isQuoted(start),
    })
    this.pending = BREAK.none
  }

  private isQuoted(at: number): boolean {
    while (this.region < this.regions.length && (this.regions[this.region]?.end ?? 0) <= at) this.region++
    const region = this.regions[this.region]
    return region !== undefined && region.start <= at
  }
}

/** Gives the first token of a structure the word under which patterns look it up. */
const placeStructures = (tokens: readonly Token[], structures: Structures): void => {
  for (const [at, begin] of structures) {
    const token = tokens[at]
    if (!token) continue
    token.written = withStructures(token.written, [...begin.ends.keys()])
    token.forms = token.written.forms
    token.start = Math.min(token.start, begin.start)
  }
}

export const viewOf = (text: string, language: Language, vocabulary: Vocabulary): View => {
  const folded = fold(text)
  const tokens = new Tokens(text, folded, quotations(folded.plain), new WordReader(language, vocabulary), vocabulary)
  scan(
    folded.plain,
    (piece) => tokens.take(piece),
    (start, end, hash) => tokens.plainWord(start, end, hash),
  )
  const list = joinSpaced(tokens.list, vocabulary)
  const structures = structuresIn(folded.plain, list)
  placeStructures(list, structures)
  const span = (from: number, to: number): Span => ({
    start: originalStart(folded, list[from]?.start ?? 0, text.length),
    end: originalEnd(folded, list[to]?.end ?? 0),
  })
  return { text, plain: folded.plain, tokens: list, structures, questions: tokens.questions, span }
}
