import { render } from 'preact'
import { backgroundClient } from '../../src/browser/messages.ts'
import { onNews } from '../../src/browser/news.ts'
import { openPost } from '../../src/browser/tabs.ts'
import { onPreferences, readPreferences, writePreferences } from '../../src/browser/preferences.ts'
import { wordingIn } from '../../src/rules/wording.ts'
import type { ReportWorld } from '../../src/ui/report/calls.ts'
import { ReportApp } from '../../src/ui/report/ReportApp.tsx'

/** Hands a file to the person: a link to a file in memory, clicked. Nothing is sent anywhere. */
function save({ name, type, text }: { name: string; type: string; text: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  // Firefox reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const world: ReportWorld = {
  background: backgroundClient(),
  onNews,
  preferences: readPreferences,
  savePreferences: writePreferences,
  onPreferences,
  save,
  print: () => window.print(),
  openPost,
  wording: wordingIn,
}

const root = document.getElementById('root')
if (root) render(<ReportApp world={world} />, root)
