import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readers } from '../../../src/sites/registry.ts'
import { networksPart, networksTable } from '../../../src/tools/networks/table.ts'

/** Prettier pads the columns. */
const plain = (table: string): string => table.replace(/ +/g, ' ').replace(/-{3,}/g, '---')

it('lists every network in the README as its reader describes it (npm run networks)', () => {
  const { table } = networksPart(readFileSync('README.md', 'utf8'))
  expect(plain(table)).toBe(plain(networksTable(readers)))
})

it('names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const text = readFileSync('README.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8')
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
