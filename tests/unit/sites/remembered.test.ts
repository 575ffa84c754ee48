// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { firstOf, inOrder } from '../../../src/sites/dom/in-order.ts'
import { remembered } from '../../../src/sites/dom/remembered.ts'

function script(text: string): Element {
  const element = document.createElement('script')
  element.textContent = text
  return element
}

it('reads an element once, and another that takes its place anew', () => {
  const read = vi.fn((element: Element) => element.textContent)
  const told = remembered(read)
  const block = script('{"a":1}')
  expect([told(block), told(block), told(script('{"b":2}'))]).toEqual(['{"a":1}', '{"a":1}', '{"b":2}'])
  expect(read).toHaveBeenCalledTimes(2)
})

it('remembers also that there was nothing', () => {
  const read = vi.fn(() => undefined)
  const told = remembered(read)
  const block = script('')
  told(block)
  told(block)
  expect(read).toHaveBeenCalledTimes(1)
})

it('reads a block again that was still being loaded', () => {
  const told = remembered(({ textContent }) => textContent)
  const block = script('{"a":')
  told(block)
  block.append('1}')
  expect(told(block)).toBe('{"a":1}')
})

it('gives the outermost matches of a page in their order, one at a time', () => {
  document.body.innerHTML = '<i id="a"><i id="in"></i></i><p><b><i id="b"></i></b><i id="hidden"></i></p><i id="c"></i>'
  const asked: string[] = []
  const wanted = ({ id }: Element): boolean => asked.push(id) > 0 && id !== 'hidden'
  const ids = (count: number): string[] => firstOf(inOrder(document, 'i', wanted), count).map(({ id }) => id)
  expect(ids(9)).toEqual(['a', 'b', 'c'])
  asked.length = 0
  expect(ids(2)).toEqual(['a', 'b'])
  expect(asked).toEqual(['a', 'b'])
})
