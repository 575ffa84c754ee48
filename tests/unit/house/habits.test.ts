import { describe, expect, it } from 'vitest'
import { floorOf } from './house.ts'
import { closure, SOURCES, type Source } from './imports.ts'

/** Comments and strings say many words that code must not. */
function code({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

/** `path: words` for every file of these floors whose code matches. */
function uses(pattern: RegExp, wanted: (source: Source) => boolean): string[] {
  return [...SOURCES.values()]
    .filter(wanted)
    .flatMap((source) => [...code(source).matchAll(pattern)].map(([words]) => `${source.path}: ${words.trim()}`))
}

const shipped = ({ path }: Pick<Source, 'path'>): boolean => floorOf(path) !== 'tools'
const inPages = ({ path }: Source): boolean => ['sites', 'collect'].includes(floorOf(path))

/** Loads the engine’s file: in Firefox by an element of the background’s page. */
const LOADER = 'src/browser/engine-file.ts'

describe('what never bends', () => {
  it('nothing talks to a network', () => {
    const ways = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\s*\(|\bsendBeacon\b/g
    expect(uses(ways, shipped)).toEqual([])
  })

  it('no script is loaded but the engine’s file, by one file', () => {
    const ways = /\bimportScripts\s*\([^)]*\)|\bcreateElement\('script'\)|\.src = .*/g
    const found = uses(ways, shipped)
    expect(new Set(found)).toEqual(new Set([`${LOADER}: importScripts(ENGINE_FILE)`, `${LOADER}: .src = ENGINE_FILE`]))
    expect(SOURCES.get(LOADER)?.text).toContain("const ENGINE_FILE = '/engine.js'")
  })

  it('nothing becomes code or markup from text', () => {
    const ways =
      /\b(innerHTML|outerHTML)\s*\+?=[^=]|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\beval\s*\(|\bnew Function\b|\bdocument\.write\b/g
    expect(uses(ways, shipped)).toEqual([])
  })

  it('a page is never clicked, filled or changed', () => {
    const ways =
      /\.(click|submit|appendChild|insertBefore|insertAdjacentElement|replaceChildren|replaceWith|removeChild|setAttribute|removeAttribute|attachShadow|dispatchEvent|remove)\s*\(|\b(innerText|textContent|className)\s*=[^=]|\.style\.\w+\s*=[^=]/g
    expect(uses(ways, inPages)).toEqual([])
  })

  it('nothing in a page walks the parameters of an address: their iterators fail in Firefox’s content scripts', () => {
    const ways = /searchParams\.(keys|values|entries)\(|(\.\.\.|\bof )[\w.]*searchParams\b|\(\w*\.?searchParams\)/g
    expect(uses(ways, inPages)).toEqual([])
  })

  it('the background holds no document', () => {
    const background = closure('entrypoints/background.ts')
    const held = uses(/(?<![\w.])(document|window)\s*[.?[]/g, ({ path }) => background.has(path) && path !== LOADER)
    expect(held).toEqual([])
  })

  it('the engine holds no document and none of the browser’s functions', () => {
    const engine = closure('entrypoints/engine.ts')
    expect(uses(/(?<![\w.])(document|window)\s*[.?[]/g, ({ path }) => engine.has(path))).toEqual([])
    expect([...engine].filter((path) => SOURCES.get(path)?.packages.includes('webextension-polyfill'))).toEqual([])
  })
})

describe('sizes', () => {
  it('are warned of, not forbidden', () => {
    const long = [...SOURCES.values()].filter(({ text }) => text.split('\n').length > 200).map(({ path }) => path)
    if (long.length > 0) console.warn(`Over 200 lines, is there a reason? ${long.join(', ')}`)
    expect(SOURCES.size).toBeGreaterThan(0)
  })
})
