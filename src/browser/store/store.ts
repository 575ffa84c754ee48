import { deleteDB, type IDBPTransaction, type StoreNames } from 'idb'
import type { ProfileKey } from '../../model/audit.ts'
import type { Store } from '../../model/store.ts'
import { connection } from './open.ts'
import { asSentence, isNewer } from './problems.ts'
import { MIGRATIONS, type Database, type Migration, type Schema } from './schema.ts'

type Writing<Names extends StoreNames<Schema>[]> = IDBPTransaction<Schema, Names, 'readwrite'>

/** Every key that begins with the profile's: arrays sort after strings and numbers. */
function ofProfile(key: ProfileKey): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []])
}

/** Runs `work` in one transaction: when anything in it fails, nothing of it is written. */
async function write<Names extends StoreNames<Schema>[], Result>(
  database: Database,
  names: Names,
  work: (transaction: Writing<Names>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' })
  // `done` may fail before anybody waits for it.
  transaction.done.catch(() => undefined)
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    // The commit's own failure (storage full) says more than "aborted"; a finished transaction can't be aborted.
    try {
      transaction.abort()
    } catch {
      // It was over already.
    }
    await transaction.done.catch(() => undefined)
    throw transaction.error ?? error
  }
}

/** The facts of all profiles in IndexedDB. `migrations` is for tests of what a later version will do. */
export function createStore(name = 'prevet', migrations: readonly Migration[] = MIGRATIONS): Store {
  const connect = connection(name, migrations)

  const using = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await connect())
    } catch (error) {
      throw asSentence(error)
    }
  }

  return {
    profiles: () => using((database) => database.getAll('profiles')),
    profile: (key) => using((database) => database.get('profiles', key)),
    posts: (key) => using((database) => database.getAll('posts', ofProfile(key))),
    decisions: (key) => using((database) => database.getAll('decisions', ofProfile(key))),

    update: (key, ids, change) =>
      using((database) =>
        write(database, ['profiles', 'posts'], async (transaction) => {
          const posts = transaction.objectStore('posts')
          const profiles = transaction.objectStore('profiles')
          const [profile, ...found] = await Promise.all([profiles.get(key), ...ids.map((id) => posts.get([key, id]))])
          const next = change(
            profile,
            found.filter((post) => post !== undefined),
          )
          if (!next) return
          // Async, so that a write which fails at once does not leave the ones before it without anybody waiting.
          await Promise.all([profiles.put(next.profile), ...next.posts.map(async (post) => posts.put(post))])
        }),
      ),

    decide: (key, next) =>
      using((database) =>
        write(database, ['decisions'], async (transaction) => {
          const decisions = transaction.objectStore('decisions')
          const history = await decisions.getAll(ofProfile(key))
          const step = next(history)
          if (!step) return history
          const added = { ...step, profile: key, step: (history.at(-1)?.step ?? 0) + 1 }
          await decisions.add(added)
          return [...history, added]
        }),
      ),

    forget: (key) =>
      using((database) =>
        write(database, ['profiles', 'posts', 'decisions'], async (transaction) => {
          await Promise.all([
            transaction.objectStore('profiles').delete(key),
            transaction.objectStore('posts').delete(ofProfile(key)),
            transaction.objectStore('decisions').delete(ofProfile(key)),
          ])
        }),
      ),

    async forgetAll() {
      try {
        const database = await connect()
        await write(database, ['profiles', 'posts', 'decisions'], async (transaction) => {
          await Promise.all([...transaction.objectStoreNames].map((part) => transaction.objectStore(part).clear()))
        })
      } catch (error) {
        // The person asked for everything to go: that holds for what a newer version stored as well.
        if (!isNewer(error)) throw asSentence(error)
        await deleteDB(name)
      }
    },
  }
}
