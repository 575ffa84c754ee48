import alex from 'alex'
import { Filter } from 'bad-words'
import nlp from 'compromise/three'
import profanity from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

/** Another library, asked the question that it answers about a post. */
export interface Peer {
  name: string
  ask: (text: string) => unknown
}

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
const filter = new Filter()

export const PARSER: Peer = { name: 'compromise/three, full parse', ask: (text) => nlp(text).json() as unknown }

/** None of them judges what this engine judges: they look for single words. They are here for scale. */
export const PEERS: readonly Peer[] = [
  PARSER,
  { name: 'obscenity', ask: (text) => matcher.getAllMatches(text) },
  { name: 'bad-words', ask: (text) => filter.isProfane(text) },
  { name: 'leo-profanity', ask: (text) => profanity.check(text) },
  { name: 'alex', ask: (text) => alex(text).messages },
]
