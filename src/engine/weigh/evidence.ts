import type { Topic } from '../../model/rule.ts'
import type { Found } from '../judgement.ts'
import type { View } from '../text/view.ts'
import { featureOfFound } from './features.ts'
import { hundredth } from './hundredth.ts'
import type { Piece } from './pieces.ts'
import type { Weigher } from './weigher.ts'

/** Of these the weights do not see what matters, the people spoken of: what patterns found is as sure as its rule. */
const BLIND: ReadonlySet<string> = new Set<Topic>(['hate'])

/** What patterns found in one post: evidence like any other, and no more than that. */
export class Evidence {
  /** Of each that was found the numbers of the pieces that it stands in. */
  private readonly places: readonly (readonly number[])[]

  constructor(
    private readonly found: readonly Found[],
    private readonly pieces: readonly Piece[],
    view: View,
    private readonly weigher: Weigher,
  ) {
    this.places = found.map((one) => placesOf(one, pieces, view))
  }

  /** Lays it on the scale: that something was found is a feature of the pieces that it stands in. */
  lay(): void {
    for (let number = 0; number < this.pieces.length; number++)
      for (const feature of this.featuresIn(number)) this.weigher.scale.also(feature, number)
  }

  /** What the weights, having all of it, do not hold for too unlikely, and how likely it is. Some of it is certain, or not weighed. */
  kept(): readonly Found[] {
    const kept: Found[] = []
    this.found.forEach((one, i) => {
      const { certain, topic } = one.rule.rule
      const isWeighed = certain !== true && this.weigher.numberOf(topic) >= 0
      const likely = isWeighed ? this.weigher.likely(topic, this.places[i] ?? []) : undefined
      if (isWeighed && likely === undefined) return
      kept.push(likely === undefined || BLIND.has(topic) ? one : { ...one, likely: hundredth(likely) })
    })
    return kept
  }

  /** Each once: of the topics and of the rules of what stands in a piece. */
  private featuresIn(number: number): readonly number[] {
    const features: number[] = []
    for (let i = 0; i < this.found.length; i++) {
      const one = this.found[i]
      if (!one || this.places[i]?.includes(number) !== true) continue
      for (const name of [one.rule.rule.topic, one.rule.rule.id]) {
        const feature = featureOfFound(name)
        if (!features.includes(feature)) features.push(feature)
      }
    }
    return features
  }
}

/** What is in the only piece of a post. */
const ONLY: readonly number[] = [0]

const placesOf = ({ spans }: Found, pieces: readonly Piece[], view: View): readonly number[] => {
  if (pieces.length === 1) return ONLY
  return pieces.flatMap(({ from, to }, number) => {
    const { start, end } = view.span(from, to)
    return spans.some((span) => span.start < end && span.end > start) ? [number] : []
  })
}
