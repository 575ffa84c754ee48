import { en } from '../../ui/messages/en.ts'
import { SAMPLE_PROFILE } from '../demo/host.ts'
import type { Driver, Tab, View } from '../drive/driver.ts'
import type { Session } from '../drive/session.ts'
import { until } from '../drive/until.ts'

/** Answers the question of the first-run page, which opened by itself, as a person would. */
export async function agree({ welcome }: Session): Promise<Tab> {
  await until('the question', () =>
    welcome.run(() => document.querySelector<HTMLButtonElement>('.ask button')?.disabled === false),
  )
  await welcome.click('.ask button', en.welcome.agree)
  await until('the answer', () =>
    welcome.run((title) => document.querySelector('.ask h2')?.textContent === title, en.welcome.agreedTitle),
  )
  return welcome
}

/** Opens the sample profile. */
export async function openProfile(driver: Driver, url = SAMPLE_PROFILE): Promise<Tab> {
  const tab = await driver.open(url)
  await until('the sample profile', () =>
    tab.run(() => document.querySelectorAll('[data-testid^="feedItem-by-"]').length > 0),
  )
  return tab
}

/** Clicks the icon and waits until the popup shows what was found. */
export async function openPopup(driver: Driver, tab: Tab): Promise<View> {
  const popup = await driver.clickIcon(tab)
  await until('the popup to show the profile', () =>
    popup.run(() => document.querySelector('main[aria-busy="false"] .subject') !== null),
  )
  return popup
}

/**
 * Presses the button that has the whole profile read, until it is being read: a popup that grows while the mouse is on its way lets a
 * click miss, and a person would click again.
 */
export async function startReading(popup: View, label: string): Promise<void> {
  const begun = (): Promise<boolean> => popup.run(() => document.querySelector('.progress [role="status"]') !== null)
  await until('the reading to begin', async () => {
    if (await begun()) return true
    await popup.click('button', label)
    return until('the answer to the click', begun, 2_000)
  })
}

/** Has the whole profile read by way of the popup, to its end. */
export async function readWhole(popup: View): Promise<void> {
  await startReading(popup, en.reading.start)
  await until(
    'the end of the profile',
    () => popup.run((again) => document.body.innerText.includes(again), en.reading.again),
    180_000,
  )
}
