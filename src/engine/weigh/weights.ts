import type { Weights } from '../../model/rule.ts'

/** Weights by feature: a hash table with open addressing, and the weights of each feature in one row. */
export interface Table {
  outputs: readonly string[]
  /** The row of a feature, -1 where it weighs nothing. */
  rowOf(hash: number): number
  /** How many features there are. */
  size: number
  /** Row r holds entries `starts[r]` to `starts[r + 1] - 1`. */
  starts: Uint32Array
  /** Which output, and how much (log-odds). */
  numbers: Uint8Array
  weights: Float32Array
}

/** A feature with what it weighs: pairs of the output's number and whole units. */
export interface Packable {
  hash: number
  pairs: readonly (readonly [output: number, units: number])[]
}

/**
 * Bytes: for each feature in order of hash: the distance to the hash before as a varint, the number of pairs, then each pair's
 * output and its units plus 128.
 */
export const packWeights = (features: readonly Packable[]): Uint8Array => {
  const bytes: number[] = []
  let before = 0
  for (const { hash, pairs } of [...features].sort((a, b) => a.hash - b.hash)) {
    let distance = hash - before
    before = hash
    while (distance > 127) {
      bytes.push((distance % 128) + 128)
      distance = Math.floor(distance / 128)
    }
    bytes.push(distance, pairs.length, ...pairs.flatMap(([output, units]) => [output, units + 128]))
  }
  return Uint8Array.from(bytes)
}

const MOST_HASH = 0xffffffff

/** @throws Error when the bytes end in the middle of a feature, or hold a hash that cannot be. */
export const unpackWeights = (bytes: Uint8Array): Packable[] => {
  const features: Packable[] = []
  let at = 0
  const next = (): number => {
    const byte = bytes[at++]
    if (byte === undefined) throw new Error('the weights are damaged: they are cut off')
    return byte
  }
  let hash = 0
  while (at < bytes.length) {
    let byte = next()
    for (let place = 1; ; place *= 128) {
      hash += (byte % 128) * place
      if (byte < 128) break
      byte = next()
    }
    if (hash > MOST_HASH) throw new Error('the weights are damaged: a feature has no number')
    const count = next()
    features.push({ hash, pairs: Array.from({ length: count }, () => [next(), next() - 128] as const) })
  }
  return features
}

const bytesOf = (base64: string): Uint8Array => {
  let bytes: string
  try {
    bytes = atob(base64)
  } catch (cause) {
    throw new Error('the weights are damaged: they are no base64', { cause })
  }
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0))
}

const EMPTY = -1

/** Makes packed weights ready for look-ups. @throws Error when they are damaged. */
export const readWeights = ({ outputs, unit, data }: Weights): Table => {
  const features = unpackWeights(bytesOf(data))
  if (features.some(({ pairs }) => pairs.some(([output]) => output >= outputs.length)))
    throw new Error('the weights are damaged: one is for an output that is not there')
  let capacity = 16
  while (capacity < features.length * 2) capacity *= 2
  const rows = new Int32Array(capacity).fill(EMPTY)
  const hashes = Uint32Array.from(features, ({ hash }) => hash)
  const starts = new Uint32Array(features.length + 1)
  features.forEach(({ hash, pairs }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + pairs.length
    let slot = hash & (capacity - 1)
    while (rows[slot] !== EMPTY) slot = (slot + 1) & (capacity - 1)
    rows[slot] = row
  })
  const rowOf = (hash: number): number => {
    for (let slot = hash & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
      const row = rows[slot] ?? EMPTY
      if (row === EMPTY || hashes[row] === hash) return row
    }
  }
  return {
    outputs,
    rowOf,
    size: features.length,
    starts,
    numbers: Uint8Array.from(features.flatMap(({ pairs }) => pairs.map(([output]) => output))),
    weights: Float32Array.from(features.flatMap(({ pairs }) => pairs.map(([, units]) => units * unit))),
  }
}
