import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extensionAlive } from '../src/browser/alive.ts'
import { backgroundClient, servePage } from '../src/browser/messages.ts'
import { tell } from '../src/browser/news.ts'
import { consentGiven } from '../src/browser/settings.ts'
import { Collector } from '../src/collect/collector.ts'
import { readerFor } from '../src/sites/registry.ts'

/** What an earlier injection left in our own world of this page, which the page itself cannot see. */
interface World {
  prevet?: { alive: () => boolean; stop: () => void }
}

/**
 * The script in the page. It is no content script in WXT's sense: those tell the page with an event and a message that
 * they have started, and a page must not learn that we are here.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World
  if (world.prevet?.alive()) return
  world.prevet?.stop()
  const background = backgroundClient()
  const collector = new Collector({
    window,
    readerFor,
    keep: (...reading) => background.keep(...reading),
    left: () => background.left(),
    toured: (...stop) => background.toured(...stop),
    styleMarks: () => background.styleMarks(),
    tell: (progress) => tell({ kind: 'progress', progress }),
    alive: extensionAlive,
    consented: consentGiven,
  })
  const silence = servePage(collector.calls)
  world.prevet = {
    alive: () => collector.alive(),
    stop() {
      collector.stop()
      // The API of a script that outlived its extension throws at every touch.
      if (extensionAlive()) silence()
    },
  }
  void collector.begin().catch(() => undefined)
})
