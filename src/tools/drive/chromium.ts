import puppeteer, { TargetType, type Browser, type Extension, type Target } from 'puppeteer-core'
import type { Driver, Launch, Tab, View } from './driver.ts'
import { asTab } from './tab.ts'
import { gone } from './gone.ts'
import { until } from './until.ts'

/** Flags beside puppeteer's own: no errands of the browser itself, and every request by way of our gate. */
function flags(gate: number): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1280,900',
    `--proxy-server=http://127.0.0.1:${String(gate)}`,
    '--proxy-bypass-list=<-loopback>',
  ]
}

function launch({ executable, headless, extension, gate, profile }: Launch): Promise<Browser> {
  return puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: flags(gate),
  })
}

async function theExtension(browser: Browser): Promise<Extension> {
  return until('the extension', async () => [...(await browser.extensions()).values()].at(0))
}

class Chromium implements Driver {
  readonly kind = 'chromium'
  constructor(
    private readonly browser: Browser,
    private readonly extension: Extension,
    readonly version: string,
  ) {}

  async open(url: string): Promise<Tab> {
    const page = await this.browser.newPage()
    await page.goto(url)
    return asTab(page)
  }

  openOwn(path: string): Promise<Tab> {
    return this.open(this.address(path))
  }

  async ownTab(path: string): Promise<Tab> {
    return asTab(await (await this.target(path)).asPage())
  }

  async clickIcon(tab: Tab): Promise<View> {
    await tab.page.bringToFront()
    await this.closePopups()
    await this.extension.triggerAction(tab.page)
    const popup = asTab(await (await this.target('/popup.html')).asPage())
    return { ...popup, close: () => this.closePopups() }
  }

  async killBackground(): Promise<void> {
    const worker = this.browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && this.isOurs(target))
    await (await worker?.worker())?.close()
  }

  async dark(view: View, dark: boolean): Promise<void> {
    const scheme = { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }
    await (view as Tab).page.emulateMediaFeatures([scheme])
  }

  closed(): Promise<void> {
    return gone(this.browser)
  }

  async close(): Promise<void> {
    await this.browser.close()
  }

  /** A popup closes by itself when the focus goes elsewhere, so it may be gone already. */
  private async closePopups(): Promise<void> {
    const address = this.address('/popup.html')
    const popups = this.browser.targets().filter((target) => target.url().startsWith(address))
    await Promise.all(popups.map(async (target) => (await target.asPage()).close().catch(() => undefined)))
  }

  private target(path: string): Promise<Target> {
    const address = this.address(path)
    return this.browser.waitForTarget(
      (target) => target.type() === TargetType.PAGE && target.url().startsWith(address),
      {
        timeout: 15_000,
      },
    )
  }

  private isOurs(target: Target): boolean {
    return target.url().startsWith(this.address('/'))
  }

  private address(path: string): string {
    return `chrome-extension://${this.extension.id}${path}`
  }
}

export async function startChromium(how: Launch): Promise<Driver> {
  const browser = await launch(how)
  try {
    return new Chromium(browser, await theExtension(browser), await browser.version())
  } catch (error) {
    await browser.close()
    throw error
  }
}
