import browser from 'webextension-polyfill'

/** Dark text on amber reads on light and dark pages alike. The name is the one that `collect/marks.ts` sets. */
const STYLE = '::highlight(prevet) { background-color: #ffc53d; color: #1c1400; }'

/**
 * Gives the marks in a tab their colours; the page's list of style sheets does not show the style. As an author's style,
 * because Chromium 156 computes a user's style for `::highlight()` but never paints it.
 * False where the browser does not allow it (any more): the click on the icon that allowed it may be long ago.
 */
export async function styleMarks(tab: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, css: STYLE, origin: 'AUTHOR' })
    return true
  } catch {
    return false
  }
}
