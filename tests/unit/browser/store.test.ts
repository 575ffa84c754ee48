import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MIGRATIONS } from '../../../src/browser/store/schema.ts'
import { createStore } from '../../../src/browser/store/store.ts'
import type { KeptPost, KeptProfile, Store } from '../../../src/model/store.ts'
import { fillDisk } from '../../setup/full-disk.ts'

const profile: KeptProfile = {
  key: 's:ada',
  site: 's',
  handle: 'ada',
  born: '2026-01-01T00:00:00.000Z',
  since: 1,
  at: 1,
  facts: { url: 'https://s.example/ada' },
  unread: [],
  complete: false,
  posts: 0,
}

function post(id: string, text = 'words', key = 's:ada'): KeptPost {
  return { profile: key, id, site: 's', since: 1, at: 1, facts: { voice: 'own', whole: text } }
}

function put(store: Store, ...posts: KeptPost[]): Promise<void> {
  return store.update(
    's:ada',
    posts.map(({ id }) => id),
    () => ({ profile, posts }),
  )
}

beforeEach(() => {
  vi.restoreAllMocks()
  globalThis.indexedDB = new IDBFactory()
})

describe('the store', () => {
  it('keeps what was written, also for the next worker', async () => {
    await put(createStore(), post('1'), post('2'))
    const next = createStore()
    await expect(next.profiles()).resolves.toEqual([profile])
    await expect(next.profile('s:ada')).resolves.toEqual(profile)
    await expect(next.posts('s:ada')).resolves.toEqual([post('1'), post('2')])
  })

  it('keeps unpaired surrogates and invisible marks as they are', async () => {
    const text = 'a\ud83d b\u200b\u202ec\udc00'
    const store = createStore()
    await put(store, post('1', text))
    expect((await store.posts('s:ada'))[0]?.facts.whole).toBe(text)
  })

  it('hands a change what is stored of the named posts', async () => {
    const store = createStore()
    await put(store, post('1'), post('2'))
    const seen: unknown[] = []
    await store.update('s:ada', ['2', '3'], (...found) => {
      seen.push(...found)
      return undefined
    })
    expect(seen).toEqual([profile, [post('2')]])
  })

  it('does not mix profiles whose keys begin alike', async () => {
    const store = createStore()
    await put(store, post('1'))
    await store.update('s:ada2', [], () => ({
      profile: { ...profile, key: 's:ada2' },
      posts: [post('1', 'other', 's:ada2')],
    }))
    await store.forget('s:ada')
    await expect(store.posts('s:ada')).resolves.toEqual([])
    await expect(store.posts('s:ada2')).resolves.toHaveLength(1)
  })

  it('numbers decisions without a gap or a double, also two at once', async () => {
    const store = createStore()
    const step = (finding: string) => () => ({ finding, decision: 'keep' as const, decidedAt: 'now' })
    await Promise.all(['a', 'b', 'c'].map((finding) => store.decide('s:ada', step(finding))))
    expect((await store.decisions('s:ada')).map((one) => one.step)).toEqual([1, 2, 3])
  })

  it('forgets one profile, and everything', async () => {
    const store = createStore()
    await put(store, post('1'))
    await store.decide('s:ada', () => ({ finding: 'f', decision: 'keep', decidedAt: 'now' }))
    await store.forgetAll()
    await expect(store.profiles()).resolves.toEqual([])
    await expect(store.posts('s:ada')).resolves.toEqual([])
    await expect(store.decisions('s:ada')).resolves.toEqual([])
  })
})

describe('one write, one transaction', () => {
  it('writes nothing of a change that throws half way', async () => {
    const store = createStore()
    await put(store, post('1'))
    await expect(
      store.update('s:ada', [], () => {
        throw new Error('a mistake of ours')
      }),
    ).rejects.toThrow('a mistake of ours')
    await expect(store.posts('s:ada')).resolves.toEqual([post('1')])
  })

  it('writes nothing when the storage runs full half way, and says so', async () => {
    const store = createStore()
    await put(store, post('1'))
    const disk = fillDisk((writes) => writes === 3)
    await expect(put(store, post('2'), post('3'), post('4'))).rejects.toThrow('no space left')
    disk.free()
    await expect(store.posts('s:ada')).resolves.toEqual([post('1')])
  })

  it('goes on when there is space again', async () => {
    const store = createStore()
    fillDisk((writes) => writes === 1)
    await expect(put(store, post('1'))).rejects.toThrow('no space left')
    await put(store, post('1'))
    await expect(store.posts('s:ada')).resolves.toEqual([post('1')])
  })
})

describe('versions', () => {
  it('leaves a store of a newer version untouched and says so', async () => {
    const newer = await openDB('prevet', 99, { upgrade: (database) => void database.createObjectStore('unknown') })
    await newer.put('unknown', 'precious', 'thing')
    newer.close()
    const store = createStore()
    await expect(store.profiles()).rejects.toThrow('newer version of Prevet')
    await expect(put(store, post('1'))).rejects.toThrow('left untouched')
    const again = await openDB('prevet', 99)
    await expect(again.get('unknown', 'thing')).resolves.toBe('precious')
    again.close()
  })

  it('forgets even that when the person asks for everything to go', async () => {
    ;(await openDB('prevet', 99)).close()
    const store = createStore()
    await store.forgetAll()
    await expect(store.profiles()).resolves.toEqual([])
  })

  it('brings an older store up to date and keeps what is in it', async () => {
    await put(createStore(), post('1'))
    const old = createStore()
    await old.profiles()
    const next = createStore('prevet', [
      ...MIGRATIONS,
      (database) => void database.createObjectStore('later' as 'posts', { keyPath: ['profile', 'id'] }),
    ])
    await expect(next.posts('s:ada')).resolves.toEqual([post('1')])
    // The older connection made way, and is now the older version itself.
    await expect(old.profiles()).rejects.toThrow('newer version of Prevet')
  })

  it('says so where storage is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Private window.', 'InvalidStateError')
    })
    await expect(createStore().profiles()).rejects.toThrow('does not let Prevet store anything')
  })

  it('opens anew after the browser took the store away', async () => {
    const store = createStore()
    await put(store, post('1'))
    await deleteDB('prevet')
    await expect(store.profiles()).resolves.toEqual([])
  })
})
