import type { View } from '../../../src/tools/drive/driver.ts'

/** What the icon says on each tab that it says anything on. */
export function badges(own: View): Promise<string[]> {
  return own.run(async () => {
    interface Api {
      tabs: { query(wanted: object): Promise<{ id?: number }[]> }
      action: { getBadgeText(of: object): Promise<string> }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const api = browser ?? chrome
    const texts = (await api.tabs.query({})).map(({ id }) => api.action.getBadgeText({ tabId: id }))
    return (await Promise.all(texts)).filter((text) => text !== '')
  })
}
