import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { profileKey, type Audit } from '../../src/model/audit.ts'
import type { Reading } from '../../src/model/post.ts'
import type { Tab } from '../../src/tools/drive/driver.ts'
import type { Kind } from '../../src/tools/drive/places.ts'
import { openSession, type Session } from '../../src/tools/drive/session.ts'
import { pause, until } from '../../src/tools/drive/until.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { agree, openPopup } from '../../src/tools/start/visit.ts'
import { fixtureHosts, NETWORKS } from './support/fixtures.ts'

/** The descriptions of images are posts of their own to an audit, but not to a reader. */
const isMadeByKeeper = (id: string): boolean => /#image-\d+$/.test(id)

/** What must be the same in a real browser as in the reviewed reading. Times like "3h" count from now and differ. */
function essence({ posts }: Pick<Reading, 'posts'>): string[] {
  return posts
    .filter(({ id }) => !isMadeByKeeper(id))
    .map(({ id, voice, text }) => `${id} ${voice}: ${text}`)
    .sort()
}

/** The bio is a post to an audit: of some networks it is all there is. */
function wanted({ profile, posts }: Reading): string[] {
  const bio = profile.bio === undefined ? [] : [{ id: 'bio', site: '', voice: 'bio' as const, text: profile.bio }]
  return essence({ posts: [...posts, ...bio] })
}

/** Scrolls down slowly enough for every post to be there for a moment. */
async function scrollThrough(tab: Tab): Promise<void> {
  for (let step = 0; step < 40; step++) {
    const end = await tab.run(() => {
      window.scrollBy(0, 200)
      return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2
    })
    await pause(120)
    if (end) return
  }
}

describe.each<Kind>(['chromium', 'firefox'])('every network under its own host name in %s', (kind) => {
  let session: Session
  let own: Tab

  beforeAll(async () => {
    session = await openSession({ kind, headless: true, hosts: fixtureHosts() })
    own = await agree(session)
  })
  afterAll(() => (session as Session | undefined)?.close())

  const kept = async ({ profile }: Reading): Promise<string[]> => {
    const audit = (await askBackground(own, 'audit', profileKey(profile))) as Audit | undefined
    return audit ? essence(audit) : []
  }

  /** The readings of a page are kept within moments; then what is kept must be exactly what was reviewed. */
  const keeps = async (reading: Reading): Promise<void> => {
    const all = wanted(reading)
    expect(all.length).toBeGreaterThan(0)
    await until('the reviewed posts', async () => (await kept(reading)).length >= all.length, 8_000).catch(
      () => undefined,
    )
    expect(await kept(reading)).toEqual(all)
  }

  it.each(NETWORKS)('$name: reads posts that come and go, and never mixes two people', async ({ first, next }) => {
    const tab = await session.driver.open(first.address.href)
    const popup = await openPopup(session.driver, tab)
    await popup.close()
    await scrollThrough(tab)
    await keeps(first.reading)
    await tab.run(
      (address) => window.dispatchEvent(new CustomEvent('test-visit', { detail: address })),
      next.address.href,
    )
    await pause(700)
    await (await openPopup(session.driver, tab)).close()
    await keeps(next.reading)
    expect(await kept(first.reading)).toEqual(wanted(first.reading))
    await tab.close()
    // Two networks may have people of the same name.
    await askBackground(own, 'forgetAll')
  })
})
