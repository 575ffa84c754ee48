import type { AuditSummary, AuditWish, PageCalls } from '../../model/audit.ts'
import type { PopupCalls } from './calls.ts'
import { problemOf, type Phase } from './state.ts'

/** The popup draws the posts that findings point to, and shows after half a second what is judged by then. */
export const WISH: AuditWish = { posts: 'found', patience: 500 }

export interface Opened {
  phase: Phase
  page?: { calls: PageCalls; tab: number }
}

/**
 * From the click to what the popup stands before. Never rejects. Reads nothing before the person has agreed. `met` is told
 * whose profile it is as soon as that is known: the background may have to start and to load its rules.
 */
export async function openPopup(calls: PopupCalls, met: (phase: Phase) => void): Promise<Opened> {
  try {
    if (!(await calls.consented())) return { phase: { at: 'consent' } }
    return await readPage(calls, met)
  } catch (error) {
    return { phase: { at: 'failed', problem: problemOf(error) } }
  }
}

async function readPage(calls: PopupCalls, met: (phase: Phase) => void): Promise<Opened> {
  // Asked for at once, also to have the background start while the page is read.
  const earlier = earlierAudits(calls)
  const entered = await calls.page().catch((error: unknown) => problemOf(error))
  if (typeof entered === 'string') return { phase: { at: 'refused', reason: entered, earlier: await earlier } }
  // What the background is not asked for is answered while the page is read.
  const others = calls.otherTabs().catch(() => [])
  const first = await entered.calls.meet()
  if (first.key !== undefined && first.profile) met({ at: 'met', page: first, profile: first.profile })
  const page = await entered.calls.look()
  const { key } = page
  const nothing = async (): Promise<Opened> => ({
    phase: { at: 'nothing', page, earlier: await earlier },
    page: entered,
  })
  if (key === undefined) return nothing()
  // Whether the site is allowed is a small thing: a refusal to say so must not hide the findings.
  const allowed = calls.siteAllowed(page.hosts).catch(() => false)
  const toured = calls.toured(key).catch(() => ({}))
  const audit = await calls.background.audit(key, WISH)
  if (!audit) return nothing()
  return {
    phase: { at: 'profile', page, audit, allowed: await allowed, toured: await toured, others: await others },
    page: entered,
  }
}

/** A list to go back to; without it the sentence about this page is still worth showing. */
const earlierAudits = (calls: PopupCalls): Promise<readonly AuditSummary[]> => calls.background.audits().catch(() => [])
