import type { Wording, WordingLoader } from '../model/wording.ts'

/** Loaded when a person reads that language, by the pages that show it: the background never holds a word of it. */
const german = (): Promise<{ default: Wording }> => import('./wording/de/german.ts')

const LANGUAGES: ReadonlyMap<string, typeof german> = new Map([['de', german]])

/** What rules and checks say in another language than their own English. */
export const wordingIn: WordingLoader = async (language) => (await LANGUAGES.get(language)?.())?.default
