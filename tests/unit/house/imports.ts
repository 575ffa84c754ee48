import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { files } from './files.ts'

/** A source file and everything that it imports. */
export interface Source {
  /** From the project's root: `src/sites/x.ts`. */
  path: string
  text: string
  /** Files by path from the root (without `?raw`). */
  files: string[]
  /** Packages by name: `preact` for `preact/hooks`. */
  packages: string[]
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Vite's own way of importing a folder. */
function globbed(text: string, folder: string): string[] {
  return [...text.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|'[^']*')/g)].flatMap(([, list = '']) => {
    const patterns = [...list.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern)
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
    const not = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => join(folder, pattern.slice(1)))
    return wanted.flatMap((pattern) => files(join(folder, pattern), not))
  })
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const folder = dirname(path)
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
  const local = named.filter((name) => name.startsWith('.')).map((name) => normalize(join(folder, name)))
  return {
    path,
    text,
    files: [...local, ...globbed(text, folder)],
    packages: named.filter((name) => !name.startsWith('.')).map(packageOf),
  }
}

/** Every source file of the extension and its tools, by path. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  ['src/**/*.ts', 'src/**/*.tsx', 'entrypoints/**/*.ts', 'entrypoints/**/*.tsx']
    .flatMap((pattern) => files(pattern))
    .map((path) => [path, read(path)]),
)

/** A file with all that it pulls in, near and far. */
export function closure(from: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(from)) {
    seen.add(from)
    for (const file of SOURCES.get(from)?.files ?? []) closure(file, seen)
  }
  return seen
}
