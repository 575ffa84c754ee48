import { blueskyHost, SAMPLE_HOST } from '../demo/host.ts'
import type { Tab } from '../drive/driver.ts'
import { openSession, type Session } from '../drive/session.ts'
import { pause, until } from '../drive/until.ts'
import type { Kind } from '../drive/places.ts'
import { wxt } from '../build/commands.ts'
import { agree, openPopup, openProfile } from '../start/visit.ts'
import { timeToMake } from './engine.ts'
import { median, verdict, type Measure } from './measure.ts'

const ROUNDS = 5
const GOAL = 400

/** Runs in a page of the extension: milliseconds from a question to the background until its answer. */
async function answerTime(): Promise<number> {
  interface Api {
    runtime: { sendMessage(message: object): Promise<unknown> }
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  const start = performance.now()
  await (browser ?? chrome).runtime.sendMessage({ prevet: 'background', call: 'audits', args: [] })
  return performance.now() - start
}

/** From the start of a dead background to its first answer: loading its code, opening the store. Nothing is judged. */
async function coldAnswer({ driver }: Session, own: Tab): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await driver.killBackground()
    await pause(500)
    taken.push(await own.run(answerTime))
  }
  return median(taken)
}

interface Opening {
  /** Milliseconds from the click on the icon until the popup shows whose profile it is. */
  met: number
  /** Until it shows what was found. */
  judged: number
}

/** A fresh tab and a dead background: everything is cold, and the background loads its engine. */
async function popupTime({ driver }: Session): Promise<Opening> {
  const tab = await openProfile(driver)
  await driver.killBackground()
  await pause(500)
  const start = performance.now()
  const popup = await driver.clickIcon(tab)
  await until('the profile', () => popup.run(() => document.querySelector('.subject') !== null))
  const met = performance.now() - start
  await until('the findings', () =>
    popup.run(() => document.querySelector('main[aria-busy="false"] .subject') !== null),
  )
  const judged = performance.now() - start
  await popup.close()
  await tab.close()
  return { met, judged }
}

async function popupTimes(session: Session): Promise<Opening> {
  const openings: Opening[] = []
  for (let round = 0; round < ROUNDS; round++) openings.push(await popupTime(session))
  return { met: median(openings.map(({ met }) => met)), judged: median(openings.map(({ judged }) => judged)) }
}

async function inBrowser(kind: Kind): Promise<string[]> {
  await wxt('build', kind)
  const session = await openSession({ kind, headless: true, hosts: { [SAMPLE_HOST]: blueskyHost() } })
  try {
    const own = await agree(session)
    const tab = await openProfile(session.driver)
    await (await openPopup(session.driver, tab)).close()
    const cold = await coldAnswer(session, own)
    const { met, judged } = await popupTimes(session)
    return [
      `  ${verdict(cold < GOAL)} ${kind}: the background answers ${cold.toFixed(0)} ms after a cold start (wanted: ${String(GOAL)} ms)`,
      `  ${verdict(met < 1000)} ${kind}: the popup shows whose profile it is ${met.toFixed(0)} ms after the click, background cold (wanted: 1,000 ms)`,
      `    ${kind}: and what was found after ${judged.toFixed(0)} ms, the engine loaded meanwhile`,
    ]
  } finally {
    await session.close()
  }
}

export default {
  title: 'Ready: from nothing to the first answer',
  async run() {
    timeToMake()
    const times = [0, 1, 2].map(timeToMake)
    const ofBook = median(times.map((time) => time.ofBook)).toFixed(0)
    const ofRules = median(times.map((time) => time.ofRules)).toFixed(0)
    const making = `    the engine is made of its book in ${ofBook} ms (Node; of the rules themselves, as the build does, in ${ofRules} ms)`
    return [making, ...(await inBrowser('chromium')), ...(await inBrowser('firefox'))]
  },
} satisfies Measure
