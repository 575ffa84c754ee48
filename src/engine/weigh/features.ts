import type { Voice } from '../../model/post.ts'
import { NO_PROSE, type Token } from '../text/token.ts'
import type { Known } from '../text/word.ts'
import { hashOf } from '../hash.ts'
import { EDGE, IDENTITY, NAME, SIDE } from './atoms.ts'
import type { CueIndex } from './cue-index.ts'
import type { CueHit } from './cues.ts'

/**
 * Takes one feature of a post: its hash, and the tokens (both ends inclusive, -1: the whole post) that it speaks of.
 * The same feature may come twice; what takes it counts it once.
 */
export type Take = (hash: number, from: number, to: number) => void

/** Takes all features of a post. */
export interface Taker {
  feature: Take
  /** Token `at` stands there as most do: its features are `featuresOfWord`, the same in every post. */
  word: (word: Known, at: number) => void
}

/** What the features need to know beside the tokens. */
export interface Context {
  voice: Voice
  /** Those of several words. */
  cues: readonly CueHit[]
  index: CueIndex
  /** Of each token: 1 where the clause so far denies or refuses. */
  negated: Uint8Array
}

/** Kinds of feature: a word, two neighbours, a cue; quoted and denied ones are others. */
const SALT = { word: 0x1b, pair: 0x2c, cue: 0x4e, quoted: 0x171, denied: 0x282, post: 0x93, found: 0xa5 }

/**
 * The finaliser of MurmurHash3 (Appleby 2011): every bit of both numbers reaches every bit of the result, which has 32 bits with a sign
 * (see `Known.atom`). Whoever is told of features outside the engine gets them not below nought.
 */
const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** A capital inside a sentence, as names have it, unless the whole post shouts: a name must not weigh. */
const isName = (token: Token, first: boolean, shouts: boolean): boolean =>
  token.capital && !first && !shouts && token.kind === 'word' && token.end - token.start > 1

/** More capitals than this share of the words: headlines and shouting, in which a capital tells nothing. */
const MOST_CAPITALS = 0.4

export const shoutsIn = (tokens: readonly Token[]): boolean => {
  let capitals = 0
  for (const { capital } of tokens) if (capital) capitals++
  return capitals > MOST_CAPITALS * tokens.length
}

/**
 * One number for a token: what kind it is where the words do not matter, else its plainest reading. The words beside what is no prose
 * stand as if at an edge.
 */
export const atomOf = (token: Token, first: boolean, shouts: boolean): number => {
  if (NO_PROSE.has(token.kind)) return EDGE
  const { plain, atom } = token.word
  return plain && isName(token, first, shouts) ? NAME : atom
}

/** What a word tells by itself, where it is neither a name nor quoted nor denied: the word, and the cues that it is. */
export const featuresOfWord = (atom: number, cues: readonly number[], { hashes }: CueIndex): number[] => [
  mix(SALT.word, atom),
  ...cues.map((cue) => mix(SALT.cue, hashes[cue] ?? 0)),
]

/** Takes every feature by its hash, not below nought, those of words one by one. */
export const oneByOne = (take: Take, index: CueIndex): Taker => ({
  feature: (hash, from, to) => {
    take(hash >>> 0, from, to)
  },
  word: ({ numbers, atom, cues, weighs }, at) => {
    for (const hash of featuresOfWord(atom, [...numbers.subarray(cues, weighs)], index)) take(hash >>> 0, at, at)
  },
})

/** A token's word or cue, of which its surroundings make other features. */
const takeOne = (salt: number, one: number, quoted: boolean, denied: boolean, at: number, take: Take): void => {
  take(mix(salt + (quoted ? SALT.quoted : 0), one), at, at)
  if (denied) take(mix(salt + SALT.denied, one), at, at)
}

const takeWords = (tokens: readonly Token[], { index, negated }: Context, taker: Taker): void => {
  const { feature } = taker
  const shouts = shoutsIn(tokens)
  let before = EDGE
  let sentence = -1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const first = token.sentence !== sentence
    sentence = token.sentence
    const atom = atomOf(token, first, shouts)
    const { word, quoted } = token
    const denied = negated[at] === 1
    if (atom === word.atom && !quoted && !denied) taker.word(word, at)
    else {
      if (atom !== EDGE) takeOne(SALT.word, atom, quoted, denied, at, feature)
      for (let n = word.cues; n < word.weighs; n++)
        takeOne(SALT.cue, index.hashes[word.numbers[n] ?? 0] ?? 0, quoted, denied, at, feature)
    }
    const last = before
    before = atom
    if (atom === EDGE) continue
    const pair = SALT.pair + (quoted ? SALT.quoted : 0)
    feature(mix(mix(pair, first ? EDGE : last), atom), first ? at : at - 1, at)
    if (tokens[at + 1]?.sentence !== token.sentence) feature(mix(mix(pair, atom), EDGE), at, at)
  }
}

const takeCues = (tokens: readonly Token[], { cues, index, negated }: Context, take: Take): void => {
  for (const { cue, from, to } of cues) {
    const id = index.hashes[cue] ?? 0
    take(mix(SALT.cue + (tokens[from]?.quoted ? SALT.quoted : 0), id), from, to)
    if (negated[from] === 1) take(mix(SALT.cue + SALT.denied, id), from, to)
  }
}

/** That patterns found something of this topic, or of this rule (by its id): evidence like any other. */
export const featureOfFound = (topicOrRule: string): number => mix(SALT.found, hashOf(topicOrRule)) >>> 0

/** All features of a cue, and those of who people are and whom they support: whoever learns must know them by name. */
export const featuresOfCue = (name: string): number[] =>
  [0, SALT.quoted, SALT.denied].map((salt) => mix(SALT.cue + salt, hashOf(name)) >>> 0)
export const IDENTITY_FEATURES: readonly number[] = [IDENTITY, SIDE].flatMap((atom) =>
  [0, SALT.quoted, SALT.denied].map((salt) => mix(SALT.word + salt, atom) >>> 0),
)

const LONGEST = 6

/** Hands `take` every feature of a post: its voice and length, its words, its neighbours and its cues. */
export const featuresOf = (tokens: readonly Token[], context: Context, take: Taker): void => {
  take.feature(mix(SALT.post, hashOf(context.voice)), -1, -1)
  take.feature(mix(SALT.post, Math.min(LONGEST, tokens.length >> 3)), -1, -1)
  takeWords(tokens, context, take)
  takeCues(tokens, context, take.feature)
}
