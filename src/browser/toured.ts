import browser from 'webextension-polyfill'
import type { ProfileKey, Toured } from '../model/audit.ts'

/** How far each page of a profile was read: `toured:x:ada` → `{posts: 'whole'}`. Goes when the profile is forgotten. */
const PREFIX = 'toured:'

function checked(stored: unknown): Toured {
  if (typeof stored !== 'object' || stored === null) return {}
  const entries = Object.entries(stored).filter(([, state]) => state === 'begun' || state === 'whole')
  return Object.fromEntries(entries)
}

export async function touredOf(key: ProfileKey): Promise<Toured> {
  return checked((await browser.storage.local.get(PREFIX + key))[PREFIX + key])
}

/** One after the other: two at once would each overwrite what the other wrote. */
let last: Promise<unknown> = Promise.resolve()

/** What was read stays read. False when as much was known before. */
export function rememberToured(key: ProfileKey, stop: string, whole: boolean): Promise<boolean> {
  const write = async (): Promise<boolean> => {
    const known = await touredOf(key)
    if (known[stop] === 'whole' || (known[stop] === 'begun' && !whole)) return false
    await browser.storage.local.set({ [PREFIX + key]: { ...known, [stop]: whole ? 'whole' : 'begun' } })
    return true
  }
  const written = last.then(write, write)
  last = written
  return written
}

/** Of one profile, or of all. */
export async function forgetToured(key?: ProfileKey): Promise<void> {
  const all = key === undefined ? Object.keys(await browser.storage.local.get(null)) : [PREFIX + key]
  await browser.storage.local.remove(all.filter((entry) => entry.startsWith(PREFIX)))
}
