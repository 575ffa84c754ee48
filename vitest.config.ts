import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import './tests/setup/node-20.ts'

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: {
    alias: [
      // The real polyfill over a fake `chrome`, see the file.
      {
        find: /^webextension-polyfill$/,
        replacement: new URL('tests/setup/webextension-polyfill.ts', import.meta.url).pathname,
      },
    ],
  },
  test: {
    // Some tests start a tool of their own; a busy machine must not fail them.
    testTimeout: 60_000,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
  },
})
