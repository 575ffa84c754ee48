import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { commandOf, run } from '../build/commands.ts'
import { ROOT } from '../drive/session.ts'
import type { Outcome, Step } from './step.ts'

/** The part of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A file that could not even be loaded has no tests to fail: it counts as one. */
export function count(report: Report): Omit<Outcome, 'output'> {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const skipped = report.numPendingTests + report.numTodoTests
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    ...(skipped > 0 && { note: `${String(skipped)} skipped` }),
  }
}

async function read(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

/** The tests of one vitest configuration, each counted. */
export function tests(name: string, config: string): Step {
  return {
    name,
    async run() {
      const folder = join(ROOT, '.cache/check')
      const file = join(folder, `${name.replace(/\W+/g, '-')}.json`)
      await mkdir(folder, { recursive: true })
      await rm(file, { force: true })
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const { code, output } = await run(commandOf('vitest'), ['run', '--config', config, ...reporters])
      const report = await read(file)
      const counted = report ? count(report) : { passed: 0, failed: 1 }
      // An error outside of every test makes vitest fail with no test to blame.
      return { ...counted, failed: code !== 0 ? Math.max(1, counted.failed) : counted.failed, output }
    },
  }
}
