/** Nothing was posted on any of these networks before 2003, and nothing comes from the day after tomorrow. */
const EARLIEST = Date.UTC(2003, 0, 1)
const AHEAD = 36 * 3_600_000

/** ISO 8601 in UTC for a time in milliseconds; undefined when it cannot be the time of a post. */
export function isoOf(ms: number): string | undefined {
  if (!Number.isFinite(ms) || ms < EARLIEST || ms > Date.now() + AHEAD) return undefined
  return new Date(ms).toISOString()
}

/** ISO 8601 in UTC for a machine-readable date of a page (`datetime`, JSON-LD). Without a zone it is taken as UTC. */
export function isoTime(date: string | null | undefined): string | undefined {
  const text = date?.trim() ?? ''
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(text)
  if (!parts) return undefined
  const [, day, clock = '00:00:00', fraction = '', zone = 'Z'] = parts
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()
  return isoOf(Date.parse(`${day ?? ''}T${clock}${fraction.slice(0, 4)}${offset}`))
}
