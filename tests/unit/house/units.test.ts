import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { files } from './files.ts'

const readers = files('src/sites/*.ts')
  .map((path) => basename(path, '.ts'))
  .filter((name) => name !== 'registry')
  .sort()

const rules = files('src/rules/*/*.ts', ['src/rules/lexicon/*', 'src/rules/language/*'])
  .map((path) => path.replace(/^src\/rules\/(.*)\.ts$/, '$1'))
  .sort()

const pagesOf = (reader: string): string[] => files(`tests/fixtures/sites/${reader}/*.html`)

describe('a network is one file and its fixtures', () => {
  it.each(readers)('%s has a page to prove itself on', (reader) => {
    expect(
      pagesOf(reader),
      `Please add tests/fixtures/sites/${reader}/NAME.html with NAME.json beside it.`,
    ).not.toEqual([])
  })

  it.each(readers.flatMap(pagesOf))('%s names its address and has a reviewed result', (page) => {
    const [first = ''] = readFileSync(page, 'utf8').split('\n')
    expect(first, 'The first line holds the address of the page.').toMatch(/https?:\/\/\S+/)
    expect(existsSync(page.replace(/html$/, 'json')), 'Beside the page lies what a reader must find in it.').toBe(true)
  })
})

describe('a rule is one file and its examples', () => {
  it.each(rules)('%s has at least five examples of each kind', (rule) => {
    const file = `tests/fixtures/rules/${rule}.txt`
    expect(existsSync(file), `Please write ${file}.`).toBe(true)
    const lines = readFileSync(file, 'utf8').split('\n')
    const count = (sign: string): number => lines.filter((line) => line.startsWith(`${sign} `)).length
    expect([count('+'), count('-')].map((examples) => Math.min(5, examples))).toEqual([5, 5])
  })
})

describe('examples and pages without a unit', () => {
  it('are left over from nothing', () => {
    const orphans = [
      ...files('tests/fixtures/rules/*/*.txt').filter(
        (path) => !rules.includes(path.slice('tests/fixtures/rules/'.length, -4)),
      ),
      ...files('tests/fixtures/sites/*/*.html').filter((path) => !readers.includes(basename(dirname(path)))),
    ]
    expect(orphans).toEqual([])
  })
})
