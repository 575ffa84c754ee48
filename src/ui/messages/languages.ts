import { en, type Messages } from './en.ts'

/** Every file of words beside this one, by its language. */
const CATALOGUES = new Map<string, Messages>([[en.language, en]])

/** The languages that can be chosen, each with its own name. */
export const LANGUAGES: readonly { language: string; name: string }[] = [...CATALOGUES.values()].map(
  ({ language, name }) => ({ language, name }),
)

/** The wished language, else the browser's, else English. */
export function messagesFor(wished?: string): Messages {
  const browsers = typeof navigator === 'undefined' ? [] : navigator.languages
  const [match] = [wished, ...browsers].flatMap((tag) => CATALOGUES.get(tag?.split('-')[0] ?? '') ?? [])
  return match ?? en
}
