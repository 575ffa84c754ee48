import browser, { type Runtime } from 'webextension-polyfill'

/** Where a message came from: one of our own pages, or our script in a tab. */
export interface Caller {
  from: 'own page' | 'tab'
  tab?: number
}

/** Undefined for everybody who is not this extension, and for frames inside a page. */
export function callerOf(sender: Runtime.MessageSender): Caller | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const tab = sender.tab?.id
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { from: 'own page', ...(tab !== undefined && { tab }) }
  if (tab === undefined || (sender.frameId ?? 0) !== 0) return undefined
  return { from: 'tab', tab }
}

/** Told of messages that only our background and our own pages can send: pages and their scripts have no way to. */
export function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id
}
