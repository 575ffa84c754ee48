import { constants, deflateRawSync } from 'node:zlib'
import { ship } from '../engine/book/shipped.ts'
import { knowledge } from '../rules/registry.ts'

/** Noise packs better without a search for what was there before, and in small blocks. */
const WAYS = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY].flatMap((strategy) =>
  [4, 6, 8].map((memLevel) => ({ level: 9, strategy, memLevel })),
)

const packed = (bytes: Uint8Array): string =>
  WAYS.map((way) => deflateRawSync(bytes, way))
    .reduce((best, other) => (other.length < best.length ? other : best))
    .toString('base64')

// For `src/tools/build/knowledge.ts`: what the background needs of the rules, as one line of JSON.
const { fingerprint, text, numbers, weights } = ship(knowledge)
const notes = knowledge.rules.map(({ id, title, why, advice, source, law }) => [
  id,
  { title, why, advice, source, law },
])
console.log(
  JSON.stringify({
    fingerprint,
    notes: Object.fromEntries(notes) as unknown,
    text: packed(Buffer.from(text)),
    numbers: packed(numbers),
    weights: packed(weights),
  }),
)
