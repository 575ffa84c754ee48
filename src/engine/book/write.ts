import type { BrokenRule } from '../../model/finding.ts'
import type { Pattern, PlacedRule } from '../../model/rule.ts'
import { messageOf } from '../broken.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { EngineInput } from '../input.ts'
import { anchorOf } from '../pattern/anchor.ts'
import { extentOf } from '../pattern/extent.ts'
import { Lists } from '../pattern/lists.ts'
import { neededWords } from '../pattern/sieve.ts'
import { parsePattern } from '../pattern/syntax.ts'
import type { WordSet } from '../pattern/wordset.ts'
import { readyRule } from '../rulebook.ts'
import { structureWord } from '../text/structures.ts'
import { identities, weighingCues } from '../weigh/lists.ts'
import { WORD, type Book, type Mark } from './book.ts'
import { rowsOf } from './rows.ts'
import { Terms } from './terms.ts'

/** One pattern worked out: where its sieve begins, and the words of which every match holds one. */
interface Worked {
  sieve: number
  /** The most tokens that a match takes. */
  longest: number
  anchors: ReadonlySet<string>
  /** All words of which a match may need one. */
  needed: ReadonlySet<string>
  /** It leads to its flag: it is no mere condition of another. */
  leads: boolean
}

/** @throws Error with a sentence when the pattern cannot be read, names no list that is there, or could match without a word of its own. */
const work = (source: Pattern, leads: boolean, lists: Lists): Worked => {
  const node = parsePattern(source, lists)
  const anchor = anchorOf(node, lists)
  if (!anchor) throw new Error(`the pattern "${source}" needs at least one word that is not optional`)
  const anchors = new Set(anchor.sets.flatMap(({ list }) => list))
  const sieve = lists.sieves.add(node, anchors, lists)
  return { sieve, longest: extentOf(node, lists), anchors, needed: neededWords(node, lists), leads }
}

class Writer {
  readonly sieves: number[] = []
  readonly known = new Set<string>()
  readonly byWord = new Map<string, number[]>()
  readonly broken: BrokenRule[] = []
  longest = 0
  private entries = 0

  constructor(private readonly lists: Lists) {}

  add(rule: PlacedRule): void {
    try {
      const worked: Worked[] = []
      readyRule(rule, (source, leads) => worked.push(work(source, leads, this.lists)) - 1)
      for (const one of worked) this.enter(one, rule.topic !== 'field')
    } catch (error) {
      this.broken.push({ rule: rule.id, error: messageOf(error) })
    }
  }

  private enter({ sieve, longest, anchors, needed, leads }: Worked, indexed: boolean): void {
    this.sieves.push(sieve)
    if (!leads) return
    this.longest = Math.max(this.longest, longest)
    for (const word of needed) this.known.add(word)
    if (!indexed) return
    const entry = this.entries++
    for (const word of anchors) {
      const others = this.byWord.get(word)
      if (others) others.push(entry)
      else this.byWord.set(word, [entry])
    }
  }
}

const placeMarks = (lists: Lists, { language }: EngineInput): Book['marks'] => {
  const place = (words: readonly string[]): number => lists.place(lists.intern(words))
  const kind = (mark: Mark): number => place([structureWord(mark)])
  return {
    emoji: kind('emoji'),
    capital: kind('capital'),
    name: kind('name'),
    negators: place(language.negators),
    openers: place([...language.clauseOpeners, 'and']),
  }
}

interface Read {
  lists: Lists
  marks: Book['marks']
  writer: Writer
}

/** Reads all rules. `sets`: those that get the first numbers, in this order. */
const readAll = (input: EngineInput, sets: readonly WordSet[]): Read => {
  const lists = new Lists(input.lexicon, input.language, input.often)
  for (const { list } of sets) lists.place(lists.intern(list))
  const marks = placeMarks(lists, input)
  const writer = new Writer(lists)
  for (const rule of input.rules) writer.add(rule)
  return { lists, marks, writer }
}

/**
 * Works out all that can be known before the first post. A rule that cannot be read is reported; the others go on. Rules are read twice: the
 * sets that words of most posts are in shall lie together, and which sets there are is known when all rules were read.
 */
export const writeBook = (input: EngineInput): Book => {
  const sets = [...readAll(input, []).lists.placed].sort((a, b) => b.cost - a.cost)
  const { lists, marks, writer } = readAll(input, sets)
  const { people, sides } = identities(input, lists)
  const terms = new Terms(lists.inflect, (word) => people.has(word) || sides.has(word))
  const cues = terms.entries(weighingCues(input))
  const words = [
    ...new Set([...writer.known, ...lists.places.keys(), ...terms.byWord.keys(), ...people, ...sides]),
  ].sort()
  const by = (map: ReadonlyMap<string, readonly number[]>) => rowsOf(words.map((word) => map.get(word) ?? []))
  return {
    fingerprint: fingerprintOf(input),
    words,
    flags: Uint8Array.from(
      words,
      (word) =>
        (writer.known.has(word) ? WORD.known : 0) |
        (people.has(word) ? WORD.identity : 0) |
        (sides.has(word) ? WORD.side : 0),
    ),
    sets: by(lists.places),
    entries: by(writer.byWord),
    terms: by(terms.byWord),
    longest: writer.longest,
    setCount: lists.placed.length,
    marks,
    code: lists.sieves.code.slice(0, lists.sieves.length),
    sieves: Uint32Array.from(writer.sieves),
    cues,
    broken: writer.broken,
  }
}
