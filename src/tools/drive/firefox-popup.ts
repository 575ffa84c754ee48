import type { View } from './driver.ts'
import type { Bridge } from './firefox-bridge.ts'
import { callSource } from './source.ts'

/** WebDriver's private code points for keys. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ArrowUp: '\uE013' }

function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`Nothing in the popup is ${selector}`)
  element.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
}

/** Firefox's open popup. */
export function popupView(bridge: Bridge, close: () => Promise<void>): View {
  const run: View['run'] = (work, ...args) => bridge.inPopup(callSource(work, args)) as Promise<never>
  return {
    run,
    close,
    picture: () => bridge.popupPicture(),
    async click(selector) {
      const { x, y } = await run(middleOf, selector)
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
