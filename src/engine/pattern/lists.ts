import type { Language, Lexicon, Often } from '../../model/rule.ts'
import type { Anchor } from './anchor.ts'
import type { Lead } from './first.ts'
import { Sieves } from './sieve.ts'
import type { Node } from './syntax.ts'
import { WordSet } from './wordset.ts'
import type { Token } from '../text/token.ts'
import { STRUCTURES, structureWord } from '../text/structures.ts'

/** The words of a phrase, each in every form that it may have. */
type Words = readonly ReadonlySet<string>[]

/** What is left of phrases that begin with the same word, by each of their second words. */
export type Begun = ReadonlyMap<string, readonly Words[]>

/** A word list made ready: single words, and phrases by each of their first words. */
export interface List {
  singles: ReadonlySet<string>
  phrases: ReadonlyMap<string, Begun>
  longest: number
  /** The single words, and of each phrase its rarest: one of them is in every match. */
  rare: readonly string[]
}

/** Kinds of token that patterns name like lists. */
export const KINDS: Readonly<Record<string, (token: Token) => boolean>> = {
  echo: (token) => token.word.forms.includes(structureWord('echo')),
  capital: (token) => token.capital && token.kind === 'word',
  number: (token) => token.kind === 'number',
  handle: (token) => token.kind === 'handle',
  url: (token) => token.kind === 'url',
  email: (token) => token.kind === 'email',
  emoji: (token) => token.kind === 'emoji',
  name: (token) => token.kind === 'handle' || (token.capital && token.kind === 'word' && token.breakBefore < 3),
}

/**
 * A word of a post writes the mask of each set that holds it, asked for or not. Sets of no more words than this have no mask:
 * whoever asks puts together those of their words.
 */
const MOST_SPELT = 20

const LONGEST_STRUCTURE = 12
/** Kinds of which a pattern may need no other word. */
const INDEXED: ReadonlySet<string> = new Set(['echo', 'email', 'handle', 'url'])
/** Of 100,000 posts, how many hold a word of which nothing is known. */
const RARE = 5

export const isStructure = (name: string): boolean => (STRUCTURES as readonly string[]).includes(name)

const addPhrase = (
  phrases: Map<string, Map<string, readonly Words[]>>,
  first: string,
  seconds: ReadonlySet<string>,
  rest: Words,
): void => {
  const behind = phrases.get(first) ?? new Map<string, readonly Words[]>()
  for (const second of seconds) behind.set(second, [...(behind.get(second) ?? []), rest])
  phrases.set(first, behind)
}

/** All word lists of a language, compiled on first use and shared by all patterns. */
export class Lists {
  /** What was worked out of parsed nodes, kept for `anchorOf` and `leadOf`. */
  readonly anchors = new Map<Node, Anchor | undefined>()
  readonly leads = new Map<Node, Lead>()
  /** Parsed words and groups by how they are written in patterns, kept for the parser. */
  readonly known = new Map<string, Node>()
  readonly sieves = new Sieves()
  /** Word: the numbers of the sets that hold it. */
  readonly places = new Map<string, number[]>()
  /** The sets that have a number, in their order. */
  readonly placed: WordSet[] = []
  private readonly made = new Map<string, List>()
  private readonly rares = new Map<string, WordSet>()
  private readonly sets = new Map<string, WordSet>()
  private readonly arrays = new Map<readonly string[], WordSet>()

