import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tab } from '../drive/driver.ts'
import { verdict, whole } from './measure.ts'

/** The part of a Chromium trace event that is used; times in microseconds. */
export interface TraceEvent {
  name: string
  ts: number
  dur?: number
  /** How long the thread itself worked meanwhile: on a busy machine `dur` is far more. */
  tdur?: number
  pid: number
  tid: number
  args?: { data?: { url?: string } }
}

/** Milliseconds that a task took: by the clock, and of the processor. */
export interface Task {
  clock: number
  processor: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8.execute']
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire'])
/** A person notices a task of more milliseconds than that. */
const GOAL = 50

/** After a task the promises are served that it settled: that belongs to it, though the trace tells it apart. */
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint'

interface Span {
  to: number
  task: Task
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
      last.task.clock += dur / 1000
      last.task.processor += tdur / 1000
    } else {
      spans.push({
        to: ts + dur,
        task: { clock: dur / 1000, processor: tdur / 1000 },
        holdsScript: script,
      })
    }
  }
  return spans
}

/**
 * Every task with script in it on the thread of the page that our reader was put into, from then on. What runs after
 * an `await` bears no address in a trace, so the page's own scripts count as well.
 */
export function tasksBeside(events: readonly TraceEvent[], reader: string): Task[] {
  const put = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(reader) === true)
  if (!put) throw new Error(`The trace does not show ${reader}: the measure has to be mended.`)
  const here = events.filter(({ pid, tid, ts }) => pid === put.pid && tid === put.tid && ts >= put.ts - 1_000)
  return spansOf(here)
    .filter(({ holdsScript }) => holdsScript)
    .map(({ task }) => task)
}

/** Every task on the thread on which the mark was set (`performance.mark`), from then on: drawing as well as script. */
function tasksAfter(events: readonly TraceEvent[], mark: string): Task[] {
  const set = events.find(({ name }) => name === mark)
  if (!set) throw new Error(`The trace does not show the mark ${mark}: the measure has to be mended.`)
  return spansOf(events.filter(({ pid, tid, ts }) => pid === set.pid && tid === set.tid && ts >= set.ts)).map(
    ({ task }) => task,
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

/** The clock tells how busy the machine is as well, so it is the processor's time that must be short. */
export function toldTasks(tasks: readonly Task[]): string {
  const longest = (of: keyof Task): number => Math.max(...tasks.map((task) => task[of]))
  const [processor, clock] = [longest('processor'), longest('clock')]
  const total = tasks.reduce((sum, task) => sum + task.processor, 0)
  return (
    `  ${verdict(processor < GOAL)} the longest of ${whole(tasks.length)} tasks, the page's own among them, took ` +
    `${processor.toFixed(1)} ms of the processor, ${clock.toFixed(1)} ms by the clock (wanted: under ${String(GOAL)} ms ` +
    `of the processor); all together ${whole(total)} ms`
  )
}
