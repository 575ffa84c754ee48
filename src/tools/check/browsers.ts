import { getBrowser } from '../drive/install.ts'
import type { Kind } from '../drive/places.ts'
import type { Step } from './step.ts'

/** Finds a browser or has it installed. Without it, its end-to-end tests fail each by itself as well. */
export function browser(kind: Kind): Step {
  return {
    name: `a ${kind} to test in`,
    run: () => {
      try {
        return Promise.resolve({ passed: 1, failed: 0, note: getBrowser(kind).path, output: '' })
      } catch (error) {
        return Promise.resolve({ passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) })
      }
    },
  }
}
