import type { Cues } from '../../model/rule.ts'
import type { Token } from '../text/token.ts'
import { hashOf } from './features.ts'

/** One entry of a cue list: the words after its first, with gaps (undefined: one or two words of any kind). */
interface Entry {
  cue: number
  rest: readonly (ReadonlySet<string> | undefined)[]
}

/** All cue lists, made ready for one look-up a word. */
export interface CueIndex {
  names: readonly string[]
  /** One number for each name, for the features. */
  hashes: readonly number[]
  byFirst: ReadonlyMap<string, readonly Entry[]>
}

/** A cue met in a post: tokens `from` to `to`, inclusive. */
export interface CueHit {
  cue: number
  from: number
  to: number
}

const GAP = '_'
const MOST_GAP = 2

const restOf = (words: readonly string[], inflect: (lemma: string) => readonly string[]): Entry['rest'] =>
  words.map((word) => (word === GAP ? undefined : new Set(word.startsWith('%') ? inflect(word.slice(1)) : [word])))

/** Entries stand in one text, parted by commas or line ends. `inflect`: the forms of a `%lemma`. */
export const indexCues = (cues: Cues, inflect: (lemma: string) => readonly string[]): CueIndex => {
  const names = Object.keys(cues).sort()
  const byFirst = new Map<string, Entry[]>()
  names.forEach((name, cue) => {
    for (const written of (cues[name] ?? '').split(/[,\n]/)) {
      const [first = '', ...more] = written.trim().split(/\s+/)
      if (first === '') continue
      const entry: Entry = { cue, rest: restOf(more, inflect) }
      for (const form of first.startsWith('%') ? inflect(first.slice(1)) : [first]) {
        const others = byFirst.get(form)
        if (others) others.push(entry)
        else byFirst.set(form, [entry])
      }
    }
  })
  return { names, hashes: names.map(hashOf), byFirst }
}

/** `5g` → 5g, 0g, 0: entries write any number as 0, or as 0000 from four digits on. */
const formsOf = ({ kind, forms }: Token): readonly string[] => {
  if (kind !== 'number') return forms
  const written = forms[0] ?? ''
  const plain = written.replace(/[\d.,:]+/, (digits) => (digits.replace(/\D/g, '').length > 3 ? '0000' : '0'))
  return [written, plain, ...(/^[£$€]|[a-z%]$/.test(plain) ? [plain.replace(/[^0]/g, '')] : [])]
}

const holds = (token: Token, words: ReadonlySet<string>): boolean => formsOf(token).some((form) => words.has(form))

/** The last token of the entry when its rest fits from token `at` on, else -1. */
const endOf = (tokens: readonly Token[], at: number, rest: Entry['rest'], i: number, sentence: number): number => {
  if (i === rest.length) return at - 1
  const words = rest[i]
  const token = tokens[at]
  if (token?.sentence !== sentence) return -1
  if (words) return holds(token, words) ? endOf(tokens, at + 1, rest, i + 1, sentence) : -1
  for (let skipped = 1; skipped <= MOST_GAP; skipped++) {
    const end = endOf(tokens, at + skipped, rest, i + 1, sentence)
    if (end >= 0) return end
  }
  return -1
}

/** Every cue in the post, in order of its first word. */
export const cuesIn = (tokens: readonly Token[], { byFirst }: CueIndex): CueHit[] => {
  const hits: CueHit[] = []
  tokens.forEach((token, from) => {
    for (const form of formsOf(token)) {
      for (const { cue, rest } of byFirst.get(form) ?? []) {
        const to = rest.length === 0 ? from : endOf(tokens, from + 1, rest, 0, token.sentence)
        if (to >= 0) hits.push({ cue, from, to })
      }
    }
  })
  return hits
}
