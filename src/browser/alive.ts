import browser from 'webextension-polyfill'

/** False in a script that outlived its extension: after an update or removal nothing of the API works any more. */
export function extensionAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string'
  } catch {
    return false
  }
}
