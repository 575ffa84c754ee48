/** What scrolls: an element of the page or the page itself. Never anything but its scroll position is changed. */
export interface Scroll {
  /** Pixels from the top. */
  top(): number
  /** Height of what can be seen at once. */
  view(): number
  /** Height of all there is. */
  height(): number
  to(top: number): void
}

export function scrollOf(document: Document, scroller?: Element): Scroll {
  const element = scroller ?? document.scrollingElement ?? document.documentElement
  return {
    top: () => element.scrollTop,
    view: () => element.clientHeight,
    height: () => element.scrollHeight,
    // Smooth scrolling by the page's own style would have us wait for it without knowing how long.
    to: (top) => element.scrollTo({ top, behavior: 'instant' }),
  }
}

/** Rounding may leave a pixel or two. */
export function atBottom(scroll: Scroll): boolean {
  return scroll.top() + scroll.view() >= scroll.height() - 4
}
