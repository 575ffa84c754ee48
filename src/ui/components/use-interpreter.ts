import { useEffect, useState } from 'preact/hooks'
import type { WordingLoader } from '../../model/wording.ts'
import { interpreter, type Interpreter } from '../../report/wording.ts'

/** The words of the rules in the language of the interface, as soon as they are here; until then, and without any, English. */
export function useInterpreter(language: string, load: WordingLoader): Interpreter | undefined {
  const [known, setKnown] = useState<Interpreter>()
  useEffect(() => {
    let wanted = true
    load(language)
      .then((wording) => wanted && wording && setKnown(interpreter(language, wording)))
      // English is said instead, marked as such.
      .catch(console.error)
    return () => void (wanted = false)
  }, [language, load])
  return known?.language === language ? known : undefined
}
