const STEP = 50

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Asks again and again until the answer is truthy.
 * @throws when it is not within `limit` milliseconds, saying what was waited for and what came last.
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, limit = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit
  let last: unknown
  while (Date.now() < end) {
    try {
      last = await ask()
      if (last) return last as NonNullable<T>
    } catch (error) {
      last = error
    }
    await pause(STEP)
  }
  const seen = last instanceof Error ? last.message : JSON.stringify(last)
  throw new Error(`Waited ${limit / 1000} s in vain for ${what}; last: ${seen}`)
}
