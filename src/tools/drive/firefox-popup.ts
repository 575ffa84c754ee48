import type { View } from './driver.ts'
import type { Bridge } from './firefox-bridge.ts'
import { middleOf, settled } from './middle.ts'
import { callSource } from './source.ts'

/** WebDriver's private code points for keys. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ArrowUp: '\uE013' }

/** Firefox's open popup. */
export function popupView(bridge: Bridge, close: () => Promise<void>): View {
  const run: View['run'] = (work, ...args) => bridge.inPopup(callSource(work, args)) as Promise<never>
  return {
    run,
    async script(source) {
      await bridge.inPopup(`(() => { ${source}\n })()`)
    },
    close,
    picture: () => bridge.popupPicture(),
    async click(selector, text) {
      const { x, y } = await settled(() => run(middleOf, selector, text))
      await bridge.popupInput('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    async press(key) {
      const value = KEYS[key]
      await bridge.popupInput('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
    },
  }
}
