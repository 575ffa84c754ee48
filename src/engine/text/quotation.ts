/** Stretches of the plain text that hold somebody's quoted words: in quotation marks, or lines that begin with `>`. */
export interface Region {
  start: number
  end: number
}

const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '„': '“', "'": "'", '‘': '’' }
const MOST = 600

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** An apostrophe opens only before a word and closes only after one, so `don't` and `boys'` stay what they are. */
const opens = (plain: string, at: number): boolean => {
  const mark = plain.charAt(at)
  if (!(mark in PAIRS)) return false
  if (mark !== "'" && mark !== '‘') return true
  return !isLetter(plain.charAt(at - 1)) && isLetter(plain.charAt(at + 1))
}

const closeOf = (plain: string, at: number): number => {
  const close = PAIRS[plain.charAt(at)] ?? ''
  const limit = Math.min(plain.length, at + MOST)
  for (let end = at + 1; end < limit; end++) {
    if (plain.charAt(end) === '\n' && plain.charAt(end + 1) === '\n') return -1
    if (plain.charAt(end) !== close) continue
    const inWord = (close === "'" || close === '’') && isLetter(plain.charAt(end + 1))
    if (!inWord) return end
  }
  return -1
}

const MARK = /["“«„'‘>\n]/g

/** A cell of a table that was copied with its escaping: quotation marks around all of it, and those inside doubled (RFC 4180). */
const isEscapedCell = (plain: string): boolean =>
  plain.startsWith('"') && plain.includes('""') && plain.indexOf('""') === plain.indexOf('"', 1)

/**
 * The cell with the marks that were meant, each in its place. A doubled mark behind a word closes a quotation, whose beginning such copies
 * often have lost.
 */
const unescaped = (cell: string): string => ` ${cell.slice(1)}`.replace(/(?<=\s)""(?=\S)/g, '“ ').replaceAll('""', '” ')

/** Single words in quotation marks are not quotations but doubts, so a region holds at least one space. */
export const quotations = (text: string): Region[] => {
  const plain = isEscapedCell(text) ? unescaped(text) : text
  const regions: Region[] = []
  let misses = 0
  MARK.lastIndex = 0
  for (let match = MARK.exec(plain); match; match = MARK.exec(plain)) {
    const at = match.index
    if (match[0] === '>') {
      if (plain.slice(Math.max(0, at - 2), at).trim() === '' && (at === 0 || plain.lastIndexOf('\n', at) >= at - 2)) {
        const end = plain.indexOf('\n', at)
        regions.push({ start: at, end: end < 0 ? plain.length : end })
      }
      continue
    }
    // A text full of lone marks must not cost a search each.
    if (misses > 40 || !opens(plain, at)) continue
    const end = closeOf(plain, at)
    if (end < 0) misses++
    else {
      if (plain.slice(at, end).includes(' ')) regions.push({ start: at, end })
      MARK.lastIndex = end + 1
    }
  }
  return regions
}
