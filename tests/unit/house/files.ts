import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

const FOLDERS = ['src', 'entrypoints', 'tests/fixtures']

function under(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
}

const FILES = FOLDERS.flatMap(under).sort()

const SIGNS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '.': '\\.' }

/** Node 20 has no glob of its own: `*`, `**` and dots are all that this house uses. */
export function files(pattern: string, not: readonly string[] = []): string[] {
  const matcher = (glob: string): RegExp =>
    new RegExp(`^${glob.replace(/\*\*\/|\*|\./g, (sign) => SIGNS[sign] ?? sign)}$`)
  const wanted = matcher(pattern)
  const unwanted = not.map(matcher)
  return FILES.filter((file) => wanted.test(file) && !unwanted.some((other) => other.test(file)))
}
