const formatters = new Map<string, Intl.NumberFormat>()

/** A number as people write it: `20,000`, `20.000`. */
export function formatNumber(amount: number, locale: string): string {
  const known = formatters.get(locale)
  if (known) return known.format(amount)
  const made = new Intl.NumberFormat(locale)
  formatters.set(locale, made)
  return made.format(amount)
}
