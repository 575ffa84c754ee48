import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { View } from '../../../src/tools/drive/driver.ts'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>
}

async function look(): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: Axe }).axe.run()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** What axe finds wrong with a document, one line each. */
export async function violations(view: View): Promise<string[]> {
  await view.script(SOURCE)
  return view.run(look)
}
