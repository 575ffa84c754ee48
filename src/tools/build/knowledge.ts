import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const MOST_BYTES = 64_000_000

interface Shipped {
  fingerprint: string
  notes: unknown
  text: string
  numbers: string
  weights: string
}

/** The modules that the build writes, as these files type them. */
const MODULES: ReadonlyMap<string, (shipped: Shipped) => string> = new Map([
  [
    join(ROOT, 'src/rules/shipped.ts'),
    ({ fingerprint, notes }) =>
      `export default {
        fingerprint: ${JSON.stringify(fingerprint)},
        notes: JSON.parse(${JSON.stringify(JSON.stringify(notes))}),
      }`,
  ],
  [
    join(ROOT, 'src/rules/packed.ts'),
    ({ text, numbers, weights }) =>
      `export default {
        text: () => ${JSON.stringify(text)},
        numbers: () => ${JSON.stringify(numbers)},
        weights: () => ${JSON.stringify(weights)},
      }`,
  ],
])

/** All files that the book is written from. */
const sources = (): string[] =>
  ['src/rules', 'src/engine'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') || file.endsWith('.json'))
      .map((file) => join(ROOT, folder, file)),
  )

/** The book is written by a tool of its own, so that it is made by the very code that the tests run. */
const write = (): Shipped =>
  JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'src/tools/run.mjs'), 'ship'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
    }),
  ) as Shipped

let written: { of: string; shipped: Shipped } | undefined

/** Background and engine are built one after the other, and must be of one book. */
const shippedOf = (files: readonly string[]): Shipped => {
  const of = files.map((file) => `${file} ${String(statSync(file).mtimeMs)}`).join('\n')
  if (written?.of !== of) written = { of, shipped: write() }
  return written.shipped
}

/**
 * Gives the background the words of the rules, and the engine what it goes by: rules, word lists, weights and the book written of
 * them, packed. Writing the book takes a second, which the person who opens the popup does not wait for.
 */
export function knowledge(): Plugin {
  return {
    name: 'prevet:knowledge',
    load(id) {
      const module = MODULES.get(resolve(id))
      if (!module) return null
      const files = sources()
      for (const file of files) this.addWatchFile(file)
      return module(shippedOf(files))
    },
  }
}
