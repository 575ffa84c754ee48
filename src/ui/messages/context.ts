import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en, type Messages } from './en.ts'

/** The words of the interface in the chosen language. */
export const MessagesContext = createContext<Messages>(en)

/** The language that rules and checks speak here: their own English, unless somebody says it in the interface's. */
export const RuleLanguageContext = createContext('en')

/** For `lang`: absent where rules speak the language of the page. */
export function useRuleLanguage(): string | undefined {
  const spoken = useContext(RuleLanguageContext)
  return spoken === useMessages().language ? undefined : spoken
}

export const useMessages = (): Messages => useContext(MessagesContext)
