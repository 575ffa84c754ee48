import browser from 'webextension-polyfill'

/** The file that `entrypoints/reader.ts` becomes. */
export const READER_FILE = 'reader.js'

export interface OpenTab {
  id: number
  /** Known where the person clicked the icon, or always on sites that were granted. */
  url?: string
}

/** The tab that the person looks at. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return undefined
  return { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) }
}

/** Puts our script into the tab's page, unless it is there. Rejects with a sentence where browsers forbid it. */
export async function injectReader(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER_FILE] })
  } catch (error) {
    throw new Error(
      'Your browser does not let extensions read this page. Open a profile on a social network and try again.',
      { cause: error },
    )
  }
}

/** Opens a post in a new tab beside this one. Addresses from a page are not trusted: only web addresses are opened. */
export async function openPost(url: string): Promise<void> {
  const address = URL.parse(url)
  if (!address || !['https:', 'http:'].includes(address.protocol))
    throw new Error('This post has no web address that can be opened.')
  await browser.tabs.create({ url })
}

/** Open tabs on hosts that the person granted, the one in front left out. Without a grant the browser tells no addresses. */
export async function otherTabs(hosts: readonly string[]): Promise<OpenTab[]> {
  if (hosts.length === 0) return []
  const tabs = await browser.tabs.query({ url: [...hosts], currentWindow: true })
  return tabs.flatMap(({ id, url, active }) => (id !== undefined && url !== undefined && !active ? [{ id, url }] : []))
}

export async function goToTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true })
}

/** Opens one of our own pages: `openOwnPage('report.html', 'x:ada')`. */
export async function openOwnPage(file: string, hash = ''): Promise<void> {
  const fragment = hash === '' ? '' : `#${encodeURIComponent(hash)}`
  await browser.tabs.create({ url: browser.runtime.getURL(file) + fragment })
}
