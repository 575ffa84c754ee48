import browser from 'webextension-polyfill'
import { NO_PREFERENCES, type Preferences } from '../model/preferences.ts'

const ENTRY = 'preferences'

/** What was stored, whatever it is: `checkedPreferences` of the report makes it safe to use. */
export async function readPreferences(): Promise<unknown> {
  return (await browser.storage.local.get(ENTRY))[ENTRY]
}

/** Rejects when a newer version of Prevet wrote what is there: it must not be lost. */
export async function writePreferences(preferences: Preferences): Promise<void> {
  const stored = (await readPreferences()) as { version?: unknown } | undefined
  if (typeof stored?.version === 'number' && stored.version > NO_PREFERENCES.version)
    throw new Error('Your settings were written by a newer version of Prevet. Please update this one.')
  await browser.storage.local.set({ [ENTRY]: preferences })
}

/** Calls the listener after every change, in every open view. Returns how to stop. */
export function onPreferences(listener: (stored: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[ENTRY]) listener(changes[ENTRY].newValue)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
