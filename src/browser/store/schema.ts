import type { DBSchema, IDBPDatabase } from 'idb'
import type { KeptDecision, KeptPost, KeptProfile } from '../../model/store.ts'

export interface Schema extends DBSchema {
  profiles: { key: string; value: KeptProfile }
  posts: { key: [profile: string, id: string]; value: KeptPost }
  decisions: { key: [profile: string, step: number]; value: KeptDecision }
}

export type Database = IDBPDatabase<Schema>

/** Brings the store from one version to the next. Dated; never changed once it was published. */
export type Migration = (database: Database) => void

/** Version N of the store is what the first N of these make of an empty one. */
export const MIGRATIONS: readonly Migration[] = [
  // 2026-11: profiles, their posts, and what the person decided.
  (database) => {
    database.createObjectStore('profiles', { keyPath: 'key' })
    database.createObjectStore('posts', { keyPath: ['profile', 'id'] })
    database.createObjectStore('decisions', { keyPath: ['profile', 'step'] })
  },
]
