import { defineConfig } from 'vitest/config'
import '../setup/node-20.ts'

/** Two files at a time: most of their time is waiting, and headless browsers don't fight for the focus. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The sample's style sheet is served as text.
    css: true,
  },
})
