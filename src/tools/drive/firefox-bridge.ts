import type { Browser } from 'puppeteer-core'

/**
 * Raw WebDriver BiDi to Firefox, for what puppeteer has no words for: the toolbar and the popup. The browser must
 * have been started with `--remote-allow-system-access`.
 */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

/** The popup has no BiDi name of its own; the bridge makes Firefox answer to this one. */
const POPUP = 'prevet-popup'

const NAME_THE_POPUP = `(() => {
  const { NavigableManager: manager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const popup = () => document.querySelector('.webextension-popup-browser')?.browsingContext ?? null
  const byId = manager.getBrowsingContextById.bind(manager)
  const idOf = manager.getIdForBrowsingContext.bind(manager)
  manager.getBrowsingContextById = (id) => id === '${POPUP}' ? popup() : byId(id)
  manager.getIdForBrowsingContext = (context) => context && context === popup() ? '${POPUP}' : idOf(context)
})()`

export class Bridge {
  private constructor(
    private readonly connection: Connection,
    private readonly window: string,
  ) {}

  static async over(browser: Browser): Promise<Bridge> {
    // Puppeteer has this property but does not publish it.
    const { connection } = browser as unknown as { connection: Connection }
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { contexts } = result as { contexts: { context: string; url: string }[] }
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
    if (!window) throw new Error('Firefox shows no window')
    const bridge = new Bridge(connection, window.context)
    await bridge.inWindow(NAME_THE_POPUP)
    return bridge
  }

  /** Runs source in Firefox's own window, with all its rights. */
  inWindow(source: string): Promise<unknown> {
    return this.evaluate(source, this.window)
  }

  /** Runs source in the open popup. Page policies don't hold: it runs in a sandbox of its own. */
  inPopup(source: string): Promise<unknown> {
    return this.evaluate(source, POPUP, 'prevet-tests')
  }

  async popupPicture(): Promise<Uint8Array> {
    const { result } = await this.connection.send('browsingContext.captureScreenshot', { context: POPUP })
    return Buffer.from((result as { data: string }).data, 'base64')
  }

  async popupInput(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    await this.connection.send('input.performActions', { context: POPUP, actions: [{ type, id: type, actions }] })
  }

  private async evaluate(expression: string, context: string, sandbox?: string): Promise<unknown> {
    const target = { context, ...(sandbox !== undefined && { sandbox }) }
    // What comes back is one string of JSON, which BiDi carries whole.
    const wrapped = `(async () => JSON.stringify(await (${expression})))()`
    const answer = await this.connection.send('script.evaluate', { expression: wrapped, target, awaitPromise: true })
    const { type, result, exceptionDetails } = answer.result as Evaluated
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'Firefox did not say what went wrong')
    return typeof result?.value === 'string' ? JSON.parse(result.value) : undefined
  }
}
