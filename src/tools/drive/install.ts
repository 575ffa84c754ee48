import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findBrowser, type Found } from './find.ts'
import type { Kind } from './places.ts'

/** What the distributions call the package, the likelier first. */
const PACKAGES: Record<Kind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
}

const ADVICE: Record<Kind, string> = {
  chromium:
    'No Chrome, Chromium, Edge or Brave was found: please install one of them (on Debian: apt install chromium).',
  firefox: 'No Firefox was found: please install it (on Debian: apt install firefox-esr).',
}

/** One sentence on what to install. */
export class NoBrowser extends Error {
  override name = 'NoBrowser'
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function apt(args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync('apt-get', args, {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 900_000,
  })
  return done.status === 0
}

function install(kind: Kind): void {
  console.error(`Installing the distribution’s ${kind} …`)
  apt(['update', '-q'])
  // Without any font, pictures would show no text.
  for (const name of PACKAGES[kind]) {
    if (apt(['install', '-y', '-q', '--no-install-recommends', name, 'fonts-liberation'])) return
  }
}

/** Finds a browser; on Debian and Ubuntu, as root, installs the distribution's own when there is none. */
export function getBrowser(kind: Kind): Found {
  const found = findBrowser(kind)
  if (found) return found
  if (process.getuid?.() === 0 && isDebianLike()) install(kind)
  const installed = findBrowser(kind)
  if (!installed) throw new NoBrowser(ADVICE[kind])
  return installed
}
