import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Post, Profile } from '../../../src/model/post.ts'
import type { Page, SiteReader } from '../../../src/model/site.ts'
import { readers } from '../../../src/sites/registry.ts'
import { fixturesOf, pageOf } from './fixture.ts'

/** In the made-up pages every text of somebody else says "kestrel", and every advert, letter and menu "walrus". */
const STRANGERS = /kestrel|walrus/i
/** The same few broken pages every time; with FUZZ_RUNS as many others as that. */
const DEEP = process.env.FUZZ_RUNS
const RUNS = DEEP ? { numRuns: Number(DEEP) } : { numRuns: 4, seed: 20_261_122 }

const change = fc.record({ kind: fc.constantFrom('remove', 'drop', 'swap'), at: fc.nat(), which: fc.nat() })
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** Takes a part away, drops an attribute, or changes the order of two neighbours. */
function apply(document: Document, { kind, at, which }: Change): void {
  const all = document.body.querySelectorAll('*')
  const element = all[at % Math.max(1, all.length)]
  if (!element) return
  if (kind === 'remove') element.remove()
  else if (kind === 'swap') element.parentElement?.insertBefore(element, element.previousElementSibling)
  else {
    const names = element.getAttributeNames()
    const name = names[which % Math.max(1, names.length)]
    if (name) element.removeAttribute(name)
  }
}

const speaksAsOwner = ({ voice }: Post): boolean =>
  voice === 'own' || voice === 'reply' || voice === 'quote' || voice === 'bio'

/** Reads the page as far as it can be read; fails where a stranger's words come out as the owner's. */
function check(reader: SiteReader, page: Page, owner: Profile | undefined): void {
  reader.matches(page)
  const kind = reader.classify(page)
  if (kind.kind !== 'profile' && kind.kind !== 'post') return
  const { handle, name } = kind.profile
  // It calls itself somebody else's in so many words: then it is theirs, as far as it tells.
  if (owner?.name && name && name !== owner.name) return
  // The first post of a discussion is gone: then the page is the next author's.
  if (owner && kind.kind === 'post' && handle !== owner.handle) return
  for (const card of reader.cards(page)) {
    const result = reader.read(card, page, kind.profile)
    if (result === 'skip' || 'unread' in result) continue
    for (const post of result.posts) {
      if (speaksAsOwner(post)) expect(`${post.title ?? ''} ${post.text}`).not.toMatch(STRANGERS)
      reader.locate(card, post, [{ start: 0, end: Math.max(1, post.text.length) }])
    }
  }
}

describe.each(readers)('$name', (reader) => {
  const fixtures = fixturesOf(reader.name).filter(({ expected }) => 'posts' in expected)

  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))('stands a broken %s', async (_, fixture) => {
    const owner = 'profile' in fixture.expected ? fixture.expected.profile : undefined
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        // Whatever a weak reference was asked for lives until the task ends, in jsdom whole documents.
        await new Promise(setImmediate)
        const page = pageOf(fixture)
        try {
          for (const each of changes) apply(page.document, each)
          check(reader, page, owner)
        } finally {
          page.document.defaultView?.close()
        }
      }),
      RUNS,
    )
  })
})
