import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Unreachable } from '../../../src/browser/call.ts'
import { backgroundClient, pageClient, serveBackground, servePage } from '../../../src/browser/messages.ts'
import type { BackgroundSide } from '../../../src/browser/messages.ts'
import { onNews, tell } from '../../../src/browser/news.ts'
import type { Caller } from '../../../src/browser/caller.ts'
import { packed } from '../../../src/browser/packed.ts'
import type { Audit, PageCalls } from '../../../src/model/audit.ts'
import { OWN_ID, resetBrowser, settle, toBackground } from '../../setup/fake-chrome.ts'

const reading = { profile: { site: 's', handle: 'ada', url: 'https://s.example/ada' }, posts: [], unread: [] }
const inTab = { id: OWN_ID, url: 'https://s.example/ada', frameId: 0, tab: { id: 5 } }

function serve(calls: Partial<BackgroundSide>): { callers: Caller[]; stop: () => void } {
  const callers: Caller[] = []
  const stop = serveBackground((caller) => {
    callers.push(caller)
    return calls as BackgroundSide
  })
  return { callers, stop }
}

beforeEach(resetBrowser)

describe('calls to the background', () => {
  it('carries arguments there and the value back through the real polyfill', async () => {
    const keep = vi.fn(() => Promise.resolve({ key: 's:ada', added: 3 }))
    serve({ keep })
    await expect(backgroundClient().keep(reading, true)).resolves.toEqual({ key: 's:ada', added: 3 })
    expect(keep).toHaveBeenCalledWith(reading, true)
  })

  it('leaves absent last arguments absent, though JSON would make them null', async () => {
    const keep = vi.fn(() => Promise.resolve({ key: 's:ada', added: 0 }))
    serve({ keep })
    await backgroundClient().keep(reading, false, undefined)
    expect(keep).toHaveBeenCalledWith(reading, false)
  })

  it('brings nothing back as nothing', async () => {
    serve({ audit: () => Promise.resolve(undefined) })
    await expect(backgroundClient().audit('s:nobody')).resolves.toBeUndefined()
  })

  it('brings an audit back as it was, though each reason travels once', async () => {
    const finding = (id: string, because: string) => ({ id, because, spans: [{ start: 0, end: 1 }] })
    const audit = {
      key: 's:ada',
      findings: [finding('1', 'Somebody is insulted.'), finding('2', 'Drugs.'), finding('3', 'Somebody is insulted.')],
      strengths: [{ post: 'p', because: 'Drugs.' }],
    } as unknown as Audit
    serve({ audit: () => Promise.resolve(audit) })
    await expect(backgroundClient().audit('s:ada')).resolves.toEqual(audit)
    expect(JSON.stringify(packed(audit)).split('Somebody is insulted.')).toHaveLength(2)
  })

  it('brings a failure back as its sentence', async () => {
    serve({ forget: () => Promise.reject(new Error('There is no space left.')) })
    await expect(backgroundClient().forget('s:ada')).rejects.toThrow('There is no space left.')
  })

  it('asks again when the background died', async () => {
    serve({ audits: () => Promise.resolve([]) })
    toBackground.lost = 2
    await expect(backgroundClient().audits()).resolves.toEqual([])
  })

  it('does not ask twice for an undo, which would take back two decisions', async () => {
    const undo = vi.fn(() => Promise.resolve(undefined))
    serve({ undo })
    toBackground.lost = 1
    await expect(backgroundClient().undo('s:ada')).rejects.toThrow(Unreachable)
    expect(undo).not.toHaveBeenCalled()
  })

  it('says so when nobody answers', async () => {
    await expect(backgroundClient().audits()).rejects.toThrow('Prevet did not answer.')
  })

  it('does not take names for functions that it does not have', async () => {
    serve({})
    const client = backgroundClient() as unknown as { valueOf: () => Promise<unknown> }
    await expect(client.valueOf()).rejects.toThrow('there is no call “valueOf” here')
  })

  it('is no promise, so that it may be returned from an async function', async () => {
    const client = await Promise.resolve(backgroundClient())
    expect(typeof client.audits).toBe('function')
  })
})

describe('who may call', () => {
  it('tells in which tab a reading was made', async () => {
    const { callers } = serve({ keep: () => Promise.resolve({ key: 's:ada', added: 0 }) })
    toBackground.sender = inTab
    await backgroundClient().keep(reading, false)
    expect(callers).toEqual([{ from: 'tab', tab: 5 }])
  })

  it('gives a script in a page no audits, decisions or deletions', async () => {
    const forgetAll = vi.fn(() => Promise.resolve())
    serve({ forgetAll, audits: () => Promise.resolve([]) })
    toBackground.sender = inTab
    await expect(backgroundClient().audits()).rejects.toThrow('Only Prevet’s own pages')
    await expect(backgroundClient().forgetAll()).rejects.toThrow('Only Prevet’s own pages')
    expect(forgetAll).not.toHaveBeenCalled()
  })

  it.each([
    ['another extension', { id: 'somebody-else', url: 'chrome-extension://somebody-else/page.html' }],
    ['a frame inside a page', { ...inTab, frameId: 3 }],
    ['nobody known', {}],
  ])('does not answer %s', async (_, sender) => {
    const keep = vi.fn(() => Promise.resolve({ key: 's:ada', added: 0 }))
    serve({ keep })
    toBackground.sender = sender
    await expect(backgroundClient().keep(reading, false)).rejects.toThrow(Unreachable)
    expect(keep).not.toHaveBeenCalled()
  })

  it('is silent about messages that are not meant for it', async () => {
    const { callers } = serve({})
    tell({ kind: 'changed' })
    await settle()
    expect(callers).toEqual([])
  })
})

describe('calls to a page', () => {
  it('carries them to the tab', async () => {
    const show = vi.fn(() => Promise.resolve(true))
    servePage({ show } as unknown as PageCalls)
    await expect(pageClient(7).show('post', [{ start: 0, end: 3 }])).resolves.toBe(true)
    expect(show).toHaveBeenCalledWith('post', [{ start: 0, end: 3 }])
  })

  it('is not answered any more once the script stopped', async () => {
    const stop = servePage({ unmark: () => Promise.resolve() } as unknown as PageCalls)
    stop()
    await expect(pageClient(7).unmark()).rejects.toThrow(Unreachable)
  })
})

describe('news', () => {
  it('reaches every open view, with the tab it comes from', async () => {
    const heard: unknown[] = []
    const stop = onNews((news) => heard.push(news))
    toBackground.sender = inTab
    tell({ kind: 'progress', progress: { state: 'reading', posts: 4 } })
    tell({ kind: 'changed', key: 's:ada' })
    stop()
    tell({ kind: 'changed', key: 's:bob' })
    await settle()
    expect(heard).toEqual([
      { kind: 'progress', progress: { state: 'reading', posts: 4 }, tab: 5 },
      { kind: 'changed', key: 's:ada' },
    ])
  })
})
