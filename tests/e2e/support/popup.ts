import type { View } from '../../../src/tools/drive/driver.ts'
import { until } from '../../../src/tools/drive/until.ts'
import { en } from '../../../src/ui/messages/en.ts'

/** A finding as the popup shows it. */
export interface Shown {
  id: string
  title: string
  /** The marked words. */
  marks: string[]
}

export function shownFindings(popup: View): Promise<Shown[]> {
  return popup.run(() =>
    [...document.querySelectorAll('#panel article[data-finding]')].map((card) => ({
      id: card.getAttribute('data-finding') ?? '',
      title: card.getAttribute('aria-label') ?? '',
      marks: [...card.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  )
}

/** The findings once there are any and nothing is being read or judged any more. */
export async function settledFindings(popup: View): Promise<Shown[]> {
  let before = ''
  return until('findings that stay', async () => {
    const now = await shownFindings(popup)
    const same = now.length > 0 && JSON.stringify(now) === before
    before = JSON.stringify(now)
    return same && now
  })
}

export function textOf(view: View): Promise<string> {
  return view.run(() => document.body.innerText)
}

export async function saying(popup: View, sentence: string): Promise<string> {
  return until(`the popup to say “${sentence}”`, async () => {
    const text = await textOf(popup)
    return text.includes(sentence) && text
  })
}

/** Presses one of the five decisions on a finding. */
export function decide(
  popup: View,
  finding: string,
  decision: Exclude<keyof typeof en.decisions, 'open'>,
): Promise<void> {
  return popup.click(`article[data-finding="${finding}"] .decision`, en.decisions[decision].title)
}

export async function chooseTab(popup: View, tab: 'findings' | 'notes' | 'strengths' | 'decided'): Promise<void> {
  await popup.click(`#tab-${tab}`)
}

/** Answers a button that asks back. */
export async function confirm(popup: View, label: string, yes: string): Promise<void> {
  await popup.click('button', label)
  await popup.click('[role="group"] .danger', yes)
}
