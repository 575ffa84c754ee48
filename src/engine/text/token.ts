import type { Word } from './word.ts'

/** What a token is. `hashtag` and `spaced` tokens are words found inside a longer piece. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'handle' | 'url' | 'email' | 'hashtag'

/** Handles and addresses: each is one of thousands, and none is a word. */
export const NO_PROSE: ReadonlySet<TokenKind> = new Set<TokenKind>(['handle', 'url', 'email'])

/** How strong the break before a token is. */
export const BREAK = { none: 0, comma: 1, clause: 2, sentence: 3, line: 4 } as const

export interface Token {
  word: Word
  kind: TokenKind
  /** Offsets in the plain text. */
  start: number
  end: number
  /** One of BREAK: the strongest punctuation since the last token. */
  breakBefore: number
  /** The original begins with a capital letter. */
  capital: boolean
  sentence: number
  /** Written with an apostrophe-s that belongs to what follows: `my boss's car`. */
  possessive: boolean
  /** Inside quotation marks or a quoted line. */
  quoted: boolean
}
