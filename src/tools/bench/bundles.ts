import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUILT } from '../drive/session.ts'
import { verdict, whole, type Measure } from './measure.ts'

const LIMIT = 700_000

async function sizes(folder: string): Promise<{ name: string; raw: number; zipped: number }[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css)$/.test(name))
  const measured = names.map(async (name) => {
    const bytes = await readFile(join(folder, name))
    return { name, raw: bytes.length, zipped: gzipSync(bytes).length }
  })
  return (await Promise.all(measured)).sort((a, b) => b.raw - a.raw)
}

/** What is loaded at every start, and what is loaded beside it when something is to be judged. */
const PARTS = ['background.js', 'engine.js']

const kilobytes = (bytes: number): string => `${whole(bytes / 1000)} kB`.padStart(8)

export default {
  title: 'Bundles of the Chrome build (raw, gzip)',
  async run() {
    const all = await sizes(BUILT.chromium)
    const [background = 0, engine = 0] = PARTS.map((part) => all.find(({ name }) => name === part)?.raw ?? 0)
    return [
      ...all.map(({ name, raw, zipped }) => `    ${name.padEnd(34)} ${kilobytes(raw)} ${kilobytes(zipped)}`),
      `  ${verdict(background <= LIMIT)} the background has ${whole(background / 1000)} kB at every start (wanted: at most ${whole(LIMIT / 1000)} kB)`,
      `    and loads the engine’s ${whole(engine / 1000)} kB when something is to be judged`,
    ]
  },
} satisfies Measure
