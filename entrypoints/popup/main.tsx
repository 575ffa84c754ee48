import { render } from 'preact'
import { backgroundClient, pageClient } from '../../src/browser/messages.ts'
import { onNews } from '../../src/browser/news.ts'
import { alwaysShown, askToAlwaysShow, stopAlwaysShowing } from '../../src/browser/permissions.ts'
import { readPreferences, writePreferences } from '../../src/browser/preferences.ts'
import { consentGiven, giveConsent } from '../../src/browser/settings.ts'
import { activeTab, injectReader, openOwnPage } from '../../src/browser/tabs.ts'
import { messagesFor } from '../../src/ui/messages/languages.ts'
import type { PopupCalls } from '../../src/ui/popup/calls.ts'
import { PopupApp } from '../../src/ui/popup/PopupApp.tsx'

/** Opening a tab takes the focus away, but a browser may leave the popup open over it. */
const leave = (opening: Promise<void>): void => {
  opening.then(() => window.close()).catch(console.error)
}

const calls: PopupCalls = {
  background: backgroundClient(),
  async page() {
    const tab = await activeTab()
    if (!tab) throw new Error(messagesFor().pages.noTab)
    await injectReader(tab.id)
    return { calls: pageClient(tab.id), tab: tab.id }
  },
  onNews,
  preferences: readPreferences,
  savePreferences: writePreferences,
  consented: consentGiven,
  consent: giveConsent,
  siteAllowed: alwaysShown,
  allowSite: askToAlwaysShow,
  disallowSite: stopAlwaysShowing,
  openReport: (key) => leave(openOwnPage('report.html', key)),
  openWelcome: () => leave(openOwnPage('welcome.html')),
}

const root = document.getElementById('root')
if (root) render(<PopupApp calls={calls} />, root)
