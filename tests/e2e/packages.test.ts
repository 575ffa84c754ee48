import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUILT } from '../../src/tools/drive/session.ts'

interface Manifest {
  manifest_version: number
  permissions: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  web_accessible_resources?: unknown
  content_scripts?: unknown
  externally_connectable?: unknown
  content_security_policy: { extension_pages: string }
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } }
}

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))

describe.each(Object.entries(BUILT))('the package for %s', (kind, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest

  it('asks for no more than it needs, and lays nothing open to pages', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage'])
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
  })

  it('forbids every connection by its policy', () => {
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'none'/)
  })

  it('collects no data, where the browser asks', () => {
    if (kind !== 'firefox') return
    expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })

  it('loads no code from elsewhere', () => {
    const remote = scripts(folder).filter((name) =>
      /import\s*\(\s*["']https?:|importScripts\s*\(\s*["'`](?!\/engine\.js)/.test(
        readFileSync(join(folder, name), 'utf8'),
      ),
    )
    expect(remote).toEqual([])
  })

  it('keeps the background small: the engine is in a file of its own', () => {
    const [background = 0, engine = 0] = ['background.js', 'engine.js'].map(
      (name) => readFileSync(join(folder, name)).length,
    )
    expect(background).toBeLessThan(150_000)
    expect(engine).toBeGreaterThan(1_000_000)
  })

  it('puts no rule and no grammar into the page', () => {
    const reader = readFileSync(join(folder, 'reader.js'), 'utf8')
    expect(reader).not.toMatch(/CareerBuilder/)
    expect(reader.length).toBeLessThan(250_000)
  })
})
