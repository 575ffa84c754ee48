import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measure } from './bench/measure.ts'

/**
 * `npm run bench [-- NAME …]`: one file in `bench/` is one measure. Each runs in a process of its own, so that none
 * pays for what another left behind.
 */
const found = import.meta.glob<{ default?: Measure }>('./bench/*.ts')

/** The files that hold a measure; the others help them. */
const ORDER = ['speed', 'growth', 'hostile', 'memory', 'bundles', 'ready', 'page', 'virtual', 'report']

async function measure(name: string): Promise<void> {
  const measured = (await found[`./bench/${name}.ts`]?.())?.default
  if (!measured) throw new Error(`There is no measure “${name}”. There are: ${ORDER.join(', ')}.`)
  console.log(`\n${measured.title}`)
  for (const line of await measured.run()) console.log(line)
}

function alone(name: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

const [only, ...more] = process.argv.slice(2)
if (only !== undefined && more.length === 0) {
  await measure(only)
} else {
  const wanted = only === undefined ? ORDER : [only, ...more]
  for (const name of wanted) if ((await alone(name)) !== 0) process.exitCode = 1
}
