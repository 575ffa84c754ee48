import type { Weights } from '../../model/rule.ts'
import { ByteReader, ByteWriter } from '../book/bytes.ts'
import { folded, readHashes, unfolded, writeHashes } from './columns.ts'
import { packNetwork, readNetwork } from './network-bytes.ts'
import type { NetworkNumbers } from './network.ts'
import { finder, slotsOf } from './slots.ts'

/**
 * Weights by feature: a hash table with open addressing. What one look-up needs stands side by side, since the table is far larger
 * than what a processor keeps at hand.
 */
export interface Table {
  /** Where the slot of a feature begins, -1 where it weighs nothing. */
  slotOf(hash: number): number
  /** Four numbers a slot: the hash, the first of its pairs, the one behind the last, and the number of the post that met it last. */
  slots: Int32Array
  /** An output's number times 256, plus units plus 128. */
  pairs: Uint16Array
  /** Log-odds by units plus 128. */
  odds: Float32Array
  /** How many features there are. */
  size: number
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

const tableOf = ({ outputs, unit }: Weights, { hashes, starts, outputs: numbers, units }: Columns): Table => {
  const pairs = new Uint16Array(numbers.length)
  numbers.forEach((output, i) => {
    if (output >= outputs.length) throw new Error('the weights are damaged: one is for an output that is not there')
    pairs[i] = output * 256 + (units[i] ?? 0) + 128
  })
  const slots = slotsOf(hashes, starts)
  const odds = Float32Array.from({ length: 256 }, (_, i) => (i - 128) * unit)
  return { slotOf: finder(slots), slots, pairs, odds, size: hashes.length }
}

/** Makes packed weights ready for look-ups. @throws Error when they are damaged. */
export const readWeights = (model: Weights): { table: Table; network: NetworkNumbers | undefined } => {
  const reader = readerOf(bytesOf(model))
  const table = tableOf(model, readColumns(reader))
  const network = reader.isOver ? undefined : readNetwork(reader, model.outputs.length)
  if (!reader.isOver) throw new Error('the weights are damaged: they do not end')
  return { table, network }
}
