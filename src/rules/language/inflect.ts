const VOWELS = 'aeiou'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter)

/** A short word that ends consonant-vowel-consonant doubles its last letter: grab → grabbed. */
const doubles = (word: string): boolean => {
  const [a, b, c] = [word.at(-3), word.at(-2), word.at(-1)]
  const short = word.length <= 4 || /^[^aeiou]*[aeiou][^aeiou]$/.test(word)
  return short && !isVowel(a) && isVowel(b) && !isVowel(c) && !'wxy'.includes(c ?? '')
}

const plural = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

const past = (word: string): string => {
  if (word.endsWith('e')) return `${word}d`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
  return doubles(word) ? `${word}${word.at(-1) ?? ''}ed` : `${word}ed`
}

const gerund = (word: string): string => {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
  if (word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word)) return `${word.slice(0, -1)}ing`
  return doubles(word) ? `${word}${word.at(-1) ?? ''}ing` : `${word}ing`
}

/** The regular inflections of an English verb or noun: `lie` → lie, lies, lied, lying, and dropped g (`lyin`). */
export const inflectEnglish = (lemma: string): readonly string[] => {
  const ing = gerund(lemma)
  return [lemma, plural(lemma), past(lemma), ing, ing.slice(0, -1)]
}
