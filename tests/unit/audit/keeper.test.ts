import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Examiner } from '../../../src/audit/examiner.ts'
import { createKeeper, type Keeper } from '../../../src/audit/keeper.ts'
import { createStore } from '../../../src/browser/store/store.ts'
import type { Audit } from '../../../src/model/audit.ts'
import type { Post } from '../../../src/model/post.ts'
import type { Store } from '../../../src/model/store.ts'
import { fillDisk } from '../../setup/full-disk.ts'
import { ada, fakeExaminer, post, reading } from './made-up.ts'

const KEY = 's:ada'
const DAMN = '1/damn'

let clock = Date.UTC(2026, 0, 1)
let changed: string[] = []

/** A background that has just started. */
function worker(examiner: Examiner = fakeExaminer(), store: Store = createStore()): Keeper {
  return createKeeper({
    store,
    examiner,
    note: (rule) => ({ title: rule, why: 'Because.', advice: 'Think.' }),
    now: () => (clock += 1000),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    changed: (key) => changed.push(key),
  })
}

async function auditOf(keeper: Keeper): Promise<Audit> {
  const audit = await keeper.audit(KEY)
  if (!audit) throw new Error('There is no audit.')
  return audit
}

/** A store of a worker that dies after so many calls: what was begun is done or not, and nobody learns of it. */
function mortal(calls: number): Store {
  const store = createStore()
  let left = calls
  const dying =
    (name: keyof Store) =>
    (...args: unknown[]) => {
      const never = new Promise<never>(() => undefined)
      if (left-- <= 0) return never
      const call = Reflect.get(store, name) as (...args: unknown[]) => Promise<unknown>
      return left < 0 ? call(...args).then(() => never) : call(...args)
    }
  const names: (keyof Store)[] = [
    'profiles',
    'profile',
    'posts',
    'decisions',
    'update',
    'decide',
    'forget',
    'forgetAll',
  ]
  return Object.fromEntries(names.map((name) => [name, dying(name)])) as unknown as Store
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  clock = Date.UTC(2026, 0, 1)
  changed = []
})

afterEach(() => vi.restoreAllMocks())

describe('keeping', () => {
  it('keeps a reading and judges it', async () => {
    const keeper = worker()
    const kept = await keeper.keep(reading([post('1', 'Oh damn'), post('2')]), false)
    expect(kept).toMatchObject({ key: KEY, added: 2, stored: true })
    const audit = await auditOf(keeper)
    expect(audit.profile).toEqual(ada)
    expect(audit.posts.map(({ id }) => id).sort()).toEqual(['1', '2', 'bio'])
    expect(audit.findings).toMatchObject([{ id: DAMN, post: '1', severity: 'medium' }])
    expect(audit.rules?.['profanity/mild']?.title).toBe('profanity/mild')
    expect(audit.coverage).toMatchObject({ posts: 2, undated: 2, complete: false })
    expect(audit.problems).toEqual([])
    expect(audit.pending).toBeUndefined()
  })

  it('adds nothing when the same reading comes twice', async () => {
    const keeper = worker()
    const same = reading([post('1', 'Oh damn')], { readAt: '2025-01-01T00:00:00.000Z' })
    await keeper.keep(same, false)
    const before = await auditOf(keeper)
    expect(await keeper.keep(same, false)).toMatchObject({ added: 0 })
    expect(await auditOf(keeper)).toEqual(before)
  })

  it('takes two tabs at once', async () => {
    const keeper = worker()
    const halves = [0, 1].map((half) => reading(Array.from({ length: 30 }, (_, n) => post(`${half + n}`))))
    await Promise.all(halves.map((half) => keeper.keep(half, false)))
    expect((await auditOf(keeper)).coverage.posts).toBe(31)
    expect((await keeper.audits())[0]?.posts).toBe(31)
  })

  it('does not take on trust what comes out of a page', async () => {
    const keeper = worker()
    const broken = [{ id: 3, text: 'no' }, null, { ...post('ok'), images: 'no list' }] as unknown as ReturnType<
      typeof post
    >[]
    await keeper.keep(reading([...broken, post('1')], { readAt: '2999-01-01T00:00:00.000Z' }), false)
    const audit = await auditOf(keeper)
    expect(audit.coverage.posts).toBe(1)
    expect(Date.parse(audit.posts[0]?.lastSeen ?? '')).toBeLessThanOrEqual(clock)
    await expect(keeper.keep({} as ReturnType<typeof reading>, false)).rejects.toThrow('without a profile')
  })

  it('lists what was read, newest first, and finds words in it', async () => {
    const keeper = worker()
    await keeper.keep(reading([post('1', 'Soup today'), post('2', 'Soup and damn bread')]), true)
    await keeper.keep({ profile: { ...ada, handle: 'bob' }, posts: [], unread: [] }, false)
    expect((await keeper.audits()).map(({ key, posts, complete }) => [key, posts, complete])).toEqual([
      ['s:bob', 0, false],
      [KEY, 2, true],
    ])
    const found = await keeper.search(KEY, { words: 'SOUP bread' })
    expect(found).toMatchObject({ total: 1, posts: [{ id: '2' }] })
    expect(await keeper.search(KEY, { words: '', from: 1, limit: 1 })).toMatchObject({ total: 3, posts: [{}] })
  })

  it('gives the posts with findings alone when only those are wanted', async () => {
    const keeper = worker()
    await keeper.keep(reading([post('1', 'Oh damn'), post('2')]), false)
    expect((await keeper.audit(KEY, { posts: 'found' }))?.posts.map(({ id }) => id)).toEqual(['1'])
  })
})

