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

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire'])

/**
 * Every task with script in it on the thread of the page that our reader was put into, from then on. What runs after
 * an `await` bears no address in a trace, so the page's own scripts count as well: the page must be at rest.
 */
export function tasksBeside(
  events: readonly TraceEvent[],
  reader: string,
  length: (task: TraceEvent) => number = ({ dur = 0 }) => dur,
): number[] {
  const put = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(reader) === true)
  if (!put) throw new Error(`The trace does not show ${reader}: the measure has to be mended.`)
  const here = events.filter(({ pid, tid, ts }) => pid === put.pid && tid === put.tid && ts >= put.ts - 1_000)
  const scripts = here.filter(({ name }) => SCRIPT.has(name)).map(({ ts }) => ts)
  const holdsScript = ({ ts, dur = 0 }: TraceEvent): boolean => scripts.some((at) => at >= ts && at <= ts + dur)
  return here
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && holdsScript(event))
    .map((task) => length(task) / 1000)
}
