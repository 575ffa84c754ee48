import type { Flag, Pattern, PlacedRule, Topic, When } from '../model/rule.ts'
import type { BrokenRule } from '../model/finding.ts'
import type { Book } from './book/book.ts'
import { Block } from './pattern/block.ts'
import type { Lists } from './pattern/lists.ts'
import { Compiled } from './pattern/pattern.ts'
import { behindLead, firstNeed } from './pattern/sift.ts'

/** A flag with its patterns. `P`: what stands for a pattern. */
export interface ReadyFlag<P = Compiled> {
  flag: Flag
  words: readonly P[]
  when: When
  with: readonly (readonly P[])[]
  without: readonly P[]
}

export interface ReadyRule<P = Compiled> {
  rule: PlacedRule
  flags: readonly ReadyFlag<P>[]
  /** For a weighed rule: the facts that must hold of what the weights mark. */
  weighed: ReadyFlag<P> | undefined
  allows: readonly P[]
  allowsInPost: readonly P[]
}

/** A pattern in the index: found by a word, it leads to its flag and rule. */
export interface Entry {
  compiled: Compiled
  flag: ReadyFlag
  rule: ReadyRule
}

/** All rules, and their patterns by the numbers that the book gives them. */
export interface Rulebook {
  entries: readonly Entry[]
  /** For each entry where its sieve begins for those led to it, and in which block it was tried last: many words can lead to it. */
  starts: Uint32Array
  /** Two for each entry: see `firstNeed`. */
  needs: Uint16Array
  tried: Uint32Array
  /** Room for the numbers of entries that a block may hold. */
  wanted: Uint16Array
  /** The topics, and which of them each entry is of. The last, `undefined`, is of entries that are never left out. */
  topics: readonly (Topic | undefined)[]
  topicOf: Uint8Array
  /** All sieves. */
  code: Uint16Array
  /** The most tokens that a match takes. */
  longest: number
  /** How many sets sieves look for. */
  setCount: number
  /** Sets that blocks fill by themselves. */
  marks: readonly number[]
  /** Rules of the field of talk, by name: looked at only when another rule asks. */
  fields: ReadonlyMap<string, ReadyRule>
  /** Every rule that could be read. */
  rules: readonly ReadyRule[]
  broken: readonly BrokenRule[]
  /** Room for the post under examination: most posts fit into one block, long ones use several in turn. */
  blocks: readonly Block[]
}

const BLOCKS = 16

/** Makes of a pattern what stands for it. `leads`: a match of it is a finding; the others are asked beside one. */
type Make<P> = (source: Pattern, leads: boolean) => P

const list = (patterns: Pattern | readonly Pattern[]): readonly Pattern[] =>
  typeof patterns === 'string' ? [patterns] : patterns

const readyFlag = <P>(flag: Flag, rule: PlacedRule, make: Make<P>): ReadyFlag<P> => {
  const beside = (pattern: Pattern): P => make(pattern, false)
  return {
    flag,
    words: list(flag.words).map((pattern) => make(pattern, true)),
    when: { ...rule.when, ...flag.when },
    with: (flag.with ?? []).map((any) => list(any).map(beside)),
    without: (flag.without ?? []).map(beside),
  }
}

/** Walks the patterns of a rule, always in the same order: the book numbers them by it. */
export const readyRule = <P>(rule: PlacedRule, make: Make<P>): ReadyRule<P> => {
  const beside = (pattern: Pattern): P => make(pattern, false)
  return {
    rule,
    flags: rule.flags.map((flag) => readyFlag(typeof flag === 'string' ? { words: flag } : flag, rule, make)),
    weighed: rule.weighed ? readyFlag({ words: [] }, rule, make) : undefined,
    allows: (rule.allows ?? []).map(beside),
    allowsInPost: (rule.allowsInPost ?? []).map(beside),
  }
}

const entriesOf = (rule: ReadyRule): Entry[] =>
  rule.flags.flatMap((flag) => flag.words.map((compiled) => ({ compiled, flag, rule })))

/** Puts the rules beside the book that was written of them. */
export const openRulebook = (rules: readonly PlacedRule[], book: Book, lists: Lists): Rulebook => {
  const unread = new Set(book.broken.map(({ rule }) => rule))
  let number = 0
  const ready = rules
    .filter(({ id }) => !unread.has(id))
    .map((rule) => readyRule(rule, (source) => new Compiled(source, book.sieves[number++] ?? 0, lists)))
  const fields = ready.filter(({ rule }) => rule.topic === 'field')
  const topics = [...new Set(ready.map(({ rule }) => rule.topic)), undefined]
  const entries = ready.filter(({ rule }) => rule.topic !== 'field').flatMap(entriesOf)
  const starts = Uint32Array.from(entries, ({ compiled }) => behindLead(book.code, compiled.sieve))
  return {
    entries,
    starts,
    needs: Uint16Array.from([...starts].flatMap((start) => firstNeed(book.code, start, book.setCount))),
    tried: new Uint32Array(entries.length),
    wanted: new Uint16Array(entries.length),
    topics,
    topicOf: Uint8Array.from(entries, ({ rule }) => topics.indexOf(rule.rule.certain ? undefined : rule.rule.topic)),
    code: book.code,
    longest: book.longest,
    setCount: book.setCount,
    marks: Object.values(book.marks),
    fields: new Map(fields.map((field) => [field.rule.id.slice(field.rule.id.indexOf('/') + 1), field])),
    rules: ready,
    broken: book.broken,
    blocks: Array.from({ length: BLOCKS }, () => new Block(book)),
  }
}
