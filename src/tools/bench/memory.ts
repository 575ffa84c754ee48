import { verdict, whole, type Measure } from './measure.ts'
import { ordinaryMix } from './mixes.ts'
import { theEngine } from './engine.ts'
import type { Post } from '../../model/post.ts'

const COUNT = 100_000
const BATCH = 1_000

const megabytes = (bytes: number): number => bytes / 1024 / 1024

/** Posts come in batches, as they do from a page; what is found is kept, as the keeper keeps it. */
function examineAll(texts: readonly string[]): { kept: number; peak: number } {
  const findings: unknown[] = []
  let peak = 0
  for (let from = 0; from < COUNT; from += BATCH) {
    const posts = Array.from({ length: BATCH }, (_, index): Post => {
      const id = from + index
      // Every text a new one: nothing may live on what it has seen before.
      return { id: String(id), site: 'bench', voice: 'own', text: `${texts[id % texts.length] ?? ''} ${String(id)}` }
    })
    findings.push(...theEngine().examine(posts).findings)
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  return { kept: findings.length, peak }
}

export default {
  title: '100,000 posts, all different (wanted: under 60 s and 200 MB)',
  run() {
    theEngine()
    const before = process.memoryUsage.rss()
    const start = performance.now()
    const { kept, peak } = examineAll(ordinaryMix().texts)
    const seconds = (performance.now() - start) / 1000
    return [
      `  ${verdict(seconds < 60)} ${seconds.toFixed(1)} s, ${whole(COUNT / seconds)} posts/s, ${whole(kept)} findings`,
      `  ${verdict(megabytes(peak) < 200)} ${whole(megabytes(peak))} MB at most, of which ${whole(megabytes(before))} MB Node and the engine before the first post`,
    ]
  },
} satisfies Measure
