import type { Voice } from '../../model/post.ts'
import type { Token } from '../text/token.ts'
import { hashOf } from '../hash.ts'
import { EDGE, IDENTITY, SIDE } from './atoms.ts'
import { atomOf, shoutsIn } from './features.ts'

/** The words of a piece in the order in which they stand. */
export interface Sequence {
  /** One number for each place, `NOTHING` where nothing may be told: see `atoms.ts`. */
  atoms: readonly number[]
  /** The token of each place, -1 where none is. */
  tokens: readonly number[]
}

/** What no network knows. */
export const NOTHING = 0

/** Who people are, and whom they support, is no word to the network: it could not be kept from weighing. */
const isUntold = (atom: number): boolean => atom === IDENTITY || atom === SIDE

/** How the piece was said, then its words, with an edge between sentences. */
export const readSequence = (tokens: readonly Token[], voice: Voice): Sequence => {
  const atoms = [hashOf(`\0${voice}`) | 0]
  const places = [-1]
  const put = (atom: number, place: number): void => {
    atoms.push(atom)
    places.push(place)
  }
  const shouts = shoutsIn(tokens)
  let sentence = tokens[0]?.sentence
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const first = at === 0 || token.sentence !== sentence
    if (token.sentence !== sentence) put(EDGE, -1)
    sentence = token.sentence
    const atom = atomOf(token, first, shouts)
    put(isUntold(atom) ? NOTHING : atom, at)
  }
  return { atoms, tokens: places }
}
