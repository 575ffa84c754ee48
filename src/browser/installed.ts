import browser from 'webextension-polyfill'

/** Calls the listener when the person has just added Prevet; an update is not told. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener()
  })
}
