import { logistic } from '../../engine/weigh/logistic.ts'
import { chance, shuffled } from './chance.ts'

/** What one post shows: features by number, and for each output whether it holds (1), does not (0) or is not known (-1). */
export interface Sample {
  features: Int32Array
  targets: Int8Array
}

export interface LearnOptions {
  features: number
  outputs: number
  rounds: number
  rate: number
  /** Features that may weigh for no output but `free` ones. */
  bound: ReadonlySet<number>
  free: ReadonlySet<number>
  /** The share of a post's features that is hidden each time it is shown, so that no feature relies on another (Srivastava et al. 2014). */
  hidden: number
  /** Pulls weights to zero: half the squares of all weights, times this, are part of what is made small (L2). */
  ridge: number
}

/** Log-odds: `weights[feature * outputs + output]`, and one bias an output. */
export interface Learned {
  outputs: number
  weights: Float32Array
  bias: Float32Array
}

/** Log-odds of every output for one post, into `into`. */
export const scoreInto = (into: Float32Array, { weights, bias, outputs }: Learned, features: Int32Array): void => {
  into.set(bias)
  for (const feature of features) {
    const base = feature * outputs
    for (let k = 0; k < outputs; k++) into[k] = (into[k] ?? 0) + (weights[base + k] ?? 0)
  }
}

/** Most outputs hold of few posts. */
export const START_BIAS = -3
/** Errors smaller than this teach nothing and cost time. */
const LEAST_ERROR = 0.004

/** By how much these log-odds miss the target, as a chance; nothing where it is not known. */
export const errorOf = (odds: number, target: number): number => (target < 0 ? 0 : logistic(odds) - target)

const errorsInto = (errors: Float32Array, targets: Int8Array): void => {
  for (let k = 0; k < errors.length; k++) {
    const error = errorOf(errors[k] ?? 0, targets[k] ?? -1)
    errors[k] = Math.abs(error) < LEAST_ERROR ? 0 : error
  }
}

/** In how many samples each feature stands: a rare one feels its share of the ridge more often a round. */
const countsOf = (samples: readonly Sample[], features: number): Float32Array => {
  const counts = new Float32Array(features)
  for (const sample of samples) for (const feature of sample.features) counts[feature] = (counts[feature] ?? 0) + 1
  return counts
}

/** Logistic regression with a ridge, one for each output, by AdaGrad (Duchi, Hazan and Singer 2011). */
export const learn = (samples: readonly Sample[], options: LearnOptions): Learned => {
  const { features, outputs, rounds, rate, ridge, bound, free, hidden } = options
  const next = chance(rounds)
  const learned: Learned = {
    outputs,
    weights: new Float32Array(features * outputs),
    bias: new Float32Array(outputs).fill(START_BIAS),
  }
  const { weights, bias } = learned
  const squares = new Float32Array(features * outputs).fill(1e-6)
  const biasSquares = new Float32Array(outputs).fill(1e-6)
  const errors = new Float32Array(outputs)

  const counts = countsOf(samples, features)

  const step = (feature: number, output: number, error: number): void => {
    const at = feature * outputs + output
    const weight = weights[at] ?? 0
    const gradient = error + (ridge / (counts[feature] ?? 1)) * weight
    const square = (squares[at] ?? 0) + gradient * gradient
    squares[at] = square
    weights[at] = weight - (rate / Math.sqrt(square)) * gradient
  }

  for (let round = 0; round < rounds; round++) {
    for (const number of shuffled(samples.length, round + 1)) {
      const sample = samples[number]
      if (!sample) continue
      const shown = sample.features.filter(() => next() >= hidden)
      scoreInto(errors, learned, shown)
      errorsInto(errors, sample.targets)
      for (let k = 0; k < outputs; k++) {
        const error = errors[k] ?? 0
        if (error === 0) continue
        const square = (biasSquares[k] ?? 0) + error * error
        biasSquares[k] = square
        bias[k] = (bias[k] ?? 0) - (rate * error) / Math.sqrt(square)
        for (const feature of shown) if (free.has(k) || !bound.has(feature)) step(feature, k, error)
      }
    }
  }
  return learned
}
