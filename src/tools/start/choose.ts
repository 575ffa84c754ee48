import { findBrowser, type Found } from '../drive/find.ts'
import { getBrowser } from '../drive/install.ts'
import type { Kind } from '../drive/places.ts'

/** The browser that was asked for, else any there is, else the distribution's Chromium. */
export function chooseBrowser(wanted: Kind | undefined): Found {
  if (wanted !== undefined) return getBrowser(wanted)
  return findBrowser('chromium') ?? findBrowser('firefox') ?? getBrowser('chromium')
}
