import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../drive/session.ts'
import { verdict, whole, type Measure } from './measure.ts'

/** What `as-shipped.ts` prints; memory in bytes. */
interface Told {
  count: number
  seconds: number
  kept: number
  before: number
  peak: number
}

/** Kept short, V8 takes what the work needs, and not what it may take where there is plenty. In megabytes. */
const SHORT = ['--max-old-space-size=100', '--max-semi-space-size=8']

const MOST_BYTES = 64 * 1024 * 1024
const megabytes = (bytes: number): number => bytes / 1024 / 1024

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    env: { ...process.env, PREVET_ROOT: ROOT },
  })

function judged(): Told {
  const folder = mkdtempSync(join(tmpdir(), 'prevet-memory-'))
  try {
    const shipped = join(folder, 'shipped.json')
    writeFileSync(shipped, run('src/tools/run.mjs', 'ship'))
    // Once to build the tool; then by itself, without what builds it.
    run('src/tools/run.mjs', 'as-shipped', shipped)
    return JSON.parse(run(...SHORT, '.cache/tools/as-shipped/main.mjs', shipped)) as Told
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export default {
  title: '100,000 posts, all different, by the engine as it is shipped (wanted: under 60 s and 200 MB)',
  run() {
    const { count, seconds, kept, before, peak } = judged()
    return [
      `  ${verdict(seconds < 60)} ${seconds.toFixed(1)} s, ${whole(count / seconds)} posts/s, ${whole(kept)} findings`,
      `  ${verdict(megabytes(peak) < 200)} ${whole(megabytes(peak))} MB at most, of which ${whole(megabytes(before))} MB Node and the engine before the first post`,
    ]
  },
} satisfies Measure
