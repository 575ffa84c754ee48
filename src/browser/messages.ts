import browser from 'webextension-polyfill'
import type { BackgroundCalls, PageCalls, ReaderCalls, ReportCalls } from '../model/audit.ts'
import { answer, client, isRequest, Unreachable, type Request } from './call.ts'
import { callerOf, isOurs, type Caller } from './caller.ts'
import { packed, unpacked, type PackedAudit } from './packed.ts'

/** Everything that the background answers. */
export type BackgroundSide = BackgroundCalls & ReportCalls & ReaderCalls

/** What our script in a page may ask. A page that broke into it gets at nobody's audit with these. */
const FROM_A_TAB: ReadonlySet<string> = new Set<keyof BackgroundSide>(['keep', 'left', 'toured', 'styleMarks'])

/** Calls that do the same when they are done twice, so that they may be repeated when the background died. */
const ONCE_ONLY: ReadonlySet<string> = new Set<keyof BackgroundSide>(['undo'])

const TRIES = 3

async function once(send: () => Promise<unknown>): Promise<unknown> {
  try {
    const reply = await send()
    if (reply !== undefined) return reply
  } catch (error) {
    throw new Unreachable('Prevet did not answer. Please try again.', { cause: error })
  }
  throw new Unreachable('Prevet did not answer. Please try again.')
}

async function toBackground(request: Request): Promise<unknown> {
  const tries = ONCE_ONLY.has(request.call) ? 1 : TRIES
  for (let done = 1; ; done++) {
    try {
      return await once(() => browser.runtime.sendMessage(request))
    } catch (error) {
      if (done >= tries) throw error
    }
  }
}

/** The background as functions. Rejects with an `Error` whose message is a sentence. */
export function backgroundClient(): BackgroundSide {
  const far = client('background', toBackground) as Far
  const audit: BackgroundSide['audit'] = async (...args) => {
    const found = await far.audit(...args)
    return found && unpacked(found)
  }
  return new Proxy(far, {
    get: (calls, name): unknown => (name === 'audit' ? audit : Reflect.get(calls, name)),
  }) as object as BackgroundSide
}

/** The background as it answers. */
type Far = Omit<BackgroundSide, 'audit'> & {
  audit: (...args: Parameters<BackgroundSide['audit']>) => Promise<PackedAudit | undefined>
}

const outward = (calls: BackgroundSide): Far => ({
  ...calls,
  async audit(...args) {
    const found = await calls.audit(...args)
    return found && packed(found)
  },
})

/** Our script in a tab as functions; `injectReader(tab)` puts it there. */
export function pageClient(tab: number): PageCalls {
  const send = (request: Request) => once(() => browser.tabs.sendMessage(tab, request, { frameId: 0 }))
  return client('page', send) as PageCalls
}

/** Answers everybody's calls. `calls` is told who asks. Returns how to stop. */
export function serveBackground(calls: (caller: Caller) => BackgroundSide): () => void {
  const listen = (message: unknown, sender: Parameters<typeof callerOf>[0]): Promise<unknown> | undefined => {
    if (!isRequest(message, 'background')) return undefined
    const caller = callerOf(sender)
    if (!caller) return undefined
    if (caller.from === 'tab' && !FROM_A_TAB.has(message.call)) {
      return Promise.resolve({ done: false, sentence: 'Only Prevet’s own pages may ask for this.' })
    }
    return answer(message, outward(calls(caller)))
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

/** Answers calls in a page. Returns how to stop. */
export function servePage(calls: PageCalls): () => void {
  const listen = (message: unknown, sender: Parameters<typeof isOurs>[0]): Promise<unknown> | undefined =>
    isRequest(message, 'page') && isOurs(sender) ? answer(message, calls) : undefined
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}
