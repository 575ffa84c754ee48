import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tab } from '../drive/driver.ts'
import { verdict, whole } from './measure.ts'
import { stretchesOf, type ProfileEvent, type Stretch } from './samples.ts'

/** The part of a Chromium trace event that is used; times in microseconds. */
export interface TraceEvent extends Omit<ProfileEvent, 'args'> {
  ts: number
  dur?: number
  /** How long the thread itself worked meanwhile: on a busy machine `dur` is far more. */
  tdur?: number
  args?: { data?: { url?: string } & NonNullable<ProfileEvent['args']>['data'] }
}

/** Milliseconds by the clock, and of the processor. */
export interface Spent {
  clock: number
  processor: number
}

/** A task of the page's thread, and what our script had of it. */
export interface Task extends Spent {
  ours: Spent
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'blink.user_timing',
  'v8.execute',
  'disabled-by-default-v8.cpu_profiler',
]
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire'])
/** A person notices a task of more milliseconds than that. */
const GOAL = 50

/** After a task the promises are served that it settled: that belongs to it, though the trace tells it apart. */
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'

interface Span extends Stretch {
  processor: number
  /** Without the pause before its checkpoint. */
  clock: number
  holdsScript: boolean
}

/** What lies in nothing else, in order, each with the checkpoint that follows it. */
function spansOf(events: readonly TraceEvent[]): Span[] {
  const spans: Span[] = []
  const whole = events.filter(({ dur }) => dur !== undefined)
  for (const { name, ts, dur = 0, tdur = dur } of whole.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = spans.at(-1)
    const script = SCRIPT.has(name)
    if (last && ts < last.to) {
      last.holdsScript ||= script
    } else if (last && name === CHECKPOINT) {
      last.to = ts + dur
      last.clock += dur / 1000
      last.processor += tdur / 1000
    } else {
      spans.push({ from: ts, to: ts + dur, clock: dur / 1000, processor: tdur / 1000, holdsScript: script })
    }
  }
  return spans
}

/** Of the processor we had as large a part of the task as by the clock. */
function taskOf({ from, to, clock, processor }: Span, ours: readonly Stretch[]): Task {
  const shared = ours.map((stretch) => Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from)))
  const had = shared.reduce((sum, each) => sum + each, 0) / 1000
  return { clock, processor, ours: { clock: had, processor: clock > 0 ? (processor * had) / clock : 0 } }
}

/** Every task with script in it on the thread of the page that our reader was put into, from then on. */
export function tasksBeside(events: readonly TraceEvent[], reader: string): Task[] {
  const put = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(reader) === true)
  if (!put) throw new Error(`The trace does not show ${reader}: the measure has to be mended.`)
  const ours = stretchesOf(events, put.pid, put.tid, reader)
  if (ours.length === 0) throw new Error(`The profile does not show ${reader} at work: the measure has to be mended.`)
  const here = events.filter(({ pid, tid, ts }) => pid === put.pid && tid === put.tid && ts >= put.ts - 1_000)
  let at = 0
  return spansOf(here)
    .filter(({ holdsScript }) => holdsScript)
    .map((span) => {
      while ((ours[at]?.to ?? Infinity) <= span.from) at++
      const end = ours.findIndex(({ from }, place) => place >= at && from >= span.to)
      return taskOf(span, ours.slice(at, end < 0 ? undefined : end))
    })
}

/** Every task on the thread on which the mark was set (`performance.mark`), from then on: drawing as well as script. A page of ours is ours whole. */
function tasksAfter(events: readonly TraceEvent[], mark: string): Task[] {
  const set = events.find(({ name }) => name === mark)
  if (!set) throw new Error(`The trace does not show the mark ${mark}: the measure has to be mended.`)
  return spansOf(events.filter(({ pid, tid, ts }) => pid === set.pid && tid === set.tid && ts >= set.ts)).map(
    ({ clock, processor }) => ({ clock, processor, ours: { clock, processor } }),
  )
}

/** Does something with a page while Chromium writes down everything that its thread does: the tasks with script in them. */
export const traced = async (page: Tab['page'], work: () => Promise<void>): Promise<Task[]> =>
  tasksBeside(await eventsOf(page, work), '/reader.js')

/** The same for a page that sets a mark as it begins: all its tasks. */
export const tracedFrom = async (page: Tab['page'], mark: string, work: () => Promise<void>): Promise<Task[]> =>
  tasksAfter(await eventsOf(page, work), mark)

async function eventsOf(page: Tab['page'], work: () => Promise<void>): Promise<TraceEvent[]> {
  const path = join(tmpdir(), `prevet-trace-${String(process.pid)}.json`)
  await page.tracing.start({ path, categories: CATEGORIES })
  await work()
  await page.tracing.stop()
  const trace = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: TraceEvent[] }
  await rm(path)
  return trace.traceEvents
}

const told = ({ processor, clock }: Spent): string =>
  `${processor.toFixed(1)} ms of the processor, ${clock.toFixed(1)} ms by the clock`

const longest = (all: readonly Spent[]): Spent => ({
  processor: Math.max(...all.map(({ processor }) => processor)),
  clock: Math.max(...all.map(({ clock }) => clock)),
})

/** The clock tells how busy the machine is as well, so it is the processor's time that must be short. */
export function toldTasks(tasks: readonly Task[]): string[] {
  const ours = tasks.map((task) => task.ours).filter(({ clock }) => clock > 0)
  const total = ours.reduce((sum, { processor }) => sum + processor, 0)
  const most = longest(ours)
  return [
    `  ${verdict(most.processor < GOAL)} our longest part of a task took ${told(most)} (wanted: under ${String(GOAL)} ms of the processor)`,
    `    we had a part in ${whole(ours.length)} of ${whole(tasks.length)} tasks, ${whole(total)} ms of the processor in all; the longest task, the page's own work in it, took ${told(longest(tasks))}`,
  ]
}
