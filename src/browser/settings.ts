import browser from 'webextension-polyfill'

/** What the person chose. Stored in `storage.local`; nothing of a profile is in it. */
export interface Settings {
  version: 1
  /** When the person agreed to Prevet reading the pages it is asked about, ISO 8601 in UTC. */
  consentAt?: string
}

const ENTRY = 'settings'
const VERSION = 1
const NEWER =
  'Your settings were written by a newer version of Prevet. They were left as they are; please update this one.'

function isNewer(stored: unknown): boolean {
  const version = (stored as { version?: unknown } | undefined)?.version
  return typeof version === 'number' && version > VERSION
}

/** Steps from each older version to the next will stand here: there has been no older one. */
function migrated(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || isNewer(stored)) return { version: VERSION }
  const { consentAt } = stored as Partial<Settings>
  return { version: VERSION, ...(typeof consentAt === 'string' && { consentAt }) }
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(ENTRY))[ENTRY]
}

/** Settings of a newer version are read as none: without a consent that we understand, nothing is read. */
export async function readSettings(): Promise<Settings> {
  return migrated(await stored())
}

/** Changes what is given and leaves the rest. An undefined value takes the entry out. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const now = await stored()
  if (isNewer(now)) throw new Error(NEWER)
  const next = { ...migrated(now), ...change }
  await browser.storage.local.set({ [ENTRY]: next })
  return next
}

/** Whether the person agreed to readings at all. */
export async function consentGiven(): Promise<boolean> {
  return (await readSettings()).consentAt !== undefined
}

export async function giveConsent(): Promise<void> {
  await changeSettings({ consentAt: new Date().toISOString() })
}

export async function withdrawConsent(): Promise<void> {
  await changeSettings({ consentAt: undefined })
}

/** Calls the listener after every change. Returns how to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[ENTRY]
    if (area === 'local' && change) listener(migrated(change.newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
