import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Gradual } from '../../report/gradually.ts'

/** What is done within this time, in milliseconds, is drawn at once. */
const SOON = 40

/** How long the page works before it lets itself be scrolled and drawn again. */
const SLICE = 15

class Task<Result> {
  share = 0
  result: { value: Result } | undefined
  readonly #work: Gradual<Result>

  constructor(work: Gradual<Result>) {
    this.#work = work
    this.go(SOON)
  }

  go(milliseconds: number): void {
    const end = performance.now() + milliseconds
    while (!this.result && performance.now() < end) {
      const step = this.#work.next()
      if (step.done) this.result = { value: step.value }
      else this.share = step.value
    }
  }
}

/** The result of long work on the inputs; until it is there, that of the inputs before, and how far the work is. */
export function useGradually<Result>(
  begin: () => Gradual<Result>,
  inputs: readonly unknown[],
): { value: Result | undefined; share: number | undefined } {
  const [, redraw] = useState({})
  const task = useMemo(() => new Task(begin()), inputs)
  const last = useRef<Task<Result>>(task)
  if (task.result) last.current = task
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const on = (): void => {
      task.go(SLICE)
      redraw({})
      if (!task.result) timer = setTimeout(on)
    }
    if (!task.result) timer = setTimeout(on)
    return () => clearTimeout(timer)
  }, [task])
  return { value: last.current.result?.value, share: task.result ? undefined : task.share }
}
