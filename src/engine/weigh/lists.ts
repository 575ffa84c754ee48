import type { Cues, Lexicon } from '../../model/rule.ts'
import type { Lists } from '../pattern/lists.ts'

/** The lists that words and cues come from. */
interface Known {
  lexicon: Lexicon
  cues?: Cues
}

/** The single words of a list; none where there is no such list. */
export const wordsOf = (lexicon: Lexicon, name: string, lists: Lists): ReadonlySet<string> =>
  Object.hasOwn(lexicon, name) ? lists.get(name).singles : new Set()

/** Word lists of who people are and whom they support: these words must not weigh. */
const IDENTITIES: ReadonlySet<string> = new Set([
  'nationality', 'orientation', 'gender-identity', 'group-faith', 'group-people', 'country', 'politics-party', 'politics-side',
]) // prettier-ignore
/** Lists of this topic are no cues: they name further such words. */
const IDENTITY_TOPIC = 'identity/'

const singleWords = (text: string, lists: Lists): string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.includes(' '))
    .flatMap((entry) => (entry.startsWith('%') ? lists.inflect(entry.slice(1)) : [entry]))

/** All such words: who somebody is must not weigh. */
export const identities = ({ lexicon, cues }: Known, lists: Lists): ReadonlySet<string> => {
  const words = new Set([...IDENTITIES].flatMap((name) => [...wordsOf(lexicon, name, lists)]))
  for (const [name, text] of Object.entries(cues ?? {}))
    if (name.startsWith(IDENTITY_TOPIC)) for (const word of singleWords(text, lists)) words.add(word)
  return words
}

/** The cues that weigh; the word lists of the rules tell the weights something, too. */
export const weighingCues = ({ lexicon, cues }: Known): Cues => {
  const lists = Object.entries(lexicon)
    .filter(([name]) => !IDENTITIES.has(name) && !name.startsWith('group-'))
    .map(([name, entries]) => [`list/${name}`, entries.filter((entry) => !entry.startsWith('@')).join(',')] as const)
  const own = Object.entries(cues ?? {}).filter(([name]) => !name.startsWith(IDENTITY_TOPIC))
  return Object.fromEntries([...lists, ...own])
}
