import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { faultOf, readerFor, readers } from '../../../src/sites/registry.ts'

const page = (url: string, body = '') => ({ document: new JSDOM(body).window.document, url: new URL(url) })

describe('the registry', () => {
  it('orders readers that know their hosts first and the one for any page last', () => {
    const hosted = readers.map(({ hosts }) => hosts.length > 0)
    expect(hosted.indexOf(false)).toBe(hosted.lastIndexOf(true) + 1)
    expect(readers.at(-1)?.name).toBe('generic')
  })

  it('says what a broken reader lacks', () => {
    expect(faultOf(undefined)).toMatch(/no reader/)
    expect(faultOf({ title: 'X', hosts: [] })).toMatch(/matches, classify, cards, read, locate/)
    expect(readers.map(faultOf).filter(Boolean)).toEqual([])
  })

  it.each([
    ['https://x.com/ada', 'x'],
    ['https://help.x.com/ada', 'generic'],
    ['https://mobile.twitter.com/ada', 'x'],
    ['https://de.linkedin.com/in/ada', 'linkedin'],
    ['https://www.threads.net/@ada', 'threads'],
    ['https://notinstagram.com/ada', 'generic'],
    ['https://ada.example/', 'generic'],
  ])('%s is for %s', (url, name) => expect(readerFor(page(url))?.name).toBe(name))

  it('tells the evidence of every reader', () => {
    for (const { evidence } of readers) expect(evidence.date).toMatch(/^\d{4}-\d\d$/)
  })

  it('stands a card on which everything fails', () => {
    for (const reader of readers) {
      const card = new Proxy(page('https://x.example/', '<p>').document.body, {
        get: () => {
          throw new Error('hostile')
        },
      })
      const profile = { site: reader.name, handle: 'ada', url: 'https://x.example/' }
      const result = reader.read(card, page('https://x.example/'), profile)
      expect(result === 'skip' || 'unread' in result).toBe(true)
    }
  })
})
