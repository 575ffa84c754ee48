import type { Engine } from '../../engine/examine.ts'
import { Network, type NetworkNumbers } from '../../engine/weigh/network.ts'
import { RISKY } from '../../engine/weigh/weigher.ts'
import { GRAVER, LIGHTER } from '../../engine/weigh/weighing.ts'
import { featureOfFound, featuresOfCue, IDENTITY_FEATURES } from '../../engine/weigh/features.ts'
import { NOTE_CATEGORIES, RISK_CATEGORIES, STRENGTH_KINDS, type Severity } from '../../model/finding.ts'
import { risks } from '../score/measure.ts'
import type { Row } from '../score/corpus.ts'
import { learnNetwork } from './convolve.ts'
import { inEnough } from './counts.ts'
import { learn, scoreInto, type Learned, type Sample } from './learn.ts'

export const TOPICS: readonly string[] = [...RISK_CATEGORIES, ...NOTE_CATEGORIES, ...STRENGTH_KINDS]
export const OUTPUTS: readonly string[] = [...TOPICS, RISKY, GRAVER, LIGHTER]

/** A labelled post with the hashes of its features. */
export interface Seen {
  row: Row
  hashes: ReadonlySet<number>
  /** The topics of which patterns alone find something in it, and the ids of their rules; each is a feature, too. */
  found: ReadonlySet<string>
  /** Its words in order, for the network. */
  atoms: readonly number[]
}

/** Learnt weights with the number of each feature, and the network beside them. */
export interface Model {
  learned: Learned
  numbers: ReadonlyMap<number, number>
  network: NetworkNumbers
}

/** A feature met in fewer posts teaches nothing that lasts. */
const LEAST_POSTS = 5
const ROUNDS = 10
const RATE = 0.2
const HIDDEN = 0.35
const RIDGE = 2
/** What the network's scores count beside those of the weights. */
const SHARE = 0.4

/** Log-odds for one unit of a packed weight, the least that is worth packing, and the most that fits into a byte. */
export const UNIT = 0.05
const LEAST = 4
const MOST = 127

/** As it is shipped: what is measured with it holds for what is packed. */
const shipped = (weight: number): number => {
  const units = Math.max(-MOST, Math.min(MOST, Math.round(weight / UNIT)))
  return Math.abs(units) < LEAST ? 0 : units * UNIT
}

/** `engine`: one without weights. */
export const seenBy = (engine: Engine, rows: readonly Row[]): Seen[] =>
  rows.map((row) => {
    const hashes = new Set<number>()
    const { found, atoms } = engine.features(row.post, (hash) => hashes.add(hash))
    return { row, hashes, found, atoms }
  })

const ORDER: readonly Severity[] = ['none', 'low', 'medium', 'high']

/** 1: holds, 0: does not, -1: not known. How grave a post is, only risky posts can tell. */
const targetsOf = ({ labels, strengths }: Row): Int8Array => {
  const holds = new Set<string>([...(labels ?? []).map(({ category }) => category), ...strengths])
  const worst = Math.max(0, ...risks(labels).map(({ severity }) => ORDER.indexOf(severity)))
  const grave = worst === 0 ? [0, -1, -1] : [1, worst === 3 ? 1 : 0, worst === 1 ? 1 : 0]
  return Int8Array.from([...TOPICS.map((topic) => (holds.has(topic) ? 1 : 0)), ...grave])
}

const allOf = ({ hashes, found }: Seen): number[] => [...hashes, ...Array.from(found, featureOfFound)]

const numbersOf = (seen: readonly Seen[]): Map<number, number> =>
  new Map(inEnough(seen.map(allOf), LEAST_POSTS).map((hash, number) => [hash, number]))

const NOTES: ReadonlySet<number> = new Set(NOTE_CATEGORIES.map((note) => OUTPUTS.indexOf(note)))

/** What tells only who people are may tell of a private note, never of a risk nor of how grave it is. */
const boundIn = (seen: readonly Seen[], numbers: ReadonlyMap<number, number>, cues: readonly string[]): Set<number> => {
  const isNote = (name: string): boolean => NOTE_CATEGORIES.some((note) => name === note || name.startsWith(`${note}/`))
  const notes = new Set(seen.flatMap(({ found }) => [...found].filter(isNote)))
  return new Set(
    [
      ...IDENTITY_FEATURES,
      ...Array.from(notes, featureOfFound),
      ...cues.filter((name) => name.startsWith('protected/')).flatMap(featuresOfCue),
    ].flatMap((hash) => numbers.get(hash) ?? []),
  )
}

const numbersIn = (hashes: Iterable<number>, numbers: ReadonlyMap<number, number>): Int32Array =>
  Int32Array.from([...hashes].flatMap((hash) => numbers.get(hash) ?? []))

export const learnModel = (seen: readonly Seen[], cues: readonly string[]): Model => {
  const numbers = numbersOf(seen)
  const samples = seen.map((one): Sample => ({ features: numbersIn(allOf(one), numbers), targets: targetsOf(one.row) }))
  const learned = learn(samples, {
    features: numbers.size,
    outputs: OUTPUTS.length,
    rounds: ROUNDS,
    rate: RATE,
    hidden: HIDDEN,
    ridge: RIDGE,
    bound: boundIn(seen, numbers, cues),
    free: NOTES,
  })
  const lessons = seen.map(({ atoms }, i) => ({ atoms, targets: samples[i]?.targets ?? new Int8Array(0) }))
  const network = learnNetwork(lessons, OUTPUTS.length, SHARE)
  return { learned: { ...learned, weights: learned.weights.map(shipped) }, numbers, network }
}

/** Log-odds of all outputs for one post: by all that is known; without the network; and before patterns were asked, too. */
export interface Scored {
  whole: Float32Array
  alone: Float32Array
  before: Float32Array
}

/** Scores posts by one model. */
export const scorer = ({ learned, numbers, network: own }: Model): ((one: Seen) => Scored) => {
  const network = new Network(own)
  const pass = network.newPass()
  return (one) => {
    const alone = new Float32Array(OUTPUTS.length)
    const before = new Float32Array(OUTPUTS.length)
    scoreInto(alone, learned, numbersIn(allOf(one), numbers))
    scoreInto(before, learned, numbersIn(one.hashes, numbers))
    const whole = alone.slice()
    network.read({ atoms: one.atoms, tokens: [] }, pass, whole)
    return { whole, alone, before }
  }
}

export const FOLDS = 5

export const fileOf = ({ row }: Seen): string => row.id.slice(0, row.id.indexOf(':'))

/** Which fifth of the files each post stands in. */
const foldsOf = (seen: readonly Seen[]): number[] => {
  const numbers = new Map([...new Set(seen.map(fileOf))].map((file, number) => [file, number % FOLDS]))
  return seen.map((one) => numbers.get(fileOf(one)) ?? 0)
}

/** Scores of the posts of one fold, by their number, by a model that never saw the files they stand in. */
export const scoredUnseen = (seen: readonly Seen[], cues: readonly string[], fold: number): Map<number, Scored> => {
  const folds = foldsOf(seen)
  const scoresOf = scorer(
    learnModel(
      seen.filter((_, i) => folds[i] !== fold),
      cues,
    ),
  )
  return new Map(seen.flatMap((one, i) => (folds[i] === fold ? [[i, scoresOf(one)] as const] : [])))
}
