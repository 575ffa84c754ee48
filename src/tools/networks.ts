import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { readers } from '../sites/registry.ts'
import { ROOT } from './drive/session.ts'
import { networksPart, networksTable } from './networks/table.ts'

/** `npm run networks`: writes the README's table of networks from the readers. */
const file = join(ROOT, 'README.md')
const { before, after } = networksPart(await readFile(file, 'utf8'))
const written = `${before}\n\n${networksTable(readers)}\n\n${after}`
await writeFile(file, await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }))
