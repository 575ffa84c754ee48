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
  /** Entries whose second place is a gap, by the word behind it. */
  byThird: Map<string, Entry[]>
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
  const beginning: Beginning = { alone: [], bySecond: new Map(), byThird: new Map() }
  byFirst.set(form, beginning)
  return beginning
}

const enter = (beginning: Beginning, entry: Entry): void => {
  const [second, third] = entry.rest
  if (entry.rest.length === 0) beginning.alone.push(entry.cue)
  else if (second) enterBy(second, beginning.bySecond, entry)
  else enterBy(third ?? [], beginning.byThird, entry)
}

const enterBy = (forms: Iterable<string>, entries: Map<string, Entry[]>, entry: Entry): void => {
  for (const form of forms) {
    const others = entries.get(form)
    if (others) others.push(entry)
    else entries.set(form, [entry])
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

type Written = readonly (readonly string[])[]

const holds = (forms: readonly string[] | undefined, words: ReadonlySet<string>): boolean => {
  for (const form of forms ?? []) if (words.has(form)) return true
  return false
}

/** One post, while its cues are looked for. */
class Search {
  readonly hits: CueHit[] = []
  private readonly written: Written

  constructor(private readonly tokens: readonly Token[]) {
    this.written = tokens.map(formsOf)
  }

  /** Every cue that begins at token `from`. */
  at(from: number, byFirst: CueIndex['byFirst']): void {
    for (const form of this.written[from] ?? []) {
      const beginning = byFirst.get(form)
      if (!beginning) continue
      for (const cue of beginning.alone) this.hits.push({ cue, from, to: from })
      if (beginning.bySecond.size > 0) this.look(beginning.bySecond, from, from + 1, 0)
      if (beginning.byThird.size === 0) continue
      for (let gap = 1; gap <= MOST_GAP; gap++) this.look(beginning.byThird, from, from + 1 + gap, 1)
    }
  }

  /** Entries that go on with the word at token `at`, which stands for place `place` of their rest. */
  private look(entries: ReadonlyMap<string, Entry[]>, from: number, at: number, place: number): void {
    if (this.tokens[at]?.sentence !== this.tokens[from]?.sentence) return
    for (const form of this.written[at] ?? []) {
      for (const { cue, rest } of entries.get(form) ?? []) {
        const to = this.endOf(rest, place + 1, at + 1, this.tokens[from]?.sentence)
        if (to >= 0) this.hits.push({ cue, from, to })
      }
    }
  }

  /** The last token of the entry when its rest from place `place` on fits from token `at` on, else -1. */
  private endOf(rest: Entry['rest'], place: number, at: number, sentence: number | undefined): number {
    if (place === rest.length) return at - 1
    if (this.tokens[at]?.sentence !== sentence) return -1
    const words = rest[place]
    if (words) return holds(this.written[at], words) ? this.endOf(rest, place + 1, at + 1, sentence) : -1
    for (let gap = 1; gap <= MOST_GAP; gap++) {
      const end = this.endOf(rest, place + 1, at + gap, sentence)
      if (end >= 0) return end
    }
    return -1
  }
}

/** Every cue in the post, in order of its first word. */
export const cuesIn = (tokens: readonly Token[], { byFirst }: CueIndex): CueHit[] => {
  const search = new Search(tokens)
  for (let from = 0; from < tokens.length; from++) search.at(from, byFirst)
  return search.hits
}
