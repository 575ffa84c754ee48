import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wxt } from '../build/commands.ts'
import { ROOT } from '../drive/session.ts'
import type { Outcome, Step } from './step.ts'

async function fingerprints(): Promise<Map<string, string>> {
  const folder = join(ROOT, '.output')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort()
  const hash = async (name: string): Promise<[string, string]> => [
    name,
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex'),
  ]
  return new Map(await Promise.all(names.map(hash)))
}

async function zipBoth(): Promise<string> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { code, output } = await wxt('zip', kind)
    if (code !== 0) throw new Error(output)
  }
  return ''
}

async function twice(): Promise<Outcome> {
  await zipBoth()
  const first = await fingerprints()
  await zipBoth()
  const second = await fingerprints()
  const different = [...first].filter(([name, hash]) => second.get(name) !== hash).map(([name]) => name)
  if (first.size < 2) return { passed: 0, failed: 1, output: 'There are not two store packages.' }
  if (different.length > 0) return { passed: 0, failed: 1, output: `Not the same bytes twice: ${different.join(', ')}` }
  return { passed: 1, failed: 0, output: '' }
}

/** Both store packages, made twice: the bytes must be the same. */
export const zips: Step = {
  name: 'store packages, the same bytes twice',
  run: () => twice().catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) })),
}
