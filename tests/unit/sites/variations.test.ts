import { describe, expect, it } from 'vitest'
import type { Post } from '../../../src/model/post.ts'
import { readPage } from '../../../src/sites/dom/read-page.ts'
import { readerFor } from '../../../src/sites/registry.ts'
import { fixturesOf, pageOf } from './fixture.ts'

/** Where each network has a post's words: what follows them is put behind these. */
const WORDS: Readonly<Record<string, string>> = {
  x: '[data-testid="tweetText"]',
  bluesky: '[data-testid="postText"]',
  mastodon: '.status__content__text',
  threads: '[data-pressable-container] span[dir="auto"]:not(a *):not(:has(time)):not([role="button"] *)',
  facebook: '[data-ad-rendering-role="story_message"]',
  linkedin: '.update-components-text,[data-testid="expandable-text-box"]',
  instagram: 'article h1',
  youtube: '[id="content-text"]',
  reddit: '[id$="-post-rtjson-content"]',
  tumblr: 'article > div',
}

/** Made up after no network in particular: a box that somebody else's words stand in. */
const BELOW: Readonly<Record<string, string>> = {
  'the card of a link':
    '<div><a href="https://news.kestrel.example/a" role="link" target="_blank"><span dir="auto">kestrel of the day</span><span dir="auto">kestrel.example</span></a></div>',
  'a poll': '<div role="radiogroup"><div role="button"><span dir="auto">kestrel, or walrus</span></div></div>',
  'a quoted post that is gone':
    '<div role="link" tabindex="0"><div role="button"><span>The kestrel’s post is unavailable</span></div></div>',
}

const ofOwner = ({ voice }: Post): boolean => voice === 'own' || voice === 'reply' || voice === 'quote'
const said = (posts: readonly Post[]): string[] => posts.filter(ofOwner).map(({ id, text }) => `${id}: ${text}`)

describe.each(Object.entries(WORDS))('%s', (site, words) => {
  const fixtures = fixturesOf(site).filter(
    ({ html, expected }) => 'posts' in expected && pageOf({ html }).document.querySelector(words),
  )

  it('has a page on which to try it', () => expect(fixtures.length).toBeGreaterThan(0))

  it.each(Object.entries(BELOW))('takes %s below a post for nobody’s words', (_, below) => {
    for (const fixture of fixtures) {
      const page = pageOf(fixture)
      for (const element of page.document.querySelectorAll(words)) element.insertAdjacentHTML('afterend', below)
      const reader = readerFor(page)
      const kind = reader?.classify(page)
      if (!reader || !kind || !('profile' in kind) || !kind.profile)
        throw new Error(`${fixture.file} is no profile any more`)
      const before = 'posts' in fixture.expected ? fixture.expected.posts : []
      expect(said(readPage(reader, page, kind.profile).posts)).toEqual(said(before))
    }
  })
})
