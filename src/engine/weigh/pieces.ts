import type { Token } from '../text/token.ts'

/** Tokens `from` to `to`, both inclusive. */
export interface Piece {
  from: number
  to: number
}

/**
 * The weights were learnt from posts about as long as this. They add up what all words tell, so that in a page of harmless words
 * the one bad sentence would be lost.
 */
export const LONGEST = 32
/** What a longer post says after its first thousands of words is told by patterns alone. */
const MOST = 100

/** The last token of the sentence of token `at`, at most a piece away. */
const sentenceEnd = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (end - at + 1 < LONGEST && tokens[end + 1]?.sentence === tokens[at]?.sentence) end++
  return end
}

/** Parts a post into pieces of whole sentences; a sentence longer than a piece is cut. */
export const piecesOf = (tokens: readonly Token[]): readonly Piece[] => {
  // Whole sentences fill a piece up: what fits into one is one, as most posts are.
  if (tokens.length > 0 && tokens.length <= LONGEST) return [{ from: 0, to: tokens.length - 1 }]
  const pieces: Piece[] = []
  for (let from = 0; from < tokens.length;) {
    const to = Math.min(sentenceEnd(tokens, from), tokens.length - 1)
    const last = pieces.at(-1)
    if (last && to - last.from < LONGEST) last.to = to
    else if (pieces.length === MOST) return pieces
    else pieces.push({ from, to })
    from = to + 1
  }
  return pieces
}
