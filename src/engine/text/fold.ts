/** Look-alike letters of other scripts, by the Latin letter that they imitate (Unicode confusables, the common part). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', ɡ: 'g', ո: 'n', ս: 'u',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', ν: 'v', τ: 't', υ: 'u', ι: 'i', κ: 'k', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe',
} // prettier-ignore

/** Zero-width, direction and filler marks, as ranges of code points; the emoji style mark U+FE0F stays. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0e],
  [0xfeff, 0xfeff],
]
const isInvisible = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return INVISIBLE.some(([from, to]) => code >= from && code <= to)
}

const NOT_PLAIN = /[^\t\n\r\x20-\x7e]/

/**
 * A text in plain form, with the way back: `starts[i]` and `ends[i]` are the offsets in the original of plain character i. They are left out
 * where nothing moved.
 */
export interface Folded {
  plain: string
  starts: Uint32Array | undefined
  ends: Uint32Array | undefined
}

const foldCharacter = (character: string, lookAlikes: boolean): string => {
  if (isInvisible(character)) return ''
  // NFKC turns full-width, bold, circled … letters into plain ones; NFD then parts the accents.
  const bare = character
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  const lower = bare.toLowerCase()
  return lookAlikes ? (LOOK_ALIKES[lower] ?? lower) : lower
}

/** Characters met before, each with what it folds to. A memory, never an input. */
const FOLDED = new Map<string, string>()
const FOLDED_ALIKE = new Map<string, string>()
const MOST_FOLDED = 5000

const recall = (character: string, lookAlikes: boolean): string => {
  const known = lookAlikes ? FOLDED_ALIKE : FOLDED
  const ready = known.get(character)
  if (ready !== undefined) return ready
  const folded = foldCharacter(character, lookAlikes)
  if (known.size < MOST_FOLDED) known.set(character, folded)
  return folded
}

/** Room for the offsets of the text that is folded. */
let starts = new Uint32Array(1024)
let ends = new Uint32Array(1024)

const makeRoom = (count: number): void => {
  if (count <= starts.length) return
  const [olderStarts, olderEnds] = [starts, ends]
  starts = new Uint32Array(count * 2)
  ends = new Uint32Array(count * 2)
  starts.set(olderStarts)
  ends.set(olderEnds)
}

/** Where the ASCII letters, digits and signs end that begin at `from`. */
const plainEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length && text.charCodeAt(end) < 0x7f) end++
  return end
}

/** No character folds to more (U+FDFA, which is a sentence, to eighteen). */
const LONGEST_FOLDED = 32

const MARK = /\p{M}/u

const isMixed = (text: string): boolean => /[a-zA-Z]/.test(text)

/**
 * Lower case, plain letters, no invisible marks. ASCII texts cost one regular expression.
 * Look-alikes are only read as Latin where the text has Latin letters at all.
 */
export const fold = (text: string): Folded => {
  if (!NOT_PLAIN.test(text)) return { plain: text.toLowerCase(), starts: undefined, ends: undefined }
  const mixed = isMixed(text)
  /** Every character folded to as much as it was: most emoji and quotation marks do. */
  let isInPlace = true
  let plain = ''
  /** Of the plain text so far. */
  let length = 0
  for (let at = 0; at < text.length;) {
    const run = plainEnd(text, at)
    makeRoom(length + run - at + LONGEST_FOLDED)
    if (run > at) plain += text.slice(at, run).toLowerCase()
    for (; at < run; at++) {
      starts[length] = at
      ends[length++] = at + 1
    }
    const character = text.codePointAt(at)
    if (character === undefined) break
    const written = String.fromCodePoint(character)
    const folded = recall(written, mixed)
    const end = at + written.length
    isInPlace &&= folded.length === written.length
    // An accent of its own belongs to the letter before it.
    if (folded === '' && length > 0 && MARK.test(written)) ends[length - 1] = end
    // A letter can fold to two (ß → ss): each of them points at the one.
    for (let i = folded.length; i > 0; i--) {
      starts[length] = at
      ends[length++] = end
    }
    plain += folded
    at = end
  }
  if (isInPlace) return { plain, starts: undefined, ends: undefined }
  return { plain, starts: starts.slice(0, length), ends: ends.slice(0, length) }
}

/** Offset in the original text at which plain character `index` begins. */
export const originalStart = (folded: Folded, index: number, length: number): number =>
  folded.starts ? (folded.starts[index] ?? length) : index

/** Offset in the original text at which plain character `index - 1` ends. */
export const originalEnd = (folded: Folded, index: number): number =>
  folded.ends ? (folded.ends[index - 1] ?? 0) : index
