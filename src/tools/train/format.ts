import { NOTE_CATEGORIES, RISK_CATEGORIES, STRENGTH_KINDS } from '../../model/finding.ts'

const LABELS: ReadonlySet<string> = new Set([
  ...RISK_CATEGORIES.flatMap((risk) => ['low', 'medium', 'high'].map((severity) => `${risk}/${severity}`)),
  ...NOTE_CATEGORIES,
  ...STRENGTH_KINDS.map((kind) => `+${kind}`),
])

/** `[[label, label: words]]`, in one line and not nested. */
export const MARK = /\[\[([^\]:]+):\s*([^\]]+)\]\]/g

/** Lines that are no posts: empty ones and headings. */
export const isPost = (line: string): boolean => line.trim() !== '' && !line.startsWith('#### ')

/** What is wrong with a line of annotated posts, in words; nothing when it is well-formed. */
export const faultsIn = (line: string): string[] => {
  if (!isPost(line)) return []
  const unknown = [...line.matchAll(MARK)]
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    .filter((name) => !LABELS.has(name))
    .map((name) => `there is no label "${name}"`)
  const open = /\[\[|\]\]/.test(line.replace(MARK, '$2')) ? ['a mark is not closed, is nested or has no label'] : []
  return [...unknown, ...open]
}

const WORD = String.raw`(?:%?[\p{L}\p{N}$£€&+-]+|_|[^\p{L}\p{N}\s%_]+)`
const ENTRY = new RegExp(`^${WORD}(?: ${WORD})*$`, 'u')
const MOST_WORDS = 6

/** The entries of a cue list. */
export const entriesOf = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** Why an entry of a cue list could never match, or costs too much; undefined when all is well. */
export const entryFault = (entry: string): string | undefined => {
  if (entry !== entry.toLowerCase()) return `"${entry}" can never match: posts are read in lower case`
  if (!ENTRY.test(entry)) return `"${entry}" can never match: words, %lemmas, _ and emoji, one space between`
  if (/^_|_$/.test(entry)) return `"${entry}" begins or ends with a gap`
  return entry.split(' ').length > MOST_WORDS ? `"${entry}" has over ${String(MOST_WORDS)} words` : undefined
}
