export interface WatchParts {
  window: Window
  /** Something in the page changed. */
  changed: (records: readonly MutationRecord[]) => void
  /** The address may have changed. */
  moved: () => void
  /** The page goes away, perhaps to come back. */
  hidden: () => void
  shown: () => void
  life: AbortSignal
}

/** Attributes that carry words, times and addresses of posts; all others change far too often. */
const TELLING = ['alt', 'datetime', 'href']

/** Listens to what happens in the page, and only listens. */
export function watch({ window, changed, moved, hidden, shown, life }: WatchParts): void {
  const observer = new MutationObserver(changed)
  observer.observe(window.document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: TELLING,
  })
  life.addEventListener('abort', () => observer.disconnect())
  const options = { signal: life, passive: true, capture: true }
  window.addEventListener('popstate', moved, options)
  window.addEventListener('hashchange', moved, options)
  // Tells of a new address before the page is rebuilt for it; not in every browser.
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', moved, { signal: life })
  window.addEventListener('scroll', () => changed([]), options)
  window.addEventListener('pagehide', hidden, options)
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) shown()
    },
    options,
  )
}
