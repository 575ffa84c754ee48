/** What matches after this element, its own inside left out. */
function next(element: Element, selector: string): Element | null {
  for (let up: Element | null = element; up; up = up.parentElement)
    for (let beside = up.nextElementSibling; beside; beside = beside.nextElementSibling) {
      const found = beside.matches(selector) ? beside : beside.querySelector(selector)
      if (found) return found
    }
  return null
}

/**
 * The outermost matches of a page, from the top, one at a time: who wants to know the first few, for each of a thousand
 * cards, must not have the page searched a thousand times.
 */
export function* inOrder(document: Document, selector: string, wanted: (element: Element) => boolean) {
  for (let here = document.querySelector(selector); here; here = next(here, selector)) if (wanted(here)) yield here
}

/** So many of them as are asked for, or as there are. */
export function firstOf(elements: Iterable<Element>, count: number): Element[] {
  const found: Element[] = []
  for (const element of elements) {
    found.push(element)
    if (found.length >= count) break
  }
  return found
}
