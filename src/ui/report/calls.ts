import type { BackgroundCalls, News, ReportCalls as Extra } from '../../model/audit.ts'
import type { WordingLoader } from '../../model/wording.ts'
import type { Preferences } from '../../model/preferences.ts'

/** All that the report asks of the world; the door (entrypoints/report) fills it in, tests fill in made-up ones. */
export interface ReportWorld {
  background: Pick<BackgroundCalls, 'audit' | 'audits' | 'keep' | 'decide' | 'forget' | 'forgetAll'> & Extra
  onNews: (listener: (news: News) => void) => () => void
  /** Whatever is stored; `checkedPreferences` makes it safe. */
  preferences: () => Promise<unknown>
  savePreferences: (preferences: Preferences) => Promise<void>
  onPreferences: (listener: (stored: unknown) => void) => () => void
  /** Hands a file to the person. */
  save: (file: { name: string; type: string; text: string }) => void
  print: () => void
  /** Opens a post in a tab of its own. Firefox opens no window for a key that is pressed. */
  openPost: (url: string) => Promise<void>
  /** What rules say in another language. */
  wording: WordingLoader
}
