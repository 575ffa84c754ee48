import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

// vitest 5 prints failures with Map.groupBy, which Node 20 does not have yet.
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

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
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'] },
})
