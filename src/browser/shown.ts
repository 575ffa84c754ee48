import browser from 'webextension-polyfill'
import type { ProfileKey } from '../model/audit.ts'

/**
 * Which tab shows which profile. It outlives the background but not the browser, and each tab has its own entry, so
 * that two tabs at once do not overwrite one another.
 */
const PREFIX = 'shown-in-tab:'

export async function rememberShown(tab: number, key: ProfileKey | undefined): Promise<void> {
  const entry = PREFIX + String(tab)
  if (key === undefined) await browser.storage.session.remove(entry)
  else await browser.storage.session.set({ [entry]: key })
}

/** The tabs that show this profile, or any when none is named. */
export async function tabsThatShow(key?: ProfileKey): Promise<number[]> {
  const entries = Object.entries(await browser.storage.session.get(null))
  return entries
    .filter(([entry, shown]) => entry.startsWith(PREFIX) && (key === undefined || shown === key))
    .map(([entry]) => Number(entry.slice(PREFIX.length)))
}

/** For the background: a closed tab shows nothing. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void rememberShown(tab, undefined))
}
