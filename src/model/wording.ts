/**
 * What Prevet says in English, and how the same is said in another language. `{}` stands for whatever varies, in the same order in
 * both. Keyed by the sentence itself: when a rule's English changes, its old translation no longer fits and a test says so.
 */
export type Wording = Readonly<Record<string, string>>

/** Fetches the wording of a language; undefined where there is none, so that English is shown. */
export type WordingLoader = (language: string) => Promise<Wording | undefined>
