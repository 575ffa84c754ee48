import type { Ran } from '../build/commands.ts'

/** What a step came to. */
export interface Outcome {
  passed: number
  failed: number
  /** Said beside the numbers. */
  note?: string
  /** Shown when something failed. */
  output: string
}

export interface Step {
  name: string
  run(): Promise<Outcome>
}

/** A command that passes or fails as a whole. */
export function whole(name: string, work: () => Promise<Ran>): Step {
  return {
    name,
    async run() {
      const { code, output } = await work()
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
    },
  }
}
