import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf, keptReading, mergeReading } from '../../../src/audit/merge.ts'
import { postOf } from '../../../src/audit/post-facts.ts'
import { profileOf } from '../../../src/audit/profile-facts.ts'
import type { Post } from '../../../src/model/post.ts'
import type { KeptPost, KeptProfile } from '../../../src/model/store.ts'
import { ada, anyHeard, post, reading, type Heard } from './made-up.ts'

/** What the store does, without a store. */
function replay(heard: readonly Heard[]): { profile: KeptProfile; posts: KeptPost[] } {
  let profile: KeptProfile | undefined
  const posts = new Map<string, KeptPost>()
  for (const { reading, complete, at } of heard) {
    const read = keptReading(reading, complete, at)
    const known = idsOf(read).flatMap((id) => posts.get(id) ?? [])
    const merged = mergeReading(profile, known, read)
    profile = merged.profile
    for (const one of merged.posts) posts.set(one.id, one)
  }
  if (!profile) throw new Error('nothing was heard')
  // When the store first heard of the profile is no fact of the readings.
  const ids = [...posts.keys()].sort()
  return { profile: { ...profile, born: '' }, posts: ids.flatMap((id) => posts.get(id) ?? []) }
}

function after(...texts: Partial<Post>[]): Post | undefined {
  const heard = texts.map((more, index) => ({
    reading: reading([post('1', more.text, more)]),
    complete: false,
    at: index + 1,
  }))
  const kept = replay(heard).posts.find(({ id }) => id === '1')
  return kept && postOf(kept)
}

describe('merging readings', () => {
  it('gives the same in whatever order and however often they come', () => {
    fc.assert(
      fc.property(
        fc.array(anyHeard, { minLength: 1, maxLength: 5 }).chain((heard) =>
          fc.tuple(
            fc.constant(heard),
            fc
              .tuple(fc.constant(heard), fc.array(fc.constantFrom(...heard), { maxLength: 3 }))
              .chain(([once, again]) => {
                const all = [...once, ...again]
                return fc.shuffledSubarray(all, { minLength: all.length })
              }),
          ),
        ),
        ([once, shuffled]) => {
          expect(replay(shuffled)).toEqual(replay(once))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('counts the posts that it keeps', () => {
    fc.assert(
      fc.property(fc.array(anyHeard, { minLength: 1, maxLength: 5 }), (heard) => {
        const { profile, posts } = replay(heard)
        expect(profile.posts).toBe(posts.filter(({ id }) => !id.includes('#') && id !== 'bio').length)
      }),
    )
  })

  it('keeps a whole text when only its beginning is read later', () => {
    expect(after({ text: 'A long text that goes on' }, { text: 'A long text…', truncated: true })).toMatchObject({
      text: 'A long text that goes on',
    })
  })

  it('puts a whole text in the place of its beginning', () => {
    const read = after({ text: 'A long text…', truncated: true }, { text: 'A long text that goes on' })
    expect(read?.text).toBe('A long text that goes on')
    expect(read?.truncated).toBeUndefined()
  })

  it('takes the newer of two texts', () => {
    expect(after({ text: 'I hate soup' }, { text: 'I like soup' })?.text).toBe('I like soup')
  })

  it('sees that a text was edited even when only its beginning is shown', () => {
    expect(after({ text: 'I hate soup and more' }, { text: 'I like…', truncated: true })).toMatchObject({
      text: 'I like…',
      truncated: true,
    })
  })

  it('keeps what a later reading does not tell', () => {
    const full = { writtenAt: '2024-01-01T00:00:00.000Z', audience: 'public' as const, images: ['A cat'], title: 'T' }
    expect(after(full, { audience: 'unknown' })).toMatchObject(full)
  })

  it('prefers an exact time to a rough one, and the earlier of two rough ones', () => {
    const exact = { writtenAt: '2024-01-01T10:20:30.000Z' }
    expect(after(exact, { writtenAt: '2024-01-01T00:00:00.000Z', inexactTime: true })).toMatchObject(exact)
    const rough = { writtenAt: '2024-01-01T10:00:00.000Z', inexactTime: true }
    expect(after(rough, { writtenAt: '2024-01-01T00:00:00.000Z', inexactTime: true })).toMatchObject(rough)
  })

  it('keeps a post that is not on the page any more, with when it was last seen', () => {
    const { posts } = replay([
      { reading: reading([post('1'), post('2')]), complete: false, at: 1000 },
      { reading: reading([post('2')]), complete: false, at: 5000 },
    ])
    const [gone, there] = posts.filter(({ id }) => id !== 'bio').map(postOf)
    expect(gone).toMatchObject({ id: '1', lastSeen: '1970-01-01T00:00:01.000Z' })
    expect(there).toMatchObject({ firstSeen: '1970-01-01T00:00:01.000Z', lastSeen: '1970-01-01T00:00:05.000Z' })
  })

  it('makes texts of their own of the bio and of image descriptions', () => {
    const { posts } = replay([
      {
        reading: reading([
          post('1', 'Look', { images: ['A cat', 'A dog'], url: 'https://s.example/1' }),
          post('2', 'Theirs', { voice: 'others', images: ['A cow'] }),
          post('3', 'Shared', { voice: 'repost', images: ['A hen'] }),
        ]),
        complete: false,
        at: 1,
      },
    ])
    const texts = posts.map(postOf).map(({ id, voice, text }) => [id, voice, text])
    expect(texts).toEqual([
      ['1', 'own', 'Look'],
      ['1#image-1', 'image', 'A cat'],
      ['1#image-2', 'image', 'A dog'],
      ['2', 'others', 'Theirs'],
      ['2#image-1', 'others', 'A cow'],
      ['3', 'repost', 'Shared'],
      ['3#image-1', 'repost', 'A hen'],
      ['bio', 'bio', 'I write soup.'],
    ])
    expect(posts.map(postOf)[1]).toMatchObject({ url: 'https://s.example/1', site: 's' })
  })

  it('does not count a card as unread that was read after all', () => {
    const { profile } = replay([
      {
        reading: reading([], { unread: [{ id: '1', reason: 'Half built.' }, { reason: 'Broken.' }] }),
        complete: false,
        at: 1,
      },
      { reading: reading([post('1')]), complete: false, at: 2 },
    ])
    expect(profile.unread).toEqual([{ reason: 'Broken.' }])
  })

  it('keeps what is known of the profile when a page tells less of it', () => {
    const { profile } = replay([
      { reading: reading([]), complete: true, at: 1 },
      {
        reading: { profile: { site: 's', handle: 'ada', url: ada.url }, posts: [], unread: [] },
        complete: false,
        at: 2,
      },
    ])
    expect(profileOf(profile)).toEqual(ada)
    expect(profile.complete).toBe(true)
  })

  it('keeps what the profile’s picture is said to show', () => {
    const pictured = { ...ada, photo: 'Ada beside a pot of soup' }
    const { profile } = replay([{ reading: { profile: pictured, posts: [], unread: [] }, complete: false, at: 1 }])
    expect(profileOf(profile)).toEqual(pictured)
  })
})
