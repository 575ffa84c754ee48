/** Hides an element by its own attributes, as far as that can be told without layout. */
const HIDDEN = '[hidden],template,noscript,[style*="display:none" i],[style*="display: none" i]'

/**
 * True for parts that the page keeps but does not show: earlier screens of a single-page site, closed layouts.
 * `aria-hidden` does not count: sites set it on what lies behind an open dialog.
 */
export function isHidden(element: Element): boolean {
  if (element.closest(HIDDEN)) return true
  // Not in every DOM: a saved page read by a tool has no layout to ask.
  const ask = (element as { checkVisibility?: () => boolean }).checkVisibility
  return element.isConnected && typeof ask === 'function' ? !ask.call(element) : false
}

/** Leaves out what lies inside another element of the same list. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements)
  return elements.filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return false
    return true
  })
}

/** The matches of a selector that do not lie inside a part of the same element that belongs to somebody else. */
export function outside(root: Element, selector: string, foreign: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => {
    const owner = element.closest(foreign)
    return !owner || owner === root || !root.contains(owner)
  })
}

/** True when `a` begins before `b` in the page. (4: the DOM's DOCUMENT_POSITION_FOLLOWING; tools have no global Node.) */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0
}

/** False for a saved page read by a tool: nothing in it is drawn, and nothing will be drawn later. */
export function isLaidOut(document: Document): boolean {
  return typeof (document.documentElement as { checkVisibility?: unknown }).checkVisibility === 'function'
}
