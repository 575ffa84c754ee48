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

const READER = 'chrome-extension://x/reader.js'
const task = 'ThreadControllerImpl::RunTask'
const checkpoint = 'BlinkScheduler_PerformMicrotaskCheckpoint'
const reader = { ...event('EvaluateScript', 10, 5), args: { data: { url: READER } } }

/** Who had the thread from when on, in milliseconds: `ours`, something that we called, the page, or the collector. */
function profile(...samples: [from: number, node: number][]): TraceEvent[] {
  const frame = (id: number, functionName: string, url = '', parent = 1) => ({
    id,
    callFrame: { functionName, url },
    ...(id !== 1 && { parent }),
  })
  const nodes = [
    frame(1, '(root)'),
    frame(2, 'read', READER),
    frame(3, 'querySelector', '', 2),
    frame(4, 'draw', 'https://x.com/x.js'),
    frame(5, '(garbage collector)'),
  ]
  const times = samples.map(([from]) => from * 1000)
  const timeDeltas = times.map((time, place) => time - (times[place - 1] ?? 0))
  const chunk = { cpuProfile: { nodes, samples: samples.map(([, node]) => node) }, timeDeltas }
  return [
    { name: 'Profile', id: '0x1', ts: 0, pid: 1, tid: 1, args: { data: { startTime: 0 } } },
    { name: 'ProfileChunk', id: '0x1', ts: 1, pid: 1, tid: 9, args: { data: chunk } },
  ]
}

it('counts what runs after an await with the task that it belongs to', () => {
  const events = [
    ...profile([10, 2], [15, 4], [21, 2], [81, 1]),
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
  expect(tasksBeside(events, '/reader.js')).toMatchObject([
    { clock: 6, processor: 6, ours: { clock: 5, processor: 5 } },
    { clock: 61, processor: 31, ours: { clock: 60 } },
  ])
})

it('tells our part of a task from the page’s: what we call is ours, and what is cleared away meanwhile', () => {
  const events = [
    ...profile(
      [10, 2],
      [15, 1],
      [30, 4],
      [50, 2],
      [54, 3],
      [60, 5],
      [63, 2],
      [64, 4],
      [65, 5],
      [70, 1],
      [95, 2],
      [99, 1],
    ),
    event(task, 10, 6),
    reader,
    event(task, 30, 50, 25),
    event('FunctionCall', 31, 40),
    event(task, 95, 4),
    event('TimerFire', 95, 3),
  ]
  expect(tasksBeside(events, '/reader.js').map(({ ours }) => ours)).toEqual([
    { clock: 5, processor: 5 },
    { clock: 14, processor: 7 },
    { clock: 4, processor: 4 },
  ])
})

it('judges our part, by the time of the processor, and tells the page’s too', () => {
  const spent = (clock: number, processor: number) => ({ clock, processor })
  const lines = toldTasks([
    { ...spent(190, 120), ours: spent(90, 49) },
    { ...spent(20, 10), ours: spent(0, 0) },
  ])
  expect(lines[0]).toMatch(/✓ .*49\.0 ms of the processor, 90\.0 ms by the clock/)
  expect(lines[1]).toMatch(/in 1 of 2 tasks.*120\.0 ms of the processor, 190\.0 ms by the clock/)
  expect(toldTasks([{ ...spent(90, 60), ours: spent(90, 51) }])[0]).toMatch(/✗/)
})

it('says so when the trace does not show our reader', () => {
  expect(() => tasksBeside([event(task, 1, 1)], '/reader.js')).toThrow(/mended/)
  expect(() => tasksBeside([event(task, 10, 6), reader], '/reader.js')).toThrow(/mended/)
})
