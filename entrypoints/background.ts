import { defineBackground } from 'wxt/utils/define-background'
import type { EngineWorld, Examiner, Rules } from '../src/audit/examiner.ts'
import { createKeeper, type Keeper } from '../src/audit/keeper.ts'
import { showOnIcon } from '../src/browser/badge.ts'
import type { Caller } from '../src/browser/caller.ts'
import { onFirstInstall } from '../src/browser/installed.ts'
import { styleMarks } from '../src/browser/marks.ts'
import { serveBackground, type BackgroundSide } from '../src/browser/messages.ts'
import { tell } from '../src/browser/news.ts'
import { keepEngineFile, loadEngineFile } from '../src/browser/engine-file.ts'
import { followPermissions } from '../src/browser/permissions.ts'
import { consentGiven } from '../src/browser/settings.ts'
import { forgetClosedTabs, rememberShown, tabsThatShow } from '../src/browser/shown.ts'
import { createStore } from '../src/browser/store/store.ts'
import { openOwnPage } from '../src/browser/tabs.ts'
import { forgetToured, rememberToured } from '../src/browser/toured.ts'
import { profileKey, type ProfileKey } from '../src/model/audit.ts'
import shipped from '../src/rules/shipped.ts'

const NO_CONSENT = 'Prevet has not been allowed to read pages yet. Open it from the toolbar and agree first.'

/** Loaded when the first post is to be judged: the background starts many times without judging anything. */
let engine: Promise<Rules> | undefined

async function loadEngine(): Promise<Rules> {
  const world = globalThis as EngineWorld
  if (!world.prevetEngine) await loadEngineFile()
  if (!world.prevetEngine) throw new Error('engine.js left no engine')
  return world.prevetEngine()
}

/** What failed may work the next time. */
function rules(): Promise<Rules> {
  engine ??= loadEngine().catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}

const examiner: Examiner = { fingerprint: shipped.fingerprint, rules }

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
  keepEngineFile()
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
