import { wordOf, type Vocabulary } from './reading.ts'
import type { Token } from './token.ts'

const isSingle = (token: Token): boolean => token.kind === 'word' && token.end - token.start === 1

const FEWEST_SPACED = 3
const MOST_SPACED = 24

/** A row of single letters: the tokens from one to another, and their letters in one text. */
interface Row {
  from: number
  to: number
  text: string
  /** Where in the text the letters of each token begin. */
  places: readonly number[]
}

const rowFrom = (tokens: readonly Token[], from: number): Row => {
  const places: number[] = [0]
  let text = ''
  let to = from
  for (let token = tokens[to]; token && isSingle(token); token = tokens[++to]) {
    text += token.word.forms.at(-1) ?? ''
    places.push(text.length)
  }
  return { from, to, text, places }
}

const hasSpaced = (tokens: readonly Token[]): boolean => {
  let row = 0
  for (const token of tokens) {
    row = isSingle(token) ? row + 1 : 0
    if (row === FEWEST_SPACED) return true
  }
  return false
}

/** `f u c k` → one token, when the joined letters are a known word of at least three letters. */
export const joinSpaced = (tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] => {
  if (!hasSpaced(tokens)) return tokens
  const joined: Token[] = []
  let row = rowFrom(tokens, 0)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (i > row.to) row = rowFrom(tokens, i)
    const end = Math.min(row.to, i + MOST_SPACED)
    const text = end - i < FEWEST_SPACED ? '' : row.text.slice(row.places[i - row.from], row.places[end - row.from])
    if (text !== '' && vocabulary.has(text)) {
      joined.push({ ...token, word: wordOf([text], token.kind, vocabulary), end: tokens[end - 1]?.end ?? token.end })
      i = end - 1
    } else joined.push(token)
  }
  return joined
}
