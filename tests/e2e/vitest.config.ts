import { defineConfig } from 'vitest/config'
import '../setup/node-20.ts'

/** One browser at a time: two would fight for the focus that popups need, and for the two cores of a small machine. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The sample's style sheet is served as text.
    css: true,
  },
})
