const SIGNS = ['wheel', 'touchmove', 'keydown', 'mousedown'] as const

/** Calls back when the person scrolls, types or presses the mouse in the page. What scripts pretend does not count. */
export function onPerson(window: Window, acted: () => void, life: AbortSignal): void {
  for (const sign of SIGNS) {
    window.addEventListener(
      sign,
      (event) => {
        if (event.isTrusted) acted()
      },
      { capture: true, passive: true, signal: life },
    )
  }
}
