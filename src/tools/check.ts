import { commandOf, run, wxt } from './build/commands.ts'
import { browser } from './check/browsers.ts'
import { whole, type Outcome, type Step } from './check/step.ts'
import { tests } from './check/tests.ts'
import { zips } from './check/zips.ts'
import { BUILT } from './drive/session.ts'

/** `npm test`: everything that must hold, each step with its outcome; the last line counts every test. */
const STORE_LINT = ['lint', '--warnings-as-errors', '--boring', '--no-config-discovery', '-s']

const STEPS: readonly Step[] = [
  whole('types', () => run(commandOf('typescript'), ['--noEmit'])),
  whole('lint', () => run(commandOf('eslint'), ['.', '--max-warnings=0'])),
  whole('format', () => run(commandOf('prettier'), ['--check', '.'])),
  tests('unit tests', 'vitest.config.ts'),
  whole('build for Chrome', () => wxt('build', 'chromium')),
  whole('build for Firefox', () => wxt('build', 'firefox')),
  whole('store lint', () => run(commandOf('web-ext'), [...STORE_LINT, BUILT.firefox])),
  zips,
  browser('chromium'),
  browser('firefox'),
  tests('end-to-end', 'tests/e2e/vitest.config.ts'),
]

function say({ name }: Step, { passed, failed, note, output }: Outcome, seconds: number): void {
  const numbers = failed > 0 ? `${String(failed)} failed, ${String(passed)} passed` : `${String(passed)} passed`
  const aside = note === undefined ? '' : ` (${note})`
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${numbers}${aside} · ${seconds.toFixed(1)} s`)
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '))
}

let passed = 0
let failed = 0
for (const step of STEPS) {
  const start = Date.now()
  const outcome = await step.run()
  say(step, outcome, (Date.now() - start) / 1000)
  passed += outcome.passed
  failed += outcome.failed
}
console.log(`${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed > 0 ? 1 : 0
