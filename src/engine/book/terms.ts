import type { Cues } from '../../model/rule.ts'
import { GAP_TERM, type CueEntries } from './book.ts'
import { rowsOf } from './rows.ts'

type Inflect = (lemma: string) => readonly string[]

const GAP = '_'
/** Lists of private notes may hold who people are; everywhere else such a word alone is no cue. */
const NOTES = 'protected/'

interface Sequence {
  terms: readonly number[]
  owner: number
}

/** In order of terms; what is over comes before what goes on. */
const compare = (a: Sequence, b: Sequence): number => {
  for (let i = 0; i < a.terms.length && i < b.terms.length; i++) {
    const difference = (a.terms[i] ?? 0) - (b.terms[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.terms.length - b.terms.length || a.owner - b.owner
}

/** Numbers the terms of cue entries: a word (`gin`) or any form of a lemma (`%nick`). */
export class Terms {
  /** For each word: the terms that it can stand for. */
  readonly byWord = new Map<string, number[]>()
  private readonly numbers = new Map<string, number>([[GAP, GAP_TERM]])

  constructor(
    private readonly inflect: Inflect,
    private readonly isIdentity: (word: string) => boolean,
  ) {}

  /** Entries stand in one text, parted by commas or line ends. */
  entries(cues: Cues): CueEntries {
    const names = Object.keys(cues).sort()
    const sequences = names
      .flatMap((name, owner) =>
        (cues[name] ?? '').split(/[,\n]/).flatMap((written) => this.sequences(written.trim(), name, owner)),
      )
      .sort(compare)
      .filter((one, i, all) => i === 0 || compare(one, all[i - 1] ?? one) !== 0)
    return {
      names,
      sequences: rowsOf(sequences.map(({ terms }) => terms)),
      owners: Uint32Array.from(sequences, ({ owner }) => owner),
      terms: this.numbers.size,
    }
  }

  private sequences(written: string, name: string, owner: number): Sequence[] {
    if (written === '') return []
    const words = written.split(/\s+/)
    if (words.length > 1 || name.startsWith(NOTES)) return [{ terms: words.map((word) => this.term(word)), owner }]
    // Who somebody is must not weigh by itself.
    const forms = this.forms(written)
    const allowed = forms.filter((form) => !this.isIdentity(form))
    const terms = allowed.length === forms.length ? [written] : allowed
    return terms.map((word) => ({ terms: [this.term(word)], owner }))
  }

  private forms(word: string): readonly string[] {
    return word.startsWith('%') ? this.inflect(word.slice(1)) : [word]
  }

  private term(word: string): number {
    const ready = this.numbers.get(word)
    if (ready !== undefined) return ready
    const number = this.numbers.size
    this.numbers.set(word, number)
    for (const form of new Set(this.forms(word))) {
      const terms = this.byWord.get(form)
      if (terms) terms.push(number)
      else this.byWord.set(form, [number])
    }
    return number
  }
}
