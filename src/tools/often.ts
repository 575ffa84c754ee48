// `npm run often`: counts in how many of our own posts (train/posts/) each word is met, into src/rules/often.json. By that the
// engine's book looks each pattern up by the rarest of its words.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../engine/examine.ts'
import { knowledge } from '../rules/registry.ts'
import { readAllAnnotated } from './train/annotated.ts'
import { cutLong } from './train/cut.ts'

const OF = 100_000
/** Words met less often than in so many of those are all alike. */
const LEAST = 20

const root = process.env.PREVET_ROOT ?? '.'
const engine = createEngine({ ...knowledge, weights: undefined })
const posts = readAllAnnotated(join(root, 'src/tools/train/posts'), cutLong)
const counts = new Map<string, number>()
for (const { post } of posts)
  for (const form of engine.features(post, () => undefined).forms) counts.set(form, (counts.get(form) ?? 0) + 1)
const often = [...counts]
  .map(([word, count]) => [word, Math.round((count * OF) / posts.length)] as const)
  .filter(([, count]) => count >= LEAST)
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
writeFileSync(join(root, 'src/rules/often.json'), `${JSON.stringify(Object.fromEntries(often))}\n`)
console.log(
  `${String(often.length)} words of ${String(posts.length)} posts; most often ${often
    .slice(0, 9)
    .map(([word]) => word)
    .join(', ')}`,
)
