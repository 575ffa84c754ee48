// For `bench/memory.ts`: judges 100,000 posts in a process that holds the engine as the extension does, made of what `ship` wrote
// (the file that is named), and nothing of what the rules are written in.
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { unship } from '../engine/book/shipped.ts'
import { createEngine } from '../engine/examine.ts'
import type { Post } from '../model/post.ts'
import { english } from '../rules/language/english.ts'
import { ordinaryMix } from './bench/mixes.ts'

const COUNT = 100_000
const BATCH = 1_000

/** Every text a new one: nothing may live on what it has seen before. */
const batch = (texts: readonly string[], from: number): Post[] =>
  Array.from({ length: BATCH }, (_, index): Post => {
    const id = from + index
    return { id: String(id), site: 'bench', voice: 'own', text: `${texts[id % texts.length] ?? ''} ${String(id)}` }
  })

const packed = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<'text' | 'numbers' | 'weights', string>
const inflated = (base64: string): Buffer => inflateRawSync(Buffer.from(base64, 'base64'))
const shipped = {
  text: inflated(packed.text).toString(),
  numbers: inflated(packed.numbers),
  weights: inflated(packed.weights),
}
const { input, book } = unship(shipped, english)
const engine = createEngine(input, book)
const { texts } = ordinaryMix()

const before = process.memoryUsage.rss()
let peak = before
const start = performance.now()
// Posts come in batches, as they do from a page; what is found is kept, as the keeper keeps it.
const findings: unknown[] = []
for (let from = 0; from < COUNT; from += BATCH) {
  findings.push(...engine.examine(batch(texts, from)).findings)
  peak = Math.max(peak, process.memoryUsage.rss())
}
console.log(
  JSON.stringify({ count: COUNT, seconds: (performance.now() - start) / 1000, kept: findings.length, before, peak }),
)
