import type { Language } from '../../model/rule.ts'
import type { Span } from '../../model/finding.ts'
import { fold, originalEnd, originalStart, type Folded } from './fold.ts'
import { splitHashtag } from './hashtag.ts'
import { quotations, type Region } from './quotation.ts'
import { readWord, type Vocabulary } from './reading.ts'
import { scan, type Piece } from './scan.ts'
import { structuresIn, structureWord, type Structures } from './structures.ts'
import { BREAK, type Token, type TokenKind } from './token.ts'

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

const isUpper = (character: string): boolean => character !== character.toLowerCase()

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
    private readonly language: Language,
    private readonly vocabulary: Vocabulary,
  ) {}

  take(piece: Piece): void {
    if (piece.kind === 'punctuation') this.punctuate(piece)
    else if (piece.kind === 'word') this.word(piece.text, piece.start, 'word')
    else if (piece.kind === 'hashtag') this.hashtag(piece)
    else if (piece.kind === 'emoji')
      this.add([piece.text.replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, '')], piece.start, piece.text.length, 'emoji')
    else this.add([piece.text, structureWord(piece.kind)], piece.start, piece.text.length, piece.kind)
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

  private word(written: string, start: number, kind: TokenKind): void {
    const plainly = written.replaceAll('’', "'")
    const words = readWord(plainly, this.language, this.vocabulary)
    const possessive = words.length === 1 && plainly.endsWith("'s")
    words.forEach((forms, i) => {
      this.add(forms, start, written.length, kind, possessive)
      if (i === 0) this.pending = BREAK.none
    })
  }

  private hashtag({ text, start }: Piece): void {
    const from = originalStart(this.folded, start + 1, this.text.length)
    const original = this.text.slice(from, from + text.length - 1)
    const sameLength = original.length === text.length - 1
    for (const part of splitHashtag(sameLength ? original : text.slice(1), this.vocabulary)) {
      this.word(text.slice(1 + part.start, 1 + part.end), start + 1 + part.start, 'hashtag')
    }
  }

  private add(forms: readonly string[], start: number, length: number, kind: TokenKind, possessive = false): void {
    if (this.pending >= BREAK.sentence && this.list.length > 0) this.sentence++
    const capital = isUpper(this.text.charAt(originalStart(this.folded, start, this.text.length)))
    const quoted = this.isQuoted(start)
    const all = this.brackets >= 3 ? [...forms, structureWord('echo')] : forms
    this.brackets = 0
    this.list.push({
      forms: all,
      kind,
      start,
      end: start + length,
      breakBefore: this.pending,
      capital,
      sentence: this.sentence,
      possessive,
      quoted,
    })
    this.pending = BREAK.none
  }

  private isQuoted(at: number): boolean {
    while (this.region < this.regions.length && (this.regions[this.region]?.end ?? 0) <= at) this.region++
    const region = this.regions[this.region]
    return region !== undefined && region.start <= at
  }
}

const isSingle = (token: Token): boolean => token.kind === 'word' && token.end - token.start === 1

const lettersFrom = (tokens: readonly Token[], from: number): readonly Token[] => {
  let end = from
  for (let token = tokens[end]; token && end - from < 24 && isSingle(token); token = tokens[end]) end++
  return tokens.slice(from, end)
}

/** `f u c k` → one token, when the joined letters are a known word of at least three letters. */
const joinSpaced = (tokens: readonly Token[], vocabulary: Vocabulary): Token[] => {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const letters = lettersFrom(tokens, i)
    const word = letters.length >= 3 ? letters.map(({ forms }) => forms.at(-1)).join('') : ''
    if (word !== '' && vocabulary.has(word)) {
      joined.push({ ...token, forms: [word], end: letters.at(-1)?.end ?? token.end })
      i += letters.length - 1
    } else joined.push(token)
  }
  return joined
}

/** Gives the first token of a structure the word under which patterns look it up. */
const withStructures = (tokens: readonly Token[], structures: Structures): readonly Token[] =>
  structures.size === 0
    ? tokens
    : tokens.map((token, i) => {
        const begin = structures.get(i)
        if (!begin) return token
        const names = Array.from(begin.ends.keys(), structureWord)
        return { ...token, start: Math.min(token.start, begin.start), forms: [...token.forms, ...names] }
      })

export const viewOf = (text: string, language: Language, vocabulary: Vocabulary): View => {
  const folded = fold(text)
  const tokens = new Tokens(text, folded, quotations(folded.plain), language, vocabulary)
  scan(folded.plain, (piece) => tokens.take(piece))
  const words = tokens.list.some(isSingle) ? joinSpaced(tokens.list, vocabulary) : tokens.list
  const structures = structuresIn(folded.plain, words)
  const list = withStructures(words, structures)
  const span = (from: number, to: number): Span => ({
    start: originalStart(folded, list[from]?.start ?? 0, text.length),
    end: originalEnd(folded, list[to]?.end ?? 0),
  })
  return { text, plain: folded.plain, tokens: list, structures, questions: tokens.questions, span }
}
