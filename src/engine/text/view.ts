import type { Language } from '../../model/rule.ts'
import type { Span } from '../../model/finding.ts'
import { fold, originalEnd, originalStart, type Folded } from './fold.ts'
import { quotations } from './quotation.ts'
import { WordReader, type Vocabulary } from './reading.ts'
import { scan } from './scan.ts'
import { joinSpaced } from './spaced.ts'
import { structuresIn, type Structures } from './structures.ts'
import type { Token } from './token.ts'
import { placeStructures, Tokens } from './tokens.ts'

/** A post as the engine sees it: plain tokens with the way back into the original. */
export class View {
  constructor(
    readonly text: string,
    private readonly folded: Folded,
    readonly tokens: readonly Token[],
    readonly structures: Structures,
    /** Sentences that end in a question mark. */
    readonly questions: ReadonlySet<number>,
  ) {}

  get plain(): string {
    return this.folded.plain
  }

  /** The place of tokens `from` to `to` (inclusive) in the original text. */
  span(from: number, to: number): Span {
    const { folded, tokens, text } = this
    return {
      start: originalStart(folded, tokens[from]?.start ?? 0, text.length),
      end: originalEnd(folded, tokens[to]?.end ?? 0),
    }
  }
}

/** Reads text after text. The tokens of one are good until the next is read: see `Tokens`. */
export class TextReader {
  private readonly tokens: Tokens

  constructor(
    language: Language,
    private readonly vocabulary: Vocabulary,
  ) {
    this.tokens = new Tokens(new WordReader(language, vocabulary), vocabulary)
  }

  read(text: string): View {
    const { tokens, vocabulary } = this
    const folded = fold(text)
    tokens.begin(text, folded, quotations(folded.plain))
    scan(folded.plain, tokens)
    const list = joinSpaced(tokens.end(), vocabulary)
    const structures = structuresIn(folded.plain, list)
    placeStructures(list, structures, vocabulary)
    return new View(text, folded, list, structures, tokens.questions)
  }
}
