interface Scheduler {
  yield?: () => Promise<void>
}

/** Lets the page do its own work, and comes back as soon as it can. */
export function letOthersRun(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

/** Waits until the page has nothing better to do, but not for ever. */
export function whenIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout })
    else setTimeout(resolve, 1)
  })
}

/** Milliseconds that we work in one go: far from the 50 that a person would notice, also on a slow machine. */
const BUDGET = 8

/** Called between two small pieces of work, it pauses when they have taken the budget together. */
export type Breath = () => Promise<void>

export function createBreath(clock: () => number = () => performance.now(), rest = letOthersRun): Breath {
  let since = clock()
  return async () => {
    if (clock() - since < BUDGET) return
    await rest()
    since = clock()
  }
}
