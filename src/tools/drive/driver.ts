import type { Page } from 'puppeteer-core'
import type { Kind } from './places.ts'

/** A document that can be looked at and used: a page, a page of the extension, or the real popup. */
export interface View {
  /** Runs a function inside the document. It may use nothing from around it; what goes in and out is JSON. */
  run<Args extends unknown[], Result>(work: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>
  /** Runs a script as it is, whatever the document's policy says. */
  script(source: string): Promise<void>
  /** Clicks the middle of an element with the mouse: the first of a selector, or the first that has this text. */
  click(selector: string, text?: string): Promise<void>
  press(key: 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp'): Promise<void>
  /** A PNG of what the document shows. */
  picture(): Promise<Uint8Array>
  close(): Promise<void>
}

/** A tab. `page` is puppeteer's own handle of it. */
export interface Tab extends View {
  page: Page
}

/** What a driver is started with. */
export interface Launch {
  executable: string
  headless: boolean
  /** The built extension. */
  extension: string
  /** Everything that the browser asks of the network goes to this local port. */
  gate: number
  /** Where the throw-away profile may lie. */
  profile: string
}

/** One running browser with the extension in it: the same for Chromium and Firefox. */
export interface Driver {
  kind: Kind
  /** `Chrome/156.0…` */
  version: string
  open(url: string): Promise<Tab>
  /** A page of the extension, by its path: `/welcome.html`. */
  openOwn(path: string): Promise<Tab>
  /** Waits for a page of the extension that it opened by itself. */
  ownTab(path: string): Promise<Tab>
  /** Clicks the icon in the toolbar while this tab is in front, and gives the real popup. */
  clickIcon(tab: Tab): Promise<View>
  /** Kills the background. The next message starts it again. */
  killBackground(): Promise<void>
  dark(view: View, dark: boolean): Promise<void>
  /** Resolves when the browser is gone, by whoever. */
  closed(): Promise<void>
  close(): Promise<void>
}
