import { homedir } from 'node:os'
import { join } from 'node:path'

export type Kind = 'chromium' | 'firefox'

/** A browser by the names it goes by: on the PATH, in a Mac's Applications, in a Windows program folder. */
export interface Known {
  kind: Kind
  name: string
  commands: readonly string[]
  mac: string
  windows: string
}

/** In the order in which they are tried. */
export const KNOWN: readonly Known[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    kind: 'chromium',
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
]

const MAC_FOLDERS = ['/Applications', join(homedir(), 'Applications')]

/** Homes of programs that are not always on the PATH of a bare shell. */
const UNIX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin']

function windowsFolders(): string[] {
  const names = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  return names.flatMap((name) => process.env[name] ?? [])
}

function pathFolders(): string[] {
  return (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter((folder) => folder !== '')
}

/** Every file that this browser could be, here. */
export function placesOf(known: Known): string[] {
  if (process.platform === 'win32') return windowsFolders().map((folder) => join(folder, known.windows))
  const commands = [...pathFolders(), ...UNIX_FOLDERS].flatMap((folder) =>
    known.commands.map((command) => join(folder, command)),
  )
  const bundles = process.platform === 'darwin' ? MAC_FOLDERS.map((folder) => join(folder, known.mac)) : []
  return [...new Set([...bundles, ...commands])]
}
