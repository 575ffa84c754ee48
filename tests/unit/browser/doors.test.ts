import { beforeEach, describe, expect, it } from 'vitest'
import { extensionAlive } from '../../../src/browser/alive.ts'
import { showOnIcon } from '../../../src/browser/badge.ts'
import { styleMarks } from '../../../src/browser/marks.ts'
import { alwaysShown, askToAlwaysShow, followPermissions, stopAlwaysShowing } from '../../../src/browser/permissions.ts'
import {
  changeSettings,
  consentGiven,
  giveConsent,
  onSettings,
  readSettings,
  withdrawConsent,
} from '../../../src/browser/settings.ts'
import { rememberShown, tabsThatShow } from '../../../src/browser/shown.ts'
import { activeTab, injectReader, openPost } from '../../../src/browser/tabs.ts'
import { forgetToured, rememberToured, touredOf } from '../../../src/browser/toured.ts'
import { events, fakeChrome, orphan, resetBrowser, settle, state } from '../../setup/fake-chrome.ts'

const HOSTS = ['https://social.example/*']

beforeEach(resetBrowser)

describe('tabs', () => {
  it('finds the tab that the person looks at', async () => {
    await expect(activeTab()).resolves.toEqual({ id: 7, url: 'https://social.example/ada' })
  })

  it('puts the script into its page', async () => {
    await injectReader(7)
    expect(state.injected).toEqual([7])
  })

  it('says in a sentence that the browser keeps extensions out of a page', async () => {
    state.forbidden = true
    await expect(injectReader(7)).rejects.toThrow('Your browser does not let extensions read this page.')
  })

  it('opens web addresses and no others', async () => {
    await openPost('https://social.example/ada/1')
    await expect(openPost('javascript:alert(1)')).rejects.toThrow('no web address')
    await expect(openPost('nonsense')).rejects.toThrow('no web address')
    expect(state.opened).toEqual(['https://social.example/ada/1'])
  })
})

describe('the tour of a profile', () => {
  it('keeps what was read, also when two pages tell at once, and never less than before', async () => {
    await Promise.all([rememberToured('x:ada', 'posts', true), rememberToured('x:ada', 'replies', false)])
    await rememberToured('x:ada', 'posts', false)
    await expect(touredOf('x:ada')).resolves.toEqual({ posts: 'whole', replies: 'begun' })
    await expect(touredOf('x:bo')).resolves.toEqual({})
  })

  it('says whether that is news', async () => {
    await expect(rememberToured('x:ada', 'posts', false)).resolves.toBe(true)
    await expect(rememberToured('x:ada', 'posts', false)).resolves.toBe(false)
    await expect(rememberToured('x:ada', 'posts', true)).resolves.toBe(true)
    await expect(rememberToured('x:ada', 'posts', false)).resolves.toBe(false)
  })

  it('goes when the profile is forgotten', async () => {
    await rememberToured('x:ada', 'posts', true)
    await rememberToured('x:bo', 'posts', true)
    await forgetToured('x:ada')
    await expect(touredOf('x:ada')).resolves.toEqual({})
    await expect(touredOf('x:bo')).resolves.toEqual({ posts: 'whole' })
    await forgetToured()
    await expect(touredOf('x:bo')).resolves.toEqual({})
  })
})

describe('always show on this site', () => {
  beforeEach(() => followPermissions())

  it('registers the script for what the person granted, and takes it back', async () => {
    await expect(alwaysShown(HOSTS)).resolves.toBe(false)
    await expect(askToAlwaysShow(HOSTS)).resolves.toBe(true)
    await settle()
    await expect(alwaysShown(HOSTS)).resolves.toBe(true)
    expect(state.scripts.get('reader')?.matches).toEqual(HOSTS)
    await stopAlwaysShowing(HOSTS)
    await settle()
    expect(state.scripts.size).toBe(0)
  })

  it('adds a second site to the first', async () => {
    await askToAlwaysShow(HOSTS)
    await askToAlwaysShow(['https://other.example/*'])
    await settle()
    expect(state.scripts.get('reader')?.matches).toEqual([...HOSTS, 'https://other.example/*'])
  })

  it('registers again after an update, which drops registered scripts', async () => {
    await askToAlwaysShow(HOSTS)
    await settle()
    state.scripts.clear()
    for (const listener of events.installed.listeners) listener()
    await settle()
    expect(state.scripts.get('reader')?.matches).toEqual(HOSTS)
  })

  it('is not asked of a page without hosts', async () => {
    await expect(alwaysShown([])).resolves.toBe(false)
  })
})

describe('the icon', () => {
  it('shows a number, or nothing', async () => {
    await showOnIcon(7, 12)
    expect(state.badges.get(7)).toBe('12')
    await showOnIcon(7, 4321)
    expect(state.badges.get(7)).toBe('999+')
    await showOnIcon(7, 0)
    expect(state.badges.get(7)).toBe('')
  })

  it('remembers which tab shows whom', async () => {
    await Promise.all([rememberShown(1, 's:ada'), rememberShown(2, 's:bob'), rememberShown(3, 's:ada')])
    await expect(tabsThatShow('s:ada')).resolves.toEqual([1, 3])
    await rememberShown(3, undefined)
    await expect(tabsThatShow()).resolves.toEqual([1, 2])
  })
})

describe('settings', () => {
  it('begin without consent, and keep it until it is withdrawn', async () => {
    await expect(consentGiven()).resolves.toBe(false)
    const heard: boolean[] = []
    const stop = onSettings((settings) => heard.push(settings.consentAt !== undefined))
    await giveConsent()
    await expect(consentGiven()).resolves.toBe(true)
    await withdrawConsent()
    await expect(consentGiven()).resolves.toBe(false)
    stop()
    expect(heard).toEqual([true, false])
  })

  it('of a newer version are left untouched and give no consent', async () => {
    const newer = { version: 9, consentAt: '2030-01-01T00:00:00Z', shape: 'unknown' }
    await fakeChrome.storage.local.set({ settings: newer })
    await expect(readSettings()).resolves.toEqual({ version: 1 })
    await expect(changeSettings({ consentAt: 'now' })).rejects.toThrow('newer version of Prevet')
    await expect(fakeChrome.storage.local.get('settings')).resolves.toEqual({ settings: newer })
  })

  it('that are damaged are read as none', async () => {
    await fakeChrome.storage.local.set({ settings: 'nonsense' })
    await expect(readSettings()).resolves.toEqual({ version: 1 })
  })
})

describe('marks and life', () => {
  it('styles marks where that is allowed', async () => {
    await expect(styleMarks(7)).resolves.toBe(true)
    state.forbidden = true
    await expect(styleMarks(7)).resolves.toBe(false)
    expect(state.styled).toEqual([7])
  })

  it('knows when the extension is gone', () => {
    expect(extensionAlive()).toBe(true)
    orphan()
    expect(extensionAlive()).toBe(false)
  })
})
