import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readers } from '../../../src/sites/registry.ts'
import { knowledgeOf, reviewedReadings } from '../../../src/tools/networks/fields.ts'
import { FIELDS_NOTE, fieldsTable, networksPart, networksTable } from '../../../src/tools/networks/table.ts'

/** Prettier pads the columns. */
const plain = (table: string): string => table.replace(/ +/g, ' ').replace(/:-+:/g, ':-:').replace(/-{3,}/g, '---')

it('lists every network in the README as its reader describes it (npm run networks)', () => {
  const { table } = networksPart(readFileSync('README.md', 'utf8'))
  const known = readers.map((reader) => ({ ...reader, known: knowledgeOf(reader, reviewedReadings('.', reader.name)) }))
  expect(plain(table)).toBe(plain([networksTable(readers), FIELDS_NOTE, fieldsTable(known)].join('\n\n')))
})

it('names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const text = readFileSync('README.md', 'utf8') + readFileSync('CONTRIBUTING.md', 'utf8')
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
