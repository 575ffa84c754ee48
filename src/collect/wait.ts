/** Resolves after so many milliseconds, or as soon as the signal tells to stop. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
    if (signal?.aborted) done()
  })
}

/** Whatever comes first: the work's end, its failure, or the time. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const stop = new AbortController()
  try {
    await Promise.race([work, wait(milliseconds, stop.signal)])
  } finally {
    stop.abort()
  }
}
