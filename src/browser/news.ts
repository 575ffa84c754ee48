import browser from 'webextension-polyfill'
import type { News } from '../model/audit.ts'
import { callerOf, isOurs } from './caller.ts'

interface Told {
  prevet: 'news'
  news: News
}

function isTold(message: unknown): message is Told {
  return typeof message === 'object' && message !== null && (message as Partial<Told>).prevet === 'news'
}

/** Tells every open view. That nobody listens is no failure. */
export function tell(news: News): void {
  const told: Told = { prevet: 'news', news }
  browser.runtime.sendMessage(told).catch(() => undefined)
}

/** Listens in a view. Returns how to stop. */
export function onNews(listener: (news: News) => void): () => void {
  const listen = (message: unknown, sender: Parameters<typeof isOurs>[0]): undefined => {
    if (!isTold(message) || !isOurs(sender)) return
    const tab = callerOf(sender)?.tab
    const { news } = message
    listener(news.kind === 'progress' && tab !== undefined ? { ...news, tab } : news)
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}
