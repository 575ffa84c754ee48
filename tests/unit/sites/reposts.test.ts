import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import reader from '../../../src/sites/instagram.ts'

/** Known by its address alone, so no made-up page claims to show how the tab looks. */
it('takes what stands on Instagram’s tab of reposts for what others wrote and the person passed on', () => {
  const tile = (href: string): string => `<a href="${href}"><img alt="A caption"></a>`
  const html = `<main>${tile('/kestrel.pen/p/DUNg4KTgAAF/')}${tile('/otto.rust/p/DUNg4KTgAAG/')}${tile('/p/DUNg4KTgAAH/')}</main>`
  const page = {
    document: new JSDOM(html).window.document,
    url: new URL('https://www.instagram.com/otto.rust/reposts/'),
  }
  const kind = reader.classify(page)
  if (kind.kind !== 'profile') throw new Error('no profile')
  const voices = reader.cards(page).map((card) => {
    const result = reader.read(card, page, kind.profile)
    return typeof result === 'object' && 'posts' in result ? result.posts[0]?.voice : undefined
  })
  expect(voices).toEqual(['repost', 'own', 'repost'])
})
