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

const MOST_HASH = 0xffffffff
/** The low bits of a distance between hashes are noise and stand as they are; the rest is small. */
const NOISE = 0x10000

/** All features: row r of `starts` says where the pairs of feature r are. */
interface Columns {
  hashes: Uint32Array
  starts: Uint32Array
  outputs: Uint8Array
  units: Int8Array
}

/** Small numbers for what is near to nought, on either side. */
const folded = (units: number): number => (units < 0 ? -2 * units - 1 : 2 * units)
const unfolded = (byte: number): number => (byte % 2 === 0 ? byte / 2 : -(byte + 1) / 2)

/**
 * Bytes, features in order of hash: how many there are; then, column by column, since like beside like packs better, the distances
 * to the hash before (low byte, middle byte, the rest as a varint), how many pairs each feature has, the outputs of all pairs
 * (each as its distance to the one before in its feature), and their units.
 */
export const packWeights = (features: readonly Packable[]): Uint8Array => {
  const sorted = [...features].sort((a, b) => a.hash - b.hash)
  const distances = sorted.map(({ hash }, i) => hash - (sorted[i - 1]?.hash ?? 0))
  const writer = new ByteWriter()
  writer.number(sorted.length)
  for (const distance of distances) writer.byte(distance & 255)
  for (const distance of distances) writer.byte((distance >>> 8) & 255)
  for (const distance of distances) writer.number(Math.floor(distance / NOISE))
  for (const { pairs } of sorted) writer.byte(pairs.length)
  for (const { pairs } of sorted) pairs.forEach(([output], i) => writer.byte((output - (pairs[i - 1]?.[0] ?? 0)) & 255))
  for (const [, units] of sorted.flatMap(({ pairs }) => pairs)) writer.byte(folded(units))
  return writer.all()
}

/** @throws Error when they end too early. */
const readHashes = (reader: ByteReader, count: number): Uint32Array => {
  const low = reader.bytesOf(count)
  const middle = reader.bytesOf(count)
  const hashes = new Uint32Array(count)
  let hash = 0
  for (let i = 0; i < count; i++) {
    hash += reader.number() * NOISE + (middle[i] ?? 0) * 256 + (low[i] ?? 0)
    if (hash > MOST_HASH) throw new Error('the weights are damaged: a feature has no number')
    hashes[i] = hash
  }
  return hashes
}

const readStarts = (counts: Uint8Array): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0)
  return starts
}

const readOutputs = (distances: Uint8Array, starts: Uint32Array): Uint8Array => {
  const outputs = new Uint8Array(distances.length)
  for (let row = 0; row < starts.length - 1; row++) {
    let output = 0
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) outputs[i] = output += distances[i] ?? 0
  }
  return outputs
}

/** @throws Error when they are damaged. No bytes at all hold no feature. */
const readColumns = (bytes: Uint8Array): Columns => {
  const reader = new ByteReader(bytes, 'the weights are damaged')
  const hashes = readHashes(reader, reader.isOver ? 0 : reader.number())
  const starts = readStarts(reader.bytesOf(hashes.length))
  const pairs = starts.at(-1) ?? 0
  const outputs = readOutputs(reader.bytesOf(pairs), starts)
  const units = Int8Array.from(reader.bytesOf(pairs), unfolded)
  if (!reader.isOver) throw new Error('the weights are damaged: they do not end')
  return { hashes, starts, outputs, units }
}

/** @throws Error when they are damaged. */
export const unpackWeights = (bytes: Uint8Array): Packable[] => {
  const { hashes, starts, outputs, units } = readColumns(bytes)
  return Array.from(hashes, (hash, row) => {
    const from = starts[row] ?? 0
    const told = outputs.subarray(from, starts[row + 1])
    return { hash, pairs: Array.from(told, (output, i) => [output, units[from + i] ?? 0] as const) }
  })
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
  const { hashes, starts, outputs: numbers, units } = readColumns(bytesOf(model))
  if (numbers.some((output) => output >= outputs.length))
    throw new Error('the weights are damaged: one is for an output that is not there')
  const weights = Float32Array.from(units, (of) => of * unit)
  return { outputs, rowOf: tableOf(hashes), size: hashes.length, starts, numbers, weights }
}
