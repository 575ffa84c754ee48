import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const PLACE = join(ROOT, 'src/rules/shipped.ts')
const MOST_BYTES = 64_000_000

interface Shipped {
  fingerprint: string
  notes: unknown
  text: string
  numbers: string
  weights: string
}

/** The book is written by a tool of its own, so that it is made by the very code that the tests run. */
const shipped = (): Shipped =>
  JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'src/tools/run.mjs'), 'ship'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
    }),
  ) as Shipped

/** As `src/rules/shipped.ts` types it. */
const moduleOf = ({ fingerprint, notes, text, numbers, weights }: Shipped): string =>
  `export default {
    fingerprint: ${JSON.stringify(fingerprint)},
    notes: JSON.parse(${JSON.stringify(JSON.stringify(notes))}),
    text: () => ${JSON.stringify(text)},
    numbers: () => ${JSON.stringify(numbers)},
    weights: () => ${JSON.stringify(weights)},
  }`

/**
 * Gives the background what the engine goes by: rules, word lists, weights and the book written of them, packed. Writing the book
 * takes a second, which the person who opens the popup does not wait for.
 */
export function knowledge(): Plugin {
  return {
    name: 'prevet:knowledge',
    load(id) {
      if (resolve(id) !== PLACE) return null
      for (const folder of ['src/rules', 'src/engine'])
        for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }))
          if (file.endsWith('.ts') || file.endsWith('.json')) this.addWatchFile(join(ROOT, folder, file))
      return moduleOf(shipped())
    },
  }
}