describe('judging', () => {
  it('judges a text once, and again when it changes', async () => {
    const examiner = fakeExaminer()
    const keeper = worker(examiner)
    await keeper.keep(reading([post('1', 'Oh damn'), post('2')]), false)
    await auditOf(keeper)
    await keeper.keep(reading([post('1', 'Oh dear'), post('2')]), false)
    expect((await auditOf(keeper)).findings).toEqual([])
    expect(examiner.asked.filter((id) => id === '1')).toHaveLength(2)
    expect(examiner.asked.filter((id) => id === '2')).toHaveLength(1)
  })

  it('does not judge again because more people liked a post, and keeps how many', async () => {
    const examiner = fakeExaminer()
    const keeper = worker(examiner)
    await keeper.keep(reading([post('1', 'Oh damn', { noticed: 3 })]), false)
    await auditOf(keeper)
    await keeper.keep(reading([post('1', 'Oh damn', { noticed: 40 })]), false)
    const { posts } = await auditOf(keeper)
    expect(posts.find(({ id }) => id === '1')?.noticed).toBe(40)
    expect(examiner.asked.filter((id) => id === '1')).toHaveLength(1)
  })

  it('never lays the judgement of an old text beside the new one', async () => {
    const store = createStore()
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let updates = 0
    const slow: Store = {
      ...store,
      // The second write, that of the first judgement, comes after the edited text; then the worker dies.
      update: async (...change) => {
        updates++
        if (updates === 2) await held
        if (updates > 3) await new Promise(() => undefined)
        await store.update(...change)
      },
    }
    const keeper = worker(fakeExaminer(), slow)
    await keeper.keep(reading([post('1', 'Oh damn')]), false)
    await vi.waitUntil(() => updates === 2)
    await keeper.keep(reading([post('1', 'Oh dear')]), false)
    release()
    await vi.waitUntil(() => updates > 3)
    expect((await auditOf(worker())).findings).toEqual([])
  })

  it('does not judge again after the worker was started anew', async () => {
    const first = worker()
    await first.keep(reading([post('1', 'Oh damn')]), false)
    await auditOf(first)
    const examiner = fakeExaminer()
    expect((await auditOf(worker(examiner))).findings).toHaveLength(1)
    expect(examiner.asked).toEqual([])
  })

  it('judges everything again when the rules differ, and keeps every decision', async () => {
    const first = worker()
    await first.keep(reading([post('1', 'Oh damn')]), false)
    await first.decide(KEY, DAMN, 'keep')
    const examiner = fakeExaminer('rules-2')
    const audit = await auditOf(worker(examiner))
    expect(examiner.asked.sort()).toEqual(['1', 'bio'])
    expect(audit.findings).toMatchObject([{ because: 'Found by rules-2.' }])
    expect(audit.decisions[DAMN]?.decision).toBe('keep')
  })

  it('goes on after a post on which the engine throws, and says so', async () => {
    const inner = fakeExaminer()
    const examiner: Examiner = {
      fingerprint: inner.fingerprint,
      rules: () => ({
        examine(posts) {
          if (posts.some(({ id }) => id === 'bad')) throw new Error('stumbled')
          return inner.examine(posts)
        },
      }),
    }
    const keeper = worker(examiner)
    await keeper.keep(reading([post('1', 'Oh damn'), post('bad'), post('2')]), false)
    const audit = await auditOf(keeper)
    expect(audit.findings).toHaveLength(1)
    expect(audit.broken).toEqual([{ rule: 'engine', error: 'stumbled' }])
    expect((await auditOf(worker(examiner))).broken).toHaveLength(1)
  })

  it('says so when the rules cannot be loaded at all', async () => {
    const keeper = createKeeper({
      store: createStore(),
      examiner: { fingerprint: 'rules-1', rules: () => Promise.reject(new Error('no rules')) },
      note: () => undefined,
      now: Date.now,
      pause: () => Promise.resolve(),
      changed: () => undefined,
    })
    await keeper.keep(reading([post('1')]), false)
    expect((await auditOf(keeper)).problems).toEqual(['Not everything could be judged: no rules'])
  })

  it('answers at once when asked to be quick, and says how much is not judged yet', async () => {
    const examiner = fakeExaminer()
    const keeper = createKeeper({
      store: createStore(),
      examiner,
      note: () => undefined,
      now: () => (clock += 1000),
      pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
      changed: () => undefined,
    })
    await keeper.keep(reading(Array.from({ length: 100 }, (_, n) => post(`${n}`))), false)
    expect((await keeper.audit(KEY, { patience: 0 }))?.pending).toBe(101)
    expect((await auditOf(keeper)).pending).toBeUndefined()
  })

  it('checks the profile as a whole once it changed', async () => {
    const check = vi.fn(() => [{ check: 'handle' as const, outcome: 'passed' as const, because: 'Fine.' }])
    const fake = fakeExaminer()
    const examiner = { ...fake, rules: () => ({ examine: (posts: readonly Post[]) => fake.examine(posts), check }) }
    const keeper = worker(examiner)
    await keeper.keep(reading([post('1')]), false)
    expect((await auditOf(keeper)).checks).toHaveLength(1)
    expect((await auditOf(worker(examiner))).checks).toHaveLength(1)
    expect(check).toHaveBeenCalledTimes(1)
    await keeper.keep(reading([post('2')]), false)
    await auditOf(keeper)
    expect(check).toHaveBeenCalledTimes(2)
  })

  it('counts open findings for the badge, and tells that an audit changed', async () => {
    const keeper = worker()
    await keeper.keep(reading([post('1', 'Oh damn'), post('2', 'damn')]), false)
    await expect(keeper.countOpen(KEY)).resolves.toBe(2)
    await keeper.decide(KEY, DAMN, 'will-fix')
    await expect(keeper.countOpen(KEY)).resolves.toBe(1)
    await expect(keeper.countOpen('s:nobody')).resolves.toBe(0)
    expect(changed).toContain(KEY)
  })
})

