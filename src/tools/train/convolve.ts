import { rounded } from '../../engine/weigh/network-bytes.ts'
import type { NetworkNumbers } from '../../engine/weigh/network.ts'
import { WIDTH } from '../../engine/weigh/sights.ts'
import { NOTHING } from '../../engine/weigh/sequence.ts'
import { chance, shuffled } from './chance.ts'
import { inEnough } from './counts.ts'
import { AdaGrad, Adam } from './descent.ts'
import { errorOf, START_BIAS, type Sample } from './learn.ts'
import { Sights } from './sights.ts'

/** A post as the network sees it: its words in order. */
export interface Lesson extends Pick<Sample, 'targets'> {
  atoms: readonly number[]
}

/** A word met in fewer posts is not known. */
const LEAST_POSTS = 6
/** What stands behind so many places of a post is not learnt from. */
const MOST_PLACES = 64
const DEPTH = 32
const FILTERS = 96
const ROUNDS = 4
const BATCH = 128
const RATE = 0.004
/** Of the vectors of words. */
const WORD_RATE = 1
/** Shares of the words and of the filters that are hidden each time (Srivastava et al. 2014). */
const HIDDEN_WORDS = 0.2
const HIDDEN_FILTERS = 0.4
const UNKNOWN = -1

/** The words that stand in enough posts, rising. */
const wordsOf = (lessons: readonly Lesson[]): Uint32Array => {
  const words = inEnough(lessons.map(({ atoms }) => atoms), LEAST_POSTS) // prettier-ignore
  return Uint32Array.from(words.filter((atom) => atom !== NOTHING)).sort()
}

/** Learns a network post by post; a batch of posts makes a step. */
class Learner {
  private readonly next = chance(11)
  private readonly vectors: AdaGrad
  private readonly kernel: Adam
  private readonly threshold: Adam
  private readonly weights: Adam
  private readonly bias: Adam
  private readonly sights: Sights
  /** The words of a post, and where their sights begin. */
  private readonly shown = new Int32Array(MOST_PLACES)
  private readonly bases = new Int32Array(MOST_PLACES + 1)
  private readonly seen = new Float32Array(FILTERS)
  private readonly peaks = new Int32Array(FILTERS)
  private readonly errors: Float32Array

  constructor(
    private readonly words: Uint32Array,
    private readonly outputs: number,
  ) {
    /** Evenly around nought, with this standard deviation. */
    const around = (deviation: number) => () => (this.next() * 2 - 1) * deviation * Math.sqrt(3)
    this.vectors = new AdaGrad(words.length, DEPTH, around(0.1))
    this.kernel = new Adam(WIDTH * DEPTH * FILTERS, around(1 / Math.sqrt(WIDTH * DEPTH)))
    this.threshold = new Adam(FILTERS, () => 0)
    this.weights = new Adam(FILTERS * outputs, around(0.05))
    this.bias = new Adam(outputs, () => START_BIAS)
    this.errors = new Float32Array(outputs)
    this.sights = new Sights(words.length, BATCH * MOST_PLACES, {
      depth: DEPTH,
      filters: FILTERS,
      vectors: this.vectors.values,
      kernel: this.kernel.values,
    })
  }

  /** Adds to the gradients what one post teaches. `rows`: of its words, or `UNKNOWN`. */
  show(rows: Int32Array, targets: Int8Array): void {
    const count = Math.min(rows.length, MOST_PLACES)
    for (let at = 0; at < count; at++) this.shown[at] = this.next() < HIDDEN_WORDS ? UNKNOWN : (rows[at] ?? UNKNOWN)
    for (let at = 0; at < count; at++) this.bases[at] = this.sights.of(this.shown[at] ?? UNKNOWN)
    this.bases[count] = 0
    this.peak(count)
    this.hide()
    this.err(targets)
    this.blame(count)
  }

  /** `pace`: from 1 at the beginning down to 0 at the end. */
  step(pace: number, posts: number): void {
    this.sights.forget()
    this.vectors.step(WORD_RATE * pace, posts)
    for (const dense of [this.kernel, this.threshold, this.weights, this.bias]) {
      dense.touch(0)
      dense.step(RATE * pace, posts)
    }
  }

  /** `share`: what its scores are multiplied by. */
  learnt(share: number): NetworkNumbers {
    const { words, vectors, kernel, threshold, weights, bias } = this
    const shared = ({ values }: Adam): Float32Array => rounded(values.map((value) => value * share))
    return {
      words,
      depth: DEPTH,
      filters: FILTERS,
      vectors: rounded(vectors.values),
      kernel: rounded(kernel.values),
      threshold: rounded(threshold.values),
      weights: shared(weights),
      bias: shared(bias),
    }
  }

