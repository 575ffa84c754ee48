import { build, type Rolldown } from 'vite'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noInnerHtml } from '../../../src/tools/build/no-inner-html.ts'

async function built(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prevet-build-'))
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, source)
  const preact = join(import.meta.dirname, '../../../node_modules/preact/dist/preact.mjs')
  const result = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { preact } },
    plugins: [noInnerHtml()],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  })) as Rolldown.RolldownOutput[]
  return result[0]?.output[0].code ?? ''
}

describe('the build step that forbids markup from strings', () => {
  test('takes the write out of Preact', async () => {
    expect(await built('import { render } from "preact"; window.r = render')).not.toMatch(/innerHTML\s*=[^=]/)
  })

  test('fails on any other write', async () => {
    await expect(built('document.body.innerHTML = location.hash')).rejects.toThrow(/writes markup/)
  })
})
