import { defineBackground } from 'wxt/utils/define-background'
import type { Examiner } from '../src/audit/examiner.ts'
import { createKeeper, type Keeper } from '../src/audit/keeper.ts'
import { showOnIcon } from '../src/browser/badge.ts'
import type { Caller } from '../src/browser/caller.ts'
import { inflate } from '../src/browser/inflate.ts'
import { onFirstInstall } from '../src/browser/installed.ts'
import { styleMarks } from '../src/browser/marks.ts'
import { serveBackground, type BackgroundSide } from '../src/browser/messages.ts'
import { tell } from '../src/browser/news.ts'
import { followPermissions } from '../src/browser/permissions.ts'
import { consentGiven } from '../src/browser/settings.ts'
import { forgetClosedTabs, rememberShown, tabsThatShow } from '../src/browser/shown.ts'
import { createStore } from '../src/browser/store/store.ts'
import { openOwnPage } from '../src/browser/tabs.ts'
import { forgetToured, rememberToured } from '../src/browser/toured.ts'
import { unship } from '../src/engine/book/shipped.ts'
import { createEngine, type Engine } from '../src/engine/examine.ts'
import { profileKey, type ProfileKey } from '../src/model/audit.ts'
import { english } from '../src/rules/language/english.ts'
import shipped from '../src/rules/shipped.ts'

const NO_CONSENT = 'Prevet has not been allowed to read pages yet. Open it from the toolbar and agree first.'

/** Made when the first post is to be judged: the worker starts many times without judging anything. */
let making: Promise<Engine> | undefined

async function makeEngine(): Promise<Engine> {
  const [text, numbers, weights] = await Promise.all([
    inflate(shipped.text()),
    inflate(shipped.numbers()),
    inflate(shipped.weights()),
  ])
  const { input, book } = unship({ text: new TextDecoder().decode(text), numbers, weights }, english)
  return createEngine(input, book)
}

const examiner: Examiner = { fingerprint: shipped.fingerprint, rules: () => (making ??= makeEngine()) }

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function showCount(keeper: Keeper, key: ProfileKey, tabs: readonly number[]): Promise<void> {
  if (tabs.length === 0) return
  const count = await keeper.countOpen(key)
  await Promise.all(tabs.map((tab) => showOnIcon(tab, count)))
}

async function clearIcon(tab: number): Promise<void> {
  await rememberShown(tab, undefined)
  await showOnIcon(tab, 0)
}

/** What a call does besides what the keeper does, because of the tab that it comes from. */
function callsFrom(keeper: Keeper, { from, tab }: Caller): BackgroundSide {
  const ofPage = from === 'tab' ? tab : undefined
  return {
    ...keeper,
    async keep(reading, complete, since) {
      if (!(await consentGiven())) throw new Error(NO_CONSENT)
      const kept = await keeper.keep(reading, complete, since)
      if (ofPage === undefined) return kept
      await rememberShown(ofPage, profileKey(reading.profile))
      void showCount(keeper, kept.key, [ofPage])
      return kept
    },
    async forget(key) {
      await keeper.forget(key)
      await forgetToured(key)
    },
    async forgetAll() {
      await keeper.forgetAll()
      await forgetToured()
      await Promise.all((await tabsThatShow()).map(clearIcon))
      tell({ kind: 'changed' })
    },
    left: async () => {
      if (ofPage !== undefined) await clearIcon(ofPage)
    },
    async toured(key, stop, whole) {
      if (!(await consentGiven())) return
      // The end of a list often comes without a new post, and then no other news would have a view look again.
      if (await rememberToured(key, stop, whole)) tell({ kind: 'changed', key })
    },
    styleMarks: () => (ofPage === undefined ? Promise.resolve(false) : styleMarks(ofPage)),
  }
}

export default defineBackground(() => {
  const keeper: Keeper = createKeeper({
    store: createStore(),
    examiner,
    note: (rule) => (Object.hasOwn(shipped.notes, rule) ? shipped.notes[rule] : undefined),
    now: Date.now,
    pause,
    changed(key) {
      tell({ kind: 'changed', key })
      void tabsThatShow(key).then((tabs) => showCount(keeper, key, tabs))
    },
  })
  serveBackground((caller) => callsFrom(keeper, caller))
  followPermissions()
  forgetClosedTabs()
  onFirstInstall(() => void openOwnPage('welcome.html'))
})
