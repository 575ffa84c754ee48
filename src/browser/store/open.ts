import { openDB } from 'idb'
import { blocked } from './problems.ts'
import type { Database, Migration, Schema } from './schema.ts'

/** Opens the store, brought up to the newest version. A store of a newer version is not touched: `VersionError`. */
function open(name: string, migrations: readonly Migration[], lost: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, migrations.length, {
      upgrade(database, from) {
        for (const migrate of migrations.slice(from)) migrate(database)
      },
      blocked: () => reject(blocked()),
      blocking(_from, _to, event) {
        lost()
        ;(event.target as IDBDatabase).close()
      },
      terminated: lost,
    }).then(resolve, reject)
  })
}

/** One connection for all calls, made when first needed and again when the browser took it away or it failed. */
export function connection(name: string, migrations: readonly Migration[]): () => Promise<Database> {
  let opened: Promise<Database> | undefined
  const lost = (): void => {
    opened = undefined
  }
  return () => {
    if (!opened) {
      opened = open(name, migrations, lost)
      opened.catch(lost)
    }
    return opened
  }
}
