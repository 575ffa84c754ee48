import { useEffect } from 'preact/hooks'
import type { Preferences } from '../../model/preferences.ts'
import type { Messages } from '../messages/en.ts'

/** Gives the page the colours and the language that the person chose, and a title in it. */
export function useLook(theme: Preferences['theme'], { language, direction }: Messages, title = ''): void {
  useEffect(() => {
    const { documentElement: page } = document
    page.classList.toggle('theme-light', theme === 'light')
    page.classList.toggle('theme-dark', theme === 'dark')
    page.lang = language
    page.dir = direction
    if (title) document.title = `${title} – Prevet`
  }, [theme, language, direction, title])
}