describe('deciding', () => {
  it('keeps a decision over death and new readings, and takes it back', async () => {
    const first = worker()
    await first.keep(reading([post('1', 'Oh damn')]), false)
    await first.decide(KEY, DAMN, 'keep')
    const second = worker()
    await second.keep(reading([post('1', 'Oh damn'), post('2')]), false)
    expect(await auditOf(second)).toMatchObject({
      decisions: { [DAMN]: { decision: 'keep' } },
      undoable: { finding: DAMN, decision: 'keep' },
    })
    await expect(second.undo(KEY)).resolves.toMatchObject({ finding: DAMN, decision: 'keep' })
    expect((await auditOf(worker())).decisions).toEqual({})
    await expect(second.undo(KEY)).resolves.toBeUndefined()
  })

  it('does not decide about a profile that was forgotten meanwhile', async () => {
    await expect(worker().decide(KEY, DAMN, 'keep')).rejects.toThrow('forgotten meanwhile')
  })
})

describe('forgetting', () => {
  it('takes away everything of one profile and nothing of another', async () => {
    const keeper = worker()
    await keeper.keep(reading([post('1', 'Oh damn')]), false)
    await keeper.keep({ profile: { ...ada, handle: 'bob' }, posts: [post('1')], unread: [] }, false)
    await keeper.decide(KEY, DAMN, 'keep')
    await keeper.forget(KEY)
    await expect(keeper.audit(KEY)).resolves.toBeUndefined()
    await expect(worker().audit(KEY)).resolves.toBeUndefined()
    await keeper.keep(reading([post('1', 'Oh damn')]), false)
    expect((await auditOf(keeper)).decisions).toEqual({})
    await keeper.forgetAll()
    await expect(worker().audits()).resolves.toEqual([])
  })

  it('keeps nothing of what a page goes on sending until it is asked for again', async () => {
    const keeper = worker()
    const { since } = await keeper.keep(reading([post('1')]), false)
    await keeper.forget(KEY)
    await expect(keeper.keep(reading([post('2')]), false, since)).resolves.toMatchObject({ forgotten: true, added: 0 })
    await expect(keeper.audits()).resolves.toEqual([])
    const again = await keeper.keep(reading([post('1'), post('2')]), false)
    expect(again).toMatchObject({ added: 2, stored: true })
    await expect(keeper.keep(reading([post('3')]), false, since)).resolves.toMatchObject({ forgotten: true })
    await expect(keeper.keep(reading([post('3')]), false, again.since)).resolves.toMatchObject({ added: 1 })
  })

  it('is not undone by judgements that are still being written', async () => {
    const keeper = worker()
    await keeper.keep(reading(Array.from({ length: 200 }, (_, n) => post(`${n}`, 'damn'))), false)
    const audit = keeper.audit(KEY)
    await keeper.forget(KEY)
    await audit
    const store = createStore()
    await expect(store.profiles()).resolves.toEqual([])
    await expect(store.posts(KEY)).resolves.toEqual([])
  })
})

