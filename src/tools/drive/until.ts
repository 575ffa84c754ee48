const STEP = 50

type Truthy<T> = Exclude<T, false | null | undefined | '' | 0>

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What was waited for did not come in time. */
export class Late extends Error {
  override name = 'Late'
}

/** The answer, or an error once so many milliseconds went by: a browser may never answer. */
const within = async <T>(ms: number, answer: Promise<T> | T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer at all'))
    }, ms)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks again and again until the answer is truthy.
 * @throws Late when it is not within `limit` milliseconds, saying what was waited for and what came last.
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, limit = 15_000): Promise<Truthy<T>> {
  const end = Date.now() + limit
  let last: unknown
  for (let left = limit; left > 0; left = end - Date.now()) {
    try {
      last = await within(left, ask())
      if (last) return last as Truthy<T>
    } catch (error) {
      last = error
    }
    await pause(STEP)
  }
  const seen = last instanceof Error ? last.message : JSON.stringify(last)
  throw new Late(`Waited ${limit / 1000} s in vain for ${what}; last: ${seen}`)
}
