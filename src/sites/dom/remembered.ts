interface Memory<T> {
  told: T
  /** How much of the element was there when it was read. */
  size: string
}

/** Cheap even for millions of characters: nothing is put together. */
const sizeOf = ({ childNodes, lastChild }: Element): string =>
  `${String(childNodes.length)} ${String(lastChild?.nodeValue?.length ?? 0)}`

/**
 * Reads an element once, such as a script with a page's data, and remembers what that gave. By the element and never by
 * the document: a page may put another block in its place. One that is still being loaded is read again when more of it
 * is there.
 */
export function remembered<T>(read: (element: Element) => T): (element: Element) => T {
  const known = new WeakMap<Element, Memory<T>>()
  return (element) => {
    const size = sizeOf(element)
    const before = known.get(element)
    if (before?.size === size) return before.told
    const told = read(element)
    known.set(element, { told, size })
    return told
  }
}
