import type { ByteReader, ByteWriter } from '../book/bytes.ts'
import { folded, readHashes, unfolded, writeHashes } from './columns.ts'
import type { NetworkNumbers } from './network.ts'
import { WIDTH } from './sights.ts'

/** The arrays of a network, in the order in which they are packed. */
const ARRAYS = ['vectors', 'kernel', 'threshold', 'weights', 'bias'] as const
type Arrays = Pick<NetworkNumbers, (typeof ARRAYS)[number]>

/** Whole units of an array: the largest number is this many. */
const MOST_UNITS = 127
/** A unit is told in billionths. */
const BILLION = 1e9

/** Single precision errs by less than this: numbers that were rounded are to be of the same unit still. */
const NEAR = 1 - 1e-6

const unitOf = (values: Float32Array): number => {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  return Math.max(1, Math.ceil((most / MOST_UNITS) * BILLION * NEAR)) / BILLION
}

/** As it comes out of the bytes: what is measured with it holds for what is packed. */
export const rounded = (values: Float32Array): Float32Array => {
  const unit = unitOf(values)
  // Nought has no sign in the bytes.
  return values.map((value) => Math.round(value / unit) * unit + 0)
}

/** How many numbers stand for a word, how many filters there are, the words, then each array: its unit, and a byte a number. */
export const packNetwork = (writer: ByteWriter, network: NetworkNumbers): void => {
  writer.number(network.depth)
  writer.number(network.filters)
  writeHashes(writer, Array.from(network.words))
  for (const name of ARRAYS) {
    const values = network[name]
    const unit = unitOf(values)
    writer.number(Math.round(unit * BILLION))
    for (const value of values) writer.byte(folded(Math.round(value / unit)))
  }
}

const readArray = (reader: ByteReader, count: number): Float32Array => {
  const unit = reader.number() / BILLION
  // Damaged counts must not ask for more room than there are bytes.
  const bytes = reader.bytesOf(count)
  const values = new Float32Array(count)
  // A plain loop over hundreds of thousands: `from` with a function takes ten times as long.
  bytes.forEach((byte, i) => (values[i] = unfolded(byte) * unit))
  return values
}

/** @throws Error when the bytes are damaged. */
export const readNetwork = (reader: ByteReader, outputs: number): NetworkNumbers => {
  const depth = reader.number()
  const filters = reader.number()
  const words = readHashes(reader)
  const counts = [words.length * depth, WIDTH * depth * filters, filters, filters * outputs, outputs]
  const arrays = Object.fromEntries(ARRAYS.map((name, i) => [name, readArray(reader, counts[i] ?? 0)]))
  return { words, depth, filters, ...(arrays as unknown as Arrays) }
}
