import type { Weights } from '../../model/rule.ts'
import { ByteReader, ByteWriter } from '../book/bytes.ts'
import { folded, readHashes, unfolded, writeHashes } from './columns.ts'
import { packNetwork, readNetwork } from './network-bytes.ts'
import type { NetworkNumbers } from './network.ts'
import { Slots } from './slots.ts'
import { TOUCHED } from '../touched.ts'

/** A row is one number: its first pair times 64, and how many they are. */
const COUNT_BITS = 6
const MOST_PAIRS = (1 << COUNT_BITS) - 1
export const firstPair = (row: number): number => row >> COUNT_BITS
export const pairCount = (row: number): number => row & MOST_PAIRS

/**
 * Weights by feature: the larger part of what is read for a post, and larger than what a processor keeps at hand. So what stands for
 * one feature is short.
 */
export interface Table {
  /** The row of a feature, -1 where it weighs nothing. */
  rowOf(hash: number): number
  /** Puts the rows of the first `count` features in the place of their hashes. */
  turnIntoRows(hashes: Int32Array, count: number): void
  /** An output's number times 256, plus units plus 128. */
  pairs: Uint16Array
  /** Log-odds by units plus 128. */
  odds: Float32Array
}

/** A feature with what it weighs: pairs of the output's number and whole units. */
export interface Packable {
  hash: number
  pairs: readonly (readonly [output: number, units: number])[]
}

/** All features: row r of `starts` says where the pairs of feature r are. */
interface Columns {
  hashes: Uint32Array
  starts: Uint32Array
  outputs: Uint8Array
  units: Int8Array
}

/**
 * Bytes, column by column, since like beside like packs better: the hashes, how many pairs each feature has, the outputs of all
 * pairs (each as its distance to the one before in its feature), and their units. The bytes of the network follow, where there is one.
 */
export const packWeights = (features: readonly Packable[], network?: NetworkNumbers): Uint8Array => {
  const sorted = [...features].sort((a, b) => a.hash - b.hash)
  const writer = new ByteWriter()
  writeHashes(writer, sorted.map(({ hash }) => hash)) // prettier-ignore
  for (const { pairs } of sorted) writer.byte(pairs.length)
  for (const { pairs } of sorted) pairs.forEach(([output], i) => writer.byte((output - (pairs[i - 1]?.[0] ?? 0)) & 255))
  for (const [, units] of sorted.flatMap(({ pairs }) => pairs)) writer.byte(folded(units))
  if (network) packNetwork(writer, network)
  return writer.all()
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

const readerOf = (bytes: Uint8Array): ByteReader => new ByteReader(bytes, 'the weights are damaged')

/** @throws Error when they are damaged. No bytes at all hold no feature. */
const readColumns = (reader: ByteReader): Columns => {
  const hashes = reader.isOver ? new Uint32Array(0) : readHashes(reader)
  const starts = readStarts(reader.bytesOf(hashes.length))
  const pairs = starts.at(-1) ?? 0
  const outputs = readOutputs(reader.bytesOf(pairs), starts)
  const units = new Int8Array(pairs)
  // Plain loops over hundreds of thousands: `from` with a function takes ten times as long.
  reader.bytesOf(pairs).forEach((byte, i) => (units[i] = unfolded(byte)))
  return { hashes, starts, outputs, units }
}

/** @throws Error when they are damaged. */
export const unpackWeights = (bytes: Uint8Array): Packable[] => {
  const { hashes, starts, outputs, units } = readColumns(readerOf(bytes))
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

/**
 * The features in the order in which their pairs are kept: those with the most first. They stand in most posts, and what is read for most
 * posts should lie together.
 */
const byPairs = (starts: Uint32Array): Uint32Array => {
  const count = (row: number): number => (starts[row + 1] ?? 0) - (starts[row] ?? 0)
  return Uint32Array.from({ length: starts.length - 1 }, (_, row) => row).sort((a, b) => count(b) - count(a) || a - b)
}

const tableOf = ({ outputs, unit }: Weights, packed: Columns): Table => {
  if (outputs.length > MOST_PAIRS) throw new Error('the weights are damaged: they have too many outputs')
  if (packed.outputs.some((output) => output >= outputs.length))
    throw new Error('the weights are damaged: one is for an output that is not there')
  const order = byPairs(packed.starts)
  const slots = new Slots(order.length)
  const pairs = new Uint16Array(packed.outputs.length)
  let used = 0
  for (const from of order) {
    const [start, end] = [packed.starts[from] ?? 0, packed.starts[from + 1] ?? 0]
    slots.add(packed.hashes[from] ?? 0, (used << COUNT_BITS) + end - start)
    for (let i = start; i < end; i++) pairs[used++] = (packed.outputs[i] ?? 0) * 256 + (packed.units[i] ?? 0) + 128
  }
  const odds = Float32Array.from({ length: 256 }, (_, i) => (i - 128) * unit)
  const rowOf = (hash: number): number => slots.get(hash)
  const turnIntoRows = (hashes: Int32Array, count: number): void => {
    slots.touch(hashes, count)
    let touched = 0
    for (let i = 0; i < count; i++) {
      const row = (hashes[i] = rowOf(hashes[i] ?? 0))
      touched ^= pairs[firstPair(row)] ?? 0
    }
    TOUCHED[0] = touched
  }
  return { rowOf, turnIntoRows, pairs, odds }
}

/** Makes packed weights ready for look-ups. @throws Error when they are damaged. */
export const readWeights = (model: Weights): { table: Table; network: NetworkNumbers | undefined } => {
  const reader = readerOf(bytesOf(model))
  const table = tableOf(model, readColumns(reader))
  const network = reader.isOver ? undefined : readNetwork(reader, model.outputs.length)
  if (!reader.isOver) throw new Error('the weights are damaged: they do not end')
  return { table, network }
}
