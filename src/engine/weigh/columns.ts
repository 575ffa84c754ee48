import type { ByteReader, ByteWriter } from '../book/bytes.ts'

const MOST_HASH = 0xffffffff
/** The low bits of a distance between hashes are noise and stand as they are; the rest is small. */
const NOISE = 0x10000

/** Small numbers for what is near to nought, on either side: -128 to 127 as 0 to 255. */
export const folded = (units: number): number => (units < 0 ? -2 * units - 1 : 2 * units)
export const unfolded = (byte: number): number => (byte % 2 === 0 ? byte / 2 : -(byte + 1) / 2)

/** Rising hashes: how many, then their distances to the one before, all low bytes, all middle bytes, the rest as varints. */
export const writeHashes = (writer: ByteWriter, hashes: readonly number[]): void => {
  const distances = hashes.map((hash, i) => hash - (hashes[i - 1] ?? 0))
  writer.number(distances.length)
  for (const distance of distances) writer.byte(distance & 255)
  for (const distance of distances) writer.byte((distance >>> 8) & 255)
  for (const distance of distances) writer.number(Math.floor(distance / NOISE))
}

/** @throws Error when they are damaged or end too early. */
export const readHashes = (reader: ByteReader): Uint32Array => {
  const count = reader.number()
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
