import type { ProfileCheck } from '../../model/finding.ts'
import type { Post } from '../../model/post.ts'

const OWN = new Set(['own', 'reply', 'quote', 'bio'])
const FEWEST_POSTS = 10
/** Sites on which text-speak is out of place. */
const PROFESSIONAL = new Set(['linkedin', 'github', 'stackoverflow', 'medium'])

interface Habit {
  what: string
  /** Share of posts from which it counts as a habit. */
  from: number
  shows: (text: string) => boolean
  onlyOn?: ReadonlySet<string>
}

const letters = (text: string): string => text.replace(/https?:\S+|[@#]\S+/g, '').replace(/[^\p{L}]/gu, '')

const shouts = (text: string): boolean => {
  const own = letters(text)
  return own.length >= 12 && own.replace(/[^\p{Lu}]/gu, '').length / own.length > 0.7
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []

const TEXT_SPEAK = new Set([
  'u',
  'ur',
  'r',
  'pls',
  'plz',
  'thx',
  'wanna',
  'gonna',
  'lol',
  'lmao',
  'omg',
  'idk',
  'btw',
  'tho',
  'cuz',
  'bc',
  'ppl',
  'gr8',
  'b4',
  '2day',
  'tmrw',
])

const habits = (misspelt: ReadonlySet<string>): readonly Habit[] => [
  { what: 'are written in capitals, which reads as shouting', from: 0.15, shows: shouts },
  { what: 'end in rows of exclamation or question marks', from: 0.2, shows: (text) => /[!?]{3,}/.test(text) },
  { what: 'hold a common misspelling', from: 0.1, shows: (text) => words(text).some((word) => misspelt.has(word)) },
  {
    what: 'use text-speak on a professional network',
    from: 0.2,
    shows: (text) => words(text).some((word) => TEXT_SPEAK.has(word)),
    onlyOn: PROFESSIONAL,
  },
]

/**
 * How the owner writes: shouting, rows of marks, common misspellings, text-speak where it is out of place.
 * Dialect and grammar are never looked at: they say who a person is, not how careful.
 */
export const checkWriting = (posts: readonly Post[], misspelt: ReadonlySet<string>): ProfileCheck => {
  const own = posts.filter(({ voice, text }) => OWN.has(voice) && text.length > 0)
  if (own.length < FEWEST_POSTS) {
    return {
      check: 'writing',
      outcome: 'not-checked',
      because: `Only ${own.length} texts of your own were read; ${FEWEST_POSTS} are needed to tell a habit.`,
    }
  }
  const seen = habits(misspelt).flatMap(({ what, from, shows, onlyOn }) => {
    const showing = own.filter((post) => (onlyOn?.has(post.site) ?? true) && shows(post.text))
    return showing.length / own.length >= from ? [{ what, showing }] : []
  })
  if (seen.length === 0) {
    return {
      check: 'writing',
      outcome: 'passed',
      because: `Nothing stands out in the ${own.length} texts of your own. Dialect is never looked at.`,
    }
  }
  return {
    check: 'writing',
    outcome: 'noted',
    because: seen.map(({ what, showing }) => `${showing.length} of ${own.length} texts ${what}.`).join(' '),
    advice: 'Mend the posts that a stranger meets first: the pinned one, the newest ten, the bio.',
    source: { name: 'CareerBuilder 2018', figure: '27 % turned someone down for poor communication' },
    posts: [...new Set(seen.flatMap(({ showing }) => showing.map(({ id }) => id)))].slice(0, 10),
  }
}