describe('a worker that dies', () => {
  it('loses nothing and doubles nothing, wherever it dies', async () => {
    const first = reading([post('1', 'Oh damn'), post('2')], { readAt: '2025-01-01T00:00:00.000Z' })
    const second = reading([post('2', 'damn'), post('3')], { readAt: '2025-01-02T00:00:00.000Z' })
    const whole = worker()
    await whole.keep(first, false)
    await whole.keep(second, true)
    await whole.decide(KEY, DAMN, 'keep')
    const wanted = await auditOf(whole)
    const sorted = (audit: Audit): unknown => [
      [...audit.posts].sort((a, b) => (a.id < b.id ? -1 : 1)),
      audit.findings.map(({ id }) => id).sort(),
      audit.coverage,
      Object.values(audit.decisions).map(({ finding, decision }) => [finding, decision]),
    ]
    for (let calls = 0; calls < 12; calls++) {
      globalThis.indexedDB = new IDBFactory()
      const dying = worker(fakeExaminer(), mortal(calls))
      void dying
        .keep(first, false)
        .then(() => dying.keep(second, true))
        .then(() => dying.decide(KEY, DAMN, 'keep'))
      await new Promise((resolve) => setTimeout(resolve, 60))
      // Nobody was told that it was done, so everything is done again.
      const next = worker()
      await next.keep(first, false)
      await next.keep(second, true)
      await next.decide(KEY, DAMN, 'keep')
      expect(sorted(await auditOf(next))).toEqual(sorted(wanted))
      expect((await createStore().decisions(KEY)).map(({ step }) => step)).toEqual([1])
    }
  })
})

describe('a store that takes nothing', () => {
  it('has readings judged in memory, says so, and stores them when there is space again', async () => {
    const keeper = worker()
    await keeper.keep(reading([post('0')]), false)
    const disk = fillDisk(() => true)
    await expect(keeper.keep(reading([post('1', 'Oh damn')]), false)).resolves.toMatchObject({ stored: false })
    const audit = await auditOf(keeper)
    expect(audit.findings).toHaveLength(1)
    expect(audit.coverage.posts).toBe(2)
    expect(audit.problems).toEqual([expect.stringContaining('no space left')])
    disk.free()
    await expect(keeper.keep(reading([post('2')]), false)).resolves.toMatchObject({ stored: true })
    expect((await auditOf(keeper)).problems).toEqual([])
    const stored = await auditOf(worker())
    expect(stored.posts.map(({ id }) => id).sort()).toEqual(['0', '1', '2', 'bio'])
    expect(stored.coverage.posts).toBe(3)
  })

  it('does not lose a stored decision, and does not pretend to have kept a new one', async () => {
    const keeper = worker()
    await keeper.keep(reading([post('1', 'Oh damn')]), false)
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    })
    await expect(keeper.decide(KEY, DAMN, 'keep')).rejects.toThrow('Your decision could not be stored.')
    expect((await auditOf(keeper)).decisions).toEqual({})
  })

  it('that a newer version wrote is left alone, and what is read is judged all the same', async () => {
    const newer = await openDB('prevet', 99, { upgrade: (database) => void database.createObjectStore('unknown') })
    await newer.put('unknown', 'precious', 'thing')
    newer.close()
    const keeper = worker()
    await expect(keeper.keep(reading([post('1', 'Oh damn')]), false)).resolves.toMatchObject({ stored: false })
    const audit = await auditOf(keeper)
    expect(audit.findings).toHaveLength(1)
    expect(audit.problems[0]).toContain('newer version of Prevet')
    await expect(keeper.audits()).resolves.toHaveLength(1)
    await expect(keeper.decide(KEY, DAMN, 'keep')).rejects.toThrow('newer version')
    const again = await openDB('prevet', 99)
    await expect(again.get('unknown', 'thing')).resolves.toBe('precious')
    again.close()
  })
})
