import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach } from 'vitest'

/** Draws into the document, as the popup does; `settle` waits for promises and drawings. */
export function stage(node: VNode): HTMLElement {
  const root = document.createElement('div')
  document.body.append(root)
  void act(() => render(node, root))
  return root
}

export const settle = (milliseconds = 0): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)))

/** The first element whose name (text or aria-label) matches. */
export function named(root: ParentNode, selector: string, name: RegExp): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
    name.test(element.getAttribute('aria-label') ?? element.textContent),
  )
  if (!found) throw new Error(`No ${selector} named ${String(name)} in:\n${(root as Element).textContent}`)
  return found
}

export async function click(root: ParentNode, name: RegExp, selector = 'button, summary, a'): Promise<void> {
  await act(() => named(root, selector, name).click())
  await settle()
}

export async function press(element: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  })
}

/** Longer than Preact waits for a frame before it runs effects: its timer must not ring when jsdom is gone. */
const EFFECTS = 200

afterAll(() => new Promise((resolve) => setTimeout(resolve, EFFECTS)))

afterEach(() => {
  for (const child of [...document.body.children]) {
    render(null, child)
    child.remove()
  }
})
