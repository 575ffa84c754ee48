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

/** Word lists of who people are: these words must not weigh. */
const IDENTITIES: ReadonlySet<string> = new Set([
  'nationality', 'orientation', 'gender-identity', 'group-faith', 'group-people', 'country',
]) // prettier-ignore
/** Of whom they support: nor may these, but contempt for voters is no hatred of a people, so they are a kind of their own. */
const SIDES: ReadonlySet<string> = new Set(['politics-party', 'politics-side'])
/** Lists of this topic are no cues: they name further such words. */
const IDENTITY_TOPIC = 'identity/'
/** Those of them that name parties and politicians. */
const isSide = (name: string): boolean => /^identity\/(?:parties|politicians)/.test(name)

const singleWords = (text: string, lists: Lists): string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.includes(' '))
    .flatMap((entry) => (entry.startsWith('%') ? lists.inflect(entry.slice(1)) : [entry]))

/** All such words: neither who somebody is nor whom he supports may weigh. A word that is both (`green`) tells who somebody is. */
export const identities = (
  { lexicon, cues }: Known,
  lists: Lists,
): { people: ReadonlySet<string>; sides: ReadonlySet<string> } => {
  const listed = (names: ReadonlySet<string>): string[] =>
    [...names].flatMap((name) => [...wordsOf(lexicon, name, lists)])
  const people = new Set(listed(IDENTITIES))
  const sides = new Set(listed(SIDES))
  for (const [name, text] of Object.entries(cues ?? {})) {
    if (!name.startsWith(IDENTITY_TOPIC)) continue
    for (const word of singleWords(text, lists)) (isSide(name) ? sides : people).add(word)
  }
  return { people, sides }
}

/** The cues that weigh; the word lists of the rules tell the weights something, too. */
export const weighingCues = ({ lexicon, cues }: Known): Cues => {
  const lists = Object.entries(lexicon)
    .filter(([name]) => !IDENTITIES.has(name) && !SIDES.has(name) && !name.startsWith('group-'))
    .map(([name, entries]) => [`list/${name}`, entries.filter((entry) => !entry.startsWith('@')).join(',')] as const)
  const own = Object.entries(cues ?? {}).filter(([name]) => !name.startsWith(IDENTITY_TOPIC))
  return Object.fromEntries([...lists, ...own])
}
