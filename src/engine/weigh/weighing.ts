import type { Severity } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'
import type { Topic, Weights } from '../../model/rule.ts'
import { isRisk, topicsOf, type Found } from '../judgement.ts'
import type { ReadyRule } from '../rulebook.ts'
import { counts } from '../conditions.ts'
import { clauseEnd, clauseStart } from '../facts/clause.ts'
import type { Look } from '../look.ts'
import type { Token } from '../text/token.ts'
import { featureOfTopic } from './features.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { LONGEST_SPAN } from './pointer.ts'
import { readFeatures, type Reader } from './post.ts'
import { readSequence } from './sequence.ts'
import { messageOf, type Broken } from '../broken.ts'
import { deniesItself } from './denial.ts'
import { Weigher, type Weighed } from './weigher.ts'

/** Outputs beside the topics: how grave a finding is, whatever its topic. */
export const GRAVER = 'severity/high'
export const LIGHTER = 'severity/low'

/** All of it, as it is, where that is asked for. */
const partOf = <T>(all: readonly T[], from: number, to: number): readonly T[] =>
  from === 0 && to === all.length - 1 ? all : all.slice(from, to + 1)

/** From this share of right findings on, what is said weighs in full: one in four would be wrong. */
const LIKELY = 0.75

/** The words that tell it, with the rest of their clause where that is short: half a phrase tells a reader little. */
const phraseOf = (tokens: readonly Token[], { from, to }: Weighed): readonly [number, number] => {
  const [start, end] = [clauseStart(tokens, from), clauseEnd(tokens, to)]
  if (end - start < LONGEST_SPAN) return [start, end]
  return [from, end - from < LONGEST_SPAN ? end : to]
}

/** Weighs the whole of a post: tells where patterns need not look, and says, by rules that are `weighed`, what they did not. */
export class Weighing {
  private readonly weigher: Weigher
  private readonly rules: ReadonlyMap<string, ReadyRule>
  /** Of the post weighed last; and whether they are all of it. */
  private pieces: readonly Piece[] = []
  private isWhole = true

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
  weigh({ view: { tokens }, readings }: Look, post: Post): void {
    const { weigher, reader } = this
    this.pieces = piecesOf(tokens)
    weigher.begin()
    for (const { from, to } of this.pieces) {
      const [own, read] = [partOf(tokens, from, to), partOf(readings, from, to)]
      weigher.weigh((take) => readFeatures(own, read, post, reader, take))
    }
    this.isWhole = this.pieces.at(-1)?.to === tokens.length - 1
  }

  /** Topics of which all of the post weighed last is so far that patterns are mostly wrong. */
  doubts(topic: string): boolean {
    return this.isWhole && this.weigher.doubts(topic)
  }

  /**
   * What the weights say passes the same facts as a pattern: denied, quoted and condemned words are no finding.
   * `known`: what patterns found in this post: it weighs, too, and needs no second voice. `broken`: gets the rules that throw.
   */
  find(look: Look, post: Post, known: readonly Found[], broken: Broken): Found[] {
    this.addKnown(look, known)
    const topics = topicsOf(known)
    const found = new Map<ReadyRule, Found & { score: number }>()
    for (const [weighed, number] of this.said(look, post, topics)) {
      const rule = this.rules.get(weighed.output)
      if (!rule || broken.has(rule.rule.id)) continue
      try {
        if (!this.holds(rule, weighed, look, post)) continue
      } catch (error) {
        broken.set(rule.rule.id, messageOf(error))
        found.delete(rule)
        continue
      }
      const before = found.get(rule)
      const spans = [...(before?.spans ?? []), look.view.span(...phraseOf(look.view.tokens, weighed))]
      const graver = before && before.score >= weighed.score ? before : this.found(rule, weighed, number)
      found.set(rule, { ...graver, spans })
    }
    return [...found.values()]
  }

  /**
   * What the weights, and the network beside them, say of each piece, with its number. Where no risk is `known`, by patterns, the
   * likeliest one is said of a piece that is risky as a whole and of which none is said by itself.
   */
  private said(
    { view: { tokens }, readings }: Look,
    { voice }: Post,
    known: ReadonlySet<Topic>,
  ): (readonly [Weighed, number])[] {
    const isFresh = ![...known].some(isRisk)
    const sentenceOf = (at: number): number => tokens[at]?.sentence ?? 0
    return this.pieces.flatMap((piece, number) => {
      const { from, to } = piece
      this.weigher.ask(number, () => readSequence(partOf(tokens, from, to), partOf(readings, from, to), voice))
      const said = this.weigher.said(number, piece, sentenceOf, known)
      const isHintWanted = isFresh && !said.some(({ output }) => isRisk(output))
      const hinted = isHintWanted ? this.weigher.hinted(number, piece, sentenceOf) : undefined
      return [...said, ...(hinted ? [hinted] : [])].map((weighed) => [weighed, number] as const)
    })
  }

  /** That patterns found something of a topic is a feature of the piece that it stands in. */
  private addKnown({ view }: Look, known: readonly Found[]): void {
    if (known.length === 0) return
    this.pieces.forEach(({ from, to }, number) => {
      const { start, end } = view.span(from, to)
      const here = known.filter(({ spans }) => spans.some((span) => span.start < end && span.end > start))
      for (const topic of topicsOf(here)) this.weigher.also(featureOfTopic(topic), number)
    })
  }

  private holds(rule: ReadyRule, weighed: Weighed, look: Look, post: Post): boolean {
    const { from, to } = weighed
    if (!rule.weighed || rule.rule.voices?.includes(post.voice) === false) return false
    if ((rule.weighed.when.negated ?? 'no') === 'no' && deniesItself(weighed, look)) return false
    return counts(rule, rule.weighed, look, { from, to, markFrom: from, markTo: to }, post.voice === 'image')
  }

  private found(rule: ReadyRule, { output, score, share }: Weighed, piece: number): Found & { score: number } {
    const sure = score >= (this.model.sure[this.model.outputs.indexOf(output)] ?? Infinity)
    const confidence = Math.round(share * 100) / 100
    return {
      rule,
      flags: [],
      spans: [],
      weighed: { severity: this.severity(share, piece), confidence, unsure: !sure },
      score,
    }
  }

  /** What is less likely weighs a step less. */
  private severity(share: number, piece: number): Severity {
    const likely = share >= LIKELY
    const high = this.weigher.score(GRAVER, piece)
    const low = this.weigher.score(LIGHTER, piece)
    if (high > 0 && high > low) return likely ? 'high' : 'medium'
    return likely && low <= 0 ? 'medium' : 'low'
  }
}
