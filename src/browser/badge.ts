import browser from 'webextension-polyfill'

const COLOUR = '#a3260c'

/** Shows a number on the icon of one tab, nothing for zero. A tab that is gone is no failure. */
export async function showOnIcon(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count)
  try {
    await browser.action.setBadgeBackgroundColor({ color: COLOUR, tabId: tab })
    await browser.action.setBadgeText({ text, tabId: tab })
  } catch {
    // The tab was closed meanwhile.
  }
}
