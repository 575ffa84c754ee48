import type { Language } from '../../model/rule.ts'
import type { Memory, Remembered } from './memory.ts'
import type { TokenKind } from './token.ts'
import { Word, type Known } from './word.ts'

/** A word inside a hashtag, by offsets in the tag. */
export interface Part {
  start: number
  end: number
}

/** A hashtag with the words inside it. */
export interface Tag extends Remembered {
  parts: readonly Part[]
}

/** Words that patterns speak of. A guess at a spelling counts only when it leads to one of them. */
export interface Vocabulary {
  has(word: string): boolean
  /** Words that people mask with stars, by first letter. */
  maskable: ReadonlyMap<string, readonly string[]>
  /** Key words by each way to leave one letter out. */
  typos: ReadonlyMap<string, string>
  /** Letters that make any word that holds them another form of the word that they are. */
  stems: readonly string[]
  /** What a form tells of its clause: bits of FACT. */
  factsOf: (form: string) => number
  /** What words with these readings lead to. */
  lookUp: (forms: readonly string[], kind: TokenKind) => Known
  /** Words met before, and signs: numbers, emoji and handles. */
  words: Memory
  signs: Memory
  /** The words of hashtags met before. */
  tags: Memory<Tag>
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
}
const HAS_LEET = /[0134578@$!+]/
const HAS_STRETCH = /(\p{L})\1\1/u
const HAS_MASK = /[*#%@!$]/

const unleet = (word: string): string => word.replace(/[0134578@$!+]/g, (sign) => LEET[sign] ?? sign)

const fits = (word: string, masked: string): boolean => {
  if (word.length !== masked.length) return false
  for (let i = 0; i < word.length; i++) {
    const sign = masked.charAt(i)
    if (sign !== word.charAt(i) && !HAS_MASK.test(sign)) return false
  }
  return true
}

/** `f*ing`: the stars stand for any number of letters between a true beginning and end. */
const fitsLoosely = (word: string, masked: string): boolean => {
  const parts = masked.split(/[*#%@!$]+/)
  if (parts.length !== 2) return false
  const [head = '', tail = ''] = parts
  return tail.length > 1 && word.length > head.length + tail.length && word.startsWith(head) && word.endsWith(tail)
}

const unmask = (masked: string, vocabulary: Vocabulary): string | undefined => {
  const candidates = vocabulary.maskable.get(masked.charAt(0)) ?? []
  return candidates.find((word) => fits(word, masked)) ?? candidates.find((word) => fitsLoosely(word, masked))
}

const squeeze = (word: string, most: number): string =>
  word.replace(/(\p{L})\1\1+/gu, (_, letter: string) => letter.repeat(most))

const squeezed = (word: string, vocabulary: Vocabulary): readonly string[] => {
  const forms = [squeeze(word, 2), squeeze(word, 1)]
  const known = forms.filter((form) => vocabulary.has(form))
  return known.length > 0 ? known : [squeeze(word, 2), squeeze(word, 1)]
}

const known = (forms: readonly (string | undefined)[], vocabulary: Vocabulary): string[] =>
  forms.filter((form): form is string => form !== undefined && vocabulary.has(form))

const SHORTEST_TYPO = 6

/** The word itself and every way to leave one letter out of it. */
const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
]

/** Words that differ in one letter share a shortened form: looked up instead of compared with each other. */
export const typoIndex = (words: Iterable<string>): ReadonlyMap<string, string> =>
  new Map(Array.from(words, (word) => shortened(word).map((form) => [form, word] as const)).flat())

/**
 * Same letters but for one: shortened forms meet too often at two different places of short words. People hardly ever
 * mistype the first letter: `bankers` and `mucking` are words of their own.
 */
const isNear = (written: string, word: string): boolean =>
  Math.abs(written.length - word.length) <= 1 &&
  written.startsWith(word.charAt(0)) &&
  (written.startsWith(word.slice(0, 2)) || written.endsWith(word.slice(-3)))

const untypo = (written: string, vocabulary: Vocabulary): string[] => {
  if (written.length < SHORTEST_TYPO || written.length > 20 || vocabulary.typos.size === 0) return []
  for (const form of shortened(written)) {
    const word = vocabulary.typos.get(form)
    if (word !== undefined && isNear(written, word) && vocabulary.has(word)) return [word]
  }
  return []
}

/** Readings of one written word beside the word itself. */
export const otherForms = (word: string, vocabulary: Vocabulary): readonly string[] => {
  if (word.length < 2 || vocabulary.has(word)) return []
  if (HAS_MASK.test(word)) return known([unmask(word, vocabulary), unleet(word), squeeze(unleet(word), 1)], vocabulary)
  if (HAS_STRETCH.test(word)) return squeezed(word, vocabulary)
  if (HAS_LEET.test(word)) return known([unleet(word), unleet(word).replace(/i/g, 'l')], vocabulary)
  const full = word.endsWith('in') && word.length > 4 ? known([`${word}g`], vocabulary) : []
  if (full.length > 0) return full
  const stem = vocabulary.stems.find((stem) => word.includes(stem))
  return stem === undefined ? untypo(word, vocabulary) : [stem]
}

const SUFFIXES: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", 'would'],
  ["'m", 'am'],
]

/** `can't` → can not; `boss's` → boss; `he's` → he is. */
const spellOut = (word: string, language: Language): readonly string[] => {
  const joined = word.replaceAll("'", '')
  const short = language.expansions[word] ?? language.expansions[joined]
  if (short) return short.split(' ')
  for (const [ending, meaning] of SUFFIXES) if (word.endsWith(ending)) return [word.slice(0, -ending.length), meaning]
  if (!word.endsWith("'s")) return [joined]
  const stem = word.slice(0, -2)
  return language.verbalS.includes(stem) ? [stem, 'is'] : [stem]
}

const readAnew = (written: string, language: Language, vocabulary: Vocabulary): readonly (readonly string[])[] => {
  if (written.includes("'")) return spellOut(written, language).map((word) => [word, ...otherForms(word, vocabulary)])
  const short = Object.hasOwn(language.expansions, written) ? language.expansions[written] : undefined
  if (short?.includes(' ')) return short.split(' ').map((word) => [word])
  if (short) return [[short, written]]
  const others = otherForms(written, vocabulary)
  return [others.length > 0 ? [written, ...others] : [written]]
}

const NO_MORE: readonly Word[] = []

/** A word with these readings. `spelling`: how it is written, if it will be remembered. */
export const wordOf = (
  forms: readonly string[],
  kind: TokenKind,
  { factsOf, lookUp }: Vocabulary,
  spelling = '',
  more: readonly Word[] = NO_MORE,
): Word => {
  const facts = forms.reduce((facts, form) => facts | factsOf(form), 0)
  return new Word(spelling, forms, facts, lookUp(forms, kind), more)
}

const readWord = (spelling: string, language: Language, vocabulary: Vocabulary): Word => {
  const [first = [spelling], ...rest] = readAnew(spelling, language, vocabulary)
  const more = rest.map((forms) => wordOf(forms, 'word', vocabulary))
  return wordOf(first, 'word', vocabulary, spelling, more.length > 0 ? more : NO_MORE)
}

/** Reads words: each is worked out once and remembered. */
export class WordReader {
  constructor(
    private readonly language: Language,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The word that a written word stands for, with its readings: mostly one; and the words behind it where it stands for several. */
  read(written: string): Word {
    return this.vocabulary.words.recall(written, this.anew)
  }

  /** The same for a short word that stands in a text, by its key: it is not cut out of it if it is known. */
  readShort(text: string, start: number, end: number, low: number, high: number): Word {
    return this.vocabulary.words.recallShort(low, high, () => this.anew(text.slice(start, end)))
  }

  private readonly anew = (spelling: string): Word => readWord(spelling, this.language, this.vocabulary)
}
