import type { Kept } from '../model/audit.ts'
import type { KeptReading, Store } from '../model/store.ts'
import { idsOf, mergeReading, type Merged } from './merge.ts'
import { lay, pick, type Shelf } from './shelf.ts'

/** The reading together with everything that the store could not take before. */
function withUnsaved(shelf: Shelf, read: KeptReading): KeptReading {
  if (shelf.unsaved.size === 0 || !shelf.profile) return read
  return mergeReading(shelf.profile, pick(shelf, shelf.unsaved), read)
}

/** Writes in one transaction. Undefined, with the reason on the shelf, when the store does not take it. */
async function write(
  store: Store,
  shelf: Shelf,
  read: KeptReading,
  since?: string,
): Promise<Merged | 'forgotten' | undefined> {
  const whole = withUnsaved(shelf, read)
  let outcome: Merged | 'forgotten' = 'forgotten'
  try {
    await store.update(whole.profile.key, idsOf(whole), (profile, posts) => {
      if (since !== undefined && profile?.born !== since) return undefined
      outcome = mergeReading(profile, posts, whole)
      return outcome
    })
    shelf.unsaved.clear()
    delete shelf.trouble.write
    return outcome
  } catch (error) {
    shelf.trouble.write = error instanceof Error ? error.message : String(error)
    return undefined
  }
}

/** Keeps a reading: in the store, or at least on the shelf. Told twice, it changes nothing the second time. */
export async function keepOn(store: Store, shelf: Shelf, read: KeptReading, since?: string): Promise<Kept> {
  const { key } = read.profile
  const written = await write(store, shelf, read, since)
  if (written === 'forgotten') return { key, added: 0, forgotten: true }
  const merged = written ?? mergeReading(shelf.profile, pick(shelf, idsOf(read)), read)
  lay(shelf, merged)
  if (written) return { key, added: merged.added, stored: true, since: merged.profile.born }
  for (const { id } of merged.posts) shelf.unsaved.add(id)
  return { key, added: merged.added, stored: false }
}
