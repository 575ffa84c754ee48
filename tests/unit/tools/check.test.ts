import { expect, it } from 'vitest'
import { count } from '../../../src/tools/check/tests.ts'

const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }

it('counts every test', () => {
  expect(count(report)).toEqual({ passed: 3, failed: 1 })
})

it('counts a file that could not be loaded as a failure, and a file whose tests failed not twice', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [] },
  ]
  expect(count({ ...report, testResults })).toEqual({ passed: 3, failed: 2 })
})

it('says how many were skipped', () => {
  expect(count({ ...report, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 3, failed: 1, note: '3 skipped' })
})
