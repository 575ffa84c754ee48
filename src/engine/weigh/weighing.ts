import type { Severity } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'
import type { Topic, Weights } from '../../model/rule.ts'
import { isRisk, topicsOf, type Found } from '../judgement.ts'
import type { ReadyRule, Rulebook } from '../rulebook.ts'
import { counts } from '../conditions.ts'
import { clauseEnd, clauseStart } from '../facts/clause.ts'
import type { Look } from '../look.ts'
import type { Token } from '../text/token.ts'
import { Evidence } from './evidence.ts'
import { hundredth } from './hundredth.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { LONGEST_SPAN } from './pointer.ts'
import { readFeatures, type Reader } from './post.ts'
import { readSequence } from './sequence.ts'
import { messageOf, type Broken } from '../broken.ts'
import { deniesItself } from './denial.ts'
import { Weigher, type Weighed } from './weigher.ts'
import type { Table } from './weights.ts'

/** Outputs beside the topics: how grave a finding is, whatever its topic. */
export const GRAVER = 'severity/high'
export const LIGHTER = 'severity/low'

/** All of it, as it is, where that is asked for. */
const partOf = <T>(all: readonly T[], from: number, to: number): readonly T[] =>
  from === 0 && to === all.length - 1 ? all : all.slice(from, to + 1)

/** From this share of right findings on, what is said weighs in full: one in four would be wrong. */
const LIKELY = 0.75

const NO_PIECE: Piece = { from: 0, to: -1 }

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
  /** Of each topic of the rulebook the number of its output, -1 where it has none; and whether it is left out. */
  private readonly outputs: readonly number[]
  private readonly isLeftOut: Uint8Array
  /** Of the post weighed last; and whether they are all of it. */
  private pieces: readonly Piece[] = []
  private isWhole = true

  /** @throws Error when the weights are damaged. */
  constructor(
    private readonly model: Weights,
    private readonly reader: Reader,
    { rules, topics }: Pick<Rulebook, 'rules' | 'topics'>,
  ) {
    this.weigher = new Weigher(model)
    this.rules = new Map(rules.filter(({ rule }) => rule.weighed).map((ready) => [ready.rule.topic, ready]))
    this.outputs = topics.map((topic) => (topic === undefined ? -1 : this.weigher.numberOf(topic)))
    this.isLeftOut = new Uint8Array(topics.length)
  }

  /** What all features weigh. */
  get table(): Table {
    return this.weigher.table
  }

  /** Weighs a post: before its patterns are looked for, since it tells of which topics they need not be. */
  weigh({ view: { tokens } }: Look, post: Post): void {
    const { reader } = this
    const { scale } = this.weigher
    this.pieces = piecesOf(tokens)
    scale.begin()
    for (const { from, to } of this.pieces) {
      readFeatures(partOf(tokens, from, to), post, reader, scale.next())
      scale.weigh()
    }
    this.isWhole = this.pieces.at(-1)?.to === tokens.length - 1
  }

  /** Of each topic of the rulebook 1 where all of the post weighed last is so far from it that what patterns found would not be kept. */
  leftOut(): Uint8Array {
    const { isLeftOut, outputs, weigher, isWhole } = this
    for (let topic = 0; topic < outputs.length; topic++)
      isLeftOut[topic] = isWhole && weigher.doubts(outputs[topic] ?? -1) ? 1 : 0
    return isLeftOut
  }

  /**
   * All that is found in a post. `byPatterns`: what patterns found, which is evidence like any other, and left out where the weights,
   * having heard it, hold it for unlikely. What they say by themselves passes the same facts as a pattern: denied, quoted and condemned
   * words are no finding. `broken`: gets the rules that throw.
   */
  find(look: Look, post: Post, byPatterns: readonly Found[], broken: Broken): readonly Found[] {
    const kept = this.hear(look, post, byPatterns)
    if (this.weigher.scale.isSilent) return kept
    const found = new Map<ReadyRule, Found & { score: number }>()
    for (const [weighed, number] of this.said(look, topicsOf(kept))) {
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
    return [...kept, ...found.values()]
  }

  /** Lays what patterns found on the scale, asks the network, and gives what is then left of it. Most posts have none of either. */
  private hear(look: Look, post: Post, byPatterns: readonly Found[]): readonly Found[] {
    const evidence = byPatterns.length > 0 ? new Evidence(byPatterns, this.pieces, look.view, this.weigher) : undefined
    evidence?.lay()
    this.ask(look, post)
    return this.isWhole && evidence ? evidence.kept() : byPatterns
  }

  private ask({ view: { tokens } }: Look, { voice }: Post): void {
    const { pieces, weigher } = this
    for (let number = 0; number < pieces.length; number++) {
      const { from, to } = pieces[number] ?? NO_PIECE
      if (weigher.scale.isNear(number)) weigher.scale.ask(number, readSequence(partOf(tokens, from, to), voice))
    }
  }

  /**
   * What the weights, and the network beside them, say of each piece, with its number. Where no risk is `known`, by patterns, the
   * likeliest one is said of a piece that is risky as a whole and of which none is said by itself.
   */
  private said({ view: { tokens } }: Look, known: ReadonlySet<Topic>): (readonly [Weighed, number])[] {
    const isFresh = ![...known].some(isRisk)
    const sentenceOf = (at: number): number => tokens[at]?.sentence ?? 0
    return this.pieces.flatMap((piece, number) => {
      const said = this.weigher.said(number, piece, sentenceOf, known)
      const isHintWanted = isFresh && !said.some(({ output }) => isRisk(output))
      const hinted = isHintWanted ? this.weigher.hinted(number, piece, sentenceOf) : undefined
      return [...said, ...(hinted ? [hinted] : [])].map((weighed) => [weighed, number] as const)
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
    return {
      rule,
      flags: [],
      spans: [],
      weighed: { severity: this.severity(share, piece), confidence: hundredth(share), unsure: !sure },
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
