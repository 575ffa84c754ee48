import { expect, test } from 'vitest'
import { readers } from '../../../src/sites/registry.ts'
import { HOW_TO } from '../../../src/ui/messages/how-to/en.ts'

/** What posts of a reader name as their network: two readers may read one network. */
const networkOf = (name: string): string => name.replace(/-old$/, '')

test('every network says where its posts are edited, hidden or deleted', () => {
  const missing = readers.map(({ name }) => networkOf(name)).filter((name) => !Object.hasOwn(HOW_TO, name))
  expect(missing, 'Please say it in src/ui/messages/how-to/en.ts and de.ts:').toEqual([])
})
