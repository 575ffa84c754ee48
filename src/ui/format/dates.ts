/** A day as people write it, in the person's own time zone; '' when there is no such time. */
export function formatDay(iso: string | undefined, locale: string): string {
  const time = Date.parse(iso ?? '')
  if (Number.isNaN(time)) return ''
  return formatter(locale).format(time)
}

/** `2026-03` as people write it. */
export function formatMonth(month: string, locale: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(year, number - 1))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter takes far longer than using it. */
function formatter(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  formatters.set(locale, made)
  return made
}
