// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at, jsonIn, jsonPieces, objectsIn } from '../../../src/sites/dom/json.ts'

function script(text: string): Element {
  const element = document.createElement('script')
  element.textContent = text
  return element
}

it('finds data in program text', () => {
  const pieces = jsonPieces(script('requireLazy(["a"],function(m){m.handle({"a":{"b":"}{"}});});x({"c":"\\"{"})'))
  expect(pieces).toEqual([{ a: { b: '}{' } }, { c: '"{' }])
})

it('gives nothing for broken or hostile text, and ends', () => {
  expect(jsonIn(script('{broken'))).toBeUndefined()
  expect(jsonPieces(script('{'.repeat(50_000)))).toEqual([])
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', ':', '1', ',') }), (text) => {
      expect(Array.isArray(jsonPieces(script(text)))).toBe(true)
    }),
  )
})

it('does not follow inherited names and finds objects outermost first', () => {
  expect(at({ a: 1 }, '__proto__', 'x')).toBeUndefined()
  expect(at({ a: [{ b: 2 }] }, 'a', 0, 'b')).toBe(2)
  const found = objectsIn([{ k: 1, in: { k: 2 } }, { k: 3 }], (object) => 'k' in object)
  expect(found.map((object) => object.k)).toEqual([1, 3])
})
