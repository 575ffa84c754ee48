import type { Flag, Language, Pattern, PlacedRule, When } from '../model/rule.ts'
import type { BrokenRule } from '../model/finding.ts'
import { messageOf } from './broken.ts'
import { compilePattern, type Compiled } from './pattern/pattern.ts'
import type { Lists } from './pattern/lists.ts'
import type { Sieves } from './pattern/sieve.ts'
import { Block } from './pattern/block.ts'

/** Patterns that are looked at only beside a match: compiled when the first match asks. */
export class Patterns {
  private ready: readonly Compiled[] | undefined

  constructor(
    private readonly sources: readonly Pattern[],
    private readonly lists: Lists,
  ) {}

  get empty(): boolean {
    return this.sources.length === 0
  }

  /** @throws Error with a sentence when one of them cannot be read: the rule that asked is broken. */
  get compiled(): readonly Compiled[] {
    this.ready ??= this.sources.map((source) => compilePattern(source, this.lists))
    return this.ready
  }
}

/** A flag with its patterns compiled. */
export interface ReadyFlag {
  flag: Flag
  words: readonly Compiled[]
  when: When
  with: readonly Patterns[]
  without: Patterns
}

export interface ReadyRule {
  rule: PlacedRule
  flags: readonly ReadyFlag[]
  /** For a weighed rule: the facts that must hold of what the weights mark. */
  weighed: ReadyFlag | undefined
  allows: Patterns
  allowsInPost: Patterns
}

/** A pattern in the index: found by a word, it leads to its flag and rule. */
export interface Entry {
  compiled: Compiled
  flag: ReadyFlag
  rule: ReadyRule
}

/** All rules, compiled, and the words by which their patterns are looked up. */
export interface Rulebook {
  entries: readonly Entry[]
  /** Numbers of entries by the words of which every match holds one. */
  index: ReadonlyMap<string, readonly number[]>
  /** For each entry where its sieve begins, and in which block it was tried last: many words can lead to it. */
  starts: readonly number[]
  tried: number[]
  sieves: Sieves
  /** Rules of the field of talk, by name: looked at only when another rule asks. */
  fields: ReadonlyMap<string, ReadyRule>
  /** Every rule that could be read. */
  rules: readonly ReadyRule[]
  broken: readonly BrokenRule[]
  words: ReadonlySet<string>
  /** Room for the post under examination: most posts fit into one block, long ones use several in turn. */
  blocks: readonly Block[]
}

const BLOCKS = 16

const list = (patterns: Pattern | readonly Pattern[]): readonly Pattern[] =>
  typeof patterns === 'string' ? [patterns] : patterns

const readyFlag = (flag: Flag, rule: PlacedRule, lists: Lists): ReadyFlag => ({
  flag,
  words: list(flag.words).map((pattern) => compilePattern(pattern, lists)),
  when: { ...rule.when, ...flag.when },
  with: (flag.with ?? []).map((any) => new Patterns(list(any), lists)),
  without: new Patterns(flag.without ?? [], lists),
})

const readyRule = (
  rule: PlacedRule,
  lists: Lists,
): { ready: ReadyRule; patterns: (readonly [ReadyFlag, Compiled])[] } => {
  const patterns: (readonly [ReadyFlag, Compiled])[] = []
  const flags = rule.flags.map((written) => {
    const flag = typeof written === 'string' ? { words: written } : written
    const ready = readyFlag(flag, rule, lists)
    for (const compiled of ready.words) patterns.push([ready, compiled])
    return ready
  })
  return {
    ready: {
      rule,
      flags,
      weighed: rule.weighed ? readyFlag({ words: [] }, rule, lists) : undefined,
      allows: new Patterns(rule.allows ?? [], lists),
      allowsInPost: new Patterns(rule.allowsInPost ?? [], lists),
    },
    patterns,
  }
}

class Builder {
  readonly entries: Entry[] = []
  readonly index = new Map<string, number[]>()
  readonly starts: number[] = []
  readonly tried: number[] = []
  readonly sieves: Sieves
  readonly fields = new Map<string, ReadyRule>()
  readonly rules: ReadyRule[] = []
  readonly broken: BrokenRule[] = []
  readonly words = new Set<string>()

  constructor(
    private readonly lists: Lists,
    readonly blocks: readonly Block[],
  ) {
    this.sieves = lists.sieves
  }

  add(rule: PlacedRule): void {
    try {
      const { ready, patterns } = readyRule(rule, this.lists)
      this.rules.push(ready)
      if (rule.topic === 'field') this.fields.set(rule.id.slice(rule.id.indexOf('/') + 1), ready)
      for (const [flag, compiled] of patterns) this.enter(compiled, flag, ready)
    } catch (error) {
      this.broken.push({ rule: rule.id, error: messageOf(error) })
    }
  }

  private enter(compiled: Compiled, flag: ReadyFlag, rule: ReadyRule): void {
    const words = new Set(compiled.words.flatMap(({ list }) => list))
    for (const word of words) this.words.add(word)
    if (rule.rule.topic === 'field') return
    const number = this.entries.push({ compiled, flag, rule }) - 1
    // Made now: a set of words must have its place before a block is read.
    this.starts.push(compiled.sieve)
    this.tried.push(0)
    for (const word of words) {
      const others = this.index.get(word)
      if (others) others.push(number)
      else this.index.set(word, [number])
    }
  }
}

/** Compiles all rules. One that cannot be compiled is reported as broken; the others go on. */
export const buildRulebook = (rules: readonly PlacedRule[], lists: Lists, language: Language): Rulebook => {
  const turning = { negators: language.negators, openers: language.clauseOpeners }
  const builder = new Builder(
    lists,
    Array.from({ length: BLOCKS }, () => new Block(lists, turning)),
  )
  for (const rule of rules) builder.add(rule)
  return builder
}
