import preact from '@preact/preset-vite'
import { createReadStream, existsSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import { noInnerHtml } from '../build/no-inner-html.ts'

/** The policy of the extension's own pages, so that a view that would break there breaks here. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'"

const TYPES: Partial<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Builds the gallery into a new folder and returns it. */
export async function buildGallery(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'prevet-gallery-'))
  await build({
    root: join(root, 'src/tools/gallery'),
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), noInnerHtml()],
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  })
  return outDir
}

/** Serves a folder on this machine alone. */
export async function serveGallery(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path === '/' ? 'index.html' : path)
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
