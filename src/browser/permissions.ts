import browser from 'webextension-polyfill'
import { READER_FILE } from './tabs.ts'

const SCRIPT = 'reader'

/** May the pages of all these hosts be read without a click? */
export async function alwaysShown(hosts: readonly string[]): Promise<boolean> {
  return hosts.length > 0 && (await browser.permissions.contains({ origins: [...hosts] }))
}

/**
 * Asks the person. Call it first thing in a click: browsers refuse it later. The browser's own question may close
 * the popup, so the background (`followPermissions`) does what follows from the answer.
 */
export function askToAlwaysShow(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...hosts] })
}

/** Takes the permission back. */
export async function stopAlwaysShowing(hosts: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...hosts] })
}

/** Every host that the person granted. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Has the browser put our script into the pages of exactly the granted hosts. Doing it twice changes nothing. */
async function register(): Promise<void> {
  const matches = await grantedHosts()
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
    return
  }
  const script = {
    id: SCRIPT,
    matches,
    js: [READER_FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (known) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Keeps the registered script in step with what the person grants. For the background, at the top of its run. */
export function followPermissions(): void {
  // One after the other: two at once would both find the script unregistered.
  let last = Promise.resolve()
  const follow = (): void => {
    last = last.then(register).catch((error: unknown) => console.warn('Prevet could not follow a permission:', error))
  }
  browser.permissions.onAdded.addListener(follow)
  browser.permissions.onRemoved.addListener(follow)
  // An update of the extension drops its registered scripts.
  browser.runtime.onInstalled.addListener(follow)
  browser.runtime.onStartup.addListener(follow)
}
