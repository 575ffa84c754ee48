import type { Wording } from '../../model/wording.ts'
import { teller, type Teller } from '../../report/told.ts'

/** A language that has no file here hears English. */
const FILES = import.meta.glob<Wording>('./told/??.ts', { eager: true, import: 'default' })

const TELLERS = new Map(
  Object.entries(FILES).map(([path, wording]) => [path.slice(-5, -3), teller(path.slice(-5, -3), wording)]),
)
const ENGLISH = teller('en', {})

/** Says what readers, the reading and the store tell, in the language of the interface. */
export const tellerFor = (language: string): Teller => TELLERS.get(language) ?? ENGLISH
