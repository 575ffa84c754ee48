import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '../drive/places.ts'
import { ROOT } from '../drive/session.ts'

const TARGETS: Readonly<Record<Kind, readonly string[]>> = {
  chromium: ['-b', 'chrome'],
  firefox: ['-b', 'firefox', '--mv3'],
}

/** The script behind a package's command, so that no shell and no PATH is needed. */
export function commandOf(pack: string): string {
  const folder = join(ROOT, 'node_modules', pack)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  return join(folder, typeof bin === 'string' ? bin : (bin[pack === 'typescript' ? 'tsc' : pack] ?? ''))
}

export interface Ran {
  code: number
  output: string
}

/** Runs one of the project's commands and keeps what it says. */
export function run(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code, signal) => {
      // A process that was killed leaves nothing else to tell of it.
      if (signal) output += `\nEnded by ${signal}.`
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Builds the extension for one kind of browser, or makes its store package. */
export function wxt(task: 'build' | 'zip', kind: Kind): Promise<Ran> {
  return run(commandOf('wxt'), [task, ...TARGETS[kind]])
}
