import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { en } from '../../ui/messages/en.ts'
import type { Session } from '../drive/session.ts'
import { pause, until } from '../drive/until.ts'
import { lastAudit } from './own-calls.ts'
import { printed } from './print.ts'
import { agree, openPopup, openProfile, readWhole } from './visit.ts'

/** Without a display: does what a person would, prints what was found, and leaves pictures in a folder. */
export async function showHeadless(session: Session, folder: string): Promise<void> {
  const { driver } = session
  await mkdir(folder, { recursive: true })
  const save = async (name: string, picture: Uint8Array): Promise<void> => writeFile(join(folder, name), picture)
  const welcome = await agree(session)
  const tab = await openProfile(driver)
  const popup = await openPopup(driver, tab)
  await readWhole(popup)
  const audit = await until('the audit', () => lastAudit(welcome))
  for (const scheme of ['light', 'dark']) {
    await driver.dark(popup, scheme === 'dark')
    await pause(300)
    await save(`popup-${scheme}.png`, await popup.picture())
  }
  await popup.click('button', en.findings.showOnPage)
  await pause(1500)
  await save('page.png', await tab.picture())
  console.log(`\n${printed(audit, new Date())}\n\nPictures of the page and the popup, light and dark, are in ${folder}`)
}

/** With a display: opens the profile and the popup, and waits until the person closes the browser. */
export async function showToPerson(session: Session): Promise<void> {
  const { driver } = session
  await agree(session)
  const tab = await openProfile(driver)
  await openPopup(driver, tab)
  console.log('The sample profile is open; its first-run question was answered with yes for you.')
  console.log('Look around as long as you like. Closing the browser, or Ctrl-C here, ends it.')
  await driver.closed()
}
