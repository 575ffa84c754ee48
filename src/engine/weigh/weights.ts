import type { Weights } from '../../model/rule.ts'
import { ByteReader, ByteWriter } from '../book/bytes.ts'

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

/** Where the number of pairs would stand: no feature is there. */
const EMPTY = -1
const SLOT = 1 << 2

/** Slots by hash, of which at most half are taken. `starts`: the first pair of each feature, and the end of the last. */
const slotsOf = (hashes: Uint32Array, starts: Uint32Array): Int32Array => {
  let capacity = 16
  while (capacity < hashes.length * 2) capacity *= 2
  const slots = new Int32Array(capacity * SLOT).fill(EMPTY)
  hashes.forEach((hash, row) => {
    let at = (hash & (capacity - 1)) * SLOT
    while (slots[at + 2] !== EMPTY) at = (at + SLOT) & (slots.length - 1)
    slots.set([hash, starts[row] ?? 0, starts[row + 1] ?? 0], at)
  })
  return slots
}

const finder = (slots: Int32Array): Table['slotOf'] => {
  const last = slots.length - 1
  return (hash) => {
    for (let at = (hash << 2) & last; ; at = (at + SLOT) & last) {
      if (slots[at + 2] === EMPTY) return -1
      if (slots[at] === (hash | 0)) return at
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
  const pairs = new Uint16Array(most)
  let size = 0
  let count = 0
  walk(bytes, {
    feature(hash, own) {
      hashes[size] = hash
      starts[++size] = count + own
    },
    pair(output, units) {
      if (output >= outputs.length) throw new Error('the weights are damaged: one is for an output that is not there')
      pairs[count++] = output * 256 + units + 128
    },
  })
  const slots = slotsOf(hashes.subarray(0, size), starts)
  const odds = Float32Array.from({ length: 256 }, (_, i) => (i - 128) * unit)
  return { slotOf: finder(slots), slots, pairs: pairs.slice(0, count), odds, size }
}
