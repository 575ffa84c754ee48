import { en, type Messages } from './en.ts'

/** Every language is one file beside this one, named by its two letters, with its words as the default. */
const FILES = import.meta.glob<Messages>('./??.ts', { eager: true, import: 'default' })

const CATALOGUES = new Map(Object.values(FILES).map((words) => [words.language, words]))

/** The languages that can be chosen, each with its own name. */
export const LANGUAGES: readonly { language: string; name: string }[] = [...CATALOGUES.values()]
  .map(({ language, name }) => ({ language, name }))
  .sort((a, b) => a.name.localeCompare(b.name))

/** The wished language, else the browser's, else English. */
export function messagesFor(wished?: string): Messages {
  const browsers = typeof navigator === 'undefined' ? [] : navigator.languages
  const [match] = [wished, ...browsers].flatMap((tag) => CATALOGUES.get(tag?.split('-')[0] ?? '') ?? [])
  return match ?? en
}
