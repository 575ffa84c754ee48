import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

const inThread = <T>(file: string, job: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: 6_000 } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

/** Runs a file in threads of its own, once for each number below `count`, a processor each; gives the one message of each. */
export const inThreads = async <T>(file: string, count: number): Promise<T[]> => {
  const messages: T[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let job = next++; job < count; job = next++) messages[job] = await inThread<T>(file, job)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return messages
}
