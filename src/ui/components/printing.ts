import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * True while the page is being printed: long lists are drawn whole then. The browser takes its picture as soon as
 * `beforeprint` returns, so the drawing must not wait for the next tick.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = (): void => {
      // Nothing else sets this option.
      options.debounceRendering = (draw) => draw()
      setPrinting(true)
      delete options.debounceRendering
    }
    const after = (): void => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
