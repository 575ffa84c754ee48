import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Driver, Launch, Tab, View } from './driver.ts'
import { Bridge } from './firefox-bridge.ts'
import { popupView } from './firefox-popup.ts'
import { asTab } from './tab.ts'
import { gone } from './gone.ts'
import { Late, pause, until } from './until.ts'

/** Set beforehand, so that the addresses of the extension's own pages are known. */
const UUID = '5e1f0a57-0000-4000-8000-000000000001'
const GECKO_ID = 'prevet@prevet.example'

function preferences(gate: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    // A real person answers a prompt that no test can reach.
    'extensions.webextOptionalPermissionPrompts': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': gate,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': gate,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // No errands of the browser itself.
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  }
}

function launch({ executable, headless, gate, profile }: Launch): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(gate),
  })
}

const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`

const CLICK_ICON = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  window.focus()
  ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window)
})()`

const POPUP = `document.querySelector('.webextension-popup-browser')`

const POPUP_ADDRESS = `${POPUP}?.currentURI?.spec ?? ''`

const CLOSE_POPUP = `${POPUP}?.closest('panel')?.hidePopup()`

const KILL_BACKGROUND = `${EXTENSION}.terminateBackground({
  ignoreDevToolsAttached: true,
  disableResetIdleForTest: true,
})`

/** Puppeteer is never told of the address of an extension's own page. */
function addressOf(page: Page): Promise<string> {
  const unknown = pause(1_000).then(() => '')
  return Promise.race([page.evaluate(() => location.href).catch(() => ''), unknown])
}

/** Milliseconds: what opens by itself does so while the browser is still starting, beside another on a small machine. */
const START = 30_000

/** What Firefox itself knows of its tabs and of the extension, for when BiDi does not show what it should. */
const STATE = `({
  tabs: [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec),
  background: WebExtensionPolicy.getByID('${GECKO_ID}')?.extension?.backgroundState ?? 'no extension',
})`

class Firefox implements Driver {
  readonly kind = 'firefox'
  constructor(
    private readonly browser: Browser,
    private readonly bridge: Bridge,
    readonly version: string,
  ) {}

  async open(url: string): Promise<Tab> {
    const page = await this.browser.newPage()
    await page.goto(url)
    return asTab(page)
  }

  async openOwn(path: string): Promise<Tab> {
    const page = await this.browser.newPage()
    // The load of an extension's own page is never reported to BiDi.
    await page.goto(this.address(path), { waitUntil: [] })
    return this.loaded(page, path)
  }

  async ownTab(path: string): Promise<Tab> {
    const find = async (): Promise<Page | undefined> => {
      for (const open of await this.browser.pages())
        if ((await addressOf(open)).startsWith(this.address(path))) return open
      return undefined
    }
    const page = await until(`a tab with ${path}`, find, START).catch(async (error: unknown) => {
      if (error instanceof Late) error.message += `; Firefox: ${await this.state()}`
      throw error
    })
    return this.loaded(page, path)
  }

  async clickIcon(tab: Tab): Promise<View> {
    await tab.page.bringToFront()
    // A click on the icon of an open popup would close it.
    await this.closePopup()
    await this.bridge.inWindow(CLICK_ICON)
    await until('the popup', async () => String(await this.bridge.inWindow(POPUP_ADDRESS)).includes(UUID))
    const view = popupView(this.bridge, () => this.closePopup())
    await until('the popup to load', () => view.run(() => document.readyState === 'complete'))
    return view
  }

  async killBackground(): Promise<void> {
    await this.bridge.inWindow(KILL_BACKGROUND)
  }

  async dark(_view: View, dark: boolean): Promise<void> {
    await this.bridge.inWindow(
      `void (${POPUP}.browsingContext.prefersColorSchemeOverride = '${dark ? 'dark' : 'light'}')`,
    )
  }

  closed(): Promise<void> {
    return gone(this.browser)
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  private async closePopup(): Promise<void> {
    await this.bridge.inWindow(CLOSE_POPUP)
    await until('the popup to close', async () => (await this.bridge.inWindow(POPUP_ADDRESS)) === '')
  }

  /** For an error's message, which it must not hide by one of its own. */
  private async state(): Promise<string> {
    const asked = this.bridge.inWindow(STATE).catch((error: unknown) => String(error))
    return JSON.stringify(await Promise.race([asked, pause(5_000).then(() => 'no answer')]))
  }

  private async loaded(page: Page, path: string): Promise<Tab> {
    const tab = asTab(page)
    await until(`${path} to load`, () =>
      tab.run((end) => location.href.includes(end) && document.readyState === 'complete', path),
    )
    return tab
  }

  private address(path: string): string {
    return `moz-extension://${UUID}${path}`
  }
}

export async function startFirefox(how: Launch): Promise<Driver> {
  const browser = await launch(how)
  try {
    const bridge = await Bridge.over(browser)
    await browser.installExtension(how.extension)
    return new Firefox(browser, bridge, await browser.version())
  } catch (error) {
    await browser.close()
    throw error
  }
}