  /** Where each filter sees most, and what. */
  private peak(count: number): void {
    const { seen, peaks, bases } = this
    const { values: sights } = this.sights
    const { values: threshold } = this.threshold
    for (let f = 0; f < FILTERS; f++) seen[f] = -(threshold[f] ?? 0)
    let before = 0
    for (let at = 0; at < count; at++) {
      const here = bases[at] ?? 0
      const behind = bases[at + 1] ?? 0
      for (let f = 0; f < FILTERS; f++) {
        const sight =
          (sights[before + f] ?? 0) + (sights[here + FILTERS + f] ?? 0) + (sights[behind + 2 * FILTERS + f] ?? 0)
        if (sight <= (seen[f] ?? 0)) continue
        seen[f] = sight
        peaks[f] = at
      }
      before = here
    }
    for (let f = 0; f < FILTERS; f++) seen[f] = (seen[f] ?? 0) + (threshold[f] ?? 0)
  }

  /** Hides some filters; the others weigh more for it. */
  private hide(): void {
    const { seen } = this
    for (let f = 0; f < FILTERS; f++) seen[f] = this.next() < HIDDEN_FILTERS ? 0 : (seen[f] ?? 0) / (1 - HIDDEN_FILTERS)
  }

  private err(targets: Int8Array): void {
    const { errors, seen, outputs } = this
    const { values: weights } = this.weights
    errors.set(this.bias.values)
    for (let f = 0; f < FILTERS; f++) {
      const sight = seen[f] ?? 0
      if (sight === 0) continue
      for (let k = 0; k < outputs; k++) errors[k] = (errors[k] ?? 0) + sight * (weights[f * outputs + k] ?? 0)
    }
    for (let k = 0; k < outputs; k++) errors[k] = errorOf(errors[k] ?? 0, targets[k] ?? -1)
  }

  /** Hands the errors back to all that they came from. */
  private blame(count: number): void {
    const { errors, seen, outputs } = this
    const { values: weights, gradient: weightsBy } = this.weights
    for (let k = 0; k < outputs; k++) this.bias.gradient[k] = (this.bias.gradient[k] ?? 0) + (errors[k] ?? 0)
    for (let f = 0; f < FILTERS; f++) {
      const sight = seen[f] ?? 0
      if (sight === 0) continue
      let error = 0
      for (let k = 0; k < outputs; k++) {
        const i = f * outputs + k
        weightsBy[i] = (weightsBy[i] ?? 0) + sight * (errors[k] ?? 0)
        error += (weights[i] ?? 0) * (errors[k] ?? 0)
      }
      this.blameFilter(f, error / (1 - HIDDEN_FILTERS), count)
    }
  }

  private blameFilter(f: number, error: number, count: number): void {
    const { vectors, kernel, threshold, shown } = this
    threshold.gradient[f] = (threshold.gradient[f] ?? 0) + error
    const middle = this.peaks[f] ?? 0
    for (let offset = 0; offset < WIDTH; offset++) {
      const at = middle + offset - 1
      const row = at < 0 || at >= count ? UNKNOWN : (shown[at] ?? UNKNOWN)
      if (row === UNKNOWN) continue
      vectors.touch(row)
      for (let d = 0; d < DEPTH; d++) {
        const i = row * DEPTH + d
        const j = (offset * DEPTH + d) * FILTERS + f
        vectors.gradient[i] = (vectors.gradient[i] ?? 0) + error * (kernel.values[j] ?? 0)
        kernel.gradient[j] = (kernel.gradient[j] ?? 0) + error * (vectors.values[i] ?? 0)
      }
    }
  }
}

/**
 * Learns a convolutional network: see `engine/weigh/network.ts`. `share`: what its scores are multiplied by, for they are added to
 * those of the weights.
 */
export const learnNetwork = (lessons: readonly Lesson[], outputs: number, share: number): NetworkNumbers => {
  const words = wordsOf(lessons)
  const rows = new Map(Array.from(words, (word, row) => [word, row]))
  const rowsOf = lessons.map(({ atoms }) => Int32Array.from(atoms, (atom) => rows.get(atom) ?? UNKNOWN))
  const learner = new Learner(words, outputs)
  const steps = ROUNDS * Math.ceil(lessons.length / BATCH)
  let step = 0
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(lessons.length, round + 1)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH)
      for (const number of batch)
        learner.show(rowsOf[number] ?? new Int32Array(0), lessons[number]?.targets ?? new Int8Array(0))
      learner.step(1 - step++ / steps, batch.length)
    }
  }
  return learner.learnt(share)
}
