/** One measure: a heading and what was measured, each a line of text. */
export interface Measure {
  title: string
  run(): Promise<string[]> | string[]
}

/** Milliseconds that the work takes. */
export function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')

export const verdict = (holds: boolean): string => (holds ? '✓' : '✗')
