import { fakeBrowser } from 'wxt/testing/fake-browser'

export const OWN_ID = 'prevet-under-test'
const OWN_URL = `chrome-extension://${OWN_ID}/`

export interface Sender {
  id?: string
  url?: string
  frameId?: number
  tab?: { id: number }
}

type Respond = (reply?: unknown) => void
type Listener = (message: unknown, sender: Sender, respond: Respond) => unknown

/** Messages as Chrome carries them: as JSON, answered by whoever returned true, silent when nobody did. */
class Wire {
  listeners: Listener[] = []
  sender: Sender = { id: OWN_ID, url: `${OWN_URL}popup.html` }
  /** How many of the next messages get lost, as when the background dies. */
  lost = 0

  event = {
    addListener: (listener: Listener) => void this.listeners.push(listener),
    removeListener: (listener: Listener) => {
      this.listeners = this.listeners.filter((other) => other !== listener)
    },
    hasListener: (listener: Listener) => this.listeners.includes(listener),
  }

  send(message: unknown, callback: Respond): void {
    if (this.lost > 0 || this.listeners.length === 0) {
      this.lost = Math.max(0, this.lost - 1)
      fail('Could not establish connection. Receiving end does not exist.', callback)
      return
    }
    const carried: unknown = JSON.parse(JSON.stringify(message))
    const answers: unknown[] = []
    const respond = (reply: unknown): void => {
      if (answers.push(reply) > 1) return
      callback(reply === undefined ? undefined : JSON.parse(JSON.stringify(reply)))
    }
    const willAnswer = this.listeners.map((listener) => listener(carried, this.sender, respond)).includes(true)
    if (!willAnswer && answers.length === 0) fail('The message port closed before a response was received.', callback)
  }
}

function fail(message: string, callback: Respond): void {
  Reflect.set(runtime, 'lastError', { message })
  callback()
  Reflect.deleteProperty(runtime, 'lastError')
}

function fakeEvent(): { listeners: (() => void)[]; addListener: (listener: () => void) => void } {
  const listeners: (() => void)[] = []
  return { listeners, addListener: (listener) => void listeners.push(listener) }
}

export const toBackground = new Wire()

const runtime = {
  id: OWN_ID as string | undefined,
  getURL: (path: string) => OWN_URL + path.replace(/^\//, ''),
  onMessage: toBackground.event,
  sendMessage: (message: unknown, callback: Respond) => toBackground.send(message, callback),
  getManifest: () => ({ version: state.version }),
  reload: () => {
    state.reloads++
  },
  onInstalled: fakeEvent(),
  onStartup: fakeEvent(),
}

interface Script {
  id: string
  matches: string[]
}

/** What the fake remembers, to be looked at by tests. */
export const state = {
  origins: new Set<string>(),
  scripts: new Map<string, Script>(),
  badges: new Map<number, string>(),
  opened: [] as string[],
  injected: [] as number[],
  styled: [] as number[],
  forbidden: false,
  version: '1.0.0',
  reloads: 0,
}

const added = fakeEvent()
const removed = fakeEvent()

export const fakeChrome = {
  runtime,
  storage: fakeBrowser.storage,
  tabs: {
    query: (_: unknown, callback: (tabs: unknown[]) => void) =>
      callback([{ id: 7, url: 'https://social.example/ada' }]),
    create: ({ url }: { url: string }, callback: Respond) => {
      state.opened.push(url)
      callback({ id: 8 })
    },
    sendMessage: (_tab: number, message: unknown, _options: unknown, callback: Respond) =>
      toBackground.send(message, callback),
    onRemoved: fakeEvent(),
  },
  action: {
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => {
      state.badges.set(tabId, text)
      return Promise.resolve()
    },
  },
  scripting: {
    executeScript: ({ target }: { target: { tabId: number } }) => {
      if (state.forbidden) return Promise.reject(new Error('Cannot access a chrome:// URL'))
      state.injected.push(target.tabId)
      return Promise.resolve([])
    },
    insertCSS: ({ target }: { target: { tabId: number } }) => {
      if (state.forbidden) return Promise.reject(new Error('Cannot access contents of the page'))
      state.styled.push(target.tabId)
      return Promise.resolve()
    },
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(ids.flatMap((id) => state.scripts.get(id) ?? [])),
    registerContentScripts: (scripts: Script[]) => {
      for (const script of scripts) {
        if (state.scripts.has(script.id)) return Promise.reject(new Error('Duplicate script ID'))
        state.scripts.set(script.id, script)
      }
      return Promise.resolve()
    },
    updateContentScripts: (scripts: Script[]) => {
      for (const script of scripts) state.scripts.set(script.id, script)
      return Promise.resolve()
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) state.scripts.delete(id)
      return Promise.resolve()
    },
  },
  permissions: {
    contains: ({ origins }: { origins: string[] }, callback: (has: boolean) => void) =>
      callback(origins.every((origin) => state.origins.has(origin))),
    getAll: (callback: (all: { origins: string[] }) => void) => callback({ origins: [...state.origins] }),
    request: ({ origins }: { origins: string[] }, callback: (granted: boolean) => void) => {
      for (const origin of origins) state.origins.add(origin)
      callback(true)
      for (const listener of added.listeners) listener()
    },
    remove: ({ origins }: { origins: string[] }, callback: (done: boolean) => void) => {
      for (const origin of origins) state.origins.delete(origin)
      callback(true)
      for (const listener of removed.listeners) listener()
    },
    onAdded: added,
    onRemoved: removed,
  },
}

export const events = { installed: runtime.onInstalled }

/** Everything as on the first day. */
export function resetBrowser(): void {
  fakeBrowser.reset()
  toBackground.listeners = []
  toBackground.lost = 0
  toBackground.sender = { id: OWN_ID, url: `${OWN_URL}popup.html` }
  runtime.id = OWN_ID
  for (const { listeners } of [added, removed, runtime.onInstalled, runtime.onStartup]) listeners.length = 0
  state.origins.clear()
  state.scripts.clear()
  state.badges.clear()
  state.opened.length = 0
  state.injected.length = 0
  state.styled.length = 0
  state.forbidden = false
  state.version = '1.0.0'
  state.reloads = 0
}

/** The extension was updated or removed while a script of it lives on in a page. */
export function orphan(): void {
  runtime.id = undefined
}

/** Lets what was begun come to its end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
