import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { readers } from '../sites/registry.ts'
import { ROOT } from './drive/session.ts'
import { knowledgeOf, reviewedReadings } from './networks/fields.ts'
import { FIELDS_NOTE, fieldsTable, networksPart, networksTable } from './networks/table.ts'

/** `npm run networks`: writes the README's table of networks from the readers. */
const file = join(ROOT, 'README.md')
const { before, after } = networksPart(await readFile(file, 'utf8'))
const known = readers.map((reader) => ({ ...reader, known: knowledgeOf(reader, reviewedReadings(ROOT, reader.name)) }))
const tables = [networksTable(readers), FIELDS_NOTE, fieldsTable(known)].join('\n\n')
const written = `${before}\n\n${tables}\n\n${after}`
await writeFile(file, await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }))
