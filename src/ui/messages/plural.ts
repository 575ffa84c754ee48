const RULES = new Intl.PluralRules('en')
const NUMBERS = new Intl.NumberFormat('en-GB')

/** `count(3, 'post', 'posts')` → `3 posts`, with thousands grouped. */
export function count(amount: number, one: string, many: string): string {
  return `${NUMBERS.format(amount)} ${RULES.select(amount) === 'one' ? one : many}`
}
