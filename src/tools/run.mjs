// Builds one of the developers' tools (src/tools/NAME.ts) with Vite, so that it runs the very code of the extension,
// and runs it: `node src/tools/run.mjs judge`. The build is kept until a source file is newer.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const [name = '', ...args] = process.argv.slice(2)
const cache = join(root, '.cache/tools')
const target = join(cache, name)

const newest = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)

const builtAt = () => {
  try {
    return statSync(join(target, 'main.mjs')).mtimeMs
  } catch {
    return 0
  }
}

if (builtAt() < Math.max(newest(join(root, 'src')), statSync(join(root, 'package-lock.json')).mtimeMs)) {
  const fresh = join(cache, `${name}.${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'src/tools', `${name}.ts`),
      outDir: fresh,
      emptyOutDir: true,
      minify: false,
      sourcemap: 'inline',
      rollupOptions: { output: { entryFileNames: 'main.mjs', format: 'es' } },
    },
  })
  // Renamed at the end, so that two runs at once never see half a build.
  rmSync(target, { recursive: true, force: true })
  try {
    renameSync(fresh, target)
  } catch {
    rmSync(fresh, { recursive: true, force: true })
  }
}

process.argv = [process.argv[0], name, ...args]
process.env.PREVET_ROOT = root
await import(pathToFileURL(join(target, 'main.mjs')).href)
