import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { KNOWN, placesOf, type Kind } from './places.ts'

/** A browser on this machine. */
export interface Found {
  kind: Kind
  name: string
  path: string
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Ubuntu's `chromium-browser` may be a mere note on how to get it: only what tells its version is a browser. */
function tellsItsVersion(path: string): boolean {
  // On Windows this question would open a window.
  if (process.platform === 'win32') return true
  const asked = spawnSync(path, ['--version'], { timeout: 30_000, encoding: 'utf8' })
  return asked.status === 0 && /\d+\.\d+/.test(asked.stdout)
}

function named(kind: Kind): Found | undefined {
  const path = process.env[`PREVET_${kind.toUpperCase()}`]
  return path === undefined || path === '' ? undefined : { kind, name: path, path }
}

/** The first browser of this kind; `PREVET_CHROMIUM` and `PREVET_FIREFOX` name one outright. */
export function findBrowser(kind: Kind): Found | undefined {
  const chosen = named(kind)
  if (chosen) return chosen
  for (const known of KNOWN.filter((entry) => entry.kind === kind)) {
    const path = placesOf(known).find((place) => isExecutable(place) && tellsItsVersion(place))
    if (path !== undefined) return { kind, name: known.name, path }
  }
  return undefined
}
