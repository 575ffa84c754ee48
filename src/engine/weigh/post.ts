import type { Post } from '../../model/post.ts'
import type { FactWords } from '../facts/clause.ts'
import { negatedTokens } from '../facts/polarity.ts'
import type { Token } from '../text/token.ts'
import type { CueIndex } from './cue-index.ts'
import { cuesIn } from './cues.ts'
import { featuresOf, type Taker } from './features.ts'

/** What is needed to see the features of any post. */
export interface Reader {
  index: CueIndex
  words: FactWords
}

/** The features of a post or a piece of it, for weighing and for learning alike. */
export const readFeatures = (
  tokens: readonly Token[],
  { voice }: Post,
  { index, words }: Reader,
  take: Taker,
): void => {
  const negated = negatedTokens(tokens, words)
  const cues = cuesIn(tokens, index)
  featuresOf(tokens, { voice, cues, index, negated }, take)
}
