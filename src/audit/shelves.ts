import type { ProfileKey } from '../model/audit.ts'
import type { KeptReading, Store } from '../model/store.ts'
import { mergeReading } from './merge.ts'
import { emptyShelf, lay, pick, type Shelf } from './shelf.ts'

/** Profiles held in memory at once; the others are read again when they are asked for. */
const ROOM = 4

/** The profiles in the background's memory. Used in turn for each profile, so that a shelf is filled only once. */
export interface Shelves {
  /** The shelf of a profile, filled from the store. `profile` is undefined when nothing is known of it. */
  open(key: ProfileKey): Promise<Shelf>
  /** The shelf of a profile if it is in memory already. */
  held(key: ProfileKey): Shelf | undefined
  drop(key: ProfileKey): void
  dropAll(): void
  /** Those that hold something which the store could not take. */
  unsaved(): Shelf[]
}

async function load(store: Store, key: ProfileKey): Promise<(KeptReading & Pick<Shelf, 'history'>) | undefined> {
  const [profile, posts, history] = await Promise.all([store.profile(key), store.posts(key), store.decisions(key)])
  return profile && { profile, posts, history }
}

/** Lays what is stored under what only this memory holds. */
async function fill(store: Store, shelf: Shelf, key: ProfileKey): Promise<void> {
  const stored = await load(store, key)
  shelf.loaded = true
  if (!stored) return
  const { profile, posts, history } = stored
  const mine = shelf.profile && { profile: shelf.profile, posts: pick(shelf, shelf.posts.keys()) }
  shelf.history = history
  lay(shelf, mine ? mergeReading(profile, posts, mine) : { profile, posts })
}

export function createShelves(store: Store): Shelves {
  const shelves = new Map<ProfileKey, Shelf>()

  const makeRoom = (): void => {
    for (const [key, shelf] of shelves) {
      if (shelves.size <= ROOM) return
      if (shelf.unsaved.size === 0) shelves.delete(key)
    }
  }

  const drop = (key: ProfileKey): void => {
    const shelf = shelves.get(key)
    if (shelf) shelf.gone = true
    shelves.delete(key)
  }

  return {
    async open(key) {
      const shelf = shelves.get(key) ?? emptyShelf()
      // The one asked for last is the last to go.
      shelves.delete(key)
      shelves.set(key, shelf)
      makeRoom()
      if (shelf.loaded) return shelf
      try {
        await fill(store, shelf, key)
        delete shelf.trouble.load
      } catch (error) {
        shelf.trouble.load = error instanceof Error ? error.message : String(error)
      }
      return shelf
    },
    held: (key) => shelves.get(key),
    drop,
    dropAll() {
      for (const key of shelves.keys()) drop(key)
    },
    unsaved: () => [...shelves.values()].filter((shelf) => shelf.unsaved.size > 0),
  }
}
