import type { BackgroundCalls, News, PageCalls, ProfileKey, ReportCalls, Toured } from '../../model/audit.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { WordingLoader } from '../../model/wording.ts'

/** An open tab of a network whose pages Prevet may read. */
export interface OtherTab {
  tab: number
  /** "LinkedIn". */
  site: string
}

/** All that the popup asks of the world; the door (entrypoints/popup) fills it in, tests fill in made-up ones. */
export interface PopupCalls {
  background: Pick<BackgroundCalls, 'audit' | 'audits' | 'decide' | 'forget' | 'forgetAll'> & Pick<ReportCalls, 'undo'>
  /** Starts the reader in the active tab. Rejects with a sentence where the browser forbids it. */
  page: () => Promise<{ calls: PageCalls; tab: number }>
  /** Calls the listener with everything that happens. Returns how to stop. */
  onNews: (listener: (news: News) => void) => () => void
  /** Whatever is stored; `checkedPreferences` makes it safe. */
  preferences: () => Promise<unknown>
  savePreferences: (preferences: Preferences) => Promise<void>
  consented: () => Promise<boolean>
  consent: () => Promise<void>
  /** Host access to these match patterns. Without any pattern the answer is false. */
  siteAllowed: (hosts: readonly string[]) => Promise<boolean>
  /** Must be called straight from a click; false when the person said no. */
  allowSite: (hosts: readonly string[]) => Promise<boolean>
  disallowSite: (hosts: readonly string[]) => Promise<void>
  /** Which pages of a profile's tour were read. */
  toured: (key: ProfileKey) => Promise<Toured>
  /** Open tabs of other networks, on hosts that were granted. */
  otherTabs: () => Promise<readonly OtherTab[]>
  goTo: (tab: number) => void
  /** Opens a post in a tab of its own. Rejects with a sentence when it has no web address. */
  openPost: (url: string) => Promise<void>
  /** Has the browser save a text as a file. */
  saveText: (name: string, text: string) => void
  openReport: (key?: ProfileKey) => void
  openWelcome: () => void
  /** What rules say in another language. */
  wording: WordingLoader
}
