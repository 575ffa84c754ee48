import { describe, expect, it } from 'vitest'
import { fileFault, packageFault } from './house.ts'
import { closure, SOURCES } from './imports.ts'

const sources = [...SOURCES.values()]

describe('the floors of the house', () => {
  it('lets every file import only from the floors below it', () => {
    const faults = sources.flatMap(({ path, files }) => files.flatMap((file) => fileFault(path, file) ?? []))
    expect(faults).toEqual([])
  })

  it('keeps every package on its own floor', () => {
    const faults = sources.flatMap(({ path, packages }) => packages.flatMap((name) => packageFault(path, name) ?? []))
    expect(faults).toEqual([])
  })

  it('says in a sentence what is wrong', () => {
    expect(fileFault('src/sites/x.ts', 'src/engine/examine.ts')).toBe(
      'src/sites/x.ts imports src/engine/examine.ts, but sites may only import from model. Hand it in as an argument.',
    )
    expect(packageFault('src/report/report.ts', 'preact')).toBe(
      'src/report/report.ts imports preact, but only ui and entrypoints may.',
    )
  })

  it('sees folders that are imported by walking', () => {
    expect([...closure('src/tools/judge.ts')].filter((path) => path.startsWith('src/rules/profanity/'))).not.toEqual([])
  })
})

/** What rules say in another language: words alone. */
const WORDING = /^src\/rules\/wording(?:\.ts$|\/)/

function foreign(door: string, folders: readonly string[]): string[] {
  if (!SOURCES.has(door)) throw new Error(`There is no ${door} any more: please name its successor here.`)
  return [...closure(door)].filter((path) => folders.some((folder) => path.startsWith(folder)))
}

describe('what the doors pull in', () => {
  it('keeps rules, engine and store out of the script in the page', () => {
    expect(foreign('entrypoints/reader.ts', ['src/rules/', 'src/engine/', 'src/audit/', 'src/ui/'])).toEqual([])
  })

  it('keeps views and readers out of the background', () => {
    expect(foreign('entrypoints/background.ts', ['src/ui/', 'src/sites/', 'src/collect/'])).toEqual([])
  })

  it('keeps engine, word lists and weights out of the background: they are in a file of their own', () => {
    const heavy = foreign('entrypoints/background.ts', ['src/engine/', 'src/rules/'])
    expect(heavy).toEqual(['src/rules/shipped.ts'])
    expect(foreign('entrypoints/engine.ts', ['src/engine/examine.ts', 'src/rules/packed.ts'])).toHaveLength(2)
  })

  it('keeps store, views and readers out of the engine', () => {
    const others = ['src/audit/keeper.ts', 'src/browser/store/', 'src/ui/', 'src/sites/', 'src/collect/']
    expect(foreign('entrypoints/engine.ts', others)).toEqual([])
  })

  it('keeps patterns and readers out of the views', () => {
    const heavy = ['src/rules/', 'src/engine/', 'src/sites/', 'src/collect/', 'src/audit/']
    for (const door of ['entrypoints/popup/main.tsx', 'entrypoints/report/main.tsx'])
      expect(foreign(door, heavy).filter((path) => !WORDING.test(path))).toEqual([])
  })

  it('keeps the words of other languages out of the background', () => {
    expect([...closure('entrypoints/background.ts')].filter((path) => WORDING.test(path))).toEqual([])
  })
})
