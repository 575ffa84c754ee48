/** Any of the patterns of a list, one a line. */
export const anyOf = (list: string): string =>
  `(?:${list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|')})`

/** Anywhere in a sentence, from the beginning of a word. */
export const within = (list: string, more = ''): RegExp => new RegExp(String.raw`\b${anyOf(list)}${more}`, 'iu')

/** The same, as whole words. */
export const wholeWords = (list: string): RegExp => within(list, String.raw`\b`)

/** At the beginning of a line. */
export const opening = (list: string, more = ''): RegExp => new RegExp(`^${anyOf(list)}${more}`, 'iu')
