import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Kind } from '../drive/places.ts'
import { ROOT } from '../drive/session.ts'

export interface Options {
  headless: boolean
  /** Undefined: whichever there is. */
  browser?: Kind
  /** Where pictures go. */
  pictures: string
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '')
}

/** Any Chromium's name will do for `chromium`. */
function kindOf(name: string): Kind {
  if (/^firefox/i.test(name)) return 'firefox'
  if (/^(chrom|edge|brave)/i.test(name)) return 'chromium'
  throw new Error(`--browser is chromium or firefox, not “${name}”.`)
}

/** npm keeps what is said without `--` before it ("npm start --headless") for itself, as a setting. */
function headlessKeptByNpm(): boolean {
  return process.env.npm_config_headless === 'true'
}

/** @throws Error with a sentence when an option is not known. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      headless: { type: 'boolean', default: false },
      browser: { type: 'string' },
      pictures: { type: 'string', default: join(ROOT, 'pictures') },
    },
  })
  const { browser } = values
  return {
    headless: values.headless || headlessKeptByNpm() || !hasDisplay(),
    pictures: resolve(ROOT, values.pictures),
    ...(browser !== undefined && { browser: kindOf(browser) }),
  }
}
