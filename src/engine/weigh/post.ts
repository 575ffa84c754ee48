import type { Post } from '../../model/post.ts'
import type { FactWords } from '../facts/clause.ts'
import { negatedTokens } from '../facts/polarity.ts'
import type { View } from '../text/view.ts'
import { cuesIn, type CueIndex } from './cues.ts'
import { featuresOf, type Take } from './features.ts'

/** What is needed to see the features of any post. */
export interface Reader {
  index: CueIndex
  words: FactWords
  isIdentity: (word: string) => boolean
}

/** The features of one post, for weighing and for learning alike. */
export const readFeatures = (view: View, post: Post, { index, words, isIdentity }: Reader, take: Take): void => {
  const negated = negatedTokens(view.tokens, words)
  featuresOf(
    view.tokens,
    { voice: post.voice, cues: cuesIn(view.tokens, index), index, isIdentity, isNegated: (at) => negated[at] === 1 },
    take,
  )
}
