import type { Topic } from '../../model/rule.ts'
import { evidenceOf, type Found } from '../judgement.ts'
import type { View } from '../text/view.ts'
import { featureOfFound } from './features.ts'
import { hundredth } from './hundredth.ts'
import type { Piece } from './pieces.ts'
import type { Weigher } from './weigher.ts'

/** Of these the weights do not see what matters, the people spoken of: what patterns found is as sure as its rule. */
const BLIND: ReadonlySet<string> = new Set<Topic>(['hate'])

/** What patterns found, and the numbers of the pieces that it stands in. */
interface Placed {
  found: Found
  pieces: readonly number[]
}

/** What patterns found in one post: evidence like any other, and no more than that. */
export class Evidence {
  private readonly placed: readonly Placed[]

  constructor(
    found: readonly Found[],
    pieces: readonly Piece[],
    view: View,
    private readonly weigher: Weigher,
  ) {
    this.placed = found.map((one) => ({ found: one, pieces: piecesWith(one, pieces, view) }))
  }

  /** Lays it on the scale: that something was found is a feature of the pieces that it stands in. */
  lay(): void {
    for (const number of new Set(this.placed.flatMap(({ pieces }) => pieces))) {
      const here = this.placed.filter(({ pieces }) => pieces.includes(number)).map(({ found }) => found)
      for (const name of evidenceOf(here)) this.weigher.scale.also(featureOfFound(name), number)
    }
  }

  /** What the weights, having all of it, do not hold for too unlikely, and how likely it is. Some of it is certain, or not weighed. */
  kept(): Found[] {
    return this.placed.flatMap(({ found, pieces }) => {
      const { certain, topic } = found.rule.rule
      if (certain === true || this.weigher.numberOf(topic) < 0) return [found]
      const likely = this.weigher.likely(topic, pieces)
      if (likely === undefined) return []
      return [BLIND.has(topic) ? found : { ...found, likely: hundredth(likely) }]
    })
  }
}

const piecesWith = ({ spans }: Found, pieces: readonly Piece[], view: View): number[] =>
  pieces.flatMap(({ from, to }, number) => {
    const { start, end } = view.span(from, to)
    return spans.some((span) => span.start < end && span.end > start) ? [number] : []
  })
