import type { Weights } from '../../model/rule.ts'
import { ByteReader, ByteWriter } from '../book/bytes.ts'

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
  const writer = new ByteWriter()
  let before = 0
  for (const { hash, pairs } of [...features].sort((a, b) => a.hash - b.hash)) {
    writer.number(hash - before)
    before = hash
    writer.byte(pairs.length)
    for (const byte of pairs.flatMap(([output, units]) => [output, units + 128])) writer.byte(byte)
  }
  return writer.all()
}

const MOST_HASH = 0xffffffff

/** What a walk over packed weights meets: a feature with its count of pairs, then each of its pairs. */
interface Walk {
  feature: (hash: number, count: number) => void
  pair: (output: number, units: number) => void
}

/** @throws Error when the bytes end in the middle of a feature, or hold a hash that cannot be. */
const walk = (bytes: Uint8Array, { feature, pair }: Walk): void => {
  const reader = new ByteReader(bytes, 'the weights are damaged')
  let hash = 0
  while (!reader.isOver) {
    hash += reader.number()
    if (hash > MOST_HASH) throw new Error('the weights are damaged: a feature has no number')
    const count = reader.byte()
    feature(hash, count)
    for (let i = 0; i < count; i++) pair(reader.byte(), reader.byte() - 128)
  }
}

/** @throws Error when they are damaged. */
export const unpackWeights = (bytes: Uint8Array): Packable[] => {
  const features: { hash: number; pairs: [number, number][] }[] = []
  walk(bytes, {
    feature: (hash) => void features.push({ hash, pairs: [] }),
    pair: (output, units) => void features.at(-1)?.pairs.push([output, units]),
  })
  return features
}

/** @throws Error when they are no base64. */
export const bytesOf = ({ data }: Weights): Uint8Array => {
  if (typeof data !== 'string') return data
  let text: string
  try {
    text = atob(data)
  } catch (cause) {
    throw new Error('the weights are damaged: they are no base64', { cause })
  }
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

const EMPTY = -1

/** Rows by hash: open addressing, in a table that is at most half full. */
const tableOf = (hashes: Uint32Array): ((hash: number) => number) => {
  let capacity = 16
  while (capacity < hashes.length * 2) capacity *= 2
  const last = capacity - 1
  const rows = new Int32Array(capacity).fill(EMPTY)
  hashes.forEach((hash, row) => {
    let slot = hash & last
    while (rows[slot] !== EMPTY) slot = (slot + 1) & last
    rows[slot] = row
  })
  return (hash) => {
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const row = rows[slot] ?? EMPTY
      if (row === EMPTY || hashes[row] === hash) return row
    }
  }
}

/** Makes packed weights ready for look-ups. @throws Error when they are damaged. */
export const readWeights = (model: Weights): Table => {
  const { outputs, unit } = model
  const bytes = bytesOf(model)
  // No feature takes less than two bytes, no pair less either.
  const most = bytes.length >> 1
  const hashes = new Uint32Array(most)
  const starts = new Uint32Array(most + 1)
  const numbers = new Uint8Array(most)
  const weights = new Float32Array(most)
  let size = 0
  let pairs = 0
  walk(bytes, {
    feature(hash, count) {
      hashes[size] = hash
      starts[++size] = pairs + count
    },
    pair(output, units) {
      if (output >= outputs.length) throw new Error('the weights are damaged: one is for an output that is not there')
      numbers[pairs] = output
      weights[pairs++] = units * unit
    },
  })
  return {
    outputs,
    rowOf: tableOf(hashes.slice(0, size)),
    size,
    starts: starts.slice(0, size + 1),
    numbers: numbers.slice(0, pairs),
    weights: weights.slice(0, pairs),
  }
}
