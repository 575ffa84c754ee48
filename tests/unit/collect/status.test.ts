// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { prove } from '../../../src/collect/prove.ts'
import { refusalOf, statusOf } from '../../../src/collect/status.ts'
import { stopAt } from '../../../src/collect/tour.ts'
import { article, fakeSite } from './fake-site.ts'

afterEach(() => vi.unstubAllGlobals())

/** A window whose page was asked for at `name` and answered with `responseStatus`. */
function windowAt(path: string, entry: { name?: string; responseStatus?: number } | undefined): Window {
  const performance = { getEntriesByType: () => (entry ? [entry] : []) }
  return { performance, location: new URL(path, 'https://fake.example') } as unknown as Window
}

describe('what the server answered', () => {
  it('is told for the page that was asked for', () => {
    const entry = { name: 'https://fake.example/ada?x=1', responseStatus: 404 }
    expect(statusOf(windowAt('/ada', entry))).toBe(404)
  })

  it('says nothing of a page that came later, and nothing where the browser does not tell', () => {
    expect(statusOf(windowAt('/bea', { name: 'https://fake.example/ada', responseStatus: 404 }))).toBeUndefined()
    expect(statusOf(windowAt('/ada', { name: 'https://fake.example/ada', responseStatus: 0 }))).toBeUndefined()
    expect(statusOf(windowAt('/ada', undefined))).toBeUndefined()
  })

  it.each([
    [404, /no such page/],
    [403, /Sign in/],
    [429, /wait/],
    [503, /error/],
  ])('%i is said in words', (status, words) => expect(refusalOf(status, 'Fake')).toMatch(words))

  it('is no refusal when all went well', () => expect(refusalOf(200, 'Fake')).toBeUndefined())
})

describe('a page that was refused', () => {
  const look = (body: string, status: number) => {
    document.body.innerHTML = `<main>${body}</main>`
    return prove({ document, url: new URL('https://fake.example/ada'), status }, () => fakeSite).kind
  }

  it('is a wall when it shows no post', () => expect(look('', 404)).toMatchObject({ kind: 'wall' }))
  it('is what it shows, where posts are drawn all the same', () =>
    expect(look(article('1'), 404)).toMatchObject({ kind: 'profile' }))
  it('is no wall when the server answered well', () => expect(look('', 200)).toMatchObject({ kind: 'profile' }))
})

describe('tabs at one address', () => {
  const url = 'https://fake.example/ada'
  const stops = [
    { kind: 'posts' as const, url },
    { kind: 'replies' as const, url, press: true as const },
  ]
  const here = new URL(url)

  it('are told apart by the one that is open', () => {
    expect(stopAt(stops, here, 'replies')?.kind).toBe('replies')
    expect(stopAt(stops, here, 'posts')?.kind).toBe('posts')
  })
  it('are the first where the page does not tell', () => expect(stopAt(stops, here)?.kind).toBe('posts'))
  it('belong to no tour when the open one is not in it', () => expect(stopAt(stops, here, 'media')).toBeUndefined())
})
