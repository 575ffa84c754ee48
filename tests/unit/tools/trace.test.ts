import { expect, it } from 'vitest'
import { tasksBeside, toldTasks, type TraceEvent } from '../../../src/tools/bench/trace.ts'

/** Times in milliseconds; `worked` is what the thread itself had of it. */
const event = (name: string, from: number, long: number, worked = long, tid = 1): TraceEvent => ({
  name,
  ts: from * 1000,
  dur: long * 1000,
  tdur: worked * 1000,
  pid: 1,
  tid,
})

const task = 'ThreadControllerImpl::RunTask'
const checkpoint = 'BlinkScheduler_PerformMicrotaskCheckpoint'
const reader = { ...event('EvaluateScript', 10, 5), args: { data: { url: 'chrome-extension://x/reader.js' } } }

it('counts what runs after an await with the task that it belongs to', () => {
  const events = [
    event(task, 10, 6),
    reader,
    event(task, 20, 1),
    event(checkpoint, 21, 60, 30),
    event('RunMicrotasks', 21, 60, 30),
    // Nothing of a script, another thread, and before our reader was there.
    event(task, 90, 7),
    event('RunMicrotasks', 40, 99, 99, 2),
    event('FunctionCall', 1, 5),
  ]
  expect(tasksBeside(events, '/reader.js')).toEqual([
    { clock: 6, processor: 6 },
    { clock: 61, processor: 31 },
  ])
})

it('judges the time of the processor and tells that of the clock', () => {
  expect(toldTasks([{ clock: 90, processor: 49 }])).toMatch(/✓ .*49\.0 ms of the processor, 90\.0 ms by the clock/)
  expect(toldTasks([{ clock: 90, processor: 51 }])).toMatch(/✗/)
})

it('says so when the trace does not show our reader', () => {
  expect(() => tasksBeside([event(task, 1, 1)], '/reader.js')).toThrow(/mended/)
})
