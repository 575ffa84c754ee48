import type { Examination, ProfileCheck } from '../../model/finding.ts'
import type { Profile } from '../../model/post.ts'
import { splitHashtag } from '../text/hashtag.ts'
import type { Vocabulary } from '../text/reading.ts'

/** Judges one made-up text as the engine judges a post. */
export type JudgeText = (text: string) => Examination

const EMAIL = /([a-z0-9._%+-]{1,64})@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi

/** `xXWeedLord_420Xx` → "x X Weed Lord 420 Xx": a name as the words it is made of. */
const wordsOf = (name: string, vocabulary: Vocabulary): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((piece) => splitHashtag(piece, vocabulary).map(({ start, end }) => piece.slice(start, end)))
    .join(' ')

const UNFIT = new Set(['profanity', 'sexual', 'drugs', 'alcohol', 'violence', 'hate', 'harassment', 'crime'])

interface Name {
  what: string
  text: string
}

const namesOf = ({ handle, name, bio }: Profile): Name[] => [
  { what: 'handle', text: handle.replace(/@.*$/, '') },
  ...(name === undefined ? [] : [{ what: 'name', text: name }]),
  ...[...(bio ?? '').matchAll(EMAIL)].map((match) => ({ what: 'e-mail address', text: match[1] ?? '' })),
]

const isUnfit = (text: string, judge: JudgeText, unfit: ReadonlySet<string>, vocabulary: Vocabulary): boolean => {
  const words = wordsOf(text, vocabulary)
  if (words.toLowerCase().split(' ').some((word) => unfit.has(word))) return true // prettier-ignore
  return judge(words).findings.some(({ category }) => UNFIT.has(category))
}

/**
 * Whether handle, shown name or shown e-mail address would look unprofessional.
 * `unfit`: words that no rule minds in a post, but that look wrong in a name (420, sexy).
 */
export const checkHandle = (
  profile: Profile,
  judge: JudgeText,
  unfit: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ProfileCheck => {
  const names = namesOf(profile)
  const noted = names.filter(({ text }) => isUnfit(text, judge, unfit, vocabulary))
  const source = { name: 'CareerBuilder 2018', figure: '22 % turned someone down for an unprofessional screen name' }
  if (noted.length === 0) {
    return { check: 'handle', outcome: 'passed', because: `Looked at: ${names.map(({ what }) => what).join(', ')}.` }
  }
  const which = noted.map(({ what, text }) => `${what} “${text}”`).join(' and ')
  return {
    check: 'handle',
    outcome: 'noted',
    because: `Your ${which} may look unprofessional to a stranger who reads it first.`,
    advice:
      'A handle that is close to your own name is the easiest to stand behind. Most networks let you change it in the settings.',
    source,
  }
}
