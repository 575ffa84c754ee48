// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepEngineFile, loadEngineFile } from '../../../src/browser/engine-file.ts'
import { resetBrowser, state } from '../../setup/fake-chrome.ts'

beforeEach(() => {
  resetBrowser()
  document.head.replaceChildren()
})
afterEach(() => vi.unstubAllGlobals())

describe('the engine’s file in a service worker', () => {
  it('is run while the worker is installed, or it could not be run later', () => {
    const imported = vi.fn()
    vi.stubGlobal('importScripts', imported)
    keepEngineFile()
    expect(imported).not.toHaveBeenCalled()
    globalThis.dispatchEvent(new Event('install'))
    expect(imported.mock.calls).toEqual([['/engine.js']])
  })

  it('is run when it is asked for', async () => {
    const imported = vi.fn()
    vi.stubGlobal('importScripts', imported)
    await loadEngineFile()
    expect(imported.mock.calls).toEqual([['/engine.js']])
    expect(document.querySelector('script')).toBeNull()
  })

  it('that the browser does not let run has the extension loaded anew, once a version', async () => {
    vi.stubGlobal('importScripts', () => {
      throw new Error('NetworkError')
    })
    await expect(loadEngineFile()).rejects.toThrow(/could not be loaded.*off and on again/)
    expect(state.reloads).toBe(1)
    await expect(loadEngineFile()).rejects.toThrow(/off and on again/)
    expect(state.reloads).toBe(1)
    state.version = '9.9.9'
    await expect(loadEngineFile()).rejects.toThrow(/off and on again/)
    expect(state.reloads).toBe(2)
  })
})

describe('the engine’s file in a background with a document', () => {
  const asked = (): HTMLScriptElement => {
    const script = document.querySelector('script')
    if (!script) throw new Error('no script was asked for')
    return script
  }

  it('needs nothing while it is installed', () => {
    keepEngineFile()
    globalThis.dispatchEvent(new Event('install'))
    expect(document.querySelector('script')).toBeNull()
  })

  it('is loaded by an element', async () => {
    const loaded = loadEngineFile()
    expect(asked().getAttribute('src')).toBe('/engine.js')
    asked().dispatchEvent(new Event('load'))
    await loaded
    expect(state.reloads).toBe(0)
  })

  it('that does not come says what to do', async () => {
    const loaded = loadEngineFile()
    asked().dispatchEvent(new Event('error'))
    await expect(loaded).rejects.toThrow(/off and on again/)
    expect(state.reloads).toBe(0)
  })
})
