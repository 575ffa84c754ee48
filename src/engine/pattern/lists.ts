import type { Language, Lexicon } from '../../model/rule.ts'
import type { Outline } from './anchor.ts'
import type { Lead } from './first.ts'
import type { Node } from './syntax.ts'
import type { Token } from '../text/token.ts'
import { STRUCTURES, structureWord } from '../text/structures.ts'

/** A word list made ready: single words, and phrases by each of their first words. */
export interface List {
  singles: ReadonlySet<string>
  phrases: ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]>
  longest: number
  /** The single words, and of each phrase its rarest: one of them is in every match. */
  rare: readonly string[]
  /** Most words that stand before such a word in its phrase. */
  before: number
}

/** Kinds of token that patterns name like lists. */
export const KINDS: Readonly<Record<string, (token: Token) => boolean>> = {
  echo: (token) => token.forms.includes(structureWord('echo')),
  capital: (token) => token.capital && token.kind === 'word',
  number: (token) => token.kind === 'number',
  handle: (token) => token.kind === 'handle',
  url: (token) => token.kind === 'url',
  email: (token) => token.kind === 'email',
  emoji: (token) => token.kind === 'emoji',
  name: (token) => token.kind === 'handle' || (token.capital && token.kind === 'word' && token.breakBefore < 3),
}

/** A set of words; equal sets are one object, so that what a post holds of them is asked once. */
export interface WordSet {
  words: ReadonlySet<string>
  /** How often its words are met, roughly: a common word counts hundreds of rare ones. */
  cost: number
  /** Holds so many common words that nearly every post meets it. */
  everywhere: boolean
}

const COMMON_COST = 1500
const MOST_COMMON = 1
const LONGEST_STRUCTURE = 12
/** Rarer than a common word, more frequent than a rare one. */
const STRUCTURE_COST = 100
/** Kinds that are looked up by themselves, as structures are. */
const INDEXED: Readonly<Record<string, number>> = { echo: 1, email: 2, handle: 300, url: 100 }

export const isStructure = (name: string): boolean => (STRUCTURES as readonly string[]).includes(name)

/** All word lists of a language, compiled on first use and shared by all patterns. */
export class Lists {
  /** Outlines of parsed nodes, kept for `outlineOf`. */
  readonly outlines = new WeakMap<Node, Outline>()
  readonly leads = new WeakMap<Node, Lead>()
  /** Parsed words and groups by how they are written in patterns, kept for the parser. */
  readonly known = new Map<string, Node>()
  private readonly made = new Map<string, List>()
  private readonly anchors = new Map<string, WordSet>()
  private readonly sets = new Map<string, WordSet>()
  private readonly common: ReadonlySet<string>

  constructor(
    private readonly lexicon: Lexicon,
    private readonly language: Language,
  ) {
    this.common = new Set(language.common)
  }

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

  /** Words that an entry of a list can begin with; undefined when it can begin with anything. */
  firsts(name: string): ReadonlySet<string> | undefined {
    const list = this.words(name)
    return list ? this.intern([...list.singles, ...list.phrases.keys()]).words : this.anchor(name)?.words
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

  /** The words by which a list or kind is looked up; undefined when it has none. */
  anchor(name: string): WordSet | undefined {
    const ready = this.anchors.get(name)
    if (ready) return ready
    const set = this.makeAnchor(name)
    if (set) this.anchors.set(name, set)
    return set
  }

  intern(words: readonly string[]): WordSet {
    const key = words.length === 1 ? (words[0] ?? '') : words.join(' ')
    const ready = this.sets.get(key)
    if (ready) return ready
    const cost = words.reduce((sum, word) => sum + (this.common.has(word) ? COMMON_COST : 1), 0)
    const set = {
      words: new Set(words),
      cost,
      everywhere: words.filter((word) => this.common.has(word)).length > MOST_COMMON,
    }
    this.sets.set(key, set)
    return set
  }

  private makeAnchor(name: string): WordSet | undefined {
    const indexed = Object.hasOwn(INDEXED, name) ? INDEXED[name] : isStructure(name) ? STRUCTURE_COST : undefined
    if (indexed !== undefined) return { words: new Set([structureWord(name)]), cost: indexed, everywhere: false }
    if (Object.hasOwn(KINDS, name)) return undefined
    const list = this.get(name)
    return this.intern(list.rare)
  }

  private make(name: string): List {
    const singles = new Set<string>()
    const phrases = new Map<string, (readonly ReadonlySet<string>[])[]>()
    const rare = new Set<string>()
    let longest = 1
    let before = 0
    for (const entry of this.entries(name, 0)) {
      const sets = entry.split(' ').map((word) => this.forms(word))
      longest = Math.max(longest, sets.length)
      const place = this.rarest(sets)
      before = Math.max(before, place)
      for (const word of sets[place] ?? []) rare.add(word)
      const [first, ...rest] = sets
      for (const word of first ?? []) {
        if (rest.length === 0) singles.add(word)
        else phrases.set(word, [...(phrases.get(word) ?? []), rest])
      }
    }
    return { singles, phrases, longest, rare: [...rare], before }
  }

  private forms(word: string): ReadonlySet<string> {
    return this.intern(word.startsWith('%') ? this.inflect(word.slice(1)) : [word]).words
  }

  /** The place of the word of a phrase that is met least often. */
  private rarest(sets: readonly ReadonlySet<string>[]): number {
    const costs = sets.map((words) => [...words].filter((word) => this.common.has(word)).length)
    return costs.indexOf(Math.min(...costs))
  }

  private entries(name: string, depth: number): readonly string[] {
    const entries = Object.hasOwn(this.lexicon, name) ? this.lexicon[name] : undefined
    if (!entries || depth > 8) throw new Error(`there is no word list "@${name}"`)
    return entries.flatMap((entry) => (entry.startsWith('@') ? this.entries(entry.slice(1), depth + 1) : [entry]))
  }
}
