import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en, type Messages } from './en.ts'

/** The words of the interface in the chosen language. */
export const MessagesContext = createContext<Messages>(en)

export const useMessages = (): Messages => useContext(MessagesContext)
