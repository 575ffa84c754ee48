import type { JSX } from 'preact'

const PATHS = {
  /** Severity is told by shape as well as by colour and word: triangle, diamond, circle. */
  high: 'M8 1.5 15 14H1Z',
  medium: 'M8 1 15 8 8 15 1 8Z',
  low: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  /** A question, in no colour of alarm. */
  unsure:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM7.2 10.6h1.6v1.6H7.2Zm.1-1.3c0-1.9 1.9-1.9 1.9-3.1 0-.7-.5-1.1-1.2-1.1-.8 0-1.3.5-1.4 1.3H5.1C5.2 4.800 6.300 3.700 8 3.700c1.700 0 2.700 1 2.700 2.400 0 1.900-1.900 2.100-1.900 3.200Z',
  none: 'M5 7V5a3 3 0 0 1 6 0v2h1v6H4V7Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0Z',
  good: 'm8 1 2 4.6 5 .5-3.8 3.3L12.3 15 8 12.2 3.7 15l1.1-5.6L1 6.1l5-.5Z',
  check: 'm6.3 10.2-3-3L2 8.5 6.3 13 14 4.9l-1.3-1.3Z',
  target:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  away: 'M6 3v1.6H3.6v7.8h7.8V10H13v4H2V3Zm2-1h6v6h-1.6V4.7l-5 5-1.1-1.1 5-5H8Z',
  close: 'm3.5 2.4 4.5 4.5 4.5-4.5 1.1 1.1L9.1 8l4.5 4.5-1.1 1.1L8 9.1l-4.5 4.5-1.1-1.1L6.9 8 2.4 3.5Z',
  report: 'M3 1h7l3 3v11H3Zm1.6 1.6v10.8h6.8V5H9V2.6ZM6 7.5h4V9H6Zm0 3h4V12H6Z',
} as const

export type IconName = keyof typeof PATHS

/** A decoration: the words beside it say the same. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
