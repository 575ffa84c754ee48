import type { Flag, Pattern, PlacedRule, When } from '../model/rule.ts'
import type { BrokenRule } from '../model/finding.ts'
import { messageOf } from './broken.ts'
import { compilePattern, type Compiled } from './pattern/pattern.ts'
import type { Lists, WordSet } from './pattern/lists.ts'

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
  /** Further words: of each entry the post must hold one. */
  also: readonly (readonly Bucket[])[]
  flag: ReadyFlag
  rule: ReadyRule
  /** What the look at the present post knows: its number, whether the entry can fit it, the next start to try. */
  post: number
  fits: boolean
  next: number
}

/** All patterns that are looked up by the same set of words. */
export interface Bucket {
  entries: Entry[]
  /** Number of the last post that held one of the words: written by the look, so that no set is asked twice. */
  seen: number
}

/** All rules, compiled, and the words by which their patterns are looked up. */
export interface Rulebook {
  index: ReadonlyMap<string, readonly Bucket[]>
  /** Rules of the field of talk, by name: looked at only when another rule asks. */
  fields: ReadonlyMap<string, ReadyRule>
  /** Every rule that could be read. */
  rules: readonly ReadyRule[]
  broken: readonly BrokenRule[]
  words: ReadonlySet<string>
}

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
  readonly index = new Map<string, Bucket[]>()
  private readonly buckets = new Map<WordSet, Bucket>()
  readonly fields = new Map<string, ReadyRule>()
  readonly rules: ReadyRule[] = []
  readonly broken: BrokenRule[] = []
  readonly words = new Set<string>()

  constructor(private readonly lists: Lists) {}

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
    for (const { words } of compiled.words) for (const word of words) this.words.add(word)
    if (rule.rule.topic === 'field') return
    const also = compiled.also.map((sets) => sets.map((set) => this.bucket(set)))
    const entry: Entry = { compiled, also, flag, rule, post: 0, fits: false, next: 0 }
    for (const set of compiled.words) this.bucket(set).entries.push(entry)
  }

  private bucket(set: WordSet): Bucket {
    const ready = this.buckets.get(set)
    if (ready) return ready
    const bucket: Bucket = { entries: [], seen: 0 }
    this.buckets.set(set, bucket)
    for (const word of set.words) {
      const others = this.index.get(word)
      if (others) others.push(bucket)
      else this.index.set(word, [bucket])
    }
    return bucket
  }
}

/** Compiles all rules. One that cannot be compiled is reported as broken; the others go on. */
export const buildRulebook = (rules: readonly PlacedRule[], lists: Lists): Rulebook => {
  const builder = new Builder(lists)
  for (const rule of rules) builder.add(rule)
  return builder
}
