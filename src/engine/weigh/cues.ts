import type { Cues } from '../../model/rule.ts'
import type { Token } from '../text/token.ts'
import { hashOf } from './features.ts'

/** One entry of a cue list of several words: those after its first, with gaps (undefined: one or two words of any kind). */
interface Entry {
  cue: number
  rest: readonly (ReadonlySet<string> | undefined)[]
}

/** All entries that begin with one word. */
interface Beginning {
  /** Cues of which the word alone is an entry. */
  alone: number[]
  /** Longer entries by their second word: a common word begins hundreds. */
  bySecond: Map<string, Entry[]>
  /** Entries whose second place is a gap. */
  gapped: Entry[]
}

/** All cue lists, made ready for one look-up a word. */
export interface CueIndex {
  names: readonly string[]
  /** One number for each name, for the features. */
  hashes: readonly number[]
  byFirst: ReadonlyMap<string, Beginning>
}

/** A cue met in a post: tokens `from` to `to`, inclusive. */
export interface CueHit {
  cue: number
  from: number
  to: number
}

const GAP = '_'
const MOST_GAP = 2

type Inflect = (lemma: string) => readonly string[]

const formsIn = (word: string, inflect: Inflect): readonly string[] =>
  word.startsWith('%') ? inflect(word.slice(1)) : [word]

const beginningOf = (byFirst: Map<string, Beginning>, form: string): Beginning => {
  const ready = byFirst.get(form)
  if (ready) return ready
  const beginning: Beginning = { alone: [], bySecond: new Map(), gapped: [] }
  byFirst.set(form, beginning)
  return beginning
}

const enter = (beginning: Beginning, entry: Entry): void => {
  const [second] = entry.rest
  if (entry.rest.length === 0) beginning.alone.push(entry.cue)
  else if (!second) beginning.gapped.push(entry)
  else
    for (const form of second) {
      const others = beginning.bySecond.get(form)
      if (others) others.push(entry)
      else beginning.bySecond.set(form, [entry])
    }
}

/** Lists of private notes may hold who people are; everywhere else such a word alone is no cue. */
const NOTES = 'protected/'

/**
 * Entries stand in one text, parted by commas or line ends. `inflect`: the forms of a `%lemma`.
 * `isIdentity`: words that must not weigh by themselves.
 */
export const indexCues = (cues: Cues, inflect: Inflect, isIdentity: (word: string) => boolean): CueIndex => {
  const names = Object.keys(cues).sort()
  const byFirst = new Map<string, Beginning>()
  names.forEach((name, cue) => {
    for (const written of (cues[name] ?? '').split(/[,\n]/)) {
      const [first = '', ...more] = written.trim().split(/\s+/)
      if (first === '') continue
      const rest = more.map((word) => (word === GAP ? undefined : new Set(formsIn(word, inflect))))
      for (const form of formsIn(first, inflect))
        if (rest.length > 0 || name.startsWith(NOTES) || !isIdentity(form))
          enter(beginningOf(byFirst, form), { cue, rest })
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
  const written = tokens.map(formsOf)
  const fit = (entries: readonly Entry[] | undefined, from: number, sentence: number): void => {
    for (const { cue, rest } of entries ?? []) {
      const to = endOf(tokens, from + 1, rest, 0, sentence)
      if (to >= 0) hits.push({ cue, from, to })
    }
  }
  tokens.forEach(({ sentence }, from) => {
    for (const form of written[from] ?? []) {
      const beginning = byFirst.get(form)
      if (!beginning) continue
      for (const cue of beginning.alone) hits.push({ cue, from, to: from })
      fit(beginning.gapped, from, sentence)
      if (beginning.bySecond.size > 0)
        for (const second of written[from + 1] ?? []) fit(beginning.bySecond.get(second), from, sentence)
    }
  })
  return hits
}
