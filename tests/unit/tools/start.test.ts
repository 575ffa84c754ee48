import { afterEach, expect, it, vi } from 'vitest'
import { readOptions } from '../../../src/tools/start/options.ts'
import { table } from '../../../src/tools/start/table.ts'

afterEach(() => vi.unstubAllEnvs())

it('cuts and aligns a table', () => {
  const lines = table(
    ['A', 'Words'],
    [
      ['x', 'two\nlines'],
      ['yy', 'a very long text'],
    ],
    [5, 9],
  ).split('\n')
  expect(lines).toEqual(['A   Words', '──  ─────────', 'x   two lines', 'yy  a very l…'])
})

it.runIf(process.platform === 'linux')('is headless where there is no display', () => {
  vi.stubEnv('DISPLAY', '')
  vi.stubEnv('WAYLAND_DISPLAY', '')
  expect(readOptions([]).headless).toBe(true)
  vi.stubEnv('DISPLAY', ':0')
  expect(readOptions([]).headless).toBe(false)
  expect(readOptions(['--headless']).headless).toBe(true)
})

it('knows browsers by their names and says what it does not know', () => {
  expect(readOptions(['--browser=edge']).browser).toBe('chromium')
  expect(readOptions(['--browser', 'firefox-esr']).browser).toBe('firefox')
  expect(() => readOptions(['--browser=lynx'])).toThrow('chromium or firefox, not “lynx”')
  expect(() => readOptions(['--colour'])).toThrow()
})
