import { render } from 'preact'
import { backgroundClient, pageClient } from '../../src/browser/messages.ts'
import { onNews } from '../../src/browser/news.ts'
import { alwaysShown, askToAlwaysShow, grantedHosts, stopAlwaysShowing } from '../../src/browser/permissions.ts'
import { readPreferences, writePreferences } from '../../src/browser/preferences.ts'
import { consentGiven, giveConsent } from '../../src/browser/settings.ts'
import { activeTab, goToTab, injectReader, openOwnPage, openPost, otherTabs } from '../../src/browser/tabs.ts'
import { touredOf } from '../../src/browser/toured.ts'
import { wordingIn } from '../../src/rules/wording.ts'
import { siteOfHost } from '../../src/ui/popup/site-of-host.ts'
import { messagesFor } from '../../src/ui/messages/languages.ts'
import type { OtherTab, PopupCalls } from '../../src/ui/popup/calls.ts'
import { PopupApp } from '../../src/ui/popup/PopupApp.tsx'

/** Opening a tab takes the focus away, but a browser may leave the popup open over it. */
const leave = (opening: Promise<void>): void => {
  opening.then(() => window.close()).catch(console.error)
}

/** One tab a network, and none of the network in front. */
async function elsewhere(): Promise<OtherTab[]> {
  const here = (await activeTab())?.url
  const bySite = new Map<string, OtherTab>()
  for (const { id, url } of await otherTabs(await grantedHosts())) {
    const site = siteOfHost(URL.parse(url ?? '')?.hostname)
    if (site !== siteOfHost(URL.parse(here ?? '')?.hostname)) bySite.set(site, { tab: id, site })
  }
  return [...bySite.values()]
}

/** Saved by a link of our own page; the browser asks where to. */
function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
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
  toured: touredOf,
  otherTabs: elsewhere,
  goTo: (tab) => leave(goToTab(tab)),
  openPost,
  saveText,
  openReport: (key) => leave(openOwnPage('report.html', key)),
  openWelcome: () => leave(openOwnPage('welcome.html')),
  wording: wordingIn,
}

const root = document.getElementById('root')
if (root) render(<PopupApp calls={calls} />, root)