  /** `often`: by what patterns are looked up best. Without it all words are alike. */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly language: Language,
    private readonly often: Often = {},
  ) {}

  inflect = (lemma: string): readonly string[] =>
    Object.hasOwn(this.language.irregular, lemma)
      ? (this.language.irregular[lemma] ?? [])
      : this.language.inflect(lemma)

  /** @throws Error when no such list is there. */
  get(name: string): List {
    const ready = this.made.get(name)
    if (ready) return ready
    const list = this.make(name)
    this.made.set(name, list)
    return list
  }

  /** Words that an entry of a list, or a token of a kind, can begin with. */
  firsts(name: string): WordSet {
    const list = this.words(name)
    return this.intern(list ? [...list.singles, ...list.phrases.keys()] : [structureWord(name)])
  }

  /** The words of a list; undefined for structures and kinds, which have none. */
  words(name: string): List | undefined {
    return Object.hasOwn(KINDS, name) || isStructure(name) ? undefined : this.get(name)
  }

  extent(name: string): readonly [number, number] {
    if (Object.hasOwn(KINDS, name)) return [1, 1]
    if (isStructure(name)) return [1, LONGEST_STRUCTURE]
    const list = this.get(name)
    return [list.singles.size > 0 ? 1 : 2, list.longest]
  }

  /** The words one of which is in every entry of a list, or stands for a kind; undefined where patterns need a better one. */
  rare(name: string): WordSet | undefined {
    const ready = this.rares.get(name)
    if (ready) return ready
    const set = this.makeRare(name)
    if (set) this.rares.set(name, set)
    return set
  }

  intern(words: readonly string[]): WordSet {
    // Patterns share their groups, so the very same array comes again and again.
    const known = this.arrays.get(words)
    if (known) return known
    const set = this.bySpelling(words)
    this.arrays.set(words, set)
    return set
  }

  private bySpelling(words: readonly string[]): WordSet {
    const key = words.length === 1 ? (words[0] ?? '') : words.join(' ')
    const ready = this.sets.get(key)
    if (ready) return ready
    const set = new WordSet(words, this.costOf(words))
    this.sets.set(key, set)
    return set
  }

  /** The number under which a block keeps where words of the set stand. */
  place(set: WordSet): number {
    if (set.place >= 0) return set.place
    set.place = this.placed.push(set) - 1
    for (const word of set.words) {
      const places = this.places.get(word)
      if (places) places.push(set.place)
      else this.places.set(word, [set.place])
    }
    return set.place
  }

  /** The numbers of all masks that together tell where words of the set stand: of a few words each has its own. */
  masksOf(set: WordSet): readonly number[] {
    set.spelt ??=
      set.words.size > MOST_SPELT ? [this.place(set)] : Array.from(set.words, (word) => this.place(this.intern([word])))
    return set.spelt
  }

  private makeRare(name: string): WordSet | undefined {
    if (INDEXED.has(name) || isStructure(name)) return this.intern([structureWord(name)])
    return Object.hasOwn(KINDS, name) ? undefined : this.intern(this.get(name).rare)
  }

  private make(name: string): List {
    const singles = new Set<string>()
    const phrases = new Map<string, Map<string, readonly Words[]>>()
    const rare = new Set<string>()
    let longest = 1
    for (const entry of this.entries(name, 0)) {
      const sets = entry.split(' ').map((word) => this.forms(word))
      longest = Math.max(longest, sets.length)
      for (const word of sets[this.rarest(sets)] ?? []) rare.add(word)
      const [first, second, ...rest] = sets
      for (const word of first ?? []) {
        if (second) addPhrase(phrases, word, second, rest)
        else singles.add(word)
      }
    }
    return { singles, phrases, longest, rare: [...rare] }
  }

  private forms(word: string): ReadonlySet<string> {
    return this.intern(word.startsWith('%') ? this.inflect(word.slice(1)) : [word]).words
  }

  /** The place of the word of a phrase that is met least often. */
  private rarest(sets: readonly ReadonlySet<string>[]): number {
    const costs = sets.map((words) => this.costOf([...words]))
    return costs.indexOf(Math.min(...costs))
  }

  private costOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + (Object.hasOwn(this.often, word) ? (this.often[word] ?? RARE) : RARE), 0)
  }

  private entries(name: string, depth: number): readonly string[] {
    const entries = Object.hasOwn(this.lexicon, name) ? this.lexicon[name] : undefined
    if (!entries || depth > 8) throw new Error(`there is no word list "@${name}"`)
    return entries.flatMap((entry) => (entry.startsWith('@') ? this.entries(entry.slice(1), depth + 1) : [entry]))
  }
}
