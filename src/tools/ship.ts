import { deflateRawSync } from 'node:zlib'
import { ship } from '../engine/book/shipped.ts'
import { knowledge } from '../rules/registry.ts'

const packed = (bytes: Uint8Array): string => deflateRawSync(bytes, { level: 9 }).toString('base64')

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
