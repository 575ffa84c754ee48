/** Look-alike letters of other scripts, by the Latin letter that they imitate (Unicode confusables, the common part). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', ɡ: 'g', ո: 'n', ս: 'u',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', ν: 'v', τ: 't', υ: 'u', ι: 'i', κ: 'k', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe',
} // prettier-ignore

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0e\ufeff]/
const NOT_PLAIN = /[^\t\n\r\x20-\x7e]/

/** A text in plain form, with the way back: `starts[i]` and `ends[i]` are the offsets in the original of plain character i. */
export interface Folded {
  plain: string
  starts: Uint32Array | undefined
  ends: Uint32Array | undefined
}

const foldCharacter = (character: string): string => {
  if (INVISIBLE.test(character)) return ''
  // NFKC turns full-width, bold, circled … letters into plain ones; NFD then parts the accents.
  const bare =
    character
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/\p{M}+/gu, '') || character
  const lower = bare.toLowerCase()
  return lower.length === 1 ? (LOOK_ALIKES[lower] ?? lower) : lower
}

const isMixed = (text: string): boolean => /[a-zA-Z]/.test(text)

/**
 * Lower case, plain letters, no invisible marks. ASCII texts cost one regular expression.
 * Look-alikes are only read as Latin where the text has Latin letters at all.
 */
export const fold = (text: string): Folded => {
  if (!NOT_PLAIN.test(text)) return { plain: text.toLowerCase(), starts: undefined, ends: undefined }
  const mixed = isMixed(text)
  const starts: number[] = []
  const ends: number[] = []
  let plain = ''
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const folded =
      character < '\x7f' ? character.toLowerCase() : mixed ? foldCharacter(character) : character.toLowerCase()
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    plain += folded
    at = end
  }
  return { plain, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Offset in the original text at which plain character `index` begins. */
export const originalStart = (folded: Folded, index: number, length: number): number =>
  folded.starts ? (folded.starts[index] ?? length) : index

/** Offset in the original text at which plain character `index - 1` ends. */
export const originalEnd = (folded: Folded, index: number): number =>
  folded.ends ? (folded.ends[index - 1] ?? 0) : index
