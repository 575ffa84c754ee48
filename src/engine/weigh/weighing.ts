import type { Severity } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'
import type { Weights } from '../../model/rule.ts'
import type { Found } from '../judgement.ts'
import type { ReadyRule } from '../rulebook.ts'
import { counts } from '../conditions.ts'
import type { Look } from '../look.ts'
import { logistic } from './logistic.ts'
import { featureOfTopic } from './features.ts'
import { readFeatures, type Reader } from './post.ts'
import { messageOf, type Broken } from '../broken.ts'
import { deniesItself } from './denial.ts'
import { Weigher, type Weighed } from './weigher.ts'

/** Outputs beside the topics: how grave a finding is, whatever its topic. */
export const GRAVER = 'severity/high'
export const LIGHTER = 'severity/low'

/** Weighs the whole of a post: tells where patterns need not look, and says, by rules that are `weighed`, what they did not. */
export class Weighing {
  private readonly weigher: Weigher
  private readonly rules: ReadonlyMap<string, ReadyRule>

  /** @throws Error when the weights are damaged. */
  constructor(
    private readonly model: Weights,
    private readonly reader: Reader,
    rules: readonly ReadyRule[],
  ) {
    this.weigher = new Weigher(model)
    this.rules = new Map(rules.filter(({ rule }) => rule.weighed).map((ready) => [ready.rule.topic, ready]))
  }

  /** Weighs a post: before its patterns are looked for, since it tells of which topics they need not be. */
  weigh(look: Look, post: Post): void {
    this.weigher.weigh((take) => readFeatures(look.view, look.readings, post, this.reader, take))
  }

  /** Topics of which the post weighed last is so far that patterns are mostly wrong. */
  doubts(topic: string): boolean {
    return this.weigher.doubts(topic)
  }

  /**
   * What the weights say passes the same facts as a pattern: denied, quoted and condemned words are no finding.
   * `known`: topics that patterns found in this post: they weigh, too, and need no second voice. `broken`: gets the rules that throw.
   */
  find(look: Look, post: Post, known: ReadonlySet<string>, broken: Broken): Found[] {
    const { tokens } = look.view
    // Nothing said, nothing to mark.
    if (tokens.length === 0) return []
    for (const topic of known) this.weigher.also(featureOfTopic(topic))
    return this.weigher
      .said(tokens.length, (at) => tokens[at]?.sentence ?? 0)
      .flatMap((weighed) => {
        const rule = this.rules.get(weighed.output)
        if (!rule || known.has(weighed.output) || broken.has(rule.rule.id)) return []
        try {
          return this.holds(rule, weighed, look, post) ? [this.found(rule, weighed, look)] : []
        } catch (error) {
          broken.set(rule.rule.id, messageOf(error))
          return []
        }
      })
  }

  private holds(rule: ReadyRule, weighed: Weighed, look: Look, post: Post): boolean {
    const { from, to } = weighed
    if (!rule.weighed || rule.rule.voices?.includes(post.voice) === false) return false
    if ((rule.weighed.when.negated ?? 'no') === 'no' && deniesItself(weighed, look)) return false
    return counts(rule, rule.weighed, look, { from, to, markFrom: from, markTo: to }, post.voice === 'image')
  }

  private found(rule: ReadyRule, { output, score, from, to }: Weighed, look: Look): Found {
    const number = this.model.outputs.indexOf(output)
    const sure = score >= (this.model.sure[number] ?? Infinity)
    const weighed = { severity: this.severity(sure), confidence: this.confidence(number, score), unsure: !sure }
    return { rule, flags: [], spans: [look.view.span(from, to)], weighed }
  }

  /** What cannot be told for sure weighs a step less. */
  private severity(sure: boolean): Severity {
    const high = this.weigher.last(GRAVER)
    const low = this.weigher.last(LIGHTER)
    if (high > 0 && high > low) return sure ? 'high' : 'medium'
    return sure && low <= 0 ? 'medium' : 'low'
  }

  /** The share of right findings at that score, measured on posts that the weights were not learnt from. */
  private confidence(output: number, score: number): number {
    const odds = (this.model.slope[output] ?? 1) * score + (this.model.offset[output] ?? 0)
    return Math.round(logistic(odds) * 100) / 100
  }
}
