// Under test the code meets the real polyfill over a fake `chrome`, as in a browser that has no `browser` of its own.
// With a fake `browser` in place the polyfill would step aside, and what listeners return would never be wrapped.
import { createRequire } from 'node:module'
import { fakeChrome } from './fake-chrome.ts'

Reflect.deleteProperty(globalThis, 'browser')
Reflect.set(globalThis, 'chrome', fakeChrome)

export default createRequire(import.meta.url)('webextension-polyfill') as object
