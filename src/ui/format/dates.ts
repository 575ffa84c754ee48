/** A day as people write it, in the person's own time zone; '' when there is no such time. */
export function formatDay(iso: string | undefined, locale: string): string {
  const time = Date.parse(iso ?? '')
  if (Number.isNaN(time)) return ''
  return formatter(locale).format(time)
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
