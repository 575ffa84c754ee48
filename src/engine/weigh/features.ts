import type { Voice } from '../../model/post.ts'
import type { Token } from '../text/token.ts'
import type { CueHit, CueIndex } from './cues.ts'

/**
 * Takes one feature of a post: its hash, and the tokens (both ends inclusive, -1: the whole post) that it speaks of.
 * The same feature may come twice; what takes it counts it once.
 */
export type Take = (hash: number, from: number, to: number) => void

/** What the features need to know beside the tokens. */
export interface Context {
  voice: Voice
  cues: readonly CueHit[]
  index: CueIndex
  /** Who somebody is (nationality, faith, sex …) must not weigh: all such words are one. */
  isIdentity: (word: string) => boolean
  isNegated: (at: number) => boolean
}

const SALT = { word: 0x1b, next: 0x2c, skip: 0x3d, cue: 0x4e, pair: 0x5f, apart: 0x60, quoted: 0x71, negated: 0x82, post: 0x93, beside: 0xa4 }
const MOST_SKIP = 2
/** A hostile post must not cost the square of its length. */
const MOST_PAIRED = 24

const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 units. */
export const hashOf = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

const EDGE = hashOf('\0edge')
const IDENTITY = hashOf('\0identity')
const BY_KIND: Readonly<Record<string, number>> = {
  handle: hashOf('\0handle'),
  url: hashOf('\0url'),
  email: hashOf('\0email'),
}
const FEW = hashOf('\0few')
const MANY = hashOf('\0many')

const isWritten = (form: string): boolean => form.charCodeAt(0) !== 0

/** One number for a token: what kind it is where the words do not matter, else its plainest reading. */
const atomOf = (token: Token, isIdentity: Context['isIdentity']): number => {
  const kind = BY_KIND[token.kind]
  if (kind !== undefined) return kind
  const [first = ''] = token.forms
  const code = first.charCodeAt(0)
  if (code >= 48 && code <= 57) return first.length > 3 ? MANY : FEW
  let form = first
  for (const other of token.forms) if (isWritten(other)) form = other
  return isIdentity(form) ? IDENTITY : hashOf(form)
}

const takeWords = (tokens: readonly Token[], { isIdentity, isNegated }: Context, take: Take): void => {
  const atoms = tokens.map((token) => atomOf(token, isIdentity))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const atom = atoms[at] ?? 0
    if (!token) break
    const salt = token.quoted ? SALT.quoted : 0
    take(mix(SALT.word + salt, atom), at, at)
    if (isNegated(at)) take(mix(SALT.negated, atom), at, at)
    const sameBefore = tokens[at - 1]?.sentence === token.sentence
    take(mix(mix(SALT.next + salt, sameBefore ? (atoms[at - 1] ?? 0) : EDGE), atom), sameBefore ? at - 1 : at, at)
    if (tokens[at + 1]?.sentence !== token.sentence) take(mix(mix(SALT.next + salt, atom), EDGE), at, at)
    for (let back = 2; back <= MOST_SKIP + 1 && tokens[at - back]?.sentence === token.sentence; back++)
      take(mix(mix(SALT.skip + salt, atoms[at - back] ?? 0), atom), at - back, at)
  }
}

const takeCues = (tokens: readonly Token[], { cues, index, isNegated }: Context, take: Take): void => {
  const ids = cues.map(({ cue }) => hashOf(index.names[cue] ?? ''))
  cues.forEach(({ from, to }, i) => {
    const id = ids[i] ?? 0
    const quoted = tokens[from]?.quoted === true
    take(mix(SALT.cue + (quoted ? SALT.quoted : 0), id), from, to)
    if (isNegated(from)) take(mix(SALT.cue + SALT.negated, id), from, to)
    if (i >= MOST_PAIRED) return
    for (let j = 0; j < i; j++) {
      const other = ids[j] ?? 0
      if (other === id) continue
      const near = tokens[cues[j]?.from ?? 0]?.sentence === tokens[from]?.sentence
      take(mix(mix(near ? SALT.pair : SALT.apart, Math.min(id, other)), Math.max(id, other)), near ? (cues[j]?.from ?? from) : from, to)
    }
  })
}

/** Calls `take` for every feature of a post: its words, neighbours, near neighbours, cues and pairs of cues. */
export const featuresOf = (tokens: readonly Token[], context: Context, take: Take): void => {
  take(mix(SALT.post, hashOf(context.voice)), -1, -1)
  take(mix(SALT.post, Math.min(6, tokens.length >> 3)), -1, -1)
  takeWords(tokens, context, take)
  takeCues(tokens, context, take)
}
