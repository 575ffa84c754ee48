import browser from 'webextension-polyfill'

/** What `entrypoints/engine.ts` becomes. */
const ENGINE_FILE = '/engine.js'

/** For which version of the extension a reload was tried. */
const MENDED = 'mended'

const NOT_LOADED =
  'A part of Prevet could not be loaded. Switch Prevet off and on again in your browser’s list of extensions: everything that was read is kept.'

/** A service worker's own functions; Firefox's background is a page and has none of them. */
interface Worker {
  importScripts?: (file: string) => void
  addEventListener: (type: 'install', listener: () => void) => void
}

const worker = (): Worker => globalThis

/**
 * To be called as the background starts. A service worker may run a further file later on only if it ran it while it was
 * installed: Chromium keeps with the worker what it ran then, until the extension is updated, and installs that anew.
 */
export function keepEngineFile(): void {
  const { importScripts } = worker()
  if (importScripts) worker().addEventListener('install', () => importScripts(ENGINE_FILE))
}

function loadByElement(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${ENGINE_FILE} did not load`)))
    script.src = ENGINE_FILE
    document.head.append(script)
  })
}

/** An extension that is loaded anew installs its worker anew. Once a version: it must not go on for ever. */
async function mend(): Promise<void> {
  const { version } = browser.runtime.getManifest()
  const tried = (await browser.storage.local.get(MENDED))[MENDED]
  if (tried === version) return
  await browser.storage.local.set({ [MENDED]: version })
  browser.runtime.reload()
}

/** Runs the engine's file in the background. @throws Error with a sentence on what to do. */
export async function loadEngineFile(): Promise<void> {
  const { importScripts } = worker()
  try {
    if (importScripts) importScripts(ENGINE_FILE)
    else await loadByElement()
  } catch (cause) {
    if (importScripts) await mend()
    throw new Error(NOT_LOADED, { cause })
  }
}
